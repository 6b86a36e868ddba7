import { anyOf } from '../postings/phrases.ts'
import type { Word } from './words.ts'

const speaksOfPerson = anyOf({
  en: "you, your, you're, you'll, you've, yourself, candidate(s), applicant(s), ability, able to, capab*, experience(d), knowledge, understanding, skill(s), skilled, responsib*, duties, tasks, degree, diploma, certifi*, required, requirement(s), proficien*, familiar*, fluen*, expertise, background, passion(ate), comfortable, must, preferably, preferred, [a|an|big|huge|strong] [plus|advantage|asset|bonus], desirable, essential, competenc*, qualifi*, motivated, mindset, looking for, the role, position, willing*",
  de: 'du, dein*, sie, ihr(e)(n), kenntnisse, erfahrung*, abgeschlossene*, fähigkeit*',
})
const speaksOfOffer = anyOf({
  en: "we('ll) [offer|provide|give|believe|support|value|encourage|welcome|celebrate|are a|are an|are the|are proud|are committed], we will [offer|provide|give|believe|support|value|encourage|welcome|celebrate], you('ll) [get|receive|be offered|join|find|have access], you will [get|receive|be offered|join|find|have access], what we offer, benefit(s), salary, vacation, holiday(s), insurance, pension, equal opportunit*, regardless of, discriminat*, disabilit*, gender, apply [now|today|here|online|by|via], your [application|cv|resume], [send|submit|upload] (us |your |a )*, cover letter, deadline, recruiter, recruitment process, interview(s) process, interviewing process, hiring process, contact, click, visit, visa, relocation, stock [option|purchase](s), perk(s), terms of employment, collective agreement, remuneration",
  de: 'wir bieten, bewerb*',
})
const speaksOfUs = /^[^\p{L}\p{N}_]*(?:we|our|at <?\p{Lu}|<\p{L}+>|the company|wir|unser\p{L}*)(?!\p{L})/iu
const seeks = anyOf({
  en: 'looking for, seek(ing), expect, need, search(ing) for, hope, imagine, want, require',
  de: 'suchen, erwarten',
})

/**
 * Whether a sentence of a posting speaks of what somebody does or has to bring, and not of the employer, its offer or how to apply. A line that
 * begins with something to do speaks of the work.
 */
export function asksOf(sentence: string, words: readonly Word[]): boolean {
  if (speaksOfOffer.test(sentence)) return false
  if (speaksOfUs.test(sentence) && !seeks.test(sentence) && !/(?<!\p{L})(?:you|your)(?!\p{L})/iu.test(sentence)) return false
  if (speaksOfPerson.test(sentence)) return true
  const first = words.find(({ kind }) => kind !== 'adverb')
  return first !== undefined && words.length > 2 && ['verb', 'gerund', 'thirdPerson', 'participle'].includes(first.kind)
}
