import type { PayloadOf } from '../../facts/schema.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { occupationMeant } from './agents.ts'
import { clip, type Heard, type Hearing, heardIn } from './heard.ts'

const wish =
  /\b(?:i(?:['’]?m|\s+am)?\s*(?:now\s+|just\s+|really\s+)*(?:looking (?:for|to)|want(?:ed)?(?: to)?|would (?:like|love|prefer)(?: to)?|['’]d (?:like|love|prefer)(?: to)?|hop(?:e|ing) (?:to|for)|plan(?:ning)? to|aim(?:ing)? (?:to|for)|thinking (?:of|about)|interested in|need|dream(?:ing)? of|trying to (?:get|become|find|move|return|go))|looking for|my (?:goal|dream|aim) is(?: to)?|something (?:in|with|like)|(?:go|get|move|switch|change|return)(?:ing)? (?:back )?(?:in)?to)\s+.{3,200}$/iu
const notWork = /\b(?:know|ask|understand|delete|stop|help with|improve my (?:cv|résumé|resume)|be happy|sleep|die)\b/i

/** Whether words wish for something to come. */
export function isWish(text: string): boolean {
  return wish.test(text) && !notWork.test(text)
}

/** A goal as one sentence, mapped to an occupation where one stands in it. */
export function goalOf(text: string, vocabulary: Vocabulary): PayloadOf<'goal'> {
  const mapped = occupationMeant(text, vocabulary)
  return {
    text: clip(text, 1000),
    title: mapped?.title ?? null,
    occupationId: mapped?.occupationId ?? null,
    seniority: mapped?.seniority ?? null,
    sector: null,
    date: /\bby (?:the end of )?(?:\p{L}+ )?(20\d\d)\b/iu.exec(text)?.[1] ?? null,
    measure: null,
    smallerStep: null,
    valueIds: [],
    importance: null,
    confidence: null,
  }
}

/** A wish that names an occupation; a wish without one is only heard as the answer to a question for it. */
export function readGoals(clause: string, { vocabulary }: Hearing): Heard[] {
  const match = wish.exec(clause)
  if (!match || notWork.test(match[0]) || !occupationMeant(match[0], vocabulary)) return []
  return [heardIn(match, { kind: 'goal', payload: goalOf(match[0], vocabulary) })]
}
