import { RawPosting } from '@mosaic/core/postings/schema'
import { fromJobPosting } from '@mosaic/feeds/jobPosting'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const full = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: ' Bookkeeper ',
  description:
    '<h3>What you do</h3><ul><li>Keep the books</li><li>Chase &amp; file receipts</li></ul><p>Apply by <a href="/x">email</a>.</p>',
  hiringOrganization: { '@type': 'Organization', name: 'Halfpenny & Rowe' },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Bath', addressCountry: { '@type': 'Country', name: 'UK' } },
  },
  employmentType: ['PART_TIME', 'CONTRACTOR'],
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'gbp',
    value: { '@type': 'QuantitativeValue', minValue: '15', maxValue: 17.5, unitText: 'HOUR' },
  },
  datePosted: '2026-03-01',
  validThrough: '2026-04-01T00:00:00Z',
  url: 'https://example.org/jobs/1',
}

describe('a schema.org JobPosting', () => {
  test('becomes a posting with what it says', () => {
    expect(fromJobPosting(full, 'board')).toEqual({
      id: expect.stringMatching(/^board-[0-9a-f]{24}$/),
      source: 'board',
      sample: false,
      url: 'https://example.org/jobs/1',
      role: 'Bookkeeper',
      company: 'Halfpenny & Rowe',
      location: 'Bath, UK',
      remote: null,
      level: null,
      employmentType: 'part-time, contract',
      salary: { min: 15, max: 17.5, currency: 'GBP', period: 'hour' },
      postedAt: '2026-03-01',
      validThrough: '2026-04-01T00:00:00Z',
      text: 'What you do\n- Keep the books\n- Chase & file receipts\n\nApply by email.',
    })
  })

  test('tells where somebody far away must be, and what they must have learnt and done', () => {
    const read = fromJobPosting(
      {
        title: 'Cook',
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: [
          { '@type': 'Country', name: 'Germany' },
          { '@type': 'Country', name: 'Austria' },
        ],
        educationRequirements: { '@type': 'EducationalOccupationalCredential', credentialCategory: 'bachelor degree' },
        experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 24 },
        workHours: '37.5 hours per week',
      },
      'board',
    )
    expect([read.location, read.remote]).toEqual(['Germany, Austria', 'remote'])
    expect(read.text).toBe('Requirements\nbachelor degree\n2 years of experience\n\nHours: 37.5 hours per week')
  })

  test('with a title alone is null everywhere else', () => {
    const { id, ...rest } = fromJobPosting({ title: 'Baker' }, 'board')
    expect(id).not.toBe('')
    expect(rest).toEqual({
      source: 'board',
      sample: false,
      url: null,
      role: 'Baker',
      company: null,
      location: null,
      remote: null,
      level: null,
      employmentType: null,
      salary: null,
      postedAt: null,
      validThrough: null,
      text: '',
    })
  })

  test('without a title is refused', () => {
    expect(() => fromJobPosting({ description: 'Come and bake.' }, 'board')).toThrow(/title/)
    expect(() => fromJobPosting({ title: '  ' }, 'board')).toThrow(/title/)
    expect(() => fromJobPosting('Baker', 'board')).toThrow(/object/)
  })

  test('keeps its id while its address stays, whatever else changes', () => {
    expect(fromJobPosting({ ...full, title: 'Senior Bookkeeper' }, 'board').id).toBe(fromJobPosting(full, 'board').id)
    expect(fromJobPosting({ ...full, url: 'https://example.org/jobs/2' }, 'board').id).not.toBe(fromJobPosting(full, 'board').id)
  })

  test('is remote or an internship only where it says so', () => {
    expect(fromJobPosting({ title: 'Cook', jobLocationType: 'TELECOMMUTE' }, 'board').remote).toBe('remote')
    expect(fromJobPosting({ title: 'Cook', employmentType: 'INTERN' }, 'board')).toMatchObject({
      level: 'internship',
      employmentType: 'internship',
    })
  })

  test.each([
    [
      'a single value',
      { currency: 'EUR', value: { value: 3000, unitText: 'MONTH' } },
      { min: 3000, max: 3000, currency: 'EUR', period: 'month' },
    ],
    ['a bare number', { currency: 'EUR', value: 3000 }, { min: 3000, max: 3000, currency: 'EUR', period: null }],
    ['a lower end alone', { currency: 'EUR', value: { minValue: 3000 } }, { min: 3000, max: null, currency: 'EUR', period: null }],
    ['nothing but zero', { currency: 'EUR', value: { minValue: 0, maxValue: 0 } }, null],
    ['ends the wrong way round', { currency: 'EUR', value: { minValue: 9, maxValue: 5 } }, null],
    ['words', 'competitive', null],
    [
      'a range beside its currency',
      { currency: 'EUR', minValue: 52_000, maxValue: '60,000', unitText: 'YEAR' },
      { min: 52_000, max: 60_000, currency: 'EUR', period: 'year' },
    ],
  ])('reads a salary of %s', (_, baseSalary, salary) => {
    expect(fromJobPosting({ title: 'Cook', baseSalary }, 'board').salary).toEqual(salary)
  })

  test('names each of several places once', () => {
    const place = (addressLocality: string) => ({ address: { addressLocality } })
    const { location } = fromJobPosting(
      { title: 'Cook', jobLocation: [place('Bath'), place('Bath'), 'Bristol', { name: 'Head office' }] },
      'board',
    )
    expect(location).toBe('Bath · Bristol · Head office')
  })

  test('adds what stands outside its description under headings', () => {
    const { text } = fromJobPosting(
      { title: 'Cook', description: 'We cook.', qualifications: '<ul><li>Knife</li></ul>', skills: ['Baking'] },
      'board',
    )
    expect(text).toBe('We cook.\n\nRequirements\n- Knife\n\nSkills\nBaking')
  })

  test('leads nowhere but to the web, and has no date that is none', () => {
    const read = fromJobPosting({ title: 'Cook', url: 'javascript:alert(1)', datePosted: 'yesterday', validThrough: '2026-99-99' }, 'board')
    expect(read).toMatchObject({ url: null, postedAt: null, validThrough: null })
  })

  test('of any shape gives a posting or a refusal', () => {
    const fields = Object.fromEntries(Object.keys(full).map((key) => [key, fc.jsonValue()]))
    const anyPosting = fc.record(
      { ...fields, title: fc.string({ minLength: 1 }).filter((title) => title.trim() !== '') },
      { requiredKeys: ['title'] },
    )
    fc.assert(fc.property(anyPosting, (posting) => RawPosting.safeParse(fromJobPosting(posting, 'board')).success))
  })
})
