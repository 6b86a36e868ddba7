import { Link } from '@tanstack/react-router'
import { catalogue } from '#lib/language.ts'
import { words as common } from '#lib/words.ts'

/** The first page and the ways back in. */
export const words = catalogue('welcome', {
  tab: 'Mosaic: fast track or discovery?',
  help: 'Help',
  asksFirst: 'The coach asks first',
  question: 'Fast track or discovery?',
  lead: 'Mosaic lays out what stands between you and the work you want: what you already have, what you could prove, what you could learn, and what nobody has asked you yet. That difference is your Delta.',
  gone: (
    <>
      <b>This browser no longer holds your session.</b> Your recovery key opens it.
    </>
  ),
  open: (days: number) => (
    <>
      <b>Your session is open in this browser.</b> {common.days(days)} left.
    </>
  ),
  goOn: 'Go on',
  fast: {
    name: 'Fast Track',
    what: 'Bring a résumé or answer three questions. See work that fits.',
    time: 'About 5 minutes',
    note: 'Go deeper whenever you like',
  },
  deep: {
    name: 'Discovery',
    what: 'Go through what you have done, what matters to you and what is in the way.',
    time: 'At your own pace, in parts',
    note: 'Unpaid work counts',
  },
  own: 'Or say in your own words what brings you here',
  example: 'I was a nurse and want to go back',
  send: 'Send',
  justCheck: 'Just check my résumé',
  justCheckWhat: 'See what a reader sees in it, and nothing else.',
  beenHere: 'Been here before?',
  withKey: 'Open with a recovery key',
  withFolder: 'Import a Mosaic folder',
  promises: {
    account: (
      <>
        <b>No account</b>No name, e-mail or password is asked for.
      </>
    ),
    sealed: (
      <>
        <b>Sealed with your key</b>What you write is locked with a key that only you hold.
      </>
    ),
    gone: (days: number | undefined) => (
      <>
        <b>Gone {days ? `in ${days} days` : 'by itself'}</b>Or today, if you say so. You get a receipt.{' '}
        <Link to="/privacy">How it works</Link>
      </>
    ),
  },
})
