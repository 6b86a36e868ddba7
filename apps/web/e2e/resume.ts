import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWriter } from '@mosaic/documents/write/writer'

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
