import { describe } from 'vitest'
import { test } from './applications.ts'
import { views } from './fixture.ts'

describe.each(views)('$name', (view) => {
  test.override('view', view)

  test('the Delta names what a person says they can and nothing shows yet, with what would show it and how often it was asked for in vain', async ({
    full,
    page,
    look,
  }) => {
    await page.goto(`/picture?job=${full.jobId}`)
    const gaps = page.getByRole('region', { name: 'You say so, and nothing shows it yet' })
    await gaps.getByText('Wound care', { exact: true }).waitFor()
    await gaps
      .getByText(/^What would show it: \S/)
      .first()
      .waitFor()
    await gaps.getByText('2 applications of yours that ended before a talk asked for it.').waitFor()
    await gaps.getByRole('link', { name: 'Tell the coach about Wound care' }).waitFor()
    await page.waitForLoadState('networkidle')
    await look('picture-unshown')
  })
})
