import { certainSkills, givenSkills } from '@mosaic/core/coach/hear/givenSkills'
import { hear } from '@mosaic/core/coach/hear/hear'
import { expect, test } from 'vitest'
import { vocabulary } from './people.ts'

const heard = (text: string, language: 'en' | 'de' = 'en') =>
  hear(text, { vocabulary, today: '2026-11-24', role: null, language }).flatMap(({ claim, start, end }) =>
    claim.kind === 'skill' ? [`${claim.payload.skillId}: ${text.slice(start, end)}`] : [],
  )

test.each<['en' | 'de', string, string[]]>([
  ['en', 'i use r and sql', ['r: r', 'sql: sql']],
  ['en', 'i know excel, word and outlook', ['excel: excel', 'microsoft-word: word', 'microsoft-outlook: outlook']],
  ['en', 'i work with go and docker', ['docker: docker', 'go: go']],
  ['de', 'ich kann excel und word', ['excel: excel', 'microsoft-word: word']],
])('%s: a companion word makes a small name certain: %s', (language, text, skills) => {
  expect(heard(text, language).toSorted()).toEqual(skills.toSorted())
})

test.each<['en' | 'de', string]>([
  ['en', 'i use excel'],
  ['en', 'i know r'],
  ['en', 'i use go'],
  ['de', 'ich benutze excel'],
  ['en', 'i used to go to python meetups on teams night'],
  ['en', 'i know the word of a manager'],
  ['en', 'i go to work with the rust on my car'],
])('%s: without one nothing is claimed: %s', (language, text) => {
  expect(heard(text, language).filter((one) => !one.startsWith('python'))).toEqual([])
  expect(certainSkills(text, vocabulary)).toEqual([])
})

test('what is given is told from what is only said', () => {
  const named = (text: string) => givenSkills(text, vocabulary).map(({ name }) => name)
  expect(named('i use excel every day')).toEqual(['excel'])
  expect(named('i use the till and excel')).toContain('excel')
  expect(named('ich arbeite täglich mit excel')).toEqual(['excel'])
  expect(named('i use go carts')).toEqual([])
})
