import { figure, plural } from '#lib/language.ts'
import type { words } from './words.ts'

const postings = (n: number) => plural(n, '# Anzeige', '# Anzeigen')

export const opportunities: typeof words = {
  tab: 'Stellen',
  paste: 'Anzeige einfügen',
  finding: {
    toLookAt: (n) => `${postings(n)} zum Ansehen`,
    noneFits: (total) =>
      total === 1
        ? 'Ob die eine Anzeige zu Ihren Bedingungen passt, ist nicht sicher'
        : `Von ${figure(total)} Anzeigen passt keine sicher zu Ihren Bedingungen`,
    fitting: (n, total, isCounted) =>
      `${isCounted ? '' : 'Mindestens '}${n} von ${postings(total)} ${n === 1 ? 'passt' : 'passen'} zu Ihren Bedingungen`,
    none: 'Hier ist noch keine Anzeige',
    filtered: (filters) => {
      if (filters === 1) return 'Zu diesem Filter passt keine Anzeige'
      return `Zu ${filters === 2 ? 'beiden' : `allen ${filters}`} Filtern passt keine Anzeige`
    },
  },
  bestFirst: 'Was am besten passt, steht vorn; was Ihre Bedingungen oder ein fehlender Nachweis ausschließen, steht zuletzt.',
  onlySamples:
    'Das sind Beispiele, die wir geschrieben haben; niemand stellt dafür ein. Fügen Sie eine Anzeige ein, die Sie gefunden haben.',
  filters: {
    title: 'Filter',
    search: 'Suche',
    searchLike: 'Beruf, Arbeitgeber, Wort',
    place: 'Ort',
    home: 'Arbeit zu Hause',
    all: 'Alle',
    fitFrom: 'Passung ab',
    setFit: (least) => `Passung ab ${least}`,
    show: 'Zeigen',
    clear: 'Alle aufheben',
  },
  views: { label: 'Welche Anzeigen', all: 'Alle', saved: 'Gemerkt' },
  list: {
    title: 'Anzeigen',
    finding: 'Ihre Stellen werden gesucht …',
    shown: (n, total) => `${figure(n)} von ${figure(total)} gezeigt`,
    more: 'Mehr zeigen',
    fetching: 'Weitere werden geholt …',
    incomplete: 'Mosaic hat gerade erst begonnen und geht die Anzeigen noch durch. In der nächsten Minute können weitere dazukommen.',
    restarted: 'Was über Sie bekannt ist, hat sich geändert. Die Liste beginnt von vorn.',
    newestFirst: 'Von dem, was Sie erzählt haben, spricht noch nichts für eine davon; darum stehen die neuesten vorn.',
    lack: (n, of, names) =>
      `${n} von ${plural(of, '# Quelle', '# Quellen')} ${n === 1 ? 'ließ' : 'ließen'} sich nicht bis zum Ende lesen (${names}). Gezeigt wird, was dort vorher stand.`,
    showAll: 'Trotzdem alle zeigen',
    standing: {
      far: { title: 'Weiter weg von dem, was Sie erzählt haben', reason: 'Für diese spricht wenig von dem, was Sie erzählt haben.' },
      blocked: {
        title: 'Ausgeschlossen',
        reason: 'Durch Ihre Bedingungen, oder durch einen Nachweis, den Sie nach eigener Angabe nicht haben.',
      },
    },
  },
  firstQuestions: {
    title: (n) => (n === 1 ? 'Mit einer Antwort gäbe es Zahlen' : 'Mit zwei Antworten gäbe es Zahlen'),
    answer: 'Mit dem Coach antworten',
  },
  weights: {
    what: 'Was am meisten zählt',
    label: 'Was bei der Passung am meisten zählt',
    names: { balanced: 'Ausgewogen', skills_first: 'Fähigkeiten zuerst', values_first: 'Werte zuerst' },
    moved: 'verschoben durch das, was Sie gemerkt haben',
    takeBack: 'Zurücknehmen',
  },
  taste: {
    what: (saved, aside, changes) =>
      `Sie haben ${postings(saved)} gemerkt und ${figure(aside)} beiseitegelegt. Nach dem, worin sie sich unterscheiden, von 100 Punkten: ${changes}.`,
    change: (part, to, from) => `${part} ${figure(to)} statt ${figure(from)}`,
    parts: {
      skills: 'Fähigkeiten',
      experience: 'Erfahrung',
      values: 'Werte und Interessen',
      direction: 'Richtung',
      practical: 'Ihre Bedingungen',
    },
    limits:
      'Kein Gewicht verschiebt sich um mehr als ein Fünftel. Nichts ändert sich, wenn Sie es nicht sagen, und oben können Sie es zurücknehmen.',
    count: 'So zählen',
  },
  row: {
    open: 'Passung öffnen',
    close: 'Passung schließen',
    details: 'Einzelheiten ansehen',
    prepare: 'Lebenslauf vorbereiten',
    sample: 'Beispiel',
    buckets: { eligible: 'kommt infrage', check_first: 'erst prüfen', blocked: 'gegen Ihre Bedingungen' },
    ended: (day) => `spätestens am ${day} beendet`,
    unsure: (day) => `seit ${day} nicht bestätigt`,
    posted: (day) => `veröffentlicht am ${day}`,
    openUntil: (day) => `offen bis ${day}`,
    closed: (day) => `seit ${day} geschlossen`,
    firstSeen: (day) => `zuerst gesehen am ${day}`,
    from: (names) => `über ${names}`,
  },
  keep: {
    save: 'Merken',
    saved: 'Gemerkt',
    setAside: 'Beiseitelegen',
    putBack: 'Zurücklegen',
    isAside: (role) => `Beiseitegelegt: ${role}`,
    isBack: (role) => `Wieder in der Liste: ${role}`,
  },
  saved: {
    title: 'Anzeigen, die Sie gemerkt haben',
    list: 'Gemerkte Anzeigen',
    what: 'Mit den Zahlen von heute.',
    fetching: 'Was Sie gemerkt haben, wird geholt',
    nothing: 'Noch nichts gemerkt',
    nothingWhy: 'Mit „Merken“ bleibt eine Anzeige hier. Eine gemerkte Anzeige kann das Ziel Ihres Deltas sein.',
    aside: (n) => `Beiseitegelegt (${n})`,
  },
  apply: {
    now: 'Jetzt bewerben',
    title: (role) => `Bewerben: ${role}`,
    isSample: 'Das ist ein Beispiel',
    sample:
      'Wir haben es geschrieben, um zu zeigen, wie das hier geht; niemand stellt dafür ein. Fügen Sie eine Anzeige ein, die Sie gefunden haben, und bewerben Sie sich darauf.',
  },
  emptied: {
    title: (filters) => {
      if (filters === 0) return 'An den Filtern liegt es nicht'
      return filters === 1 ? 'Ein Filter weniger, und es ist etwas da' : `${filters} Filter weniger, und es ist etwas da`
    },
    noOther: 'Aus keinem anderen Grund wurde etwas ausgeblendet.',
    stays: 'Auch ganz ohne Filter bleibt die Liste leer.',
    nearest: 'Am nächsten kommt:',
    show: (n) => `${figure(n)} zeigen`,
    undo: 'Letzten Filter zurücknehmen',
    orBring: 'Oder bringen Sie eine eigene mit',
    bring: 'Bringen Sie eine eigene mit',
    bringWhy: 'Fügen Sie eine Anzeige ein, die Sie anderswo gefunden haben. Sie bleibt Ihre und wird bewertet wie die anderen.',
  },
}
