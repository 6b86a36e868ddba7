import type { Sentences } from '../sentences.ts'
import { figure, plural } from './figures.ts'

const levels = { internship: 'Praktikum', entry: 'Einstieg', mid: 'mit Erfahrung', senior: 'sehr erfahren', lead: 'leitend' } as const
const periods = { hour: 'die Stunde', day: 'am Tag', week: 'die Woche', month: 'im Monat', year: 'im Jahr' } as const

/** "3 Jahre", "3 Monate": less than a year is told in months. */
const span = (years: number) =>
  years > 0 && years < 1 ? plural(Math.round(years * 12), '# Monat', '# Monate') : plural(years, '# Jahr', '# Jahre')

export const fit: Sentences['fit'] = {
  skills: 'Fähigkeiten',
  skillsMet: (met, asked, open) => `${met} von ${asked} Fähigkeiten erfüllt, ${open} noch nicht gefragt`,
  noSkillNamed: 'Die Anzeige nennt keine Fähigkeit.',
  sayWhether: (skill) => `Sagen Sie, ob Sie das können oder haben: ${skill}.`,
  experience: 'Erfahrung',
  noYearsAsked: 'Keine Jahre verlangt',
  yearsOf: (years, asked) => `${span(years)} in dieser Art Arbeit, verlangt: ${span(asked)}`,
  levelSoFar: (asked, have) => `verlangte Stufe: ${levels[asked]}; in dieser Art Arbeit bisher: ${levels[have]}`,
  noRole: 'Eine Stelle, die Sie hatten, mit ihren Daten',
  oneSideOnly: 'Jahre oder Stufe sind nur auf einer Seite gesagt',
  addDates: 'Ergänzen Sie bei einer Stelle, von wann bis wann sie ging.',
  valuesAndInterests: 'Werte und Interessen',
  valueSets: (sets, of) => `${sets} von ${of} Dreiergruppen von Werten beantwortet`,
  valuesPlaced: (highest, lowest) =>
    `${plural(highest, '# Wert', '# Werte')} als am wichtigsten eingeordnet, ${figure(lowest)} als am wenigsten wichtig`,
  activitySets: (sets, of) => `${sets} von ${of} Dreiergruppen von Tätigkeiten beantwortet`,
  noTypical: 'Was in dieser Arbeit üblich ist',
  noValues: 'Wie wichtig Ihnen die sechs Werte der Arbeit sind',
  noInterests: 'Welche Tätigkeiten Sie gern tun',
  weighValues: 'Sagen Sie, was Ihnen wichtiger ist, je drei Werte auf einmal.',
  weighInterests: 'Sagen Sie, was Sie lieber tun, je drei Tätigkeiten auf einmal.',
  direction: 'Richtung',
  aim: (wanted, offered) => `Ihr Ziel: ${wanted}; hier: ${offered}`,
  noOccupation: 'Welcher Beruf hinter Ihrem Ziel oder dieser Anzeige steht',
  noGoal: 'Ein Ziel',
  sayGoal: 'Sagen Sie, was Sie suchen.',
  practical: 'Bedingungen',
  termMet: (term, isMet, asked) => `${term}: ${isMet ? 'erfüllt' : 'nicht erfüllt'}${asked ? ` (${asked})` : ''}`,
  noTerms: 'Ihre Wünsche zu Ort, Stunden, Bezahlung und Arbeit zu Hause',
  sayTerms: 'Sagen Sie, wo, wie lange und für wie viel Sie arbeiten würden.',

  ofSkill: {
    shown: (skill) => `${skill}: belegt.`,
    used: (skill) => `${skill}: wenden Sie an.`,
    claimed: (skill) => `${skill}: gesagt, noch nicht belegt.`,
    near: (skill) => `${skill}: nur etwas in der Nähe.`,
    absent: (skill) => `${skill}: nicht da.`,
  },
  levelApart: (asked, have) => `Die verlangte Stufe ist „${levels[asked]}“, Ihre in dieser Art Arbeit ist „${levels[have]}“.`,
  yearsEnough: (years, asked) => `${span(years)} in dieser Art Arbeit; verlangt: ${span(asked)}.`,
  yearsShort: (years, asked) => `${span(years)} in dieser Art Arbeit; verlangt: ${span(asked)}.`,
  likings: {
    values: {
      pro: 'Was Ihnen wichtig ist, ist in dieser Arbeit üblich.',
      partly: 'Nicht alles, was Ihnen wichtig ist, ist in dieser Arbeit üblich.',
      con: 'In dieser Arbeit ist anderes wichtig.',
    },
    interests: {
      pro: 'Die Arbeit besteht aus dem, was Sie gern tun.',
      partly: 'Nicht die ganze Arbeit ist das, was Sie gern tun.',
      con: 'Die Arbeit besteht aus anderem als dem, was Sie am liebsten tun.',
    },
  },
  prove: (skill) => `Ergänzen Sie ein Ergebnis oder einen Nachweis: ${skill}.`,
  learn: (skill) => `Das ließe sich lernen: ${skill}.`,
  mustsAbsent: (absent, of, skills) => `Von ${plural(of, '# Muss', '# Muss-Anforderungen')} nicht erfüllt: ${figure(absent)} (${skills}).`,

  notAsked: 'Noch nicht gefragt.',
  notShown: 'Sie sagen es; noch zeigt es kein Ergebnis und kein Nachweis.',
  nearTo: (skill) => `In der Nähe: ${skill}.`,
  saidNo: 'Sie haben gesagt, dass Sie das nicht haben.',

  askPaper: (paper) => `Haben Sie diesen Nachweis: ${paper}?`,
  askSkill: (skill) => `Haben Sie das schon angewandt: ${skill}?`,
  askGoal: 'Was suchen Sie?',
  askRole: 'Welche Arbeit haben Sie zuletzt gemacht, und von wann bis wann?',
  askDates: 'Von wann bis wann haben Sie das gemacht?',
  askValues: 'Was ist Ihnen bei der Arbeit wichtiger?',
  askInterests: 'Was tun Sie lieber?',
  askTerms: 'Wo, wie lange und für wie viel würden Sie arbeiten?',

  remote: { remote: 'ganz von zu Hause', hybrid: 'einige Tage zu Hause', on_site: 'vor Ort' },
  away: (place, km) => `${place}, ${figure(km)} km entfernt`,
  salary: (amounts, currency, period) => [amounts.map(figure).join(' bis '), currency, period && periods[period]].filter(Boolean).join(' '),
  hoursAWeek: (least, most) =>
    `${least === null ? `bis zu ${figure(most)}` : least === most ? figure(most) : `${figure(least)} bis ${figure(most)}`} Stunden die Woche`,
}
