import { finding } from '../finding.ts'
import type { Sentences } from '../sentences.ts'
import { figure, plural } from './figures.ts'

const list = new Intl.ListFormat('de')

export const ats: Sentences['ats'] = {
  parts: {
    text: 'Die Worte lassen sich entnehmen',
    order: 'Sie kommen in der Reihenfolge, in der man sie liest',
    kept: 'Unterwegs geht nichts verloren',
    contact: 'Name, E-Mail und Telefon werden dort gefunden, wo sie stehen',
    roles: 'Stellen werden mit Bezeichnung, Arbeitgeber und Daten gefunden',
    headings: 'Die Teile stehen unter Überschriften, die Maschinen kennen',
  },
  ceilings: {
    password: 'Die Datei öffnet sich nur mit einem Passwort.',
    damaged: 'Die Datei öffnet sich nicht.',
    no_text: 'Der Datei lassen sich keine Worte entnehmen.',
    needs_ocr: 'Die Worte stehen in einem Bild.',
    recognised_text: 'Die Worte stehen in einem Bild.',
    unmapped_font: 'Eine Schrift nennt keine Buchstaben: Worte kommen falsch heraus.',
    hidden_text: 'Die Datei enthält Text, den niemand sehen kann; das gilt als Trick.',
    order: 'Die Worte kommen in anderer Reihenfolge heraus.',
    kept: 'Ein Teil dessen, was darin steht, kommt nicht heraus.',
    contact: 'Weder E-Mail noch Telefon wird gefunden.',
  },
  unread: 'Die Datei ließ sich nicht lesen.',
  recognised: 'Worte mussten in einem Bild erkannt werden; die meisten Maschinen tun das nicht.',
  unmapped: 'Eine Schrift nennt zu einigen ihrer Zeichen keine Buchstaben.',
  noLetter: (signs) => plural(signs, 'Hinter # Zeichen steht kein Buchstabe.', 'Hinter # Zeichen stehen keine Buchstaben.'),
  everyLetter: 'Jeder Buchstabe kommt heraus.',
  noSecondReader: 'Kein zweites Programm konnte dieses Format lesen.',
  sameOrder: (percent, readers) =>
    `${figure(percent)} % der Wortpaare kommen ${readers === 1 ? 'bei einem zweiten Programm' : `bei ${figure(readers)} anderen Programmen`} gleich heraus.`,
  valuesKept: (kept, of) => `${figure(kept)} von ${plural(of, '# Angabe', '# Angaben')} kommen mit jedem Programm heraus.`,
  wordsKept: (percent) => `${figure(percent)} % der Worte kommen auch mit einem zweiten Programm heraus.`,
  contactNames: { name: 'Name', email: 'E-Mail-Adresse', phone: 'Telefonnummer' },
  notFound: (details) => `Vorhanden und nicht gefunden: ${details.join(', ')}.`,
  notHeld: (details) => `Darin fehlt: ${list.format(details)}.`,
  allFound: 'Alles wurde gefunden.',
  noWorkYet: 'Darin steht noch nichts von Arbeit.',
  noRole: 'Keine Stelle wurde gefunden.',
  rolesWhole: (whole, of) => `${figure(whole)} von ${plural(of, '# Stelle', '# Stellen')} kommen ganz heraus.`,
  roleParts: { title: 'Bezeichnung', organisation: 'Arbeitgeber', dates: 'Daten' },
  oneRole: 'Bei einer',
  roleLacks: (role, parts) => ` ${role}: nicht gefunden: ${list.format(parts)}.`,
  noHeadings: 'Keiner der Teile, nach denen gesucht wird, kommt darin vor.',
  headings: { experience: 'Berufserfahrung', education: 'Ausbildung', skills: 'Fähigkeiten' },
  headingsMissing: (headings) => `Nicht gefunden: ${headings.join(', ')}.`,

  scan: (percent) =>
    `Ein Scan: Eine Maschine, die keine Bilder erkennt, bekommt ${percent === 0 ? 'keines der Worte' : `${figure(percent)} % der Worte`}.`,
  lost: () =>
    finding('Ein Programm, das die Datei liest, bekommt das nicht.', 'Schreiben Sie es mit einfachen Buchstaben und in einem Stück.'),
  notQuite: (part, detail) => `${part}: nicht ganz. ${detail}`,
  partNames: { contact: 'Kontakt', roles: 'Stellen', headings: 'Überschriften' },
  absent: {
    name: finding('Darin wurde kein Name gefunden.', 'Schreiben Sie ihn in die erste Zeile.'),
    email: finding('Darin steht keine E-Mail-Adresse.', 'Schreiben Sie eine ganz nach oben, damit ein Arbeitgeber antworten kann.'),
    phone: finding(
      'Darin steht keine Telefonnummer.',
      'Das kann so bleiben. Schreiben Sie eine nach oben, wenn ein Arbeitgeber anrufen darf.',
    ),
  },
  advice: {
    contact: 'Schreiben Sie es als Text nach oben, außerhalb der Kopf- und Fußzeile.',
    roles: 'Geben Sie jeder Stelle Bezeichnung, Arbeitgeber und Daten auf ein oder zwei Zeilen.',
    headings:
      'Stellen Sie jeden Teil unter eine schlichte eigene Überschrift: Berufserfahrung, Ausbildung, Kenntnisse, oder die Worte Ihrer Sprache dafür.',
    order: 'Eine Spalte, keine Textfelder, keine Tabellen für die Gestaltung.',
  },
  fixes: {
    hidden_text: 'Löschen Sie ihn. Was zählen soll, müssen auch Menschen lesen können.',
    unmapped_font: 'Speichern Sie die Datei mit einer anderen Schrift neu, oder nehmen Sie eine der Dateien hier.',
    recognised_text: 'Speichern Sie sie aus dem Programm, in dem Sie sie geschrieben haben, nicht von einem Scanner.',
    needs_ocr: 'Speichern Sie sie aus dem Programm, in dem Sie sie geschrieben haben, nicht von einem Scanner.',
    several_columns: 'Eine Spalte liest jede Maschine.',
    no_contact: 'Schreiben Sie E-Mail und Telefon als Text, außerhalb der Kopf- und Fußzeile.',
    no_sections: 'Setzen Sie „Berufserfahrung“, „Ausbildung“ und „Kenntnisse“ auf eigene Zeilen.',
    undated_role: 'Ein Jahr genügt.',
  },
}
