import { linkTold } from '@mosaic/core/postings/link'
import { parsePastedPosting } from '@mosaic/core/postings/paste'
import { expect, test } from 'vitest'

test.each([
  ['Apply at https://jobs.example.org/17?ref=board.', 'https://jobs.example.org/17?ref=board'],
  ['See https://example.org for who we are.\nApplications: (https://example.org/apply/3)', 'https://example.org/apply/3'],
  ['https://example.org\nhttps://example.org/team\nBewerben Sie sich hier:\nhttps://example.org/stelle/9', 'https://example.org/stelle/9'],
  ['Postulez sur https://example.fr/offre-12, avant lundi', 'https://example.fr/offre-12'],
  ['More about the job: https://example.org/job', 'https://example.org/job'],
])('where one applies is read off: %s', (text, link) => {
  expect(linkTold(text)).toBe(link)
  expect(parsePastedPosting(`Nurse\nTidewater Care\n\n${text}`)?.url).toBe(link)
})

test.each([
  ['no address', 'Apply by post to 3 Quay Street.'],
  ['several, of none of which it is said', 'https://example.org/a\nWho we are\nhttps://example.org/b'],
  ['an address in which only its own path speaks of applying', 'https://example.org/apply-magic\nOur team\nhttps://example.org/team'],
  ['something else than the web', 'Apply at ftp://example.org/job or javascript:alert(1)'],
])('none is read off where there is %s', (_, text) => {
  expect(linkTold(text)).toBeNull()
})
