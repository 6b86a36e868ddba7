import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

const limitMs = 10_000

/** What poppler said: its text, or that it is not installed, or that it failed. */
export type Outside = { readonly status: 'read'; readonly text: string } | { readonly status: 'failed' | 'absent'; readonly text: null }

/**
 * The text that poppler's `pdftotext` finds in a PDF of our own making: `across` the page line by line, as machines without a sense of columns take it,
 * or by `columns`, as it does when nobody asks for anything else. Files of others are not for it: it runs without the walls that our reader has.
 */
export async function popplerText(bytes: Uint8Array, by: 'across' | 'columns' = 'across'): Promise<Outside> {
  const child = spawn('pdftotext', [...(by === 'across' ? ['-layout'] : []), '-enc', 'UTF-8', '-', '-'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: limitMs,
    killSignal: 'SIGKILL',
  })
  const ended = new Promise<'read' | 'failed' | 'absent'>((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ENOENT' ? 'absent' : 'failed'))
    child.once('close', (code) => resolve(code === 0 ? 'read' : 'failed'))
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(bytes)
  const [found, status] = await Promise.all([text(child.stdout), ended])
  return status === 'read' ? { status, text: found } : { status, text: null }
}
