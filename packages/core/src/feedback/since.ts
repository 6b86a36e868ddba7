import type { Finding } from './schema.ts'

/** Findings of an earlier text that are gone, and those that are new: told apart by rule and words, so that a line that moved stays the same. */
export function changedSince(before: readonly Finding[], now: readonly Finding[]): { gone: Finding[]; added: Finding[] } {
  const keyOf = ({ rule, where, quote, text }: Finding) => `${rule}\n${where?.includes('/highlights/') ? quote : text}`
  const [had, has] = [new Set(before.map(keyOf)), new Set(now.map(keyOf))]
  return { gone: before.filter((one) => !has.has(keyOf(one))), added: now.filter((one) => !had.has(keyOf(one))) }
}
