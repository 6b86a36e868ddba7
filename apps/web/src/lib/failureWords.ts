import { type FailureCode, failureOf } from '@mosaic/client'

/** What a person is told when something did not work: what happened, what to do, and whether asking again may help. */
export interface FailureWords {
  readonly title: string
  readonly next: string
  readonly retry: boolean
  /** For those who run the server; null when it was never reached. */
  readonly reference: string | null
}

type Plain = Omit<FailureWords, 'reference'>

const words: Record<FailureCode, Plain> = {
  malformed: { title: 'The server did not understand this page', next: 'Reload the page and do it once more.', retry: false },
  foreign_origin: {
    title: 'This page may not change anything here',
    next: 'Open Mosaic at its own address and do it there.',
    retry: false,
  },
  session_required: { title: 'No session is open in this browser', next: 'Start one, or open yours with its recovery key.', retry: false },
  session_ended: { title: 'This browser no longer holds your session', next: 'Your recovery key opens it.', retry: false },
  not_found: { title: 'It is no longer here', next: 'It may have been removed on another device. Go back to the list.', retry: false },
  stale: { title: 'It was changed in another place meanwhile', next: 'Look at both, then keep the one you want.', retry: false },
  key_reused: { title: 'This was sent before with other words', next: 'Send it once more.', retry: true },
  last_key: {
    title: 'This is the last key to your session',
    next: 'Make another key first; without one nobody could open it.',
    retry: false,
  },
  too_large: { title: 'The file is too large', next: 'Saving it as “smaller size” usually does it.', retry: false },
  over_quota: { title: 'Your session has no room left for it', next: 'Remove a file you no longer need, then add this one.', retry: false },
  storage_full: {
    title: 'This server has no room for more just now',
    next: 'What you have is safe. Try again later, or export it.',
    retry: true,
  },
  length_required: { title: 'The file did not say how long it is', next: 'Choose it once more.', retry: true },
  type_not_accepted: {
    title: 'This kind of file cannot be read here',
    next: 'PDF, Word, OpenDocument, RTF, HTML, text, Markdown, JSON Resume, Europass XML, the LinkedIn archive and photos of pages can.',
    retry: false,
  },
  invalid: { title: 'Something in it needs another look', next: 'Correct what is marked, then send it again.', retry: false },
  nothing_known_yet: {
    title: 'Nothing is known about you yet',
    next: 'Add a résumé, or tell the coach about your last work.',
    retry: false,
  },
  gate_blocked: {
    title: 'A sentence says more than your facts do',
    next: 'Change the marked sentence, or add the fact that it rests on.',
    retry: false,
  },
  rate_limited: { title: 'Too many requests at once', next: 'Wait a moment. What you typed is kept.', retry: true },
  unavailable: { title: 'Mosaic cannot reach its store just now', next: 'Nothing is lost. Try again in a moment.', retry: true },
  lane_unavailable: { title: 'That way of answering is not there just now', next: 'Mosaic’s own rules can answer.', retry: true },
  passphrase_needed: { title: 'This folder is locked', next: 'Type the passphrase that it was exported with.', retry: false },
  archive_invalid: {
    title: 'This is no folder that Mosaic exported',
    next: 'Choose the zip file as it was exported, unchanged.',
    retry: false,
  },
  seal_broken: {
    title: 'A stored part can no longer be opened',
    next: 'It was left out. Export what is there, and tell who runs this.',
    retry: false,
  },
  sample_posting: { title: 'This is a sample posting', next: 'Nobody would get the application. Paste a posting you found.', retry: false },
  read_only_key: { title: 'This key may look, and not change', next: 'Ask the owner of the session to change it.', retry: false },
  internal: {
    title: 'The server made a mistake',
    next: 'Your words are kept. Try again; if it stays so, tell who runs this.',
    retry: true,
  },
}

/** A call that was given up after waiting. */
export class NoAnswer extends Error {
  readonly seconds: number
  constructor(seconds: number) {
    super(`No answer after ${seconds} seconds.`)
    this.seconds = seconds
    this.name = 'NoAnswer'
  }
}

/** The one place that turns whatever a call threw into words and a next step. */
export function failureWords(error: unknown): FailureWords {
  if (error instanceof NoAnswer)
    return { title: `No answer after ${error.seconds} seconds`, next: 'Your words are kept. Try again.', retry: true, reference: null }
  const failure = failureOf(error)
  if (!failure)
    return {
      title: 'The server was not reached',
      next: 'Check the network, then try again. Nothing is lost.',
      retry: true,
      reference: null,
    }
  const { code, details, requestId } = failure
  return { ...(words[code] ?? words.internal), ...exact(code, details, failure.message), reference: requestId }
}

/** The server's own sentence where it knows more than the code: which field, how many megabytes, how long to wait. */
function exact(code: FailureCode, details: Readonly<Record<string, unknown>>, message: string): Partial<Plain> {
  if (code === 'invalid' || code === 'too_large' || code === 'over_quota' || code === 'archive_invalid') return { next: message }
  const seconds = details.retryAfter ?? details.retry_after
  if (code === 'rate_limited' && typeof seconds === 'number') return { next: `Wait ${Math.ceil(seconds)} seconds. What you typed is kept.` }
  return {}
}

/** Whether the session behind this browser's cookie is not there (any more). */
export function sessionGone(error: unknown): 'none' | 'ended' | null {
  const code = failureOf(error)?.code
  if (code === 'session_required') return 'none'
  return code === 'session_ended' ? 'ended' : null
}
