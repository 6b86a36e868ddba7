import type { words } from './feedbackWords.ts'
import { plural } from './language.ts'

const rules: Readonly<Record<string, string>> = {
  no_outcome: 'ob ein Ergebnis genannt ist',
  weak_verb: 'schwache Verben',
  passive: 'Passiv',
  first_person: 'erste Person',
  tense: 'Zeitformen',
  repeated_verb: 'wiederholte Verben',
}

export const feedback: typeof words = {
  severities: { blocking: 'hält eine Maschine auf', important: 'kostet eine Antwort', minor: 'Stil' },
  readers: { title: 'Was Lesende sagen würden', none: 'Nichts, was Regeln finden können.' },
  notLookedAt: (names) => `Nicht angesehen: ${names}.`,
  rule: (id) => rules[id] ?? id.replaceAll('_', ' '),
  onPage: (page) => `Seite ${page}.`,
  goTo: 'Dorthin',
  machines: {
    title: 'Wie eine Maschine es aufnimmt',
    noScore: 'Es ließ sich nicht zurücklesen, darum gibt es keine Zahl.',
    of: 'von 100',
    capped: (ceiling, reasons) => `von 100. Über ${ceiling} kommt es nicht: ${reasons}`,
    states: {
      pass: 'bestanden',
      provable: 'zum Teil',
      bad: 'nicht bestanden',
      unknown: 'nicht geprüft',
      learnable: 'trifft nicht zu',
    },
    notChecked: (why) => `Nicht geprüft. ${why}`,
    points: (n, of) => `${n} von ${of}`,
    notCounted: 'zählt nicht',
    how: 'Wie das angesehen wurde',
    file: (format, pages) => `${format}${pages === null ? '' : `, ${plural(pages, '# Seite', '# Seiten')}`}.`,
    readers: { mosaic: 'Das Leseprogramm von Mosaic', plain: 'Ein schlichtes', poppler: 'Poppler' },
    read: {
      read: 'hat es gelesen.',
      failed: 'konnte es nicht lesen.',
      absent: 'ist hier nicht installiert und wurde darum nicht gefragt.',
      not_asked: 'bekommt keine Dateien von anderen.',
    },
    weights: 'Jeder Teil hat sein Gewicht, zusammen 100; was nicht geprüft werden konnte, bringt nichts ein. Kein Modell redet dabei mit.',
    stumbles: 'Wo eine Maschine stolpert',
    nowhere: 'Nirgends. Der Text kommt ganz und in der richtigen Reihenfolge heraus.',
  },
  match: {
    title: 'Was die Anzeige verlangt',
    none: 'Sie nennt keine Fähigkeit.',
    named: (n, of) =>
      `${plural(n, `# von ${of} Fähigkeiten, die sie nennt, steht`, `# von ${of} Fähigkeiten, die sie nennt, stehen`)} in diesem Text. Das ist kein Teil der Zahl oben.`,
    missing: { in_facts: 'unter Ihren Fakten, nicht in diesem Text', unspoken: 'noch nicht angesprochen', denied: 'Sie haben Nein gesagt' },
  },
  since: {
    title: (name, gone, added) => `Seit „${name}“: ${gone} weg, ${added} neu`,
    same: 'Dieselben Hinweise wie zuvor.',
    gone: 'weg',
    added: 'neu',
    notCompared: (why) => `Die Zahlen werden nicht verglichen: ${why}`,
    score: (score, less) =>
      `Wie eine Maschine es aufnimmt, stand damals bei ${score} von 100${less === 0 ? ', wie jetzt' : `, ${Math.abs(less)} ${less > 0 ? 'weniger' : 'mehr'} als jetzt`}.`,
    part: (label, before, now) => `${label}: ${before}, jetzt ${now}`,
    notLookedAt: 'nicht angesehen',
  },
}
