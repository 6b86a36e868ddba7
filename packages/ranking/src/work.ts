import { directionComponent } from '@mosaic/core/fit/components'
import { congruenceNumber } from '@mosaic/core/fit/congruence'
import { experienceMet, type Months, relevantMonths } from '@mosaic/core/fit/experience'
import { rangeOf, workNearness } from '@mosaic/core/fit/grounds'
import { isEntry } from '@mosaic/core/fit/skills'
import type { Person } from '@mosaic/core/person/person'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { type Demand, postingOfWork, postingWith } from './facets.ts'
import { kinships, type NearRow, type NearWork } from './nearWork.ts'
import type { PostingIndex } from './postingIndex.ts'

/** What core says of a level and years for a person, in occupations of one kinship; NaN for a value that is not known. */
export interface DemandJudged {
  readonly experience: number
  readonly experienceKnown: number
  readonly reach: number
  readonly isBelow: boolean
  readonly isEntry: boolean
}

/** All that could be asked of somebody who has it. */
export const everyDemand: DemandJudged = { experience: 1, experienceKnown: 1, reach: 1, isBelow: false, isEntry: false }

/** What core says of occupations that are in one kinship to each of a person's: their names have no bearing. NaN for a value that is not known. */
export class Kinship {
  readonly direction: number
  readonly directionKnown: number
  readonly #person: Person
  readonly #vocabulary: Vocabulary
  readonly #occupationId: string | null
  readonly #demands: (DemandJudged | undefined)[] = []
  #months: Months | undefined

  /** @param occupationId any of the occupations. */
  constructor(person: Person, occupationId: string | null, vocabulary: Vocabulary) {
    this.#person = person
    this.#vocabulary = vocabulary
    this.#occupationId = occupationId
    const { component } = directionComponent(person, postingWith({ occupationId }), vocabulary)
    this.direction = component.value ?? Number.NaN
    this.directionKnown = component.known
  }

  /** A level and years, by their number in the index. */
  demand(number: number, demand: Demand): DemandJudged {
    const known = this.#demands[number]
    if (known) return known
    const met = experienceMet(this.#person, postingOfWork(this.#occupationId, demand), this.#vocabulary, () => this.#monthsIn())
    const judged = {
      experience: met.value ?? Number.NaN,
      experienceKnown: met.known,
      ...rangeOf(met),
      isEntry: isEntry(demand.level),
    }
    this.#demands[number] = judged
    return judged
  }

  #monthsIn(): Months {
    if (this.#months === undefined) this.#months = relevantMonths(this.#person, this.#occupationId, this.#vocabulary)
    return this.#months
  }
}

/** How an occupation stands to a person. */
export interface Standing extends ReturnType<typeof workNearness> {
  /** How the person's values and interests agree with what is typical of it; NaN when it is not known. */
  readonly values: number
  /** How much of them is known, 0 to 1. */
  readonly valuesKnown: number
}

/** Occupations that core judges nearly alike. */
export interface WorkGroup {
  readonly kinship: Kinship
  readonly occupations: number[]
  /** The best that any of them stands. */
  standing: Standing
}

export interface Work {
  readonly groups: readonly WorkGroup[]
  /** By occupation. */
  readonly standings: readonly Standing[]
}

/** Occupations of one group stand within an eighth of each other, so that the best of them says enough of all. */
const standingSteps = 8

/** Puts the occupations that postings are of together as core judges them for a person. */
export function workOf(person: Person, { occupationIds }: PostingIndex, vocabulary: Vocabulary, near: NearWork): Work {
  const { roles, goal, headlineOccupationId } = person
  const own = [...roles.map(({ occupationId }) => occupationId), goal?.payload.occupationId ?? null, headlineOccupationId]
  const rows = new Map(own.filter((id) => id !== null).map((id) => [id, near.of(id)]))
  const rowsInOrder = [...rows.values()]
  const agreementWith = congruenceNumber(person, vocabulary)
  const kinshipsKnown = new Map<string | number, Kinship>()
  const groups = new Map<string | number, WorkGroup>()
  const standings = occupationIds.map((id, occupation): Standing => {
    const taken = id === null ? undefined : vocabulary.occupation(id)?.skillLevel
    const congruence = agreementWith?.(id)
    const standing = {
      ...workNearness(person, taken, (other) => rows.get(other)?.nearness[occupation] ?? 0),
      values: congruence?.value ?? Number.NaN,
      valuesKnown: congruence?.known ?? 0,
    }
    const key = id === null ? noOccupation : keyOf(rowsInOrder, occupation)
    const kinship = kinshipsKnown.get(key) ?? new Kinship(person, id, vocabulary)
    kinshipsKnown.set(key, kinship)
    const groupKey = typeof key === 'number' ? key * placeSteps + placeOf(standing) : `${key} ${placeOf(standing)}`
    const group = groups.get(groupKey)
    if (group) {
      group.occupations.push(occupation)
      group.standing = better(group.standing, standing)
    } else groups.set(groupKey, { kinship, occupations: [occupation], standing })
    return standing
  })
  return { groups: [...groups.values()], standings }
}

/** Steps of a share of 0 to 1, and one for what is not known. */
const stepsEach = standingSteps + 2
const preparedSteps = 64
const placeSteps = stepsEach ** 3 * (preparedSteps + 1)

/** A number for standings that are near to each other; how far somebody is prepared is the same in all. */
function placeOf({ done, sought, values, prepared }: Standing): number {
  const step = (share: number) => (Number.isNaN(share) ? stepsEach - 1 : Math.floor(share * standingSteps))
  return ((Math.round(prepared * preparedSteps) * stepsEach + step(done)) * stepsEach + step(sought)) * stepsEach + step(values)
}

function better(a: Standing, b: Standing): Standing {
  const most = (name: keyof Standing) => Math.max(a[name], b[name])
  return {
    done: most('done'),
    sought: most('sought'),
    prepared: most('prepared'),
    values: most('values'),
    valuesKnown: most('valuesKnown'),
  }
}

const noOccupation = -1
/** Of so many rows a number can hold exactly what they say of an occupation. */
const mostInNumber = Math.floor(Math.log(Number.MAX_SAFE_INTEGER / placeSteps) / Math.log(kinships))

function keyOf(rows: readonly NearRow[], occupation: number): string | number {
  if (rows.length > mostInNumber) return rows.map(({ kinship }) => kinship[occupation]).join('')
  let key = 0
  for (const { kinship } of rows) key = key * kinships + (kinship[occupation] as number)
  return key
}
