import { dayOf } from '@mosaic/core/fit/order'
import { classWeight, weightAtLeast } from '@mosaic/core/fit/skills'
import type { Posting, Requirement } from '@mosaic/core/postings/schema'
import { bytes, Column, integers, words16, words32 } from './column.ts'
import {
  type Dimension,
  dimensions,
  gatesByReads,
  linesOf,
  postingOfWork,
  quarters,
  type SkillAsked,
  termFacet,
  workFacet,
} from './facets.ts'
import { isWordByte, searchText } from './filter.ts'
import { Lists } from './lists.ts'
import { Strings } from './strings.ts'

/** What `flags` of a posting holds. */
export const live = 1
export const sample = 2
/** Asks for the same skill twice or for very many, so that counting by skill would come out too low. */
export const repeats = 4
/** How much the posting says: a bare title, or only a part. */
export const titleOnly = 8
export const partial = 16
const completenessFlags: Readonly<Record<Posting['completeness'], number>> = { title_only: titleOnly, partial, full: 0 }
const skillsCounted = 200
const noDay = -1_000_000
const noDoc = 0xffffffff
const encoder = new TextEncoder()

/**
 * Public postings as columns of numbers: what ranking and filters read of each, and for each skill and each word the postings that have it.
 * A posting is a number, given in the order they come; one that changes is ended and added anew. Whatever many postings share
 * (a place, a salary, what kind of work it is) stands once, as JSON under a number of its own.
 */
export class PostingIndex {
  readonly flags = bytes()
  /** Requirement weight in quarters, as core fills it up. */
  readonly units = words16()
  /** The occupation's number doubled, plus 1 where no skill is asked for. */
  readonly slots = words16()
  /** Postings about which counting by skill says nothing. */
  readonly uncounted = words32()
  readonly days = integers()
  readonly idOf = words32()
  readonly workOf = words32()
  readonly papersOf = words32()
  readonly termsOf: Readonly<Record<Dimension, ReturnType<typeof words32>>>
  /** Where a posting's lines end in `lines`. */
  readonly lineEnds = words32()
  /** A line's skill, doubled; plus 1 where it is an alternative to the one before. */
  readonly lines = words32()

  readonly ids = new Strings()
  readonly works = new Strings()
  /** By kind of work: its occupation's number; 0 for none. */
  readonly occupationOf = words16()
  readonly occupationIds: (string | null)[] = [null]
  readonly papers = new Strings()
  readonly terms: Readonly<Record<Dimension, Strings>>
  readonly skills = new Strings()
  readonly words = new Strings()
  /** One requirement of each kind that makes a gate, or alternatives, by number. */
  readonly gates: (readonly Requirement[])[] = []

  /** By skill: the postings that ask for it alone. */
  readonly askedBy = new Lists()
  /** By skill doubled twice plus what the group weighs in quarters: the postings that ask for it among others. */
  readonly alternativeIn = new Lists()
  readonly withWord = new Lists()

  /** By skill: 1 where it is asked for as a must. */
  readonly mustSkills = bytes()
  /** By skill: what its class weighs. */
  readonly weights = new Column((length) => new Float64Array(length))
  /** By skill: a number for its id in the vocabulary, -1 where it has none. */
  readonly vocabularySkill = integers()
  /** Numbers of skills by the vocabulary's id, and by label. */
  readonly skillsById = new Map<string, number[]>()
  readonly skillsByLabel = new Map<string, number[]>()

  size = 0
  samples = 0
  readonly #docOf = words32()
  readonly #gateNumbers = new Map<string, number>()
  readonly #workPostings: Posting[] = []
  #text = new Uint8Array(8192)

  constructor() {
    const each = <T>(make: () => T) => Object.fromEntries(dimensions.map((name) => [name, make()])) as Record<Dimension, T>
    this.termsOf = each(words32)
    this.terms = each(() => new Strings())
  }

  /** How many numbers were given, ended postings included. */
  get length(): number {
    return this.flags.length
  }

  /** Bytes of all columns, lists and strings. */
  get byteLength(): number {
    const columns = [
      this.flags,
      this.units,
      this.slots,
      this.uncounted,
      this.days,
      this.idOf,
      this.workOf,
      this.occupationOf,
      this.papersOf,
      this.lineEnds,
      this.lines,
      this.mustSkills,
      this.weights,
      this.#docOf,
    ]
    const strings = [this.ids, this.works, this.papers, this.skills, this.words, ...Object.values(this.terms)]
    const lists = [this.askedBy, this.alternativeIn, this.withWord]
    return [...columns, ...Object.values(this.termsOf), ...strings, ...lists].reduce((sum, { byteLength }) => sum + byteLength, 0)
  }

  /** Adds a posting, in the place of an earlier one with its id. */
  put(posting: Posting): void {
    this.remove(posting.id)
    const doc = this.flags.push(live | (posting.sample ? sample : 0) | completenessFlags[posting.completeness])
    const id = this.ids.add(posting.id)
    while (this.#docOf.length <= id) this.#docOf.push(noDoc)
    this.#docOf.data[id] = doc
    this.idOf.push(id)
    this.days.push(dayOf(posting.postedAt) ?? noDay)
    this.workOf.push(this.#work(posting))
    for (const dimension of dimensions)
      this.termsOf[dimension].push(this.terms[dimension].add(JSON.stringify(termFacet(dimension, posting))))
    this.papersOf.push(this.papers.add([...gatesByReads(posting)].map(([reads, alternatives]) => this.#gate(reads, alternatives)).join()))
    this.#putLines(doc, posting)
    this.#putWords(doc, searchText(posting))
    this.size++
    if (posting.sample) this.samples++
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

  /** A posting of which nothing is told but its kind of work. */
  workPosting(work: number): Posting {
    const known = this.#workPostings[work] ?? postingOfWork(JSON.parse(this.works.text(work)) as ReturnType<typeof workFacet>)
    this.#workPostings[work] = known
    return known
  }

  dayOf(doc: number): number | null {
    const day = this.days.data[doc] as number
    return day === noDay ? null : day
  }

  idText(doc: number): string {
    return this.ids.text(this.idOf.data[doc] as number)
  }

  #work(posting: Posting): number {
    const known = this.works.size
    const number = this.works.add(JSON.stringify(workFacet(posting)))
    if (number < known) return number
    const occupation = this.occupationIds.indexOf(posting.occupationId)
    this.occupationOf.push(occupation < 0 ? this.occupationIds.push(posting.occupationId) - 1 : occupation)
    return number
  }

  #putLines(doc: number, posting: Posting): void {
    const lines = linesOf(posting)
    const met = new Set<number>()
    for (const { asked, weight } of lines) {
      asked.forEach((skill, at) => {
        const number = this.#skill(skill)
        if (met.has(number) || met.size > skillsCounted) this.flags.data[doc] = (this.flags.data[doc] as number) | repeats
        met.add(number)
        this.lines.push(number * 2 + (at > 0 ? 1 : 0))
        if (asked.length === 1) this.askedBy.add(number, doc)
        else this.alternativeIn.add(number * quarters + (weight - 1), doc)
      })
    }
    this.lineEnds.push(this.lines.length)
    const units = lines.reduce((sum, { weight }) => sum + weight, 0)
    this.units.push(Math.max(weightAtLeast * quarters, units))
    this.slots.push((this.occupationOf.data[this.workOf.data[doc] as number] as number) * 2 + (units === 0 ? 1 : 0))
    if (units === 0 || (this.flags.data[doc] as number) & repeats) this.uncounted.push(doc)
  }

  #skill(asked: SkillAsked): number {
    const known = this.skills.size
    const number = this.skills.add(JSON.stringify([asked.class, asked.skillId, asked.label]))
    if (number === known) {
      this.weights.push(classWeight[asked.class])
      this.mustSkills.push(asked.class === 'must' ? 1 : 0)
      if (asked.skillId !== null) addTo(this.skillsById, asked.skillId, number)
      const first = asked.skillId === null ? undefined : this.skillsById.get(asked.skillId)?.[0]
      this.vocabularySkill.push(first ?? -1)
      addTo(this.skillsByLabel, asked.label.toLowerCase(), number)
    }
    return number
  }

  #gate(reads: string, alternatives: readonly Requirement[]): number {
    const known = this.#gateNumbers.get(reads) ?? this.gates.push(alternatives) - 1
    this.#gateNumbers.set(reads, known)
    return known
  }

  #putWords(doc: number, text: string): void {
    if (this.#text.length < text.length * 3) this.#text = new Uint8Array(text.length * 3)
    const source = this.#text
    const length = encoder.encodeInto(text, source).written
    let start = -1
    for (let at = 0; at <= length; at++) {
      if (at < length && isWordByte[source[at] as number] === 1) {
        if (start < 0) start = at
      } else if (start >= 0) {
        this.withWord.add(this.words.addBytes(source, start, at), doc)
        start = -1
      }
    }
  }
}

function addTo(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
