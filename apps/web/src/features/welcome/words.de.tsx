import { Link } from '@tanstack/react-router'
import { words as common } from '#lib/words.ts'
import type { words } from './words.tsx'

export const welcome: typeof words = {
  tab: 'Mosaic: Fast Track oder Discovery?',
  help: 'Hilfe',
  asksFirst: 'Der Coach fragt zuerst',
  question: 'Fast Track oder Discovery?',
  lead: 'Mosaic legt aus, was zwischen Ihnen und der Arbeit steht, die Sie möchten: was Sie schon haben, was Sie belegen könnten, was Sie lernen könnten und wonach Sie noch niemand gefragt hat. Dieser Unterschied ist Ihr Delta.',
  gone: (
    <>
      <b>Dieser Browser hat Ihre Sitzung nicht mehr.</b> Ihr Wiederherstellungsschlüssel öffnet sie.
    </>
  ),
  open: (days) => (
    <>
      <b>Ihre Sitzung ist in diesem Browser offen.</b> Noch {common.days(days)}.
    </>
  ),
  goOn: 'Weiter',
  fast: {
    name: 'Fast Track',
    what: 'Einen Lebenslauf mitbringen oder drei Fragen beantworten. Arbeit sehen, die passt.',
    time: 'Etwa 5 Minuten',
    note: 'Tiefer geht es jederzeit',
  },
  deep: {
    name: 'Discovery',
    what: 'Durchgehen, was Sie getan haben, was Ihnen wichtig ist und was im Weg steht.',
    time: 'In Ihrem Tempo, in Etappen',
    note: 'Unbezahlte Arbeit zählt',
  },
  own: 'Oder sagen Sie in eigenen Worten, was Sie herführt',
  example: 'Ich war Krankenpflegerin und möchte zurück',
  send: 'Senden',
  justCheck: 'Nur meinen Lebenslauf prüfen',
  justCheckWhat: 'Sehen, was andere darin lesen, und sonst nichts.',
  beenHere: 'Schon einmal hier gewesen?',
  withKey: 'Mit Wiederherstellungsschlüssel öffnen',
  withFolder: 'Mosaic-Ordner importieren',
  promises: {
    account: (
      <>
        <b>Kein Konto</b>Weder Name noch E-Mail noch Passwort werden verlangt.
      </>
    ),
    sealed: (
      <>
        <b>Mit Ihrem Schlüssel versiegelt</b>Was Sie schreiben, ist mit einem Schlüssel verschlossen, den nur Sie haben.
      </>
    ),
    gone: (days) => (
      <>
        <b>{days ? `In ${days} Tagen gelöscht` : 'Von selbst gelöscht'}</b>Oder heute, wenn Sie es sagen. Sie bekommen einen Beleg.{' '}
        <Link to="/privacy">So geht das</Link>
      </>
    ),
  },
}
