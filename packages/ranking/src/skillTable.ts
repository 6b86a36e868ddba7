import { type Bearing, classWeight, metBy, requiredRung, unknownCredit } from '@mosaic/core/fit/skills'
import type { PersonSkill } from '@mosaic/core/person/person'
import type { Level } from '@mosaic/core/postings/schema'
import { quarters } from './facets.ts'
import type { NearSkills } from './nearSkills.ts'
import { gainOf, groundsOf, isAlternative, isContinued, knownOf, perSkill, steps, sumOf } from './record.ts'
import { classes, type SkillsAsked } from './skillsAsked.ts'

export const isKnown = 1
export const isAbsent = 2
export const isMust = 4
/** A level for each of two kinds: on entry postings less meets a requirement. */
const levels: readonly Level[] = ['mid', 'entry']

/** What core says of each skill that postings ask for, for one person, by twice the skill's number, plus 1 on an entry posting. */
export class SkillTable {
  values = new Float64Array(0)
  grounds = new Float64Array(0)
  flags = new Uint8Array(0)
  /**
   * What a line can bring at most, by its number in a record, one table for each kind of level: its weight as far as it is known, as it speaks for the
   * posting, and as it is met more than an unknown one, as `sumOf` puts them together.
   */
  brings: readonly [Int32Array, Int32Array] = [new Int32Array(0), new Int32Array(0)]
  readonly #asked: SkillsAsked
  readonly #near: NearSkills
  #bearings: (Bearings | undefined)[] = []
  #touched: number[] = []

  constructor(asked: SkillsAsked, near: NearSkills) {
    this.#asked = asked
    this.#near = near
  }

  /** Numbers of the skills on which those of the person have a bearing; every other is unknown. */
  get touched(): readonly number[] {
    return this.#touched
  }

  /** Takes a person in. Until `clear` the table is theirs. */
  fill(skills: readonly PersonSkill[]): void {
    this.#widen()
    for (const skill of skills) if (skill.rung !== null) this.#take(skill, skill.rung)
    for (const number of this.#touched) this.#judge(number)
  }

  /** What a skill brings at most on any level, asked for alone (0) or among others (1). */
  bringsAtMost(number: number, isOneOf: number): number {
    const at = number * perSkill + isOneOf * isAlternative
    const [mid, entry] = [this.brings[0][at] as number, this.brings[1][at] as number]
    const most = (of: (sum: number) => number) => Math.max(of(mid), of(entry))
    return sumOf(most(gainOf), most(groundsOf), most(knownOf))
  }

  /** Forgets the person. */
  clear(): void {
    for (const number of this.#touched) {
      this.#bearings[number] = undefined
      for (const entry of levels.keys()) {
        const at = number * 2 + entry
        this.values[at] = unknownCredit
        this.grounds[at] = 0
        this.flags[at] = this.#mustFlag(number)
        this.#bring(number, entry, 0, 0)
      }
    }
    this.#touched = []
  }

  #widen(): void {
    const before = this.flags.length / 2
    const { size } = this.#asked
    if (size === before) return
    this.values = new Float64Array(size * 2).fill(unknownCredit)
    this.grounds = new Float64Array(size * 2)
    this.flags = Uint8Array.from({ length: size * 2 }, (_, at) => this.#mustFlag(at >>> 1))
    this.brings = [new Int32Array(size * perSkill), new Int32Array(size * perSkill)]
    this.#bearings = Array.from({ length: size })
  }

  #mustFlag(number: number): number {
    return classes[this.#asked.classOf.data[number] as number] === 'must' ? isMust : 0
  }

  /** What core's `closenessOf` finds near: by the vocabulary where it knows both, else by the same label. */
  #take({ skillId, label }: PersonSkill, rung: number): void {
    const { vocabularySkill } = this.#asked
    if (skillId !== null) {
      const own = this.#asked.withId(skillId)[0]
      const { numbers, closeness } = this.#near.of(skillId)
      numbers.forEach((number, at) => this.#bear(number, rung, closeness[at] as number, vocabularySkill.data[number] === own))
    }
    for (const number of this.#asked.withLabel(label)) {
      const hasId = (vocabularySkill.data[number] as number) >= 0
      if (skillId === null || !hasId) this.#bear(number, rung, 1, skillId === null && !hasId)
    }
  }

  #bear(number: number, rung: number, closeness: number, isSame: boolean): void {
    let bearing = this.#bearings[number]
    if (bearing === undefined) {
      bearing = { strongest: null, nearby: 0, isAnswered: false }
      this.#bearings[number] = bearing
      this.#touched.push(number)
    }
    if (closeness === 1) {
      bearing.strongest = Math.max(bearing.strongest ?? 0, rung)
      bearing.isAnswered ||= isSame
    } else bearing.nearby = Math.max(bearing.nearby, closeness * rung)
  }

  #judge(number: number): void {
    const kind = classes[this.#asked.classOf.data[number] as number] as (typeof classes)[number]
    const share = this.#near.shareOf(number)
    const weight = classWeight[kind] * quarters
    for (const [entry, level] of levels.entries()) {
      const at = number * 2 + entry
      const met = metBy(this.#bearings[number] as Bearing, requiredRung(kind, level), share)
      this.values[at] = met.value
      this.grounds[at] = met.grounds
      this.flags[at] = this.#mustFlag(number) | (met.isKnown ? isKnown : 0) | (met.isAbsent ? isAbsent : 0)
      const gain = Math.max(0, (met.value - unknownCredit) / (1 - unknownCredit))
      const brought = (units: number) => sumOf(inSteps(units * gain), inSteps(units * met.grounds), met.isKnown ? units : 0)
      // alternatives weigh as much as the one of them that weighs most
      this.#bring(number, entry, brought(weight), brought(quarters))
    }
  }

  #bring(number: number, entry: number, alone: number, amongOthers: number): void {
    const brings = this.brings[entry] as Int32Array
    const at = number * perSkill
    brings[at] = alone
    brings[at + isAlternative] = amongOthers
    brings[at + isAlternative + isContinued] = amongOthers
  }
}

type Bearings = { -readonly [Name in keyof Bearing]: Bearing[Name] }

/** Rounded up: never too little. */
const inSteps = (weight: number) => Math.ceil(weight * steps)
