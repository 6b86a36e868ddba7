import type { FailureCode } from '@mosaic/client'
import { catalogue } from './language.ts'

/** What happened, and what to do. */
export interface Told {
  readonly title: string
  readonly next: string
}

const failures: Record<FailureCode, Told> = {
  malformed: { title: 'The server did not understand this page', next: 'Reload the page and do it once more.' },
  foreign_origin: {
    title: 'This page may not change anything here',
    next: 'Open Mosaic at its own address and do it there.',
  },
  session_required: { title: 'No session is open in this browser', next: 'Start one, or open yours with its recovery key.' },
  session_ended: { title: 'This browser no longer holds your session', next: 'Your recovery key opens it.' },
  not_found: { title: 'It is no longer here', next: 'It may have been removed on another device. Go back to the list.' },
  stale: { title: 'It was changed in another place meanwhile', next: 'Look at both, then keep the one you want.' },
  key_reused: { title: 'This was sent before with other words', next: 'Send it once more.' },
  last_key: {
    title: 'This is the last key to your session',
    next: 'Make another key first; without one nobody could open it.',
  },
  too_large: { title: 'The file is too large', next: 'Saving it as “smaller size” usually does it.' },
  over_quota: { title: 'Your session has no room left for it', next: 'Remove a file you no longer need, then add this one.' },
  storage_full: {
    title: 'This server has no room for more just now',
    next: 'What you have is safe. Try again later, or export it.',
  },
  length_required: { title: 'The file did not say how long it is', next: 'Choose it once more.' },
  type_not_accepted: {
    title: 'This kind of file cannot be read here',
    next: 'PDF, Word, OpenDocument, RTF, HTML, text, Markdown, JSON Resume, Europass XML, the LinkedIn archive and photos of pages can.',
  },
  invalid: { title: 'Something in it needs another look', next: 'Correct what is marked, then send it again.' },
  nothing_known_yet: {
    title: 'Nothing is known about you yet',
    next: 'Add a résumé, or tell the coach about your last work.',
  },
  gate_blocked: {
    title: 'A sentence says more than your facts do',
    next: 'Change the marked sentence, or add the fact that it rests on.',
  },
  rate_limited: { title: 'Too many requests at once', next: 'Wait a moment. What you typed is kept.' },
  unavailable: { title: 'Mosaic cannot reach its store just now', next: 'Nothing is lost. Try again in a moment.' },
  lane_unavailable: { title: 'That way of answering is not there just now', next: 'Mosaic’s own rules can answer.' },
  passphrase_needed: { title: 'This folder is locked', next: 'Type the passphrase that it was exported with.' },
  archive_invalid: {
    title: 'This is no folder that Mosaic exported',
    next: 'Choose the zip file as it was exported, unchanged.',
  },
  seal_broken: {
    title: 'A stored part can no longer be opened',
    next: 'It was left out. Export what is there, and tell who runs this.',
  },
  sample_posting: { title: 'This is a sample posting', next: 'Nobody would get the application. Paste a posting you found.' },
  read_only_key: { title: 'This key may look, and not change', next: 'Ask the owner of the session to change it.' },
  internal: {
    title: 'The server made a mistake',
    next: 'Your words are kept. Try again; if it stays so, tell who runs this.',
  },
}

/** What a person is told when something did not work. */
export const words = catalogue('failures', {
  failures,
  noAnswer: (seconds: number): Told => ({ title: `No answer after ${seconds} seconds`, next: 'Your words are kept. Try again.' }),
  notReached: { title: 'The server was not reached', next: 'Check the network, then try again. Nothing is lost.' },
  waitSeconds: (seconds: number) => `Wait ${seconds} seconds. What you typed is kept.`,
  /** The server's own sentence, which is English, where it knows more than ours. */
  serverSays: (_next: string, message: string) => message,
  reference: (id: string) => `Reference ${id}`,
  tryAgain: 'Try again',
})
