import { plural } from '#lib/language.ts'
import { words as common } from '#lib/words.ts'
import type { words } from './words.tsx'

const changes = (n: number) => plural(n, '# Änderung', '# Änderungen')

export const app: typeof words = {
  places: {
    coach: { label: 'Coach', short: 'Coach' },
    picture: { label: 'Bild', short: 'Bild' },
    opportunities: { label: 'Stellen', short: 'Stellen' },
    studio: { label: 'Lebenslauf', short: 'Lebenslauf' },
    applications: { label: 'Bewerbungen', short: 'Verlauf' },
  },
  main: 'Hauptmenü',
  mainShort: 'Hauptmenü, kurz',
  wayThrough: 'Ihr Weg durch Mosaic',
  startPage: 'Mosaic, Startseite',
  menu: 'Menü',
  daysOf: (days, of) => `noch ${days} von ${of} Tagen`,
  daysLeft: (days) => `noch ${common.days(days)}`,
  privacy: 'Datenschutz und Daten',
  help: 'Hilfe',
  helpAndFeedback: 'Hilfe und Rückmeldung',
  brightness: 'Helligkeit',
  themes: { auto: 'Helligkeit des Geräts', light: 'hell', dark: 'dunkel' },
  standing: {
    nothing: 'nicht begonnen',
    filesRead: (n) => `${plural(n, '# Datei', '# Dateien')} gelesen`,
    begun: 'begonnen',
    asksFirst: 'fragt zuerst',
    facts: (n) => plural(n, '# Fakt', '# Fakten'),
    toConfirm: (n) => `${n} zu bestätigen`,
    ranked: 'für Sie geordnet',
    versions: (n) => plural(n, '# Fassung', '# Fassungen'),
    due: (n) => `${plural(n, '# Nachfrage', '# Nachfragen')} fällig`,
    sent: (n) => `${n} gesendet`,
  },
  tryNow: 'Jetzt versuchen',
  offline: (waiting) => (
    <>
      <b>Kein Netz.</b> Sie können lesen, was offen ist, und weiterschreiben
      {waiting > 0
        ? `; ${changes(waiting)} ${waiting === 1 ? 'wartet' : 'warten'} hier und ${waiting === 1 ? 'wird' : 'werden'} noch gesendet.`
        : '. Was Sie ändern, wartet hier.'}
    </>
  ),
  back: (waiting) => (
    <>
      <b>Wieder da.</b> {waiting > 0 ? `${changes(waiting)} unterwegs.` : 'Nichts wartet mehr auf das Netz.'}
    </>
  ),
  newer: (
    <>
      <b>Es gibt ein neueres Mosaic.</b> Es kommt von selbst, wenn diese Seite das nächste Mal geöffnet wird. Wenn Sie es jetzt laden,
      bleibt, was gespeichert ist und was auf diesem Gerät wartet.
    </>
  ),
  loadIt: 'Laden',
  keptUntil: (day) => `Aufgehoben bis ${day}.`,
  extending: 'Wird verlängert …',
  newDays: (n) => `${n} neue Tage`,
  exportIt: 'Exportieren',
  erasedOn: (day, newDays) => (
    <>
      <b>Wird am {day} gelöscht.</b> Beginnen Sie {newDays} neue Tage, oder nehmen Sie alles mit.
    </>
  ),
  looking: {
    what: (
      <>
        <b>Sie sehen die Sitzung von jemand anderem an</b>; ändern lässt sich nichts.
      </>
    ),
    leave: 'Ansehen beenden',
    leaving: 'Wird beendet …',
    left: 'Dieser Browser hat den Schlüssel nicht mehr.',
  },
  openingSession: 'Ihre Sitzung wird geöffnet',
  unreached: {
    title: 'Mosaic ist gerade nicht zu erreichen',
    tab: 'Kein Netz',
    safe: 'Was Sie gespeichert haben, liegt sicher versiegelt auf dem Server. Diese Seite geht von selbst weiter, sobald er zu erreichen ist.',
    looking: 'Es wird nachgesehen, was auf diesem Gerät wartet',
  },
  lost: {
    tab: 'Dieser Browser hat keine Sitzung',
    wasHere: 'Dieser Browser hat Ihre Sitzung nicht mehr',
    never: 'In diesem Browser ist keine Sitzung offen',
    sealed:
      'Was Sie gespeichert haben, liegt bis zu seinem Tag versiegelt auf dem Server und lässt sich mit Ihrem Wiederherstellungsschlüssel öffnen.',
    importFolder: 'Ordner importieren',
    anew: 'Neu anfangen',
    noKey: 'Kein Schlüssel und kein Export? Dann kann niemand es öffnen, und an seinem Tag wird es gelöscht.',
    found: 'In dieser Seite gefunden',
    drafts: { coach: 'Antwort an den Coach', welcome: 'Was Sie herführt', feedback: 'Rückmeldung' },
    draft: (name, time, length) =>
      `${name}, ${time}: ${plural(length, '# Wort', '# Wörter')}. Das bleibt hier, während Sie die Sitzung öffnen.`,
    saveText: 'Als Textdatei sichern',
  },
  notFound: {
    tab: 'Hier ist keine Seite',
    title: 'Unter dieser Adresse gibt es keine Seite',
    why: 'Der Link stammt vielleicht aus einer Sitzung, die beendet ist. Ihre Arbeit, falls sie noch da ist, liegt einen Schritt entfernt.',
    picture: 'Ihr Bild',
    start: 'Start',
  },
}
