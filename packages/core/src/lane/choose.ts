import { z } from 'zod'
import { asData, dataRule } from './data.ts'
import type { Task } from './task.ts'

const ChooseAnswer = z.object({ question: z.string() })

export interface ChooseInput {
  /** The questions that the coach may ask now, the rules' own choice first. */
  readonly questions: readonly { readonly name: string; readonly asks: string }[]
  readonly said: string
  /** What is known already, in labels. */
  readonly known: readonly string[]
}

/** Proposes the next question out of those that are allowed; anything else is no proposal. */
export const chooseQuestion: Task<ChooseInput, z.infer<typeof ChooseAnswer>, string | null> = {
  name: 'choose_question',
  answer: ChooseAnswer,
  tokensAtMost: 1000,
  prompt: ({ questions, said, known }) => ({
    system: [
      'You help a career coach choose what to ask next. "questions" are the only ones that may be asked. Give the name of the one that follows most naturally from what the person just said, and was not answered by it or by what is known.',
      dataRule,
    ].join('\n'),
    user: asData({ questions, known: known.slice(0, 60), said }),
  }),
  accept({ questions }, { question }) {
    const isAllowed = questions.some(({ name }) => name === question)
    return { accepted: isAllowed ? question : null, dropped: isAllowed ? 0 : 1 }
  },
}
