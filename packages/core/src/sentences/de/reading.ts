import type { ReadingFinding } from '../../reading/schema.ts'
import type { Sentences } from '../sentences.ts'

const asPdf = 'Speichern Sie sie neu als einfaches PDF.'

const told: Readonly<Record<ReadingFinding['code'], string | ((quote: string | null) => string)>> = {
  password: 'Diese Datei ist mit einem Passwort gesperrt. Speichern Sie eine Kopie ohne Passwort, und laden Sie diese hoch.',
  damaged: 'Diese Datei ist beschädigt, oder sie ist nicht, was ihr Name sagt. Speichern Sie sie neu, und laden Sie das hoch.',
  no_text:
    'In dieser Datei steht kein Text, der sich lesen ließe. Ist sie ein Scan oder ein Foto, dann exportieren Sie das Dokument stattdessen aus Ihrer Textverarbeitung.',
  needs_ocr:
    'Das ist ein Bild von Text, und dieser Server liest keine Bilder. Mosaic bewahrt es auf; damit es gelesen wird, exportieren Sie das Dokument aus Ihrer Textverarbeitung und laden das hoch.',
  unfit_picture:
    'Dieses Bild lässt sich hier nicht öffnen: Es ist beschädigt, ungewöhnlich gepackt oder zu groß. Speichern Sie es als PNG oder JPEG von einer Seite, und laden Sie das hoch.',
  misnamed: 'Diese Datei ist nicht, was ihr Name sagt. Geben Sie ihr die richtige Endung, wenn etwas daran nicht stimmt.',
  too_complex: `Diese Datei enthält entpackt weit mehr als ein Lebenslauf. ${asPdf}`,
  timed_out: `Das Lesen dieser Datei hat zu lange gedauert. ${asPdf}`,
  unknown_structure:
    'Dateien dieser Art werden gelesen, aber diese ist nicht, was Mosaic davon kennt: Ein Zip muss das Archiv Ihrer Daten von LinkedIn sein, XML ein Lebenslauf von Europass.',
  reader_failed: `Das Lesen dieser Datei brach bei uns ab, nicht bei Ihnen. Versuchen Sie es noch einmal; geschieht es wieder: ${asPdf}`,
  needs_transcription:
    'Mosaic bewahrt diese Aufnahme auf, hat sie aber nicht angehört. Schreiben Sie neben die Datei, worauf es darin ankommt; das zählt.',
  too_long: 'Diese Aufnahme ist zu lang. Senden Sie den Teil, auf den es ankommt.',
  recognised_text: (quote) =>
    quote === null
      ? 'Diese Worte wurden aus einem Bild gelesen. Sehen Sie sie durch, bevor Sie sich darauf verlassen.'
      : 'Diese Zeile war im Bild schwer zu lesen. Prüfen Sie sie.',
  hidden_text: 'Dieser Text ist im Dokument nicht zu sehen. Er wurde weggelassen.',
  unmapped_font: 'Eine Schrift dieser Datei verbirgt einige Buchstaben (oft „fi“). Andere Programme lesen sie vielleicht falsch.',
  several_columns: 'Diese Seite hat mehrere Spalten. Sie wurden nacheinander gelesen; manche Programme lesen quer darüber.',
  no_contact: 'Weder E-Mail-Adresse noch Telefonnummer wurde gefunden.',
  no_sections:
    'Keine Überschrift wie „Berufserfahrung“ oder „Ausbildung“ wurde gefunden; so ließen sich die Teile nicht auseinanderhalten.',
  undated_role: 'Zu dieser Stelle ließen sich keine Daten lesen.',
  not_resume:
    'Das liest sich nicht wie ein Papier über Ihre Arbeit oder Ausbildung; daraus wurde nichts als Fakt genommen. Ist es doch eines, dann sagen Sie dem Coach, was darin steht.',
  looks_like_posting:
    'Das sieht nach einer Stellenanzeige aus; daraus wurde nichts als Fakt über Sie genommen. Fügen Sie ihren Text unter „Stellen“ ein, um zu sehen, wie sie zu Ihnen passt.',
  paper_unsure:
    'Welche Art Papier das ist, ließ sich nicht sagen. Es wurde als Lebenslauf gelesen; nichts daraus zählt, bis Sie sagen, dass es stimmt.',
  nothing_found: 'Diesem Papier ließ sich nichts sicher entnehmen. Sagen Sie dem Coach in einem Satz, was darin steht.',
  other_name: (holder) =>
    `Dieses Papier nennt ${holder ?? 'einen anderen Namen'}, und Sie sind hier unter einem anderen Namen bekannt. Geht es darin um Sie? Nichts daraus zählt, bis Sie es sagen, Fakt für Fakt.`,
  truncated: 'Das Ende dieser Datei wurde nicht gelesen. Senden Sie, worauf es darin ankommt, als eigene Datei.',
}

export const reading: Sentences['reading'] = {
  finding({ code, quote }) {
    const sentence = told[code]
    return typeof sentence === 'string' ? sentence : sentence(quote)
  },
}
