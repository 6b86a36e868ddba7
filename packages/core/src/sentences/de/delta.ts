import type { Sentences } from '../sentences.ts'
import { plural } from './figures.ts'

export const delta: Sentences['delta'] = {
  askNext: 'Was suchen Sie als Nächstes?',
  askTitle: 'Welche Berufsbezeichnung kommt dem am nächsten, was Sie suchen?',
  keepTwo: 'Merken Sie zwei Anzeigen oder mehr, um zu sehen, was sie zusammen verlangen.',
  keptTogether: (postings) => plural(postings, '# gemerkte Anzeige', '# gemerkte Anzeigen'),
  work: (title) => title,
  dimensions: {
    place: 'den Ort',
    remote: 'die Arbeit zu Hause',
    work_right: 'die Arbeitserlaubnis',
    hours: 'die Stunden',
    salary_floor: 'die Bezahlung',
    start_date: 'den Beginn',
    travel: 'das Reisen',
    physical: 'körperliche Anforderungen',
    dealbreaker: 'das, was für Sie ausgeschlossen ist',
  },
}
