import { mustHavesOf } from '@mosaic/core/feedback/mustHaves'
import type { ResumeDocument } from '@mosaic/core/resume/schema'
import { expect, test } from 'vitest'
import { must, postingOf, skillFact, vocabulary } from './people.ts'

const facts = [skillFact('python', 'used'), skillFact('docker', 'know'), skillFact('kubernetes', 'no')]
const page: ResumeDocument = {
  basics: { name: 'SQL Nowak', url: 'https://docker.example' },
  work: [{ name: 'Kubernetes House', position: 'Clerk', startDate: '2020', highlights: ['Wrote the reports in Python'] }],
}
const states = (posting: Parameters<typeof mustHavesOf>[1], document = page) =>
  mustHavesOf(document, posting, facts, vocabulary)?.items.map(({ label, state, paths }) => [label, state, paths])

test('a must-have is shown where a sentence names it; one that is not is known, denied, or a question', () => {
  const asked = ['python', 'docker', 'kubernetes', 'sql'].map((id) => must(id))
  const [python, docker, kubernetes, sql] = asked.map(({ label }) => label)
  expect(states(postingOf(asked))).toEqual([
    [python, 'shown', ['/work/0/highlights/0']],
    [docker, 'in_facts', []],
    [kubernetes, 'denied', []],
    [sql, 'unspoken', []],
  ])
  expect(mustHavesOf(page, postingOf(asked), facts, vocabulary)).toMatchObject({ asked: 4, shown: 1 })
})

test('alternatives are one, and what only would be good to have is none', () => {
  const group = ['sql', 'python'].map((id) => ({ ...must(id), group: 'g1' }))
  const nice = { ...must('docker'), class: 'nice' as const }
  expect(states(postingOf([...group, nice]))).toEqual([[group.map(({ label }) => label).join(' or '), 'shown', ['/work/0/highlights/0']]])
  expect(states(postingOf([nice]))).toBeUndefined()
})

test('a skill that no vocabulary has is found by its own words, whole', () => {
  const own = { ...must('python'), skillId: null, label: 'Zorvantic press' }
  const saying = (text: string): ResumeDocument => ({ skills: [{ name: text }] })
  expect(states(postingOf([own]), saying('Zorvantic Press, two years'))?.[0]?.[1]).toBe('shown')
  expect(states(postingOf([own]), saying('Zorvantic pressing'))?.[0]?.[1]).toBe('unspoken')
})
