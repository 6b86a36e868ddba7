import { plural } from '#lib/language.ts'
import type { words } from './words.ts'

export const bring: typeof words = {
  tab: 'Anzeige mitbringen',
  title: 'Bringen Sie eine Anzeige mit, die Sie gefunden haben',
  what: 'Sie bleibt Ihre: versiegelt, und in keiner Liste außer Ihrer eigenen.',
  form: {
    title: 'Der Text',
    text: 'Die Anzeige, wie sie dasteht',
    textHint: 'Der Text oder der Quelltext der Seite. Er wird versiegelt wie alles von Ihnen.',
    role: 'Berufsbezeichnung, wenn sie nicht in der ersten Zeile steht',
    company: 'Arbeitgeber',
    link: 'Link zur Bewerbung',
    read: 'Lesen',
    reading: 'Wird gelesen …',
    notNow: 'Nicht jetzt',
    otherWays: 'Andere Wege: eine Adresse, eine Liste aus einem anderen Programm, ein Lesezeichen, Ihr Telefon',
  },
  address: {
    title: 'Die Adresse',
    page: 'Die Seite der Anzeige',
    hint: 'Dieser Server ruft die Seite einmal ab und sagt dort nichts über Sie.',
    read: 'Diese Seite lesen',
    asking: 'Die Seite wird abgerufen …',
  },
  browser: {
    title: 'Von der Seite aus, auf der Sie sind',
    desk: 'Am Computer: Ziehen Sie diesen Knopf in Ihre Lesezeichenleiste, oder kopieren Sie ihn und speichern Sie ihn als Adresse eines neuen Lesezeichens. Auf der Seite einer Anzeige öffnet er Mosaic mit der Anzeige im Formular. Was er mitnimmt, geht an keinen Server, bevor Sie „Lesen“ drücken.',
    add: 'Zu Mosaic hinzufügen',
    drag: 'Ziehen Sie ihn in Ihre Lesezeichenleiste, oder kopieren Sie ihn.',
    copy: 'Lesezeichen kopieren',
    copied: 'Kopiert',
    isCopied: 'Das Lesezeichen ist kopiert.',
    phone:
      'Am Telefon: Installieren Sie Mosaic über das Menü Ihres Browsers („Zum Startbildschirm hinzufügen“). Dann steht es unter den Apps, mit denen Sie eine Seite teilen können.',
  },
  tracker: {
    title: 'Eine Liste aus einem anderen Programm',
    table: 'Eine Tabelle als CSV',
    hint: 'So, wie Teal, Huntr und Tabellenprogramme sie exportieren. Die erste Zeile nennt die Spalten, auf Englisch: Title oder Position, Company, Location, Link, Description, Status, Date applied, Notes.',
    reading: 'Die Liste wird gelesen …',
    added: (n) =>
      n === 0
        ? 'Es war keine neue Anzeige darin.'
        : plural(n, '# Anzeige ist jetzt hier, gemerkt mit Ihren Notizen.', '# Anzeigen sind jetzt hier, gemerkt mit Ihren Notizen.'),
    alreadyThere: (n) => plural(n, '# war schon hier.', '# waren schon hier.'),
    applications: (n) =>
      plural(
        n,
        '# Bewerbung steht auf Ihrer Tafel, mit dem, was die Liste dazu sagt; ein Schritt ohne Tag zählt ab heute.',
        '# Bewerbungen stehen auf Ihrer Tafel, mit dem, was die Liste dazu sagt; ein Schritt ohne Tag zählt ab heute.',
      ),
    leftOut: (n) =>
      plural(n, '# Zeile hatte keine Berufsbezeichnung und blieb weg.', '# Zeilen hatten keine Berufsbezeichnung und blieben weg.'),
    saved: 'Anzeigen, die Sie gemerkt haben',
    sent: 'Ihre Bewerbungen',
  },
}
