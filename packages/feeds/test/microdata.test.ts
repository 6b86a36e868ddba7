import { readPage } from '@mosaic/feeds/page'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const posting = `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Crane driver</h1>
  <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Brake Port</b></span>
  <span itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><i itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
  <u itemprop="addressLocality">Brake</u></i></span><meta itemprop="employmentType" content="FULL_TIME"><time itemprop="validThrough" datetime="2026-02-28">end of February</time>
  <div itemprop="description"><p>You lift &amp; lower.</p><ul><li>Licence</li></ul></div></div>`

test('a posting that a page describes in its elements is read as one described in JSON-LD', () => {
  expect(readPage(`<html><body>${posting}</body></html>`, 'own').posting).toMatchObject({
    role: 'Crane driver',
    company: 'Brake Port',
    location: 'Brake',
    employmentType: 'full-time',
    validThrough: '2026-02-28',
    text: 'You lift & lower.\n\n- Licence',
  })
})

test('what is cut off, nested or no posting comes to an end and gives no error', () => {
  fc.assert(
    fc.property(fc.nat(posting.length), (length) => {
      const { posting: read } = readPage(posting.slice(0, length), 'own')
      expect('Crane driver').toContain((read?.role ?? '').replace(/<.*$/u, ''))
    }),
  )
  const deep = '<div itemprop="description" itemscope>x'.repeat(20_000)
  expect(readPage(`<div itemscope itemtype="https://schema.org/JobPosting">${deep}`, 'own').posting).toBeNull()
})
