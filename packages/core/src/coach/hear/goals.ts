import { bareGoal } from '../../facts/bareGoal.ts'
import type { PayloadOf } from '../../facts/schema.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { occupationMeant, titleWordsIn } from './agents.ts'
import { dateToCome } from './comingDates.ts'
import { asName, clip } from './heard.ts'

/** What a goal is read with. */
export interface GoalHearing {
  readonly vocabulary: Vocabulary
  readonly today: string
}

const deadline = /(?<!\p{L})(?:by|bis)\s+(?:the |zum |zur |end of |ende |anfang |mitte |next |nächste[nsm]? )*[\p{L}\d]+(?:\s+20\d\d)?/iu

/** A goal as one sentence, mapped to an occupation where one stands in it. */
export function goalOf(text: string, { vocabulary, today }: GoalHearing): PayloadOf<'goal'> {
  const mapped = occupationMeant(text, vocabulary)
  const own = mapped && titleWordsIn(text, mapped, vocabulary)
  const by = deadline.exec(text)?.[0]
  return {
    ...bareGoal(clip(text.replace(/[\s,]+(?:and|but|so|und|aber)\s*$/iu, ''), 1000)),
    title: own ? asName(own) : (mapped?.title ?? null),
    occupationId: mapped?.occupationId ?? null,
    seniority: mapped?.seniority ?? null,
    date: by ? dateToCome(by, today) : null,
  }
}
