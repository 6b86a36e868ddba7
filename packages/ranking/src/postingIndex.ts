import { weightAtLeast } from '@mosaic/core/fit/skills'
import type { Posting, Requirement } from '@mosaic/core/postings/schema'
import { bytes, integers, NarrowColumn, words16, words32 } from './column.ts'
import type { Entry } from './entry.ts'
import { type Demand, type Dimension, dimensions, quarters } from './facets.ts'
import { Piles } from './piles.ts'
import { asksForNone, headOf, isAlternative, isContinued, isWide, perSkill, says } from './record.ts'
import { SkillLists } from './skillLists.ts'
import { SkillsAsked } from './skillsAsked.ts'
import { Strings } from './strings.ts'
import { Words } from './words.ts'

/** What `flags` of a posting holds. */
export const live = 1
export const sample = 2
const noDay = -1_000_000
const noDoc = 0xffffffff
/** The first so many entries of a dimension, which most postings have, are kept as read. */
const toldAtMost = 10_000
/** Years and levels that anybody could ask for are fewer by far. */
const demandsAtMost = 2 ** 24

/**
 * Public postings as numbers: what ranking and filters read of each. A posting is a number, given in the order they come; one that changes is
 * ended and added anew. What it asks for as skills stands on the pile of its kind of work. Whatever many postings share (a place, a salary) stands
 * once, as JSON under a number of its own.
 */
export class PostingIndex {
  readonly flags = bytes()
  readonly days = integers()
  readonly idOf = words32()
  readonly papersOf = new NarrowColumn()
  readonly workOf = new NarrowColumn()
  /** Where the posting's record begins, and its head. */
  readonly recordOf = words32()
  readonly headOf = words16()
  readonly termsOf: Readonly<Record<Dimension, NarrowColumn>>

  readonly ids = new Strings()
  readonly papers = new Strings()
  readonly terms: Readonly<Record<Dimension, Strings>>
  readonly skills = new SkillsAsked()
  readonly words = new Words()
  /** One requirement of each kind that makes a gate, or alternatives, by number. */
  readonly gates: (readonly Requirement[])[] = []

  /** What postings ask for as skills: by twice their kind of work, plus 1 for those that ask for none. */
  readonly piles = new Piles()
  /** By twice a skill's number, plus 1 for those that ask for it among alternatives. */
  readonly askingFor = new SkillLists()
  /** Postings that ask for so much that counting by skill says nothing. */
  readonly wide = words32()
  readonly demands: Demand[] = []
  /** By kind of work: the number of its demand, and of its occupation. */
  readonly demandOf = words32()
  readonly occupationOf = words32()
  /** 0 for none. */
  readonly occupationIds: (string | null)[] = [null]
  /** By occupation: its kinds of work. */
  readonly worksIn: number[][] = [[]]

  size = 0
  samples = 0
  readonly #docOf = words32()
  readonly #told: Readonly<Record<Dimension, Partial<Posting>[]>>
  readonly #gateNumbers = new Map<string, number>()
  readonly #workNumbers = new Map<number, number>()
  readonly #demandNumbers = new Map<string, number>()
  readonly #occupationNumbers = new Map<string | null, number>([[null, 0]])

  constructor() {
    const each = <T>(make: () => T) => Object.fromEntries(dimensions.map((name) => [name, make()])) as Record<Dimension, T>
    this.termsOf = each(() => new NarrowColumn())
    this.terms = each(() => new Strings())
    this.#told = each(() => [])
  }

  /** How many numbers were given, ended postings included. */
  get length(): number {
    return this.flags.length
  }

  /** Bytes of all columns, lists and strings. */
  get byteLength(): number {
    const columns = [
      this.flags,
      this.days,
      this.idOf,
      this.papersOf,
      this.workOf,
      this.recordOf,
      this.headOf,
      this.demandOf,
      this.occupationOf,
      this.#docOf,
    ]
    const parts = [this.ids, this.papers, this.skills, this.words, this.piles, this.askingFor, this.wide, ...Object.values(this.terms)]
    return [...columns, ...Object.values(this.termsOf), ...parts].reduce((sum, { byteLength }) => sum + byteLength, 0)
  }

  /** Adds a posting, in the place of an earlier one with its id. */
  put(id: string, entry: Entry): void {
    this.remove(id)
    const doc = this.flags.push(live | (entry.sample ? sample : 0))
    const numberOfId = this.ids.add(id)
    while (this.#docOf.length <= numberOfId) this.#docOf.push(noDoc)
    this.#docOf.data[numberOfId] = doc
    this.idOf.push(numberOfId)
    this.days.push(entry.day ?? noDay)
    for (const [at, dimension] of dimensions.entries()) this.termsOf[dimension].push(this.terms[dimension].add(entry.terms[at] as string))
    this.papersOf.push(this.papers.add(entry.papers.map(([reads, alternatives]) => this.#gate(reads, alternatives)).join()))
    this.#putLines(doc, this.#work(entry), says[entry.completeness], entry.lines)
    this.words.add(doc, entry.words)
    this.size++
    if (entry.sample) this.samples++
  }

  /** Ends a posting; false when there is none of this id. */
  remove(id: string): boolean {
    const doc = this.docOf(id)
    if (doc === undefined) return false
    const flags = this.flags.data[doc] as number
    this.flags.data[doc] = flags & ~live
    this.#docOf.data[this.idOf.data[doc] as number] = noDoc
    this.size--
    if (flags & sample) this.samples--
    return true
  }

  docOf(id: string): number | undefined {
    const entry = this.ids.find(id)
    const doc = entry === undefined ? noDoc : (this.#docOf.data[entry] as number)
    return doc === noDoc ? undefined : doc
  }

  /** What postings with an entry of a dimension tell. */
  termTold(dimension: Dimension, entry: number): Partial<Posting> {
    const told = this.#told[dimension]
    const known = told[entry] ?? (JSON.parse(this.terms[dimension].text(entry)) as Partial<Posting>)
    if (entry < toldAtMost) told[entry] = known
    return known
  }

  /** The number of a posting's occupation. */
  occupationIn(doc: number): number {
    return this.occupationOf.data[this.workOf.data[doc] as number] as number
  }

  isLive(doc: number): boolean {
    return ((this.flags.data[doc] as number) & live) !== 0
  }

  dayOf(doc: number): number | null {
    const day = this.days.data[doc] as number
    return day === noDay ? null : day
  }

  idText(doc: number): string {
    return this.ids.text(this.idOf.data[doc] as number)
  }

  #work(entry: Entry): number {
    const occupation = this.#occupation(entry.occupationId)
    const demand = this.#demand(entry.demand)
    const key = occupation * demandsAtMost + demand
    const known = this.#workNumbers.get(key)
    if (known !== undefined) return known
    const work = this.demandOf.push(demand)
    this.occupationOf.push(occupation)
    this.#workNumbers.set(key, work)
    this.worksIn[occupation]?.push(work)
    return work
  }

  #occupation(id: string | null): number {
    const known = this.#occupationNumbers.get(id)
    if (known !== undefined) return known
    const number = this.occupationIds.push(id) - 1
    this.#occupationNumbers.set(id, number)
    this.worksIn.push([])
    return number
  }

  #demand(demand: Demand): number {
    const key = `${demand.level} ${demand.years}`
    const number = this.#demandNumbers.get(key) ?? this.demands.push(demand) - 1
    this.#demandNumbers.set(key, number)
    return number
  }

  #putLines(doc: number, work: number, completeness: number, lines: Entry['lines']): void {
    let [units, most] = [0, 0]
    const record: number[] = []
    for (const [weight, ...asked] of lines) {
      const isOneOf = asked.length > 1
      for (const [at, key] of asked.entries()) {
        const number = this.skills.add(key)
        record.push(number * perSkill + (isOneOf ? isAlternative : 0) + (at > 0 ? isContinued : 0))
        most += isOneOf ? quarters : (this.skills.weights.data[number] as number) * quarters
        // what is asked for twice would be counted once
        if (!this.askingFor.add(number * 2 + (isOneOf ? 1 : 0), doc)) most = Number.POSITIVE_INFINITY
      }
      units += weight
    }
    const asksNone = record.length === 0
    const head = headOf(completeness | (asksNone ? asksForNone : 0), Math.max(weightAtLeast * quarters, units), most)
    this.workOf.push(work)
    this.headOf.push(head)
    this.recordOf.push(this.piles.add(work * 2 + (asksNone ? 1 : 0), doc, head, record))
    if ((head & isWide) !== 0) this.wide.push(doc)
  }

  #gate(reads: string, alternatives: readonly Requirement[]): number {
    const known = this.#gateNumbers.get(reads) ?? this.gates.push(alternatives) - 1
    this.#gateNumbers.set(reads, known)
    return known
  }
}
