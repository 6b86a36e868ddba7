import { plural } from '#lib/language.ts'
import type { words } from './postingWords.ts'

export const forPosting: typeof words = {
  choosing: 'Wird ausgewählt und geprüft …',
  changes: {
    title: (n, takenBack) =>
      `${plural(n, '# Änderung', '# Änderungen')} für diese Anzeige${takenBack > 0 ? `, ${takenBack} zurückgenommen` : ''}`,
    none: 'Ihre Fakten antworten in der Reihenfolge, die sie hatten, am besten darauf.',
    operations: {
      include: 'Aufgenommen',
      exclude: 'Weggelassen',
      reorder: 'Nach oben gerückt',
      rephrase: 'In Ihren anderen Worten',
      relabel_skill: 'Genannt wie in der Anzeige',
      summary: 'Profil',
      heading: 'Überschrift',
    },
    takenBack: 'zurückgenommen',
    source: 'die Anzeige',
    facts: (n, list) => `${plural(n, '# Fakt', '# Fakten')}: ${list}`,
    onPage: (page) => `Auf Seite ${page}`,
    takeBack: 'Zurücknehmen',
    makeAgain: 'Wieder vornehmen',
  },
  mustHaves: {
    title: (shown, asked) => `Was ein Muss ist: ${shown} von ${asked} gezeigt`,
    onPage: (names) => `Auf der Seite: ${names}.`,
    unchecked: (asked) => `Auch das wird verlangt, und beurteilen können es nur Sie: ${asked}.`,
    missing: {
      in_facts: 'Sie haben das, und kein Satz auf der Seite nennt es.',
      denied: 'Nach dem, was Sie gesagt haben, haben Sie das nicht.',
      unknown: 'Aus dem, was Sie gesagt haben, geht nicht hervor, ob Sie das haben.',
      unspoken: 'Davon haben Sie noch nicht gesprochen. Es wird gefragt und nie hineingeschrieben.',
    },
  },
  notWrittenIn: {
    title: 'Nicht hineingeschrieben',
    what: 'Die Anzeige verlangt das, und Sie haben noch nicht davon gesprochen. Sagen Sie es hier, und bereiten Sie den Lebenslauf dann noch einmal vor; was Sie angewandt haben, kann darin stehen.',
    asked: (label) => `Haben Sie das angewandt: ${label}?`,
    answers: { used: 'Angewandt', know: 'Kann ich', no: 'Nein' },
    askedPaper: (label) => `Haben Sie diesen Nachweis: ${label}?`,
    paperAnswers: { used: 'Habe ich', no: 'Nein' },
    onceMore: 'Noch einmal vorbereiten',
    allOpen: 'Alles, was bei dieser Anzeige offen ist',
  },
  length: { label: 'Wie lang er sein darf', options: { one: 'Eine Seite', two: 'Zwei Seiten', any: 'So lang er wird' } },
  letters: {
    label: 'Schreiben zu dieser Anzeige',
    kinds: { cover_letter: 'Anschreiben verfassen', outreach: 'Kurze Nachricht verfassen' },
    writing: 'Wird geschrieben und geprüft …',
    what: 'Aus Ihren eigenen Zeilen, die auf die Anzeige antworten, jede mit ihrer Stelle. Jeder Satz nennt die Fakten, auf denen er beruht. Warum Sie dort arbeiten möchten, steht in keinem davon: Fügen Sie einen eigenen Satz hinzu.',
  },
}
