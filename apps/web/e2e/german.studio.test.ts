import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { small, test as visiting } from './fixture.ts'
import { strangers } from './german.ts'

const resume = `Ines Carvalho\nines@example.org | Kassel\n\nBERUFSERFAHRUNG\nPflegefachkraft, Klinik Zorvantic | Kassel | Jan 2016 – Mär 2019\n- Medikamentenfehler von neun auf zwei im Monat gesenkt\n- Wunden auf zwei Stationen versorgt\n\nPflegehelferin, Haus Tidewater | Kassel | Feb 2012 – Dez 2015\n- Zwölf Menschen gewaschen und angezogen\n\nKENNTNISSE\nWundversorgung\n`
const posting =
  'Pflegefachkraft\nTidewater Pflege GmbH\n\nWir suchen eine Pflegefachkraft für die Versorgung von Patienten mit chronischen Wunden.\n\nAnforderungen\n- Wundversorgung\n- Blutentnahme\n- Führerschein Klasse B\n'

/** Looks at a page in each scheme, and for words in it that are not German. */
async function lookedAt(page: Page, look: (what: string) => Promise<void>, name: string) {
  await page.waitForLoadState('networkidle')
  await look(`de-${name}`)
  expect(await strangers(page), name).toEqual([])
}

const test = visiting.extend(
  'looked',
  ({ page, look }) =>
    (name: string) =>
      lookedAt(page, look, name),
)

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

async function bring(page: Page) {
  await page.goto('/check')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'lebenslauf.txt', mimeType: 'text/plain', buffer: Buffer.from(resume) })
  await page.getByRole('heading', { name: 'Wie eine Maschine es aufnimmt' }).waitFor()
}

async function openVersion(page: Page) {
  await page.goto('/studio')
  await press(page, 'Aus dem, was Mosaic weiß')
  await page.getByRole('heading', { name: 'Jeder Satz und seine Fakten' }).waitFor()
  await page.getByText('Seite 1 von 1, A4, wie gedruckt').waitFor()
}

describe('in a German browser, where words have least room', () => {
  test.override('view', small('light'))
  test.override('locale', 'de-DE')

  test('the check page says its findings in German, and the studio all that is done to a sentence', async ({ page, looked }) => {
    await bring(page)
    await page.getByText('Wie das angesehen wurde').click()
    await looked('check-findings')
    await page.goto('/studio')
    await page.getByRole('heading', { name: 'Mit Ihrem eigenen Lebenslauf beginnen' }).waitFor()
    await looked('studio-start')

    await openVersion(page)
    await page.locator('summary', { hasText: 'Pflegefachkraft, Klinik Zorvantic' }).click()
    await press(page, /^Ändern und Fakten ansehen: Pflegefachkraft/)
    await page.getByRole('textbox', { name: 'Bis (leer, wenn es andauert)' }).fill('bald')
    await page.getByText('Schreiben Sie es wie 2016').waitFor()
    await looked('studio-fields')
    await press(page, /^Ändern und Fakten ansehen: Medikamentenfehler/)
    await page.getByRole('textbox', { name: 'Der Satz' }).fill('Medikamentenfehler von neun auf null im Monat gesenkt, auf 14 Stationen')
    await page.getByRole('heading', { level: 1, name: 'Ein Satz sagt mehr als Ihre Fakten' }).waitFor()
    await page.getByText('Noch einmal ansehen', { exact: true }).waitFor()
    await looked('studio-blocked')
    await press(page, 'Rückgängig')
    await page.getByRole('heading', { level: 1, name: 'Jeder Satz ist durch Ihre Fakten belegt' }).waitFor()

    await press(page, 'Nach unten')
    await page.getByText('Es steht jetzt an 2. Stelle von 2.').waitFor({ state: 'attached' })
    await press(page, 'Diese Zeile entfernen')
    await press(page, /^Zeile aus 1 noch nicht verwendeten Fakt hinzufügen/)
    await press(page, /^Zeile hinzufügen zu Pflegefachkraft/)
    await press(page, /^Ändern und Fakten ansehen: Wunden/)
    await press(page, 'Von der Seite nehmen')
    await page.getByText(/^Nicht auf der Seite/).waitFor()
    await press(page, /^Platz: Kenntnisse/)
    await looked('studio-unused')
  })

  test('the studio says in German what is in files, in other versions and in the findings', async ({ context, page, looked }) => {
    await bring(page)
    await openVersion(page)
    await page.getByRole('checkbox', { name: 'Auf einer Seite' }).check()
    await page.getByText(/^Es passt, mit einer Schrift von \d+,\d Punkt\.$/).waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Text', exact: true }).click()
    await download
    await page.getByText(/^Seit dem .* festgehalten, wie sie ist: sie wurde heruntergeladen/).waitFor()
    await looked('studio-downloads')

    const sent = page.url()
    await press(page, /^Platz: Kenntnisse/)
    await press(page, 'Nach oben')
    await expect.poll(() => page.url()).not.toBe(sent)
    await press(page, 'Nach unten')
    await page.getByText(/^Was vorher darin stand: 1 Text/).click()
    await page.getByText('Mit einer anderen Fassung vergleichen').click()
    await page
      .getByText(/Sätzen (?:ist|sind) anders|Sätze sind gleich/)
      .nth(1)
      .waitFor()
    await press(page, /^Entfernen/)
    await page.getByRole('button', { name: 'Endgültig entfernen' }).waitFor()
    await looked('studio-versions')

    await press(page, 'Hinweise suchen')
    await page.getByRole('heading', { name: 'Wie eine Maschine es aufnimmt' }).waitFor()
    await page.getByText(/^Seit „/).click()
    await looked('studio-findings')

    await context.setOffline(true)
    await press(page, 'Nach oben')
    await page.getByText('So war sie vor Ihren letzten Änderungen').waitFor()
    await looked('studio-offline')
  })

  test('for a posting the studio says in German what was changed, what is asked, and writes the letter', async ({ page, send, looked }) => {
    await bring(page)
    const { opportunity } = await send('/ob/postings', { text: posting })
    await page.goto(`/studio?job=${opportunity?.job_id}`)
    await page.getByRole('heading', { name: 'Ein Lebenslauf für die Stelle Pflegefachkraft' }).waitFor()
    await looked('studio-posting-start')
    await press(page, 'Lebenslauf vorbereiten')
    await page.getByRole('heading', { name: 'Nicht hineingeschrieben' }).waitFor()
    await page.getByRole('heading', { name: /^Was ein Muss ist: / }).waitFor()
    await page.getByText(/Änderungen? für diese Anzeige/).waitFor()
    await looked('studio-posting')
    await press(page, 'Anschreiben verfassen')
    await page
      .getByRole('article', { name: 'Die Seite' })
      .getByText('ich bewerbe mich um die Stelle Pflegefachkraft')
      .waitFor({ state: 'attached' })
    await looked('studio-letter')
  })
})
