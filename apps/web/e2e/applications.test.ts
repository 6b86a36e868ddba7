import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Started, startServer } from '../../server/test/running.ts'
import { openBrowser } from './browser.ts'
import { look } from './look.ts'

let server: Started
let browser: Browser

beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: 'error' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.[Symbol.asyncDispose]()
})

const views = [
  { name: 'phone-light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'desk-light', viewport: { width: 1440, height: 1000 }, colorScheme: 'light' },
  { name: 'desk-dark', viewport: { width: 1440, height: 1000 }, colorScheme: 'dark' },
] as const
type View = Omit<(typeof views)[number], 'name'>

const asked =
  '\n\nRequirements\n- Wound care\n- Medication administration\n- At least 2 years of experience\n- Driving licence\n\nNice to have\n- SQL\n'
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)

type Send = (path: string, data: unknown, method?: 'POST' | 'PATCH') => Promise<{ application: { id: string; job_id: string } }>

/** A nurse with applications in every column, one of them with everything that can stand with it. */
async function nurse(view: View): Promise<{ context: BrowserContext; send: Send; id: string; jobId: string }> {
  const context = await browser.newContext({ ...view, baseURL: server.url, timezoneId: 'Europe/London' })
  const send: Send = async (path, data, method = 'POST') => {
    const answer = await context.request.fetch(path, { method, data })
    expect([path, answer.ok()]).toEqual([path, true])
    return (await answer.json()) as Awaited<ReturnType<Send>>
  }
  await send('/session', { cookie: true })
  await send('/wimd', {
    prompt:
      'I worked as a registered nurse at Harbour Clinic from 2015 to 2024. I cut missed doses from nine to two a month with a medication administration checklist.',
  })
  await send('/wimd/facts', {
    kind: 'skill',
    payload: { label: 'Wound care', skill_id: 'wound-care', match_type: 'exact', used_in: [], answer: 'know' },
  })
  const sent = async (role: string, company: string, ago: number, status?: string, note?: string) => {
    const { application } = await send('/ob/apply', { role, company, sent_on: day(-ago), text: `${role}\n${company}${asked}` })
    if (status) await send(`/ob/applications/${application.id}`, { status, ...(note && { note }) }, 'PATCH')
    return application
  }
  const { opportunity } = (await send('/ob/postings', { text: `Community nurse\nSevern Vale${asked}` })) as unknown as {
    opportunity: { job_id: string }
  }
  await send('/resume/rewrite', { job_id: opportunity.job_id })
  await sent('Discharge nurse', 'Avonmead Trust', 3)
  await sent('Community staff nurse, evenings', 'Avonmead Trust', 9)
  await sent('Clinic nurse', 'Harbourside Heart Clinic', 4, 'acknowledged')
  await sent('School nurse', 'Brook Lane Academy', 12, 'withdrawn', 'Ask about term-time pay first')
  await sent('Practice nurse', 'Larkspur Surgery', 30, 'no_answer')
  await sent('Ward nurse', 'Larkspur Surgery', 28, 'rejected')
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
  return { context, send, id, jobId }
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).first().waitFor()

describe.each(views)('$name', ({ name, ...view }) => {
  test('the board, the list and one application are laid out, and stand up to axe', async () => {
    const { context, id } = await nurse(view)
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto('/applications')
    await page.getByRole('heading', { level: 1, name: 'One follow-up is due' }).waitFor()
    await page.getByRole('heading', { name: 'What your applications show' }).waitFor()
    await page.waitForLoadState('networkidle')
    await look(page, `applications-board-${name}`)
    await page.getByRole('button', { name: 'List' }).click()
    const list = page.getByRole('list', { name: 'Applications' })
    await list.waitFor()
    await look(page, `applications-list-${name}`)
    const titles = () => list.getByRole('link').allTextContents()
    expect((await titles())[0]).toBe('Community staff nurse, evenings')
    await page.getByRole('combobox', { name: 'In which order' }).selectOption('Newest first')
    await expect.poll(async () => (await titles())[0]).toBe('Discharge nurse')
    await page.getByRole('combobox', { name: 'Which ones' }).selectOption('All')
    await expect.poll(async () => (await titles()).length).toBe(7)
    const { session } = (await (await context.request.get('/session')).json()) as { session: { time_zone: string } }
    expect(session.time_zone).toBe('Europe/London')
    await page.getByRole('button', { name: 'Add an application' }).click()
    await page.getByRole('dialog').waitFor()
    await look(page, `applications-add-${name}`)
    await page.goto(`/applications/${id}`)
    await page.getByRole('heading', { name: 'Getting ready to talk' }).waitFor()
    await page.getByRole('button', { name: /^Move Telephone/ }).click()
    await page.waitForLoadState('networkidle')
    await look(page, `application-closed-${name}`)
    await page.getByRole('button', { name: 'Turned down' }).click()
    await page.getByRole('dialog', { name: 'How did it end?' }).waitFor()
    await look(page, `application-ending-${name}`)
    await page.getByRole('button', { name: 'Leave it open' }).click()
    await page.getByRole('button', { name: 'Add an interview' }).click()
    await page.getByText('Note somebody').click()
    await page.getByText('The posting as it was', { exact: true }).click()
    await page.waitForLoadState('networkidle')
    await look(page, `application-${name}`)
    expect(faults).toEqual([])
    await context.close()
  })
})

describe.each(views.filter(({ name }) => name === 'phone-light' || name === 'desk-dark'))('$name', ({ name, viewport, colorScheme }) => {
  test('by keyboard alone one is added, moved on and back, closed with what was learnt, and found again; the focus stays with it', async () => {
    const { context } = await nurse({ viewport, colorScheme })
    const page = await context.newPage()
    await page.goto('/applications')
    await page.getByRole('button', { name: 'Add an application' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'An application you sent' }).waitFor()
    await page.getByLabel('Title').focus()
    await page.keyboard.type('Night nurse')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Tidewater')
    await page.keyboard.press('Enter')
    await page.getByText(/^Kept\. Follow up on/).waitFor()
    await page.getByRole('heading', { name: 'Like this one' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('Add an application')

    const column = (title: string) => page.getByRole('region', { name: title, exact: true })
    const card = (title: string) => column(title).getByRole('link', { name: 'Night nurse', exact: true })
    await card('Sent').focus()
    await page.keyboard.press('Shift+ArrowRight')
    await card('They have it').waitFor()
    await said(page, 'They have it: Night nurse, Tidewater.')
    expect(await focused(page)).toBe('Night nurse')
    await page.keyboard.press('Shift+ArrowRight')
    await card('Talking').waitFor()
    await page.keyboard.press('Shift+ArrowLeft')
    await card('They have it').waitFor()
    await expect.poll(() => focused(page)).toBe('Night nurse')

    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Move Night nurse, Tidewater, stands at They have it')
    await page.keyboard.press('Enter')
    await page.getByRole('list', { name: 'Move Night nurse, Tidewater to' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('Move Night nurse, Tidewater, stands at They have it')
    await page.keyboard.press('Enter')
    for (let pressed = 0; (await focused(page)) !== 'Turned down'; pressed++) {
      expect(pressed).toBeLessThan(8)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'How did it end?' })
    await dialog.waitFor()
    await page.getByLabel('What you take from it, if anything').focus()
    await page.keyboard.type('Ask for the band first')
    await page.keyboard.press('Enter')
    await card('Closed').waitFor()
    await expect.poll(() => focused(page)).toBe('Move Night nurse, Tidewater, stands at Turned down')
    await column('Closed').getByText('Ask for the band first').waitFor()

    await page.getByRole('button', { name: 'List' }).focus()
    await page.keyboard.press('Enter')
    const list = page.getByRole('list', { name: 'Applications' })
    await list.waitFor()
    expect(await list.getByRole('link', { name: 'Night nurse' }).count()).toBe(0)
    await page.getByRole('searchbox', { name: 'Search your applications' }).focus()
    await page.keyboard.type('band first')
    await page.getByText('No open application with “band first”.').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.type('Closed')
    await list.getByRole('link', { name: 'Night nurse' }).waitFor()
    expect(await list.getByRole('listitem').count()).toBe(1)
    await list.getByRole('link', { name: 'Night nurse' }).focus()
    await page.keyboard.press('Shift+ArrowLeft')
    await said(page, 'They have it: Night nurse, Tidewater.')
    await expect.poll(() => focused(page)).toBe('Where each one stands')
    await context.close()
  })

  test('by keyboard alone a follow-up is moved, dropped and done, and an interview written down, changed and called off', async () => {
    const { context, id } = await nurse({ viewport, colorScheme })
    const page = await context.newPage()
    const press = async (label: string | RegExp) => {
      await page.getByRole('button', { name: label }).focus()
      await page.keyboard.press('Enter')
    }
    await page.goto('/applications')
    await page.getByText('A week after sending is a usual time to ask whether it arrived.').first().waitFor()
    await press('I did follow up: Community staff nurse, evenings')
    await page.getByRole('heading', { level: 1, name: /open, nothing due/ }).waitFor()
    expect(await focused(page)).toBe('What comes next')
    await press('Drop the follow-up: Clinic nurse')
    await expect.poll(() => page.getByText('Follow up: Clinic nurse, Harbourside Heart Clinic').count()).toBe(0)
    expect(await focused(page)).toBe('What comes next')
    await press('Move the follow-up: Discharge nurse')
    await page.getByLabel('To which day').fill(day(20))
    await press('Move it')
    await page.getByText('You chose this day.').waitFor()
    await page.getByRole('link', { name: 'Clinic nurse', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.locator('summary', { hasText: 'No follow-up is due. Set a day' }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('On which day').fill(day(9))
    await press('Set it')
    await page.getByText('Follow up: Clinic nurse, Harbourside Heart Clinic').waitFor()
    expect(await focused(page)).toMatch(/^Clinic nurse/)

    await page.goto(`/applications/${id}`)
    await page.getByText('Call: ', { exact: false }).first().waitFor()
    await press('Add an interview')
    await page.getByLabel('Kind').focus()
    await page.keyboard.type('At their')
    await page.getByLabel('Day', { exact: true }).fill(day(5))
    await page.getByLabel('Time', { exact: true }).fill('14:00')
    await page.getByLabel('Time zone of that clock').fill('Mars/Olympus')
    await press('Write it down')
    await page
      .getByRole('alert')
      .getByText(/no time zone/)
      .waitFor()
    await page.getByLabel('Time zone of that clock').fill('America/New_York')
    await press('Write it down')
    await page.getByText(/At their place: .* 14:00 \(America\/New_York\)/).waitFor()
    expect(await focused(page)).toBe('Interviews')
    await press(/^Called off ?: .*New_York/)
    await page.getByText('called off', { exact: true }).waitFor()

    await page.locator('summary', { hasText: 'Note somebody' }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('Name').fill('Ms Rahim')
    await page.getByLabel('How they are reached').fill('rahim@westline.example')
    await press('Note them')
    await press('Change Ms Rahim')
    await page.getByRole('form', { name: 'Change Ms Rahim' }).getByLabel('What they do there').fill('Ward manager')
    await press('Save it')
    await page.getByText('Ward manager · ').waitFor()
    expect(await focused(page)).toBe('Change Ms Rahim')
    await press(/^I wrote or spoke ?: Ms Rahim/)
    await page.getByText('You wrote or spoke to Ms Rahim').waitFor()
    await press(/^They answered ?: Ms Rahim/)
    await page.getByText(/last on .*, answered/).waitFor()
    await look(page, `application-told-${name}`)
    await press('Remove Ms Rahim')
    await page.getByText('Nobody is noted yet.').waitFor()
    expect(await focused(page)).toBe('People')
    await page.getByText('You wrote or spoke to them', { exact: true }).waitFor()
    await context.close()
  })
})

test('a card is dragged to another column; laid on the last one it asks how it ended', async () => {
  const { context } = await nurse(views[2])
  const page = await context.newPage()
  await page.goto('/applications')
  const column = (title: string) => page.getByRole('region', { name: title, exact: true })
  const card = (title: string) => column(title).getByRole('listitem').filter({ hasText: 'Discharge nurse' })
  await card('Sent').dragTo(column('Talking'))
  await card('Talking').waitFor()
  await said(page, 'Talking: Discharge nurse, Avonmead Trust.')
  await card('Talking').dragTo(column('Closed').getByRole('heading'))
  await page.getByRole('dialog', { name: 'How did it end?' }).waitFor()
  await page.getByRole('button', { name: 'Leave it open' }).click()
  await card('Talking').waitFor()
  await page.reload()
  await card('Talking').waitFor()
  await context.close()
})

test('a posting that is gone opens as it was kept, with what answers it', async () => {
  const { context, send, id, jobId } = await nurse(views[2])
  const page = await context.newPage()
  expect((await context.request.delete(`/ob/postings/${jobId}`)).ok()).toBe(true)
  await send(`/ob/applications/${id}`, { note: 'They rang' }, 'PATCH')
  await page.goto('/applications')
  await page.getByRole('link', { name: 'Telephone triage nurse', exact: true }).click()
  await page.getByText('The posting is no longer here. This is how it stood.').waitFor()
  expect(await page.getByText('At least 2 years of experience').count()).toBeGreaterThan(0)
  await page.getByRole('heading', { name: 'What you can tell' }).waitFor()
  await page.getByText('cut missed doses from nine to two a month', { exact: false }).first().waitFor()
  await context.close()
})

test('one recorded by mistake is deleted after one question, and what was prepared leads to its posting', async () => {
  const { context, id } = await nurse(views[0])
  const page = await context.newPage()
  await page.goto(`/applications/${id}`)
  await page.getByRole('button', { name: 'Delete: Telephone triage nurse' }).click()
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await page.getByRole('heading', { name: 'Where each one stands' }).waitFor()
  await page.getByText('Deleted: Telephone triage nurse').waitFor()
  expect(await page.getByRole('link', { name: 'Telephone triage nurse', exact: true }).count()).toBe(0)
  await page.getByRole('region', { name: 'Preparing' }).getByRole('link', { name: 'Community nurse', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Community nurse' }).waitFor()
  await context.close()
})
