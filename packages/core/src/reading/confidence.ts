import type { Claim } from '../facts/schema.ts'
import { isPlace } from './places.ts'
import { degreeIn, isInstitution } from './schooling.ts'
import { isCompany, isDoing, isTitle } from './work.ts'

/**
 * What speaks for a claim and against it, each with its weight in log-odds (natural logarithm). The weights are this project's own, set by
 * what each sign is worth on texts that people annotated, rounded to quarters.
 */
const weights = {
  /** A structured document names the field itself. */
  structured: 4.5,
  /** The section's heading is one of the words we know, whole; within a longer heading; or it has none of them. */
  headingKnown: 0.75,
  headingWithin: 0.25,
  headingUnknown: -0.75,
  /** Told in a sentence, not by the shape of an entry. */
  prose: -0.5,
  bothDates: 0.75,
  oneDate: 0.25,
  noDate: -1,
  /** A word of work in a title, and the vocabulary knowing it. */
  titleWord: 1,
  titleKnown: 0.5,
  noTitle: -0.75,
  /** Words that say what was done, as people tell of unpaid and informal work. */
  doing: 1.5,
  firmWord: 0.75,
  noFirm: -0.75,
  placeKnown: 0.5,
  /** Words of an address that name a place for sure. */
  placeTold: 2,
  schoolWord: 1.5,
  noSchool: -0.75,
  degreeWord: 1,
  /** Words that run on as no name or title does. */
  longWords: -1.25,
  /** Marks of a sentence where a name belongs. */
  sentenceMarks: -0.75,
  inVocabulary: 2,
  fewWords: 0.5,
  bullet: 0.75,
  /** A pattern that hardly anything else has: an e-mail address, a link. */
  strictPattern: 4,
  numberValid: 3,
  numberPossible: 0.5,
  label: 2.5,
  /** A name in the first lines, set larger than the text, or agreeing with the e-mail address. */
  nearTop: 1,
  largest: 0.75,
  agreesWithAddress: 2,
  shapeOnly: -0.5,
  verbatim: 3,
} as const

/** A sign for or against a claim. */
export type Sign = keyof typeof weights

const base: Partial<Record<Claim['kind'], number>> = { experience: -0.25, education: -0.25, language: 2, achievement: 1 }

/**
 * How sure a claim is, 0 to 1, to two places: the logistic function of its kind's base and the weights of its signs,
 * p = 1 / (1 + e^-(base + sum of weights)). The signs come from the claim's own words and from `found`, what the reader saw around them.
 */
export function confidenceOf(claim: Claim, found: readonly Sign[] = []): number {
  const signs = found.includes('structured') ? found : [...found, ...signsIn(claim)]
  const logOdds = signs.reduce((sum, sign) => sum + weights[sign], base[claim.kind] ?? 0)
  return Math.round(100 / (1 + Math.exp(-logOdds))) / 100
}

function signsIn({ kind, payload }: Claim): Sign[] {
  switch (kind) {
    case 'contact':
      return payload.field === 'email' || payload.field === 'link'
        ? ['strictPattern']
        : payload.field === 'location'
          ? [isPlace(payload.value) ? 'placeTold' : 'shapeOnly']
          : payload.field === 'headline'
            ? [isTitle(payload.value) ? 'titleWord' : 'shapeOnly']
            : []
    case 'experience':
      return [
        ...titleSigns(payload.title, payload.occupationId),
        ...(payload.organisation === null ? (['noFirm'] as const) : nameSigns(payload.organisation, isCompany, 'firmWord')),
        ...dateSigns(payload.start, payload.current ? 'now' : payload.end),
        ...when(payload.place !== null && isPlace(payload.place), 'placeKnown'),
      ]
    case 'education':
      return [
        ...(payload.institution === null ? (['noSchool'] as const) : nameSigns(payload.institution, isInstitution, 'schoolWord')),
        ...when(payload.degree !== null && degreeIn(payload.degree) !== null, 'degreeWord'),
        ...dateSigns(payload.start, payload.end).filter((sign) => sign !== 'noDate'),
      ]
    case 'skill':
      return payload.skillId === null ? [wordsIn(payload.label) <= 3 ? 'fewWords' : 'longWords'] : ['inVocabulary']
    case 'credential':
      return [...dateSigns(null, payload.date).filter((sign) => sign !== 'noDate'), ...when(wordsIn(payload.name) > 10, 'longWords')]
    case 'project':
      return [...dateSigns(payload.start, payload.end).filter((sign) => sign !== 'noDate'), ...when(wordsIn(payload.name) > 8, 'longWords')]
    case 'other':
      return ['verbatim']
    default:
      return []
  }
}

function titleSigns(title: string | null, occupationId: string | null): Sign[] {
  if (title === null) return ['noTitle']
  return [
    ...when(isTitle(title), 'titleWord'),
    ...when(isDoing(title), 'doing'),
    ...when(occupationId !== null, 'titleKnown'),
    ...lengthSigns(title),
  ]
}

function nameSigns(name: string, isKnown: (text: string) => boolean, sign: Sign): Sign[] {
  return [...when(isKnown(name), sign), ...lengthSigns(name)]
}

const lengthSigns = (text: string): Sign[] => [
  ...when(wordsIn(text) > 8, 'longWords'),
  ...when(/[.;:!?]$|^\p{Ll}/u.test(text), 'sentenceMarks'),
]

const dateSigns = (from: string | null, to: string | null): Sign[] => [from && to ? 'bothDates' : from || to ? 'oneDate' : 'noDate']

const when = (holds: boolean, sign: Sign): Sign[] => (holds ? [sign] : [])

const wordsIn = (text: string) => text.split(/\s+/).length
