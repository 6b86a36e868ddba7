import { catalogue, plural } from '#lib/language.ts'
import { words as common } from '#lib/words.ts'

const changes = (n: number) => plural(n, '# change', '# changes')

/** What stands around every page: the way through, the bars, and the pages that stand in for another. */
export const words = catalogue('app', {
  places: {
    coach: { label: 'Coach', short: 'Coach' },
    picture: { label: 'Picture', short: 'Picture' },
    opportunities: { label: 'Opportunities', short: 'Jobs' },
    studio: { label: 'Résumé', short: 'Résumé' },
    applications: { label: 'Applications', short: 'Track' },
  },
  main: 'Main',
  mainShort: 'Main, short',
  wayThrough: 'Your way through Mosaic',
  startPage: 'Mosaic, start page',
  menu: 'Menu',
  daysOf: (days: number, of: number) => `${days} of ${of} days left`,
  daysLeft: (days: number) => `${common.days(days)} left`,
  privacy: 'Privacy and data',
  help: 'Help',
  helpAndFeedback: 'Help and feedback',
  brightness: 'Brightness',
  themes: { auto: 'brightness of the device', light: 'light', dark: 'dark' },
  standing: {
    nothing: 'not started',
    filesRead: (n: number) => `${plural(n, '# file', '# files')} read`,
    begun: 'begun',
    asksFirst: 'asks first',
    facts: (n: number) => plural(n, '# fact', '# facts'),
    toConfirm: (n: number) => `${n} to confirm`,
    ranked: 'ranked for you',
    versions: (n: number) => plural(n, '# version', '# versions'),
    due: (n: number) => `${plural(n, '# follow-up', '# follow-ups')} due`,
    sent: (n: number) => `${n} sent`,
  },
  tryNow: 'Try now',
  offline: (waiting: number) => (
    <>
      <b>No network.</b> You can read what is open and go on writing
      {waiting > 0 ? `; ${changes(waiting)} ${waiting === 1 ? 'waits' : 'wait'} here and will be sent.` : '. What you change waits here.'}
    </>
  ),
  back: (waiting: number) => (
    <>
      <b>Back again.</b> {waiting > 0 ? `${changes(waiting)} on the way.` : 'Nothing waits for the network.'}
    </>
  ),
  newer: (
    <>
      <b>A newer Mosaic is here.</b> It comes by itself when this page is next opened. Loading it now keeps what is saved and what waits on
      this device.
    </>
  ),
  loadIt: 'Load it',
  keptUntil: (day: string) => `Kept until ${day}.`,
  extending: 'Extending…',
  newDays: (n: number) => `${n} new days`,
  exportIt: 'Export',
  erasedOn: (day: string, newDays: number) => (
    <>
      <b>Erased on {day}.</b> Start {newDays} new days, or take it with you.
    </>
  ),
  looking: {
    what: (
      <>
        <b>You are looking at somebody’s session</b>; nothing can be changed.
      </>
    ),
    leave: 'Stop looking',
    leaving: 'Leaving…',
    left: 'This browser no longer holds the key.',
  },
  openingSession: 'Opening your session',
  unreached: {
    title: 'Mosaic cannot be reached just now',
    tab: 'No network',
    safe: 'What you stored is safe, sealed on the server. This page goes on by itself as soon as it is reached.',
    looking: 'Looking for what waits on this device',
  },
  lost: {
    tab: 'This browser has no session',
    wasHere: 'This browser no longer holds your session',
    never: 'No session is open in this browser',
    sealed: 'What you stored is sealed on the server until its day, and opens with your recovery key.',
    importFolder: 'Import a folder',
    anew: 'Start anew',
    noKey: 'No key and no export? Then nobody can open it, and it will be erased on its day.',
    found: 'Found in this page',
    drafts: { coach: 'Answer to the coach', welcome: 'What brings you here', feedback: 'Feedback' } as Readonly<Record<string, string>>,
    draft: (name: string, time: string, length: number) =>
      `${name}, ${time}: ${plural(length, '# word', '# words')}. It stays here while you open the session.`,
    saveText: 'Save it as a text file',
  },
  notFound: {
    tab: 'No page here',
    title: 'There is no page at this address',
    why: 'The link may be from a session that has ended. Your work, if it is still here, is one step away.',
    picture: 'Your picture',
    start: 'Start',
  },
})
