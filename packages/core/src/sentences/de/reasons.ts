import type { Sentences } from '../sentences.ts'
import { figure } from './figures.ts'

const ends = { from: 'als Anfang', to: 'als Ende', by: 'als Unterschied' } as const
const bounds = { upper: 'bis zu', less: 'unter', about: 'etwa' } as const
const ways = { up: 'nach oben', down: 'nach unten' } as const
const periods: Readonly<Record<string, string>> = {
  hour: 'die Stunde',
  shift: 'je Schicht',
  day: 'am Tag',
  night: 'in der Nacht',
  week: 'die Woche',
  month: 'im Monat',
  quarter: 'im Quartal',
  year: 'im Jahr',
}
const held = { figures: 'Zahlen', dates: 'Daten', names: 'Namen', ranks: 'Ränge', parts: 'die Größe Ihres Teils' } as const
const whys = {
  nothing: 'Die Zeile beantwortet nichts, wonach die Anzeige fragt',
  others: 'Andere Zeilen beantworten die Anzeige ebenso oder besser',
} as const
const list = new Intl.ListFormat('de')
const quoted = (text: string) => `„${text}“`

export const reasons: Sentences['reasons'] = {
  otherRole: () => 'In Ihren Fakten gehört das zu einer anderen Stelle.',
  denied: (claim) => `Sie haben gesagt, dass das nicht stimmt: ${claim}.`,
  unconfirmed: (claim) => `Noch nicht bestätigt: ${claim}.`,
  uncarried: (text) => `Kein Fakt trägt ${quoted(text)}.`,
  tooLong: () => 'Das ist zu lang, um es an Ihren Fakten zu prüfen. Machen Sie kürzere Sätze daraus.',
  noFact: () => 'Kein Fakt trägt diesen Satz.',
  noDate: (date) => `Kein Fakt trägt das Datum ${date}.`,
  noName: (name) => `Kein Fakt trägt den Namen ${quoted(name)}.`,
  noSkill: (name, label) => `Kein Fakt trägt ${name.toLowerCase() === label.toLowerCase() ? label : `${name} (${label})`}.`,
  noNumber: (written) => `Kein Fakt trägt die Zahl ${written}.`,
  countsElse: (written) => `In Ihren Fakten zählt ${written} etwas anderes.`,
  noRate: (written, period) => `Kein Fakt sagt ${written} ${periods[period] ?? period}.`,
  otherEnd: (written, end) => `In Ihren Fakten steht ${written} ${ends[end]}.`,
  looser: (bound, written) => `Der Fakt sagt ${quoted(`${bounds[bound]} ${written}`)}.`,
  otherWay: (way) => `In Ihren Fakten geht es ${ways[way]}.`,
  factsSay: (text) => `Ihre Fakten sagen ${quoted(text)}.`,
  ended: (date) => `Es endete ${date}; ohne Ende liest es sich, als ginge es weiter.`,
  endUnknown: () => 'Kein Fakt sagt, ob das weitergeht; es liest sich so.',
  twoScripts: (word) => `${quoted(word)} ist mit Buchstaben zweier Schriften geschrieben.`,
  notAs: (title) => `Kein Fakt nennt Sie ${quoted(title)}.`,
  largerPart: () => 'Das macht Ihren Teil größer, als er festgehalten ist.',
  smallerPart: () => 'Nach Ihren Fakten war Ihr Teil daran kleiner.',
  helped: () => 'Ihre Fakten sagen, dass Sie dabei geholfen haben.',
  together: () => 'Ihre Fakten sagen, dass andere es mit Ihnen getan haben.',
  opposite: () => 'Ihre Fakten sagen das Gegenteil.',
  reversed: () => 'In Ihren Fakten ist es umgekehrt.',
  unsaid: (words) => `Kein Fakt sagt ${words.map(quoted).join(', ')}.`,
  tied: () => 'Das verbindet, was Ihre Fakten getrennt erzählen.',
  thing: (word) => `In Ihren Fakten ist ${quoted(word)} eine Sache und nicht das, was Sie getan haben.`,
  deniesMore: () => 'Ihre Fakten verneinen weniger als das.',
  ledElse: () => 'In Ihren Fakten wurde etwas anderes geleitet.',
  goesFor: (word) => `In Ihren Fakten gilt das für ${quoted(word)}.`,
  noCause: () => 'Ihre Fakten sagen nicht, dass das eine aus dem anderen folgte.',
  othersPart: () => 'In Ihren Fakten hat jemand anderes diesen Teil.',
  otherLanguage: (some) =>
    `Der Satz ist in einer anderen Sprache als Ihre Fakten: Verglichen wurden ${list.format(some.map((one) => held[one]))}, der Rest nicht.`,

  asked: (skills) => `Die Anzeige verlangt: ${skills}.`,
  byValue: (value) => `Von Zeilen, die sie ebenso beantworten, zeigt diese, was nach Ihren Worten für Sie zählt: ${quoted(value)}.`,
  inTheseWords: (skills) => `In diesen Worten von Ihnen nennt die Zeile, was die Anzeige verlangt: ${skills}.`,
  forRoom: (why) => `Aus Platzgründen weggelassen. ${whys[why]}.`,
  forPages: (pages, why) => `Weggelassen, damit es auf ${pages === 1 ? 'eine Seite' : `${figure(pages)} Seiten`} passt. ${whys[why]}.`,
  itsName: () => 'Die Anzeige nennt dieselbe Fähigkeit so.',
  asksForIt: () => 'Die Anzeige verlangt es.',
}
