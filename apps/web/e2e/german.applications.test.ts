import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { test as applying } from './applications.ts'
import { small } from './fixture.ts'
import { looking } from './german.ts'

const test = applying.extend('looked', looking)

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

describe('in a German browser, where words have least room', () => {
  test.override('view', small('light'))
  test.override('locale', 'de-DE')

  test('the board, the list and what is due speak German', async ({ page, full, send, looked }) => {
    await page.goto('/applications')
    await page.getByRole('heading', { level: 1, name: 'Eine Nachfrage ist fällig' }).waitFor()
    await page.getByRole('heading', { name: 'Was Ihre Bewerbungen zeigen' }).waitFor()
    await page.getByText('Sie werden nach den üblichen Tagen erinnert').click()
    await page
      .getByRole('button', { name: /^Verschieben \(Nachfrage zu/ })
      .first()
      .click()
    await page.getByLabel('Auf welchen Tag').waitFor()
    await looked('applications-board')
    await page.getByRole('button', { name: 'Liste', exact: true }).click()
    await page.getByRole('list', { name: 'Bewerbungen' }).waitFor()
    await page.getByRole('combobox', { name: 'Welche', exact: true }).selectOption('Alle')
    await looked('applications-list')
    await page.getByRole('combobox', { name: 'Welche', exact: true }).selectOption('Angenommen')
    await page.getByText('Keine Bewerbung bei „Angenommen“.').waitFor()
    await looked('applications-none')
    await press(page, 'Bewerbung hinzufügen')
    await page.getByText('Link, Notiz, Text der Anzeige').click()
    await looked('applications-add')
    for (const status of ['applied', 'interview'] as const) await send(`/ob/applications/${full.id}`, { status }, 'PATCH')
    for (const n of [1, 2, 3, 4]) {
      const { application } = await send<{ application: { id: string } }>('/ob/apply', { role: `Pflege ${n}`, sent_on: '2026-09-01' })
      await send(`/ob/applications/${application.id}`, { status: n === 1 ? 'interview' : 'rejected' }, 'PATCH')
    }
    await page.goto('/applications')
    await page
      .getByText(/^\d+ von \d+ (?:wurden?|führten?) /)
      .first()
      .waitFor()
    await page.getByRole('button', { name: /^Ich habe sie gesendet \(/ }).click()
    await page.getByRole('dialog', { name: /^Haben Sie die Bewerbung gesendet/ }).waitFor()
    await looked('applications-sent')
  })

  test('one application with its interviews, people, history and offer speaks German', async ({ page, full, send, looked }) => {
    await page.goto(`/applications/${full.id}`)
    await page.getByRole('heading', { name: 'Für das Gespräch' }).waitFor()
    await press(page, /^Verschieben \(Telephone/)
    await press(page, 'Absage')
    await page.getByRole('dialog', { name: 'Wie ging es aus?' }).waitFor()
    await looked('application-ending')
    await press(page, 'Offen lassen')
    await press(page, 'Gespräch eintragen')
    await page.getByRole('form', { name: 'Ein neues Gespräch' }).waitFor()
    await page.getByText('Jemanden notieren').click()
    await page.getByLabel('Name', { exact: true }).fill('Frau Rahim')
    await press(page, 'Notieren')
    await page.getByRole('button', { name: /^Ich habe mich gemeldet/ }).click()
    await page.getByText('Sie haben sich bei Frau Rahim gemeldet', { exact: true }).waitFor()
    await page.getByText('Die Anzeige, wie sie war', { exact: true }).click()
    await looked('application')
    const constraint = { dimension: 'salary_floor', operator: 'at_least', value: null, amount: 3600, unit: 'EUR/month', hardness: 'soft' }
    await send('/wimd/facts', { kind: 'constraint', payload: constraint })
    await send(`/ob/applications/${full.id}`, { status: 'offer' }, 'PATCH')
    await page.reload()
    await press(page, 'Aufschreiben, was angeboten wurde')
    const form = page.getByRole('form', { name: 'Was angeboten wurde' })
    await form.getByLabel('Bezahlung').fill('3400')
    await form.getByLabel('Wie lange es dauert').selectOption('Einige Monate')
    await form.getByLabel('Wie viele Monate').fill('12')
    await looked('application-offer-form')
    await press(page, 'Neben meine Bedingungen legen')
    await form.waitFor({ state: 'detached' })
    await press(page, /^Löschen: /)
    await page.getByRole('dialog', { name: 'Diese Bewerbung löschen?' }).waitFor()
    await looked('application-delete')
    await page.goto('/applications/01900000-0000-7000-8000-000000000000')
    await page.getByRole('alert').waitFor()
    await looked('application-gone')
  })

  test('a board with nothing on it says in German how it begins', async ({ context, page, looked }) => {
    await context.clearCookies()
    await page.goto('/')
    await press(page, /^Discovery/)
    await page.waitForURL('**/coach')
    await page.goto('/applications')
    await page.getByText('Noch nichts gesendet').waitFor()
    await looked('applications-empty')
  })
})
