import { classWeight } from '@mosaic/core/fit/skills'
import type { Requirement } from '@mosaic/core/postings/schema'
import { bytes, Column, integers } from './column.ts'
import type { SkillAsked } from './facets.ts'
import { Strings } from './strings.ts'

export const classes = Object.keys(classWeight) as Requirement['class'][]

/** The skills that postings ask for, each with its class under a number. */
export class SkillsAsked {
  /** By number: its class, its place in `classes`. */
  readonly classOf = bytes()
  /** By number: what its class weighs. */
  readonly weights = new Column((length) => new Float64Array(length))
  /** By number: the first number with its id in the vocabulary, -1 where it has none. */
  readonly vocabularySkill = integers()
  readonly #texts = new Strings()
  readonly #byId = new Map<string, number[]>()
  readonly #byLabel = new Map<string, number[]>()
  /** By number: its id in the vocabulary. */
  readonly ids: (string | null)[] = []

  get size(): number {
    return this.#texts.size
  }

  get byteLength(): number {
    return [this.classOf, this.weights, this.vocabularySkill, this.#texts].reduce((sum, { byteLength }) => sum + byteLength, 0)
  }

  /** The number of a skill by its key, a new one when it was not asked for before. */
  add(key: string): number {
    const known = this.size
    const number = this.#texts.add(key)
    if (number < known) return number
    const [kind, skillId, label] = JSON.parse(key) as ReturnType<typeof partsOf>
    this.classOf.push(classes.indexOf(kind))
    this.weights.push(classWeight[kind])
    this.ids.push(skillId)
    if (skillId !== null) addTo(this.#byId, skillId, number)
    this.vocabularySkill.push(skillId === null ? -1 : (this.#byId.get(skillId)?.[0] ?? number))
    addTo(this.#byLabel, label.toLowerCase(), number)
    return number
  }

  /** Numbers of a skill of the vocabulary. */
  withId(skillId: string): readonly number[] {
    return this.#byId.get(skillId) ?? []
  }

  /** Numbers that go by a label, in whichever case. */
  withLabel(label: string): readonly number[] {
    return this.#byLabel.get(label.toLowerCase()) ?? []
  }
}

const partsOf = ({ class: kind, skillId, label }: SkillAsked) => [kind, skillId, label] as const

/** A skill with its class as one text. */
export const skillKey = (asked: SkillAsked): string => JSON.stringify(partsOf(asked))

function addTo(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
