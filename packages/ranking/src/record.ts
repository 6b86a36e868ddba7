import type { Posting } from '@mosaic/core/postings/schema'

/*
 * A posting's record: two numbers, then one for each skill that it asks for. The second has the count of skills in its high 16 bits and the head in its
 * low ones. A skill's number is followed by two bits, so that whatever is looked up for a skill is found at four times its number.
 */
export const header = 2

const skillBits = 2
export const perSkill = 2 ** skillBits
export const skillIn = (line: number) => line >>> skillBits
/** One of alternatives. */
export const isAlternative = 1
/** An alternative to the line before. */
export const isContinued = 2

/** How much the posting says, in the head's lowest two bits. */
export const says: Readonly<Record<Posting['completeness'], number>> = { full: 0, partial: 1, title_only: 2 }
export const completenesses = (Object.keys(says) as Posting['completeness'][]).toSorted((a, b) => says[a] - says[b])
/** Asks for no skill that weighs anything. */
export const asksForNone = 4
/** The kinds of posting that bounds are told apart by: what the head's lowest three bits can be. */
export const kinds = 8
/** Asks for so much that its sums would not fit. */
export const isWide = 8
const headBits = 4
const mostUnits = 0xfff

/** @param units requirement weight in quarters, as core fills it up. @param most what can be brought at most, in quarters. */
export function headOf(flags: number, units: number, most: number): number {
  const fits = units <= mostUnits && most * steps <= mostBrought
  return fits ? (units << headBits) | flags : (mostUnits << headBits) | flags | isWide
}

const countBits = 16
export const unitsOf = (head: number) => head >>> headBits
export const counted = (count: number, head: number) => (count << countBits) | head
export const countOf = (word: number) => word >>> countBits
export const headIn = (word: number) => word & 0xffff
export const kindOf = (head: number) => head & (kinds - 1)

/*
 * Three sums in one number: what is gained and what speaks for a posting, in quarters of a quarter, and what is known, in quarters.
 */
export const steps = 4
const knownBits = 10
const groundsBits = 11
const mostBrought = 2 ** groundsBits - 1
const knownMask = 2 ** knownBits - 1
export const sumOf = (gain: number, grounds: number, known: number) => (gain << (knownBits + groundsBits)) | (grounds << knownBits) | known
export const gainOf = (sum: number) => sum >>> (knownBits + groundsBits)
export const groundsOf = (sum: number) => (sum >>> knownBits) & mostBrought
export const knownOf = (sum: number) => sum & knownMask
/** What is known or speaks for a posting, whichever is more, in quarters of a quarter. */
export const eitherOf = (sum: number) => Math.max(knownOf(sum) * steps, groundsOf(sum))
