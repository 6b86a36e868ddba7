import { occupationMeant } from '../agents.ts'
import { goalOf } from '../goals.ts'
import { type Heard, type Hearing, heardIn } from '../heard.ts'

const wish =
  /(?<![\p{L}\p{N}_])(?:i(?:['’]?m|\s+am)?\s*(?:now\s+|just\s+|really\s+)*(?:looking (?:for|to)|want(?:ed)?(?: to)?|would (?:like|love|prefer)(?: to)?|['’]d (?:like|love|prefer)(?: to)?|hop(?:e|ing) (?:to|for)|plan(?:ning)? to|aim(?:ing)? (?:to|for)|thinking (?:of|about)|interested in|need|dream(?:ing)? of|trying to (?:get|become|find|move|return|go))|looking for|(?<!\p{L})want(?:ing)? (?:a|an|to|some)|(?<!(?:had|have|got|was|is|in|at|lost|left) )(?:an?(?: \p{L}+)?|any|another|some) (?:job|post|position|role) (?:as|in|with|at|near)|my (?:goal|dream|aim) is(?: to)?|something (?:in|with|like)|(?:go|get|move|switch|change|return)(?:ing)? (?:back )?(?:in)?to)\s+.{3,200}$/iu
const notWork =
  /(?<![\p{L}\p{N}_])(?:know|ask|understand|delete|stop|help with|improve my (?:cv|résumé|resume)|be happy|sleep|die)(?![\p{L}\p{N}_])/iu

/** Whether words wish for something to come. */
export function isWish(text: string): boolean {
  return wish.test(text) && !notWork.test(text)
}

/** A wish that names an occupation; a wish without one is only heard as the answer to a question for it. */
export function readGoals(clause: string, { vocabulary, today }: Hearing): Heard[] {
  const match = wish.exec(clause)
  if (!match || notWork.test(match[0]) || !occupationMeant(match[0], vocabulary)) return []
  return [heardIn(match, { kind: 'goal', payload: goalOf(match[0], { vocabulary, today }) })]
}
