import { english, type Sentences } from '../sentences/sentences.ts'
import type { AtsReport, Finding, Since } from './schema.ts'

/** Findings of an earlier text that are gone, and those that are new: told apart by rule and words, so that a line that moved stays the same. */
export function changedSince(before: readonly Finding[], now: readonly Finding[]): { gone: Finding[]; added: Finding[] } {
  const keyOf = ({ rule, where, quote, text }: Finding) => `${rule}\n${where?.includes('/highlights/') ? quote : text}`
  const [had, has] = [new Set(before.map(keyOf)), new Set(now.map(keyOf))]
  return { gone: before.filter((one) => !has.has(keyOf(one))), added: now.filter((one) => !had.has(keyOf(one))) }
}

/** What a score came to since an earlier one; only scores of one formula are held against each other. */
export function scoredSince(
  before: AtsReport,
  now: Pick<AtsReport, 'score' | 'formulaVersion'>,
  { writing: say }: Sentences = english,
): Pick<Since, 'score' | 'difference' | 'differenceReason' | 'parts' | 'formulaVersion'> {
  const { score, parts, formulaVersion } = before
  const told = { score, parts, formulaVersion }
  const unknown = (differenceReason: string) => ({ ...told, difference: null, differenceReason })
  if (formulaVersion !== now.formulaVersion) return unknown(say.otherFormula)
  if (score === null) return unknown(say.unreadBefore)
  if (now.score === null) return unknown(say.unreadNow)
  return { ...told, difference: now.score - score, differenceReason: null }
}
