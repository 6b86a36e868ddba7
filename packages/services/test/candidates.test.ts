import { skillCandidates } from '@mosaic/services/wimd/candidates'
import { expect, test } from 'vitest'
import { fact, personOf, skillFact, vocabulary } from '../../core/test/people.ts'

const role = (summary: string) =>
  fact({
    kind: 'experience',
    payload: {
      organisation: 'Somewhere',
      title: 'Helper',
      place: null,
      start: null,
      end: null,
      current: false,
      type: 'volunteer',
      summary,
      occupationId: null,
    },
  })

test('what somebody wrote without naming a skill becomes a question with their words, and no fact', () => {
  const person = personOf([role('I organised the rota for twelve volunteers.')])
  const [first] = skillCandidates(person, null, vocabulary)
  expect(first).toMatchObject({ label: 'Rota planning', reason: { id: 'skill_near' } })
  expect(first?.quote).toContain('rota')
  expect(person.skills).toEqual([])
})

test('what somebody answered is not asked again, be it a no', () => {
  const person = personOf([role('I organised the rota for twelve volunteers.'), skillFact('rota-planning', 'no')])
  expect(skillCandidates(person, null, vocabulary).map(({ skillId }) => skillId)).not.toContain('rota-planning')
})
