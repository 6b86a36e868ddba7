import { rulesFor } from '@mosaic/core/feedback/languages/all'
import { writingFindings } from '@mosaic/core/feedback/writing'
import type { ResumeDocument } from '@mosaic/core/resume/schema'
import { languageCodes } from '@mosaic/core/words/documents/codes'
import { describe, expect, test } from 'vitest'
import { vocabulary } from './people.ts'

const work = (highlights: readonly string[], rest: object = {}): ResumeDocument => ({
  work: [{ name: 'Nordhafen', position: 'Rolle', startDate: '2016-04', endDate: '2019-08', highlights: [...highlights], ...rest }],
})
const wordRules = ['no_outcome', 'weak_verb', 'passive', 'first_person', 'tense', 'repeated_verb']
const found = (language: string | null, highlights: readonly string[], rest: object = {}) =>
  writingFindings(work(highlights, rest), { vocabulary, language })
    .findings.map(({ rule }) => rule)
    .filter((rule) => wordRules.includes(rule))

/** For each rule a line, or lines, that it is about; and lines of honest résumés that no rule is about. */
const said: Record<string, { readonly at: Record<string, string | string[]>; readonly fine: string[] }> = {
  en: {
    at: {
      no_outcome: 'Dressed wounds on 3 bays',
      weak_verb: 'Responsible for 3 wards, cut waiting by 4 days',
      passive: 'Waiting was reduced every month',
      first_person: 'Cut waiting with my own plan',
      tense: 'Manage the rota and cut waiting',
      repeated_verb: ['Cut waiting on bay 1', 'Cut waiting on bay 2', 'Cut waiting on bay 3', 'Cut waiting on bay 4'],
    },
    fine: ['Was promoted to lead and cut waiting by 4 days', 'Led 4 nurses without an accident', 'Care of 20 patients, doses cut by half'],
  },
  de: {
    at: {
      no_outcome: 'Leitete ein Team von 4 Pflegekräften',
      weak_verb: 'Zuständig für 3 Stationen, Wartezeit um 4 Tage gesenkt',
      passive: 'Die Wartezeit wurde jeden Monat gesenkt',
      first_person: 'Senkte die Wartezeit mit meinem Plan',
      tense: 'Leite das Team und senke die Wartezeit',
      repeated_verb: ['Senkte die Kosten A', 'Senkte die Kosten B', 'Senkte die Kosten C', 'Senkte die Kosten D'],
    },
    fine: [
      'Wurde nach einem Jahr zur Leitung befördert, senkte die Wartezeit um 4 Tage',
      'Leitung eines Teams von 6 Personen, Kosten um 12 % gesenkt',
      'Konzepte für drei Standorte erstellt und die Kosten gesenkt',
      'Senkte Fehlzeiten, damit Schichten besetzt werden',
    ],
  },
  fr: {
    at: {
      no_outcome: 'Encadré 4 infirmières de nuit',
      weak_verb: 'Responsable de 3 services, attente réduite de 4 jours',
      passive: 'L’attente a été réduite chaque mois',
      first_person: 'Réduit l’attente avec mon équipe',
      tense: 'Gère le planning et réduis l’attente',
      repeated_verb: ['Réduit les coûts A', 'Réduit les coûts B', 'Réduit les coûts C', 'Réduit les coûts D'],
    },
    fine: [
      'Gestion d’une équipe de 6 personnes, coûts réduits de 12 %',
      'A été promue chef d’équipe et a réduit l’attente',
      'Encadré 4 stagiaires et réduit les erreurs',
    ],
  },
  es: {
    at: {
      no_outcome: 'Coordiné a 4 enfermeras de noche',
      weak_verb: 'Responsable de 3 plantas, espera reducida en 4 días',
      passive: 'La espera fue reducida cada mes',
      first_person: 'Reduje la espera con mi equipo',
      tense: 'Gestiono los turnos y reduzco la espera',
      repeated_verb: ['Reduje los costes A', 'Reduje los costes B', 'Reduje los costes C', 'Reduje los costes D'],
    },
    fine: [
      'Gestión de un equipo de 6 personas, costes reducidos en un 12 %',
      'Fue ascendida a supervisora y redujo la espera',
      'Formé a 4 personas y mejoré el servicio',
    ],
  },
  it: {
    at: {
      no_outcome: 'Coordinato 4 infermiere di notte',
      weak_verb: 'Responsabile di 3 reparti, attesa ridotta di 4 giorni',
      passive: 'L’attesa è stata ridotta ogni mese',
      first_person: 'Ridotto l’attesa con il mio gruppo',
      tense: 'Gestisco i turni e riduco l’attesa',
      repeated_verb: ['Ridotto i costi A', 'Ridotto i costi B', 'Ridotto i costi C', 'Ridotto i costi D'],
    },
    fine: [
      'Gestione di un gruppo di 6 persone, costi ridotti del 12 %',
      'È stata promossa a caposala e ha ridotto l’attesa',
      'Formato 4 persone e migliorato il servizio',
    ],
  },
  nl: {
    at: {
      no_outcome: 'Begeleidde 4 stagiairs in de nacht',
      weak_verb: 'Verantwoordelijk voor 3 afdelingen, wachttijd met 4 dagen verlaagd',
      passive: 'De wachttijd werd elke maand verlaagd',
      first_person: 'Verlaagde de wachttijd met mijn plan',
      tense: 'Leid het team en verlaag de wachttijd',
      repeated_verb: ['Verlaagde de kosten A', 'Verlaagde de kosten B', 'Verlaagde de kosten C', 'Verlaagde de kosten D'],
    },
    fine: [
      'Leiding van een team van 6 mensen, kosten met 12 % verlaagd',
      'Werd bevorderd tot teamleider en verlaagde de wachttijd',
      'Trainde 4 mensen en verbeterde de dienst',
    ],
  },
  pt: {
    at: {
      no_outcome: 'Coordenei 4 enfermeiras à noite',
      weak_verb: 'Responsável por 3 serviços, espera reduzida em 4 dias',
      passive: 'A espera foi reduzida todos os meses',
      first_person: 'Reduzi a espera com a minha equipa',
      tense: 'Coordeno os turnos e reduzo a espera',
      repeated_verb: ['Reduzi os custos A', 'Reduzi os custos B', 'Reduzi os custos C', 'Reduzi os custos D'],
    },
    fine: [
      'Gestão de uma equipa de 6 pessoas, custos reduzidos em 12 %',
      'Foi promovida a supervisora e reduziu a espera',
      'Formei 4 pessoas e melhorei o serviço',
    ],
  },
  pl: {
    at: {
      no_outcome: 'Prowadziłam zespół 4 pielęgniarek',
      weak_verb: 'Odpowiedzialna za 3 oddziały, czas skrócony o 4 dni',
      passive: 'Czas oczekiwania został skrócony w każdym miesiącu',
      first_person: 'Skróciłam czas oczekiwania dzięki mojej tabeli',
      tense: 'Prowadzę zespół i skracam czas, zmniejszenie o 4 dni',
      repeated_verb: ['Skróciłam czas A', 'Skróciłam czas B', 'Skróciłam czas C', 'Skróciłam czas D'],
    },
    fine: [
      'Kierowanie zespołem 6 osób, koszty obniżone o 12 %',
      'Została awansowana na kierowniczkę i skróciła czas',
      'Przeszkoliłam 4 osoby i poprawiłam obsługę',
    ],
  },
}

test('every language that a document can be in has its rules for writing', () => {
  expect(languageCodes.filter((code) => rulesFor(code, '') === null || said[code] === undefined)).toEqual([])
})

describe.each(Object.entries(said))('in %s', (language, { at, fine }) => {
  test.each(Object.entries(at))('%s is found, and what it is about alone', (rule, lines) => {
    expect(found(language, [lines].flat())).toEqual([rule])
  })

  test.each(fine)('nothing is found in "%s"', (line) => {
    expect(found(language, [line])).toEqual([])
  })
})

test.each(['sv', 'fi'])('in %s the rules that know words say that they did not run, and find nothing', (language) => {
  const { notRun } = writingFindings(work(['Ledde ett team i Lund och var ansvarig för mig själv']), { vocabulary, language })
  expect(notRun.map(({ rule }) => rule)).toEqual(wordRules)
  expect(found(language, ['I was was dressed my own'])).toEqual([])
})

test('a text too short to tell its language is not taken for English because a neighbour has the word', () => {
  expect(found(null, ['Ledde ett team i Lund', 'Byggde appar i Malmö', 'I Stockholm: säljare'])).toEqual([])
  expect(found(null, ['Dressed wounds with my own kit and cut costs'])).toEqual(['first_person'])
})
