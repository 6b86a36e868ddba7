import type { Page } from 'playwright-core'
import { test as visiting } from './fixture.ts'

const asked =
  '\n\nRequirements\n- Wound care\n- Medication administration\n- At least 2 years of experience\n- Driving licence\n\nNice to have\n- SQL\n'

/** A day so many days from today, as ISO 8601 writes it. */
export const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)

interface Application {
  readonly id: string
  readonly job_id: string
}

/**
 * A test with a nurse who has applications in every column: `full` is the one with everything that can stand with it, waiting for an
 * interview in two days.
 */
export const test = visiting.extend('full', { auto: true }, async ({ send }) => {
  await send('/session', { cookie: true })
  await send('/wimd', {
    prompt:
      'I worked as a registered nurse at Harbour Clinic from 2015 to 2024. I cut missed doses from nine to two a month with a medication administration checklist.',
  })
  await send('/wimd/facts', {
    kind: 'skill',
    payload: { label: 'Wound care', skill_id: 'wound-care', match_type: 'exact', used_in: [], answer: 'know' },
  })
  const sent = async (role: string, company: string, ago: number, told?: { status: string; note?: string }) => {
    const { application } = await send<{ application: Application }>('/ob/apply', {
      role,
      company,
      sent_on: day(-ago),
      text: `${role}\n${company}${asked}`,
    })
    if (told) await send(`/ob/applications/${application.id}`, told, 'PATCH')
    return application
  }
  const { opportunity } = await send('/ob/postings', { text: `Community nurse\nSevern Vale${asked}` })
  await send('/resume/rewrite', { job_id: opportunity?.job_id })
  await sent('Discharge nurse', 'Avonmead Trust', 3)
  await sent('Community staff nurse, evenings', 'Avonmead Trust', 9)
  await sent('Clinic nurse', 'Harbourside Heart Clinic', 4, { status: 'acknowledged' })
  await sent('School nurse', 'Brook Lane Academy', 12, { status: 'withdrawn', note: 'Ask about term-time pay first' })
  await sent('Practice nurse', 'Larkspur Surgery', 30, { status: 'no_answer' })
  await sent('Ward nurse', 'Larkspur Surgery', 28, { status: 'rejected' })
  const { id, job_id: jobId } = await sent('Telephone triage nurse', 'Westline 111', 8)
  await send(`/ob/applications/${id}/interviews`, {
    kind: 'phone',
    day: day(2),
    time: '10:30',
    time_zone: 'Europe/London',
    minutes: 20,
    where: '0117 496 0123',
    people: 'Ms Rahim',
    questions: 'Which hours are the busiest?',
  })
  return { id, jobId }
})

/** The text of what holds the focus. */
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

/** Waits until the page says it aloud. */
export const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).first().waitFor()
