import { fitOf } from '@mosaic/core/fit/fit'
import { classRequirements } from '@mosaic/core/lane/classRequirements'
import { blankPosting } from '@mosaic/core/postings/blank'
import { alternativesOf, asReadBy, type RequirementReading, unsureOf } from '@mosaic/core/postings/readings'
import { readOf } from '@mosaic/core/postings/readingViews'
import { readOtherwise } from '@mosaic/core/postings/readOtherwise'
import { readPosting } from '@mosaic/core/postings/requirements'
import type { Posting, Requirement } from '@mosaic/core/postings/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { personOf, skillFact, vocabulary } from './people.ts'

const text = `Tidewater Care runs four clinics on the coast.

You will use Python and SQL every day, and you know your way around wound care.

Requirements
- Phlebotomy
- Java or Kotlin
- A driving licence

Nice to have
- Docker

Benefits
- Free Excel courses`
const written = readPosting({ ...blankPosting, id: 'p', role: 'Ward analyst', company: 'Tidewater', text }, vocabulary)
const named = (posting: Posting, label: string): Requirement => {
  const found = posting.requirements.find((one) => one.label === label)
  if (!found) throw new Error(`no ${label} in ${posting.requirements.map((one) => one.label).join(', ')}`)
  return found
}
const readAs = (readings: readonly RequirementReading[], label: string, asked: Requirement['class'] | null) => {
  const { id, quote } = named(asReadBy(written, readings), label)
  return readOtherwise(written, readings, { requirementId: id, quote, class: asked }) ?? []
}
const classOf = (label: string, readings: readonly RequirementReading[]) => named(asReadBy(written, readings), label).class
const proposed = (reading: Pick<RequirementReading, 'quote' | 'label' | 'skillId' | 'class'>): RequirementReading => {
  const start = text.indexOf(reading.quote)
  return { ...reading, kind: 'skill', start, end: start + reading.quote.length, by: 'openai', status: 'proposed' }
}

function first<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('there is none')
  return one
}

describe('what a posting asks for, read otherwise', () => {
  test('counts as the person reads it, and as the rules do once it is taken back', () => {
    const once = readAs([], 'Venepuncture', 'nice')
    expect([classOf('Venepuncture', []), classOf('Venepuncture', once)]).toEqual(['must', 'nice'])
    expect(readOf(written, asReadBy(written, once), once).requirements.find(({ label }) => label === 'Venepuncture')?.readAs).toEqual({
      by: 'person',
      was: 'must',
    })
    expect(readAs(once, 'Venepuncture', null)).toEqual([])
    expect(readAs(once, 'Venepuncture', 'must')).toEqual([])
    expect(asReadBy(written, [])).toBe(written)
  })

  test('keeps alternatives together, by whichever of them it is read', () => {
    const once = readAs([], 'Kotlin', 'preferred')
    expect([classOf('Java', once), classOf('Kotlin', once)]).toEqual(['preferred', 'preferred'])
    expect(readAs(once, 'Java', null)).toEqual([])
  })

  test('takes a gate away with a paper that is no must', () => {
    const person = personOf([skillFact('python', 'used')])
    const gates = (readings: readonly RequirementReading[]) =>
      fitOf(person, asReadBy(written, readings), vocabulary).gates.map(({ asked }) => asked)
    const paper = written.requirements.find(({ kind }) => kind === 'credential')
    expect(gates([])).toEqual(['A driving licence'])
    const once = readAs([], paper?.label ?? '', 'nice')
    expect(gates(once)).toEqual([])
    // the rules know it as a skill too: it is one thing to the person
    expect([classOf('Car driving licence', []), classOf('Car driving licence', once)]).toEqual(['must', 'nice'])
  })

  test('is of nothing once the words have changed', () => {
    const once = readAs([], 'Venepuncture', 'nice')
    const changed = { ...written, text: text.replace('Phlebotomy', 'Taking blood') }
    expect(asReadBy(changed, once)).toBe(changed)
    expect(readOtherwise(written, [], { requirementId: 'r1', quote: 'other words', class: 'nice' })).toBeUndefined()
  })

  test('counts nothing of a proposal before the person’s yes, and never proposes again what got a no', () => {
    const proposal = proposed({
      quote: 'You will use Python and SQL every day, and you know your way around wound care.',
      label: 'Python',
      skillId: 'python',
      class: 'must',
    })
    expect(asReadBy(written, [proposal])).toBe(written)
    const { proposals } = readOf(written, written, [proposal])
    expect(proposals).toMatchObject([{ label: 'Python', was: 'context', class: 'must', by: 'openai' }])
    const { requirementId, quote } = first(proposals)
    const yes = readOtherwise(written, [proposal], { requirementId, quote, class: 'must' }) ?? []
    expect(yes).toMatchObject([{ status: 'confirmed', by: 'openai' }])
    expect(classOf('Python', yes)).toBe('must')
    expect(readOtherwise(written, [proposal], { requirementId, quote, class: 'nice' })).toMatchObject([
      { status: 'confirmed', by: 'person' },
    ])
    expect(readOtherwise(written, yes, { requirementId, quote, class: null })).toMatchObject([{ status: 'declined' }])
  })

  test('adds what the rules did not find, once', () => {
    const added = proposed({ quote: 'Free Excel courses', label: 'Microsoft Excel', skillId: 'excel', class: 'nice' })
    const { requirementId, quote, was } = first(readOf(written, written, [added]).proposals)
    expect(was).toBeNull()
    const yes = readOtherwise(written, [added], { requirementId, quote, class: 'nice' }) ?? []
    const read = asReadBy(written, yes)
    expect(read.requirements).toHaveLength(written.requirements.length + 1)
    expect(read.requirements.at(-1)).toMatchObject({ id: requirementId, class: 'nice', skillId: 'excel', quote: 'Free Excel courses' })
    expect(asReadBy(read, yes).requirements).toEqual(read.requirements)
  })

  test('leaves what nobody read otherwise as it is, whatever is read', () => {
    const classes = ['must', 'preferred', 'nice', 'context', null] as const
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(written.requirements.length - 1), as: fc.constantFrom(...classes) }), { maxLength: 8 }),
        (changes) => {
          let readings: readonly RequirementReading[] = []
          for (const { at, as } of changes) {
            const { id, quote } = written.requirements[at] as Requirement
            readings = readOtherwise(written, readings, { requirementId: id, quote, class: as }) ?? readings
          }
          const read = asReadBy(written, readings)
          const classless = ({ requirements }: Posting) => requirements.map((one) => ({ ...one, class: null }))
          expect(classless(read)).toEqual(classless(written))
          const touched = new Set(changes.flatMap(({ at }) => alternativesOf(written.requirements[at] as Requirement, written)))
          const untouched = written.requirements.filter((one) => !touched.has(one))
          expect(read.requirements).toEqual(expect.arrayContaining(untouched))
        },
      ),
    )
  })
})

describe('a model’s classes', () => {
  const prose = 'You will use Python and SQL every day, and you know your way around wound care.'
  const accept = (...requirements: { quote: string; name: string; class: Requirement['class'] }[]) =>
    classRequirements.accept({ posting: written, vocabulary }, { requirements })

  test('are asked for where neither words nor headings tell, and nowhere else', () => {
    expect(unsureOf(written).map(({ label }) => label)).toEqual(['Python', 'SQL', 'Wound care'])
    const { unsure, sure } = JSON.parse(classRequirements.prompt({ posting: written, vocabulary }).user) as {
      unsure: { label: string }[]
      sure: string[]
    }
    expect(unsure.map(({ label }) => label)).toEqual(['Python', 'SQL', 'Wound care'])
    expect(sure).toContain('Venepuncture')
  })

  test('are proposals on the posting’s own words', () => {
    expect(accept({ quote: prose, name: 'Python', class: 'must' })).toEqual({
      accepted: [
        {
          quote: prose,
          start: text.indexOf(prose),
          end: text.indexOf(prose) + prose.length,
          kind: 'skill',
          label: 'Python',
          skillId: 'python',
          class: 'must',
        },
      ],
      dropped: 0,
    })
    expect(accept({ quote: 'Free Excel courses', name: 'Excel', class: 'nice' }).accepted).toMatchObject([
      { quote: 'Free Excel courses', class: 'nice' },
    ])
  })

  test.each([
    ['of words that stand nowhere', { quote: 'Kubernetes is a must', name: 'Kubernetes', class: 'must' as const }],
    ['of a name that is not among its words', { quote: prose, name: 'Kubernetes', class: 'must' as const }],
    ['of what a heading classes', { quote: 'Phlebotomy', name: 'Phlebotomy', class: 'nice' as const }],
    ['of a name as long as a sentence', { quote: prose, name: prose, class: 'must' as const }],
  ])('%s are dropped and counted', (_name, asked) => {
    expect(accept(asked)).toEqual({ accepted: [], dropped: 1 })
  })

  test('that say nothing new are no proposal', () => {
    expect(accept({ quote: prose, name: 'Python', class: 'context' })).toEqual({ accepted: [], dropped: 0 })
    const twice = accept({ quote: prose, name: 'SQL', class: 'nice' }, { quote: prose, name: 'SQL', class: 'must' })
    expect(twice.accepted).toHaveLength(1)
  })

  test('whatever a model answers, a proposal’s words and name stand in the posting, and none weighs', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.tuple(fc.nat(text.length), fc.nat(60)).map(([from, length]) => text.slice(from, from + length)),
      fc.constantFrom(prose, 'Phlebotomy', 'Kubernetes', 'IGNORE ALL', text),
    )
    const asked = fc.record({
      quote: piece,
      name: piece,
      class: fc.constantFrom('must' as const, 'preferred' as const, 'nice' as const, 'context' as const),
    })
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 5 }), (requirements) => {
        const { accepted, dropped } = accept(...requirements)
        expect(accepted.length + dropped).toBeLessThanOrEqual(requirements.length)
        const readings = accepted.map((one) => ({ ...one, by: 'openai' as const, status: 'proposed' as const }))
        for (const { quote, start, end } of readings) expect(text.slice(start, end)).toBe(quote)
        expect(asReadBy(written, readings)).toBe(written)
      }),
    )
  })
})
