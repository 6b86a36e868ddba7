import { fitOf } from '@mosaic/core/fit/fit'
import type { Posting, Requirement } from '@mosaic/core/postings/schema'
import { toldBy } from '@mosaic/core/postings/toldBy'
import { type Reason, type ReasonName, reason, told } from '@mosaic/core/sentences/reason'
import { english, type Sentences, sentencesIn } from '@mosaic/core/sentences/sentences'
import { expect, test } from 'vitest'
import { fact, must, personOf, postingOf, skillFact, vocabulary } from './people.ts'
import { expectTold } from './told.ts'

const german = sentencesIn('de')
const names = ['Zorvantic', 'Quelm', 'Brastik', 'Europe/Berlin']
const [one, other] = ['Zorvantic', 'Quelm'] as const

/** What is put into the slots of every sentence that has some. */
type Samples<T> = {
  readonly [Key in keyof T as T[Key] extends string ? never : Key]: T[Key] extends (...slots: infer Slots) => unknown
    ? readonly Slots[]
    : Samples<T[Key]>
}

const samples: Samples<Pick<Sentences, 'applications' | 'calendar' | 'offer' | 'requirements' | 'search' | 'versions' | 'writing'>> = {
  applications: {
    youChoseDays: [[1], [10]],
    yearsTold: [
      [1.5, 3],
      [0, 1],
    ],
  },
  calendar: {
    followUp: [[one]],
    kinds: {},
    onClock: [['09:30', 'Europe/Berlin']],
    people: [[one]],
    questions: [[one]],
  },
  offer: {
    number: [[1204], [37.5]],
    money: [
      [1204.5, 'EUR'],
      [30000, 'GBP'],
      [17, null],
    ],
    pay: [
      ['17', 'hour'],
      ['17', 'year'],
    ],
    hours: [['30']],
    home: [[0], [1], [3]],
    months: [[1], [12]],
    holiday: [[1], [30]],
    upTo: [['40']],
    from: [['20']],
    range: [['20', '40']],
    more: [['17']],
    less: [['17']],
    later: [[1], [9]],
    earlier: [[1], [9]],
    byTheYear: [['17']],
  },
  requirements: {
    years: [
      [1, null],
      [2.5, null],
      [3, 5],
    ],
    degrees: {},
    orEquivalent: [[one]],
  },
  search: {
    words: [[one]],
    place: [[one]],
    remote: {},
    fitAtLeast: [[60]],
    fitOf: [[71]],
    without: [
      [[one], 3],
      [[one, other], 1204],
    ],
  },
  versions: { forPosting: [[one]], letters: {}, letterFor: [[one, other]], restored: [[one]], anyOf: [[[one, other]]] },
  writing: {
    weakVerb: [[one]],
    passive: [[]],
    firstPerson: [[one]],
    longLine: [[234]],
    shortLine: [[]],
    tenseOver: [[one]],
    tenseMixed: [[one]],
    repeatedVerb: [[4, one]],
    unlinkedSkill: [
      [[one, other], 0],
      [[one], 7],
    ],
    noLines: [
      [[one, other], 0],
      [[one], 7],
    ],
    noOutcome: [
      [one, true],
      [one, false],
    ],
    noMeasure: [[one]],
    manyLines: [[one, 11, 8]],
    undated: [[]],
    dateGap: [
      ['2016', '2018', 25, false],
      ['2016-01', '2018-04', 26, true],
    ],
    missingMust: [[one, other]],
  },
}

const atsSamples: Samples<Sentences['ats']> = {
  parts: {},
  ceilings: {},
  noLetter: [[1], [12]],
  sameOrder: [
    [93, 1],
    [93, 2],
  ],
  valuesKept: [[11, 12]],
  wordsKept: [[97]],
  contactNames: {},
  notFound: [[[one, other]]],
  notHeld: [[[one, other]]],
  rolesWhole: [
    [2, 3],
    [0, 1],
  ],
  roleParts: {},
  roleLacks: [[one, [other]]],
  headings: {},
  headingsMissing: [[[one, other]]],
  scan: [[0], [7]],
  lost: [[]],
  notQuite: [[one, other]],
  partNames: {},
  absent: { name: {}, email: {}, phone: {} },
  advice: {},
  fixes: {},
}

function each(slots: object, source: object, target: object, path: string): void {
  for (const [key, value] of Object.entries(slots)) {
    const [from, to] = [Reflect.get(source, key) as unknown, Reflect.get(target, key) as unknown]
    if (!Array.isArray(value)) each(value as object, from as object, to as object, `${path}.${key}`)
    else
      for (const some of value as unknown[][])
        expectTold(
          { [`${path}.${key}`]: (from as (...slots: unknown[]) => unknown)(...some) },
          { [`${path}.${key}`]: (to as (...slots: unknown[]) => unknown)(...some) },
          names,
        )
  }
}

test('every sentence with slots has in German the figures and names that were put into them, and no English word', () => {
  each(samples, english, german, 'sentences')
  each(atsSamples, english.ats, german.ats, 'ats')
})

const paper = { name: one, issuer: other, number: null, date: null, expires: null, progress: 'held' } as const
const denied = { claim: { kind: 'credential', payload: paper } } as const
const skills = { skills: ['wound-care', 'python'] }

/** Each reason with what may stand in its slots. */
const reasons: { readonly [Name in ReasonName]: readonly Reason[] } = {
  otherRole: [reason('otherRole')],
  denied: [reason('denied', denied)],
  unconfirmed: [reason('unconfirmed', one)],
  uncarried: [reason('uncarried', one)],
  tooLong: [reason('tooLong')],
  noFact: [reason('noFact')],
  noDate: [reason('noDate', '2016-04')],
  noName: [reason('noName', one)],
  noSkill: [reason('noSkill', one, other), reason('noSkill', one, one)],
  noNumber: [reason('noNumber', '28')],
  countsElse: [reason('countsElse', '28')],
  noRate: (['hour', 'shift', 'day', 'night', 'week', 'month', 'quarter', 'year'] as const).map((period) => reason('noRate', '28', period)),
  otherEnd: (['from', 'to', 'by'] as const).map((end) => reason('otherEnd', '28', end)),
  looser: (['upper', 'less', 'about'] as const).map((bound) => reason('looser', bound, '28')),
  otherWay: (['up', 'down'] as const).map((way) => reason('otherWay', way)),
  factsSay: [reason('factsSay', one)],
  ended: [reason('ended', '2019-03')],
  endUnknown: [reason('endUnknown')],
  twoScripts: [reason('twoScripts', one)],
  notAs: [reason('notAs', one)],
  largerPart: [reason('largerPart')],
  smallerPart: [reason('smallerPart')],
  helped: [reason('helped')],
  together: [reason('together')],
  opposite: [reason('opposite')],
  reversed: [reason('reversed')],
  unsaid: [reason('unsaid', [one, other])],
  tied: [reason('tied')],
  thing: [reason('thing', one)],
  deniesMore: [reason('deniesMore')],
  ledElse: [reason('ledElse')],
  goesFor: [reason('goesFor', one)],
  noCause: [reason('noCause')],
  othersPart: [reason('othersPart')],
  otherLanguage: [reason('otherLanguage', ['figures', 'dates']), reason('otherLanguage', ['figures', 'dates', 'names', 'ranks', 'parts'])],
  asked: [reason('asked', skills)],
  byValue: [reason('byValue', one), reason('byValue', { value: 'relationships' })],
  inTheseWords: [reason('inTheseWords', skills)],
  forRoom: (['nothing', 'others'] as const).map((why) => reason('forRoom', why)),
  forPages: ([1, 2] as const).flatMap((pages) => (['nothing', 'others'] as const).map((why) => reason('forPages', pages, why))),
  itsName: [reason('itsName')],
  asksForIt: [reason('asksForIt')],
}

test('every reason that is stored in no language is told in German with the figures and names of the English one', () => {
  const tell = (sentences: Sentences) => Object.values(reasons).map((some) => some.map((stored) => told(stored, { sentences, vocabulary })))
  expectTold(tell(english), tell(german), [...names, 'Wound care', 'Python'])
})

test('a skill, a value and what a fact says have their names in the language that a reason is read in', () => {
  const inGerman = { sentences: german, vocabulary: vocabulary.in('de') }
  expect(told(reason('asked', { skills: ['wound-care'] }), inGerman)).toBe('Die Anzeige verlangt: Wundversorgung.')
  expect(told(reason('byValue', { value: 'independence' }), inGerman)).toContain('Selbst entscheiden')
  const language = fact({ kind: 'language', payload: { language: 'Arabic', level: null } })
  expect(told(reason('unconfirmed', { claim: language }), inGerman)).toBe('Noch nicht bestätigt: Arabisch.')
})

test('a reason that was stored as its sentence stays as it is', () => {
  expect(told('No fact carries "night shifts".', { sentences: german, vocabulary })).toBe('No fact carries "night shifts".')
})

test('what a posting asks for is told in German, its own words aside, and the fit stays the same', () => {
  const asked = (kind: Requirement['kind'], label: string, quote: string, rest: Partial<Requirement> = {}): Requirement => ({
    ...must('python'),
    id: label,
    kind,
    label,
    quote,
    skillId: null,
    ...rest,
  })
  const posting = postingOf([
    must('wound-care'),
    asked('experience', '3 years', 'three years on a ward', { years: { min: 3, max: null } }),
    asked('education', "Bachelor's degree or equivalent", "Bachelor's degree or equivalent experience"),
    asked('language', 'Arabic C1', 'Arabic at C1'),
    asked('work_right', 'Right to work', 'right to work in the UK'),
    asked('other', 'Early mornings', 'likes early mornings'),
  ])
  const person = personOf([fact({ kind: 'language', payload: { language: 'Arabic', level: 'C1' } }), skillFact('wound-care', 'used')])
  const spoken = toldBy(vocabulary.in('de'), posting, german)
  expect(spoken.requirements.map(({ label }) => label)).toEqual([
    'Wundversorgung',
    '3 Jahre',
    'Bachelorabschluss oder Gleichwertiges',
    'Arabisch C1',
    'Arbeitserlaubnis',
    'Early mornings',
  ])
  const numbers = (read: Posting) => {
    const { score, interval, bucket, gates } = fitOf(person, read, vocabulary)
    return { score, interval, bucket, gates: gates.map(({ result }) => result) }
  }
  expect(numbers(spoken)).toEqual(numbers(posting))
})
