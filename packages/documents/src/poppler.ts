import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

const limitMs = 20_000

/** What poppler said: its text, or that it is not installed, or that it failed. */
export type Outside = { readonly status: 'read'; readonly text: string } | { readonly status: 'failed' | 'absent'; readonly text: null }

/**
 * The text that poppler's `pdftotext` finds in a PDF of our own making: `across` the page line by line, as machines without a sense of columns take it,
 * by `columns`, as it does when nobody asks for anything else, or as it is `drawn`. Files of others are not for it: it runs without the walls that our
 * reader has.
 */
export function popplerText(bytes: Uint8Array, by: keyof typeof modes = 'across'): Promise<Outside> {
  return askPoppler('pdftotext', [...modes[by], '-enc', 'UTF-8', '-', '-'], bytes)
}

const modes = { across: ['-layout'], columns: [], drawn: ['-raw'] } as const

/** What one of poppler's commands says of a PDF of our own making that it is given on its standard input. */
export async function askPoppler(
  command: 'pdftotext' | 'pdfinfo' | 'pdffonts',
  options: readonly string[],
  bytes: Uint8Array,
): Promise<Outside> {
  const child = spawn(command, options, { stdio: ['pipe', 'pipe', 'ignore'], timeout: limitMs, killSignal: 'SIGKILL' })
  const ended = new Promise<'read' | 'failed' | 'absent'>((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ENOENT' ? 'absent' : 'failed'))
    child.once('close', (code) => resolve(code === 0 ? 'read' : 'failed'))
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(bytes)
  const [found, status] = await Promise.all([text(child.stdout), ended])
  return status === 'read' ? { status, text: found } : { status, text: null }
}
