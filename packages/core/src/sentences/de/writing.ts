import { dateText } from '../../words/documents/dates.ts'
import { finding } from '../finding.ts'
import type { Sentences } from '../sentences.ts'
import { figure, plural } from './figures.ts'

const andMore = (more: number) => (more > 0 ? ` und ${figure(more)} mehr` : '')

export const writing: Sentences['writing'] = {
  thisRole: 'diese Stelle',
  thisProject: 'dieses Projekt',
  aRole: 'Eine Stelle',
  aDegree: 'Ein Abschluss',
  aProject: 'Ein Projekt',
  lookHere: 'Sehen Sie sich diese Stelle an.',
  weakVerb: (words) =>
    finding(
      `„${words}“ sagt, dass es eine Aufgabe war, nicht, was Sie getan haben.`,
      'Beginnen Sie mit dem, was Sie getan haben. Wenn Sie geholfen haben, sagen Sie, wobei, und belassen Sie es dabei.',
    ),
  passive: () => finding('Es sagt nicht, wer es getan hat.', 'Beginnen Sie mit dem Verb, wenn Sie es waren.'),
  firstPerson: (word) => finding(`Zeilen eines Lebenslaufs stehen ohne „${word}“.`, 'Lassen Sie das Wort weg.'),
  longLine: (letters) =>
    finding(
      `Die Zeile ist länger als zwei gedruckte Zeilen (${figure(letters)} Buchstaben).`,
      'Machen Sie zwei daraus, oder lassen Sie weg, wonach die Anzeige nicht fragt.',
    ),
  shortLine: () => finding('Die Zeile ist zu kurz, um etwas zu sagen.', 'Was wurde getan, womit, für wen?'),
  tenseOver: (role) => finding(`${role}: Das ist vorbei, und diese Zeile steht in der Gegenwart.`, 'Erzählen Sie es in der Vergangenheit.'),
  tenseMixed: (role) =>
    finding(
      `${role}: teils in der Gegenwart erzählt, teils in der Vergangenheit.`,
      'Bleiben Sie bei einem: Gegenwart für das, was andauert, Vergangenheit für das, was getan ist.',
    ),
  repeatedVerb: (lines, verb) =>
    finding(
      `${plural(lines, '# Zeile beginnt', '# Zeilen beginnen')} mit „${verb}“.`,
      'Sagen Sie bei einigen genauer, was Sie getan haben.',
    ),
  unlinkedSkill: (skills, more) =>
    finding(
      `Keine Zeile zeigt diese angewandt: ${skills.join(', ')}${andMore(more)}.`,
      'Nennen Sie eine dort, wo Sie sie angewandt haben, oder lassen Sie es bei der Liste.',
    ),
  noLines: (roles, more) =>
    finding(
      `Zu dieser Arbeit steht nichts: ${roles.join(', ')}${andMore(more)}.`,
      'Sagen Sie von der neuesten, wie eine normale Woche war, und ein Stück Arbeit, das Sie zeigen würden. Bei alten genügt die Bezeichnung.',
    ),
  noOutcome: (role, isWithoutMeasure) =>
    finding(
      `${role}: Keine Zeile sagt, was aus der Arbeit wurde${isWithoutMeasure ? ' oder wie viel es war' : ''}.`,
      isWithoutMeasure
        ? 'Was war danach anders, und für wen? Wie viele, wie oft, wie schnell? Eine ehrliche Schätzung mit „etwa“ genügt.'
        : 'Was war danach anders, und für wen?',
    ),
  noMeasure: (role) =>
    finding(
      `${role}: Keine Zeile sagt, wie viel.`,
      'Wie viele, wie oft, wie schnell, oder wie groß? Eine ehrliche Schätzung mit „etwa“ genügt.',
    ),
  manyLines: (role, lines, atMost) =>
    finding(
      `${role}: ${plural(lines, '# Zeile', '# Zeilen')}.`,
      `Behalten Sie die ${figure(atMost)}, auf die es für die gewünschte Arbeit ankommt; die anderen bleiben unter Ihren Fakten.`,
    ),
  undated: () => finding('Nichts sagt, wann das war.', 'Ein Jahr genügt.'),
  dateGap: (from, to, months, isExact) =>
    finding(
      `Zwischen ${dateText(from, 'de')} und ${dateText(to, 'de')} steht nichts: ${isExact ? '' : 'mindestens '}${plural(months, '# Monat', '# Monate')}.`,
      'Danach wird gefragt. Pflege, Studium, Reisen, Krankheit oder Arbeitssuche können dort in einer Zeile stehen oder auf Nachfrage beantwortet werden.',
    ),
  missingMust: (skill, quote) =>
    finding(
      `Die Anzeige verlangt ${skill} („${quote}“). Das steht unter Ihren Fakten und nicht in diesem Text.`,
      'Nennen Sie es in einer Zeile, in der Sie es angewandt haben, oder in Ihrer Liste der Fähigkeiten.',
    ),
  notRun: 'Der Text ist in keiner Sprache, deren Verben hier bekannt sind.',
  noWords: 'Daraus ließen sich keine Worte entnehmen.',
  otherFormula: 'Bewertet nach einer anderen Formel.',
  unreadBefore: 'Die Datei davor ließ sich nicht zurücklesen.',
  unreadNow: 'Diese Datei ließ sich nicht zurücklesen.',
}
