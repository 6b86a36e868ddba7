import type { words } from './words.ts'

export const help: typeof words = {
  tab: 'Hilfe',
  title: 'Wie das hier geht',
  what: 'Fünf Orte, in beliebiger Reihenfolge. Alles, was Sie tun, bleibt bis zu seinem Tag erhalten, ohne Konto.',
  placesTitle: 'Die fünf Orte',
  places: [
    {
      name: 'Coach',
      what: 'Stellt eine Frage nach der anderen und sagt, warum. Antworten Sie in eigenen Worten, tippen Sie etwas an, oder überspringen Sie. Einen Lebenslauf können Sie jederzeit anhängen. Was der Coach gehört hat, steht neben Ihren Worten; sagen Sie, was stimmt.',
    },
    {
      name: 'Bild',
      what: 'Was über Sie bekannt ist, und der Unterschied zu der Arbeit, die Sie möchten: erfüllt, zu belegen, zu lernen, noch nicht gefragt. Jede Zahl öffnet sich in ihre Teile. Ein Strich heißt, dass zu wenig bekannt ist; er ist nie eine Null.',
    },
    {
      name: 'Stellen',
      what: 'Anzeigen, danach geordnet, wie gut sie passen, jede mit ihren Gründen. Fügen Sie eine ein, die Sie selbst gefunden haben; sie bleibt Ihre. Bedingungen, die Sie ein Muss genannt haben, schließen eine Anzeige aus und ändern nie ihre Zahl.',
    },
    {
      name: 'Lebenslauf',
      what: 'Aus Ihrer eigenen Datei oder aus dem, was Mosaic weiß, und einer für jede Anzeige. Jeder Satz nennt die Fakten, auf denen er beruht.',
    },
    {
      name: 'Bewerbungen',
      what: 'Sie bewerben sich auf der Seite des Arbeitgebers und sagen es dann hier. Anzeige und Lebenslauf bleiben aufgehoben, wie sie waren, mit den Tagen, an denen Sie nachfragen.',
    },
  ],
  justCheck: 'Nur meinen Lebenslauf prüfen',
  privacy: 'Datenschutz und Daten',
  write: 'Denen schreiben, die das hier betreiben',
  anonymous:
    'Es erreicht sie ohne Ihre Sitzung: Sie sehen nicht, wer geschrieben hat. Sagen Sie also, wie man Sie erreicht, wenn Sie eine Antwort möchten.',
  received: 'Angekommen.',
  thanks: 'Vielen Dank.',
  happened: 'Was geschehen ist, oder was fehlt',
  send: 'Senden',
  sending: 'Wird gesendet …',
  sources: {
    title: 'Woher die Namen kommen',
    own: 'Fähigkeiten und Berufe, mit dem, was für sie üblich ist, sind eine eigene Liste von Mosaic, wenn unten keine andere Quelle steht.',
    towns: 'Orte und Entfernungen:',
  },
}
