import { dateRangeIn } from '@mosaic/core/reading/dates'
import { headingKind } from '@mosaic/core/reading/headings'
import { renderHtml } from '@mosaic/core/resume/html'
import { ownLanguage } from '@mosaic/core/resume/language'
import { outlineOf } from '@mosaic/core/resume/outline'
import { paperOf } from '@mosaic/core/resume/paper'
import type { ResumeDocument } from '@mosaic/core/resume/schema'
import { documentWords } from '@mosaic/core/words/documents/all'
import { rangeText } from '@mosaic/core/words/documents/dates'
import type { HeadingId } from '@mosaic/core/words/documents/words'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const kindOf: Partial<Record<HeadingId, string>> = { certificates: 'credentials', awards: 'other', publications: 'other' }

describe.each(documentWords)('a résumé in $language', (words) => {
  test('has headings that the reader knows for the same part', () => {
    const parts = Object.entries(words.headings) as [HeadingId, string][]
    expect(parts.map(([part, heading]) => [part, headingKind(heading)])).toEqual(parts.map(([part]) => [part, kindOf[part] ?? part]))
  })

  test('has dates that the reader reads as they were', () => {
    const month = fc.integer({ min: 1, max: 12 }).map((one) => String(one).padStart(2, '0'))
    const date = fc.oneof(
      fc.constantFrom('2016', '2019'),
      fc.tuple(fc.constantFrom('2016', '2019'), month).map(([year, of]) => `${year}-${of}`),
    )
    const stretch = fc.record({
      start: fc.option(date, { nil: undefined }),
      end: fc.option(date, { nil: undefined }),
      isOpen: fc.boolean(),
    })
    fc.assert(
      fc.property(stretch, ({ start, end, isOpen }) => {
        fc.pre(start !== undefined || end !== undefined)
        const line = rangeText({ start, end, isOpen }, words)
        const isCurrent = start !== undefined && end === undefined && isOpen
        expect(dateRangeIn(line)).toEqual({ from: start ?? null, to: end ?? null, isCurrent, start: 0, end: line.length })
      }),
    )
  })
})

const saying = (summary: string): ResumeDocument => ({ basics: { name: 'A. B.', summary } })

test.each([
  ['en', 'Led the team and the move to the new hall for three years'],
  ['de', 'Leitung der Werkstatt und Ausbildung von Lehrlingen in der Halle'],
  ['ar', 'مهندس برمجيات بخبرة عشر سنوات'],
  ['fa', 'مهندس نرم‌افزار با ده سال تجربه در شرکت‌های بزرگ'],
  ['he', 'מהנדסת תוכנה עם ניסיון של עשר שנים'],
  ['ja', '決済システムの設計を担当した'],
  ['zh', '负责支付系统的设计与开发'],
  ['zh-Hant', '負責支付系統的設計與開發'],
  ['ko', '결제 시스템을 설계했다'],
  ['ru', 'Инженер с опытом работы'],
  ['uk', 'Інженер з досвідом роботи в компанії'],
  ['el', 'Λογιστής με εμπειρία'],
])('is known to be in %s by what it says', (language, summary) => {
  expect(ownLanguage(saying(summary))).toBe(language)
})

test('names and tools in Latin letters do not hide the language', () => {
  expect(
    ownLanguage({
      ...saying('مهندس برمجيات بخبرة عشر سنوات في بناء الأنظمة'),
      skills: ['React', 'Node.js', 'SQL'].map((name) => ({ name })),
    }),
  ).toBe('ar')
})

test.each([
  [{ location: { city: 'Boston, MA' } }, 'letter'],
  [{ location: { city: 'Toronto, Canada' } }, 'letter'],
  [{ location: { city: 'Guadalajara', countryCode: 'MX' } }, 'letter'],
  [{ location: { city: 'Bristol, UK' } }, 'a4'],
  [{ location: { city: 'Berlin, Deutschland' }, phone: '+1 555 010 0142' }, 'a4'],
  [{ phone: '+1 555 010 0142' }, 'letter'],
  [{}, 'a4'],
] as const)('the paper for %j is %s', (basics, paper) => {
  expect(paperOf({ basics })).toBe(paper)
})

test('a web page of a résumé has its language and direction, and nothing in it runs', () => {
  const page = renderHtml({
    basics: { name: '<script>alert(1)</script>', summary: 'مهندس برمجيات بخبرة عشر سنوات', url: 'javascript:alert(1)' },
  })
  expect(page).toContain('<html lang="ar" dir="rtl">')
  expect(page).not.toMatch(/<script|href="javascript/)
})

test('an outline keeps every part of an award, a paper, a project and a group of skills', () => {
  const { sections } = outlineOf({
    awards: [{ title: 'Prize', awarder: 'Guild', date: '2020-05', summary: 'For care' }],
    publications: [{ name: 'Paper', publisher: 'Press', releaseDate: '2019' }],
    projects: [{ name: 'Sheet', url: 'https://example.org/sheet' }],
    skills: [{ name: 'Web', keywords: ['HTML', 'CSS'] }, { name: 'Welding' }],
  })
  expect(JSON.stringify(sections)).toMatch(/Prize, Guild, May 2020, For care.*/)
  for (const said of ['Paper, Press, 2019', 'https://example.org/sheet', 'Web: HTML, CSS', 'Welding'])
    expect(JSON.stringify(sections)).toContain(said)
})
