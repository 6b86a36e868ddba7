import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { startProvider } from '../../../packages/ai/test/provider.ts'
import { small, test as visiting } from './fixture.ts'
import { looking } from './german.ts'

const sentence = 'Sie arbeiten jeden Tag mit Python und mit dem Team der Dienstplanung.'
const text = `Pflegefachkraft\nTidewater Pflege GmbH\nKassel\n\n${sentence}\n\nAnforderungen\n- Wundversorgung\n- Blutentnahme\n- Führerschein Klasse B\n- Mindestens 2 Jahre Berufserfahrung in der Pflege\n\nWir bieten: 17,50 bis 19,20 EUR die Stunde, 24 bis 38 Stunden die Woche\n`

const test = visiting
  .extend('provider', { scope: 'file' }, async ({}, { onCleanup }) => {
    const provider = await startProvider(() => ({
      after: 0,
      deed: { answer: { requirements: [{ quote: sentence, name: 'Python', class: 'must' }] } },
    }))
    onCleanup(() => provider[Symbol.asyncDispose]())
    return provider
  })
  .extend('looked', looking)
test.override('env', { scope: 'file' }, ({ provider }) => ({
  FEEDS: 'sample,pages',
  OPENAI_BASE_URL: provider.openaiUrl,
  OPENAI_MODEL: 'small-model',
}))

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const skill = (label: string, id: string) => ({
  kind: 'skill',
  payload: { label, skill_id: id, match_type: 'exact', used_in: [], answer: 'used' },
})

describe('in a German browser, where words have least room', () => {
  test.override('view', small('light'))
  test.override('locale', 'de-DE')

  test('the list, its filters, a number opened and what is saved speak German', async ({ page, send, looked }) => {
    await send('/session', { cookie: true })
    await page.goto('/opportunities')
    await page.getByText('Mit zwei Antworten gäbe es Zahlen').waitFor()
    await looked('opportunities-first')
    await page.getByRole('button', { name: 'Gemerkt', exact: true }).click()
    await page.getByText('Noch nichts gemerkt').waitFor()
    await looked('opportunities-none-saved')

    await send('/wimd', {
      prompt: 'Ich war von 2015 bis 2024 Pflegefachkraft in der Klinik Zorvantic. Ich suche Arbeit als Pflegefachkraft.',
    })
    for (const one of [skill('Wundversorgung', 'wound-care'), skill('Medikamentengabe', 'medication-administration')])
      await send('/wimd/facts', one)
    const bring = async (role: string, asked: string, change: Record<string, boolean>) => {
      const { opportunity } = await send('/ob/postings', { text: `${role}\nTidewater\n\nAnforderungen\n- ${asked}\n` })
      await send('/ob/matches', { job_id: opportunity?.job_id, ...change })
    }
    for (const role of ['Stationspflege', 'Nachtpflege', 'Praxispflege'])
      await bring(role, 'Wundversorgung\n- Blutentnahme', { kept: true })
    for (const role of ['Klempner', 'Schweißer', 'Dachdecker']) await bring(role, 'Schweißen\n- Rohrleitungsbau', { dismissed: true })
    await page.goto('/opportunities')
    await page.getByText('Sie haben 3 Anzeigen gemerkt und 3 beiseitegelegt.').waitFor()
    await press(page, 'Passung öffnen')
    await page.getByRole('table', { name: 'Teile der Passung' }).waitFor()
    await looked('opportunities-opened')
    while ((await page.getByText('Trotzdem alle zeigen').count()) === 0) await press(page, 'Mehr zeigen')
    await page.getByText('Trotzdem alle zeigen').click()
    await press(page, 'So zählen')
    await page.getByText('verschoben durch das, was Sie gemerkt haben').waitFor()
    await looked('opportunities-all')
    await press(page, 'Jetzt bewerben')
    await page.getByRole('dialog').waitFor()
    await looked('opportunities-apply')
    await page.keyboard.press('Escape')
    await press(page, 'Anzeige einfügen')
    await page.getByRole('dialog', { name: 'Anzeige einfügen' }).waitFor()
    await looked('opportunities-insert')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Gemerkt', exact: true }).click()
    await page.getByText('Beiseitegelegt (3)').click()
    await page.getByRole('button', { name: 'Zurücklegen: Klempner' }).waitFor()
    await looked('opportunities-saved')
    await page.goto('/opportunities?q=zzzz&min=99')
    await page.getByRole('heading', { level: 1, name: 'Zu beiden Filtern passt keine Anzeige' }).waitFor()
    await page.getByRole('heading', { name: '2 Filter weniger, und es ist etwas da' }).waitFor()
    await looked('opportunities-emptied')
  })

  test('one posting, what a lane reads in it, and how a person brings one, speak German', async ({ page, send, looked }) => {
    await send('/session', { cookie: true })
    await send('/wimd', { prompt: 'Ich war von 2015 bis 2024 Pflegefachkraft in der Klinik Zorvantic.' })
    await send('/wimd/facts', skill('Wundversorgung', 'wound-care'))
    await page.goto('/paste')
    await page.getByRole('heading', { level: 1, name: 'Bringen Sie eine Anzeige mit' }).waitFor()
    await page.getByLabel('Eine Tabelle als CSV').setInputFiles({
      name: 'liste.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Title,Company,Status\nKoch,Larkmoor,Applied\n,Niemand,\n'),
    })
    await page.getByText('1 Anzeige ist jetzt hier, gemerkt mit Ihren Notizen.').waitFor()
    await looked('bring')
    await page.getByRole('textbox', { name: 'Die Seite der Anzeige' }).fill('http://localhost/innen')
    await press(page, 'Diese Seite lesen')
    await page.getByRole('alert').getByText('Etwas darin braucht noch einen Blick').waitFor()
    await page.getByRole('textbox', { name: 'Die Anzeige, wie sie dasteht' }).fill(text)
    await press(page, 'Lesen')
    await page.getByRole('heading', { level: 1, name: 'Pflegefachkraft' }).waitFor()
    await page.locator('summary', { hasText: 'Passung öffnen' }).click()
    const rows = page.locator('summary', { hasText: 'Wie jede Anforderung gelesen wurde' })
    await rows.click()
    await page.getByRole('combobox', { name: 'Wie gelesen wird: Wundversorgung' }).selectOption('von Vorteil')
    await page.getByText('Von Ihnen so gelesen. Die Regeln von Mosaic: ein Muss.').first().waitFor()
    await looked('opportunity')
    await send('/session', { ai_lane: 'openai' }, 'PATCH')
    await page.reload()
    await press(page, 'Auch OpenAI lesen lassen')
    await page.getByText('Bis Sie Ja sagen, zählt nichts davon.').waitFor()
    await looked('opportunity-lane')
    await press(page, /^Löschen: /)
    await page.getByRole('dialog', { name: 'Diese Anzeige löschen?' }).waitFor()
    await looked('opportunity-delete')
    await page.keyboard.press('Escape')
    await press(page, 'Jetzt bewerben')
    await page.getByRole('button', { name: 'Ich habe sie gesendet' }).click()
    await page.getByText(/^Festgehalten\. Nachfragen am/).waitFor()
    await looked('opportunity-applied')
    await page.goto('/opportunities/01900000-0000-7000-8000-000000000000')
    await page.getByRole('alert').waitFor()
    await looked('opportunity-gone')
    expect(await page.title()).toBe('Stelle · Mosaic')
  })
})
