import { laneHears, laneKeeps, laneSends } from '@mosaic/core/words/lanes'
import type { words } from './laneWords.ts'

const [say, labels, reply, lines, posting] = laneSends
const terms: Readonly<Record<string, string>> = {
  [say]: 'Was Sie dem Coach schreiben, und die Frage, auf die es antwortet.',
  [labels]: 'Kurze Bezeichnungen dessen, was über Sie bekannt ist: Stellen, Fähigkeiten, Ziele.',
  [reply]: 'Die Antwort des Coachs, damit sie formuliert wird.',
  [lines]: 'Zeilen Ihres Lebenslaufs mit den Fakten dahinter, wenn Sie nach anderen Worten fragen.',
  [posting]: 'Der Text einer Anzeige, wenn Sie ihn lesen lassen.',
  [laneHears]: 'Der Ton einer Aufnahme, so wie er ist, wenn Sie sie anhören lassen.',
  [laneKeeps]: 'Ihr Name, E-Mail-Adresse, Telefonnummer, Straße und Links werden aus Texten herausgenommen, bevor etwas gesendet wird.',
}
const soRules = 'darum haben die eigenen Regeln von Mosaic geantwortet.'

const reasons: typeof words.reasons = {
  rate_limited: `Der Dienst bat zu warten, ${soRules}`,
  refused: `Der Dienst wollte darauf nicht antworten, ${soRules}`,
  slow: `Der Dienst brauchte zu lange, ${soRules}`,
  unreachable: `Der Dienst war nicht zu erreichen, ${soRules}`,
  broken: `Der Dienst ist ausgefallen, ${soRules}`,
  too_large: `Die Antwort des Dienstes nahm kein Ende, ${soRules}`,
  malformed: `Die Antwort des Dienstes war nicht zu gebrauchen, ${soRules}`,
  denied: `Der Dienst nahm den Schlüssel dieses Servers nicht an, ${soRules} Wer den Server betreibt, kann das beheben.`,
  resting: `Der Dienst ist mehrmals ausgefallen und hat eine halbe Minute Pause, ${soRules}`,
  budget: 'Was heute für den Dienst ausgegeben werden darf, ist ausgegeben. Bis Mitternacht (UTC) antworten die eigenen Regeln von Mosaic.',
  busy: `Zu viele haben auf den Dienst gewartet, ${soRules}`,
  left: `Sie haben ohne den Dienst weitergemacht, ${soRules}`,
}

export const lanes: typeof words = {
  reasons,
  alone: (reason) => reasons[reason].replace(/(?:, darum haben|\. Bis Mitternacht).*$/, '.'),
  tasks: {
    extract_facts: 'Fakten in dem finden, was Sie geschrieben haben',
    choose_question: 'Die nächste Frage wählen',
    word_reply: 'Eine Antwort formulieren',
    rephrase_bullet: 'Andere Worte für eine Zeile finden',
    tell_in_language: 'Eine Zeile in einer anderen Sprache sagen',
    class_requirements: 'Lesen, was eine Anzeige verlangt',
    transcribe: 'Eine Aufnahme anhören',
  },
  term: (english) => terms[english] ?? english,
}
