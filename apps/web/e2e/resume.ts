import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWriter } from '@mosaic/documents/write/writer'
import type { Page } from 'playwright-core'
import { test as visiting } from './fixture.ts'

const root = execFileSync('git', ['rev-parse', '--show-toplevel'], { encoding: 'utf8' }).trim()
const real = join(root, '../shared/data/resumes/rendercv-examples/John_Doe_ClassicTheme_CV.pdf')

/** A test with a résumé as a person has it: a real one where the shared data stands, else one of our own, printed as PDF. */
export const test = visiting.extend('paper', { scope: 'file' }, async () => {
  if (existsSync(real)) return { path: real, name: 'John Doe' }
  console.log('the journey takes a résumé of our own: ../shared/data is not here')
  const document = JSON.parse(await readFile(join(import.meta.dirname, 'resume.json'), 'utf8'))
  const writer = createWriter()
  const { bytes } = await writer.render(document, 'pdf')
  await writer.close()
  const path = join(await mkdtemp(join(tmpdir(), 'mosaic-resume-')), 'Ines-Carvalho.pdf')
  await writeFile(path, bytes)
  return { path, name: 'Ines Carvalho' }
})

/** A nurse's résumé with one role of two lines, as text. */
export const ines =
  'Ines Carvalho\nines@example.org | Leeds, UK\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019\n- Cut missed doses from nine to two a month\n- Dressed wounds on two bays\n\nSKILLS\nWound care\n'

/** Brings a résumé's text as somebody who only wants it checked, and waits until it is read. */
export async function bringResume(page: Page, text: string): Promise<void> {
  await page.goto('/check')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'cv.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await page.getByRole('heading', { level: 1, name: /facts in it/ }).waitFor()
}

/** Brings a résumé's text and opens a version of everything that it says in the studio. */
export async function openStudio(page: Page, text: string): Promise<void> {
  await bringResume(page, text)
  await page.goto('/studio')
  await page.getByRole('button', { name: 'From what Mosaic knows' }).click()
  await page.getByRole('heading', { name: 'Every sentence and its facts' }).waitFor()
}

/** The lines that the studio tells the page holds, for those who do not see the print too. */
export const linesOf = (page: Page) => page.getByRole('article', { name: 'The page' }).getByRole('listitem').allInnerTexts()
