import type { words } from './sendingWords.ts'

export const sending: typeof words = {
  neverSends:
    'Mosaic sendet nie eine Bewerbung. Senden Sie Ihre an den Arbeitgeber, und sagen Sie es dann hier: Anzeige und Lebenslauf bleiben aufgehoben, wie sie jetzt sind.',
  employersPage: 'Seite des Arbeitgebers öffnen',
  noLink: 'Diese Anzeige enthält keinen Link. Bewerben Sie sich so, wie sie es sagt.',
  resume: 'Lebenslauf, den Sie gesendet haben',
  letter: 'Anschreiben, das Sie gesendet haben',
  none: 'Nichts davon',
  note: 'Eine Notiz für Sie selbst',
  sent: 'Ich habe sie gesendet',
}
