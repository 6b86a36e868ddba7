import { bareGoal } from '@mosaic/core/facts/bareGoal'
import { fitOf } from '@mosaic/core/fit/fit'
import { compareMatches } from '@mosaic/core/fit/order'
import { valueSets } from '@mosaic/core/person/values'
import type { Requirement } from '@mosaic/core/postings/schema'
import { weightWords } from '@mosaic/core/words/weights'
import { describe, expect, test } from 'vitest'
import { choiceFact, termFact } from './cases.ts'
import { apart, fact, goalFact, must, personOf, postingOf, roleFact, skillFact, vocabulary } from './people.ts'

/** Fifteen skills none of which is near another. */
const fifteen = [...apart, 'welding', 'payroll', 'dog-training', 'video-editing', 'forklift-operation']

const quoteOf = (quote: string) => ({ sourceId: 's', sourceKind: 'chat_turn' as const, quote, page: null, start: 0, end: quote.length })

describe('fit-4', () => {
  test('weights are what the person chose, within bounds and to a sum of 100', () => {
    const weightsFor = (value: string) => personOf([fact({ kind: 'preference', payload: { name: 'fit_weights', value } })]).weights
    for (const { value, skills } of weightWords) expect(weightsFor(value).skills).toBe(skills)
    const own = weightsFor('skills 90, values 1')
    expect(Object.values(own).reduce((sum, points) => sum + points, 0)).toBeCloseTo(100)
    expect(own.skills / own.values).toBeCloseTo(70 / 5)
    expect(weightsFor('whatever you like')).toEqual(weightsFor('balanced'))
  })

  test('keeps its numbers: a nurse with a goal, terms, values and a mixed posting', () => {
    const role = roleFact('Registered nurse', '2018-01')
    const choices = valueSets.slice(0, 5).map((set) => choiceFact(set, 0))
    const facts = [
      role,
      goalFact('registered-nurse'),
      ...choices,
      termFact({ value: 'on_site', hardness: 'soft' }),
      skillFact('wound-care', null, [role.id]),
      skillFact('python', 'know'),
      skillFact('bookkeeping', 'no'),
    ]
    const experience: Requirement = { ...must('python'), id: 'years', kind: 'experience', skillId: null, years: { min: 10, max: null } }
    const requirements = [must('wound-care'), must('bookkeeping'), must('python', 'preferred'), must('translation', 'nice'), experience]
    const fit = fitOf(personOf(facts), postingOf(requirements, { level: 'senior', remote: 'on_site' }), vocabulary)
    const values = fit.components.map(({ id, value, known }) => [id, value, known])
    expect(values).toEqual([
      ['skills', 0.4375, 0.625],
      ['experience', 0.935, 1],
      ['values', 0.430389, 0.5],
      ['direction', 1, 1],
      ['practical', 1, 1],
    ])
    expect(fit).toMatchObject({
      score: 55,
      band: 'stretch',
      interval: [55, 55],
      ceiling: { value: 55, uncapped: 65, reason: '1 of 2 musts are not there: Bookkeeping.' },
      formulaVersion: 'fit-4',
    })
    expect(fit.coverage).toBeCloseTo(0.75625)
    expect(fit.raise.map(({ text, points }) => [text, points])).toEqual([['Learn Bookkeeping.', 21.1]])
    expect(fit.whyNot.map(({ text, points }) => [text, points])).toEqual([
      ['Bookkeeping: not there.', 21.1],
      ['Other things matter in this work.', 8.5],
      ['Python: said, not yet shown.', 2.3],
    ])
  })

  test('every reason that rests on words of both sides tells both', () => {
    const role = { ...roleFact('Registered nurse', '2012-01'), evidence: [quoteOf('Ward nurse since 2012')] }
    const goal = goalFact('registered-nurse')
    const years: Requirement = {
      ...must('python'),
      id: 'years',
      kind: 'experience',
      skillId: null,
      years: { min: 5, max: null },
      quote: 'five years on a ward',
    }
    const { why } = fitOf(personOf([role, goal]), postingOf([must('wound-care'), years], { level: 'senior' }), vocabulary)
    expect(why.map(({ asked, have, requirementId }) => [asked, have, requirementId])).toEqual([
      ['five years on a ward', 'Ward nurse since 2012', 'years'],
      ['Registered nurse', 'registered-nurse', null],
    ])
  })

  test('a gate of a term has the posting’s own words where its text tells it, else what its feed tells in ours', () => {
    const person = personOf([termFact({ value: 'on_site', hardness: 'hard' })])
    const told = { location: null, remote: 'three days a week from home', level: null, salary: null, hours: null }
    const askedBy = (rest: Parameters<typeof postingOf>[1]) =>
      fitOf(person, postingOf([], { remote: 'hybrid', ...rest }), vocabulary).gates[0]?.asked
    expect(askedBy({ told })).toBe('three days a week from home')
    expect(askedBy({})).toBe('some days at home')
  })

  test('thirteen of fifteen musts with two honest "no" is 84, with two unanswered 91', () => {
    const role = roleFact('Registered nurse', '2011-01')
    const skillsFirst = fact({ kind: 'preference', payload: { name: 'fit_weights', value: 'skills_first' } })
    const shown = [role, skillsFirst, ...fifteen.slice(0, 13).map((id) => skillFact(id, null, [role.id]))]
    const posting = postingOf(
      fifteen.map((id) => must(id)),
      { occupationId: null, role: 'Person of many parts' },
    )
    const honest = fitOf(personOf([...shown, ...fifteen.slice(13).map((id) => skillFact(id, 'no'))]), posting, vocabulary)
    const silent = fitOf(personOf(shown), posting, vocabulary)
    expect([honest.score, silent.score]).toEqual([84, 91])
    expect(honest.ceiling).toMatchObject({ value: 84, uncapped: 87 })
  })

  test('a nurse with fifteen years of duties is Strong on her own kind of posting', () => {
    const role = roleFact('Registered nurse', '2011-01')
    const duties = ['wound-care', 'medication-administration', 'care-planning', 'first-aid', 'phlebotomy'].filter((id) =>
      vocabulary.skill(id),
    )
    const goal = goalFact('registered-nurse')
    const fit = fitOf(
      personOf([role, goal, ...duties.map((id) => skillFact(id, null, [role.id]))]),
      postingOf(
        duties.map((id) => must(id)),
        { level: 'senior' },
      ),
      vocabulary,
    )
    expect(fit.band).toBe('strong')
  })

  test('a student on an entry posting is not a Stretch for want of months', () => {
    const goal = goalFact('registered-nurse')
    const study = fact({
      kind: 'experience',
      payload: {
        organisation: 'University',
        title: 'Nursing student',
        place: null,
        start: '2026-06',
        end: null,
        current: true,
        type: 'study_project',
        summary: null,
        occupationId: null,
      },
    })
    const asked = apart.slice(0, 5)
    const fit = fitOf(
      personOf([goal, study, ...asked.map((id) => skillFact(id, 'used'))]),
      postingOf(
        asked.map((id) => must(id)),
        { level: 'entry' },
      ),
      vocabulary,
    )
    expect(['strong', 'good']).toContain(fit.band)
  })

  test('two honest "no" of ten musts cap the number, two unanswered leave it higher', () => {
    const role = roleFact('Registered nurse', '2011-01')
    const musts = apart.slice(0, 10)
    const shown = musts.slice(0, 8).map((id) => skillFact(id, null, [role.id]))
    const honest = fitOf(
      personOf([role, ...shown, ...musts.slice(8).map((id) => skillFact(id, 'no'))]),
      postingOf(
        musts.map((id) => must(id)),
        { level: 'senior' },
      ),
      vocabulary,
    )
    const silent = fitOf(
      personOf([role, ...shown]),
      postingOf(
        musts.map((id) => must(id)),
        { level: 'senior' },
      ),
      vocabulary,
    )
    expect(honest.score).toBe(76)
    expect(honest.ceiling).toMatchObject({ value: 76 })
    expect(silent.score).toBeGreaterThan(honest.score ?? 0)
  })

  test('a one-line advert stays below a detailed one that is met in nine of ten', () => {
    const role = roleFact('Registered nurse', '2011-01')
    const facts = [role, ...apart.slice(0, 9).map((id) => skillFact(id, null, [role.id]))]
    const vague = fitOf(personOf(facts), postingOf([must(apart[0] ?? '')]), vocabulary)
    const detailed = fitOf(personOf(facts), postingOf(apart.map((id) => must(id))), vocabulary)
    expect(vague.coverage).toBeLessThan(detailed.coverage)
    expect(vague.score ?? 0).toBeLessThan(detailed.score ?? 0)
  })

  test('where nothing has a number yet, work like the person’s own comes before work that merely asks for little', () => {
    const person = personOf([roleFact('Registered nurse', '2024-01', '2026-01')])
    const match = (rest: Parameters<typeof postingOf>[1]) => {
      const posting = postingOf([must(apart[0] ?? ''), must(apart[1] ?? '')], rest)
      return { posting, fit: fitOf(person, posting, vocabulary) }
    }
    const own = match({ id: 'b', level: 'senior', occupationId: 'registered-nurse' })
    const easy = match({ id: 'a', level: 'entry', occupationId: 'electrician' })
    expect([own.fit.score, easy.fit.score]).toEqual([null, null])
    expect(compareMatches(own, easy)).toBeLessThan(0)
  })

  test('where nothing has a number yet, the work that somebody looks for comes before work like nothing of theirs', () => {
    const person = personOf([
      fact({
        kind: 'goal',
        payload: { ...bareGoal('data analyst'), title: 'Data analyst', occupationId: 'data-analyst' },
      }),
    ])
    const match = (rest: Parameters<typeof postingOf>[1]) => {
      const posting = postingOf([must(apart[0] ?? ''), must(apart[1] ?? '')], rest)
      return { posting, fit: fitOf(person, posting, vocabulary) }
    }
    const sought = match({ id: 'b', occupationId: 'data-analyst' })
    const other = match({ id: 'a', occupationId: 'electrician' })
    expect([sought.fit.score, other.fit.score]).toEqual([null, null])
    expect(compareMatches(sought, other)).toBeLessThan(0)
  })

  test('with nothing told the newest posting stands first, whatever level it is of and whatever it requires', () => {
    const person = personOf([])
    const licence: Requirement = { ...must('wound-care'), id: 'lic', kind: 'credential', skillId: null, label: 'NMC registration' }
    const match = (id: string, requirements: Requirement[], rest: Parameters<typeof postingOf>[1]) => {
      const posting = postingOf(requirements, { id, ...rest })
      return { posting, fit: fitOf(person, posting, vocabulary) }
    }
    const list = [
      match('entry', [must(apart[0] ?? '')], { level: 'entry', postedAt: '2026-11-01' }),
      match('licensed', [licence], { level: 'senior', postedAt: '2026-11-20' }),
      match('undated', [], {}),
      match('senior', [must(apart[1] ?? '')], { level: 'senior', postedAt: '2026-11-10' }),
    ]
    expect(list.toSorted(compareMatches).map(({ posting }) => posting.id)).toEqual(['licensed', 'senior', 'entry', 'undated'])
  })

  test('an unasked licence does not put a nurse’s own work behind everybody else’s', () => {
    const licence: Requirement = { ...must('wound-care'), id: 'lic', kind: 'credential', skillId: null, label: 'NMC registration' }
    const person = personOf([roleFact('Registered nurse', '2011-01'), skillFact('wound-care', 'used')])
    const match = (requirements: Requirement[], rest: Parameters<typeof postingOf>[1]) => {
      const posting = postingOf(requirements, rest)
      return { posting, fit: fitOf(person, posting, vocabulary) }
    }
    const own = match([must('wound-care'), licence], { id: 'b' })
    const other = match([must('plumbing')], { id: 'a', occupationId: 'plumber' })
    expect([own.fit.bucket, other.fit.bucket]).toEqual(['check_first', 'eligible'])
    expect(compareMatches(own, other)).toBeLessThan(0)
  })

  test('of a licence it is asked whether somebody holds it, of a skill whether they used it', () => {
    const { ask } = fitOf(personOf([]), postingOf([must('nurse-registration'), must('wound-care')]), vocabulary)
    expect(ask.flatMap(({ id, text }) => (/^(?:paper|skill)-/.test(id) ? [text] : [])).toSorted()).toEqual([
      expect.stringMatching(/^Do you hold it: /),
      expect.stringMatching(/^Have you used /),
    ])
  })
})
