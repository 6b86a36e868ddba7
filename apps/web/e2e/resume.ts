import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWriter } from '@mosaic/documents/write/writer'
import type { Page } from 'playwright-core'

const root = execFileSync('git', ['rev-parse', '--show-toplevel'], { encoding: 'utf8' }).trim()
const real = join(root, '../shared/data/resumes/rendercv-examples/John_Doe_ClassicTheme_CV.pdf')

/** A résumé as a person has it: a real one where the shared data stands, else one of our own, printed as PDF. */
export async function resumeFile(): Promise<{ path: string; name: string }> {
  if (existsSync(real)) return { path: real, name: 'John Doe' }
  console.log('the journey takes a résumé of our own: ../shared/data is not here')
  const document = JSON.parse(await readFile(join(import.meta.dirname, 'resume.json'), 'utf8'))
  const writer = createWriter()
  const { bytes } = await writer.render(document, 'pdf')
  await writer.close()
  const path = join(await mkdtemp(join(tmpdir(), 'mosaic-resume-')), 'Ines-Carvalho.pdf')
  await writeFile(path, bytes)
  return { path, name: 'Ines Carvalho' }
}

/** Brings a résumé's text as somebody who only wants it checked, and waits until it is read. */
export async function bringResume(page: Page, text: string): Promise<void> {
  await page.goto('/check')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'cv.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await page.getByRole('heading', { level: 1, name: /facts in it/ }).waitFor({ timeout: 60_000 })
}
