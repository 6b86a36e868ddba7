import type { Clause } from './clauses.ts'
import type { Read } from './heard.ts'

/** How a language is listened to. */
export interface Ear {
  readonly language: string
  clausesOf(text: string): Clause[]
  /** Whether a clause speaks of the person themselves: not of somebody else, and not of what is only imagined. */
  isTheirs(clause: string): boolean
  /** Whether words wish for something to come. */
  isWish(text: string): boolean
  /** Whether a clause tells of no role held, but of one that is wished for. */
  isOnlyWish(clause: string): boolean
  /** Whether words tell of doing something, paid or not. */
  isDoing(text: string): boolean
  readonly unpaid: Read
  readonly roles: Read
  readonly terms: Read
  readonly duties: Read
  readonly skills: Read
  readonly others: readonly Read[]
}
