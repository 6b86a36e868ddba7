import type { words } from './numberWords.ts'

const exact: Readonly<Record<string, string>> = {
  'Self-picture': 'Selbstbild',
  'Values certainty': 'Gewissheit der Werte',
  'Goal definition': 'Klarheit des Ziels',
  Terms: 'Bedingungen',
  'Knowledge of the target': 'Kenntnis des Ziels',
  'Plan quality': 'Güte der Pläne',
  'Follow-through': 'Umsetzung',
  'Quality of effort': 'Güte der Schritte',
  'Aimed at gaps': 'Auf Lücken gerichtet',
  Consistency: 'Stetigkeit',
  Trend: 'Richtung',
  Progression: 'Fortschritt',
  Learning: 'Lernen',
  'Skills with the role they were used in': 'Fähigkeiten mit der Stelle, in der sie angewandt wurden',
  'Two results for a role': 'Zwei Ergebnisse zu einer Stelle',
  'Say where you used a skill.': 'Sagen Sie, wo Sie eine Fähigkeit angewandt haben.',
  'Add a result to a role.': 'Fügen Sie einer Stelle ein Ergebnis hinzu.',
  'Which of three values matters most and which least, ten times':
    'Welcher von drei Werten am wichtigsten und welcher am wenigsten wichtig ist, zehnmal',
  'Say what matters more to you, three values at a time.': 'Sagen Sie, was Ihnen wichtiger ist, je drei Werte auf einmal.',
  'a job title we know': 'eine Berufsbezeichnung, die wir kennen',
  'what would show it is reached': 'woran man sieht, dass es erreicht ist',
  'confidence of 5 or more, or a smaller step': 'eine Sicherheit von 5 oder mehr, oder ein kleinerer Schritt',
  'the value behind it': 'der Wert dahinter',
  'a date': 'ein Datum',
  'A goal': 'Ein Ziel',
  'Say what you are looking for.': 'Sagen Sie, was Sie suchen.',
  place: 'Ort',
  remote: 'Arbeit zu Hause',
  hours: 'Stunden',
  'salary floor': 'Mindestlohn',
  'start date': 'Beginn',
  'work right': 'Arbeitserlaubnis',
  'A target': 'Ein Ziel zum Vergleich',
  'Keep another posting to compare.': 'Merken Sie eine weitere Anzeige zum Vergleich.',
  'Answer the open musts of a target.': 'Beantworten Sie, was von einem Ziel als Muss noch offen ist.',
  'A day, an "if … then" and a gap for each plan': 'Zu jedem Plan ein Tag, ein „Wenn …, dann …“ und eine Lücke',
  'Give your next step a day and an "if … then".': 'Geben Sie Ihrem nächsten Schritt einen Tag und ein „Wenn …, dann …“.',
  'Do or move what is due.': 'Tun oder verschieben Sie, was fällig ist.',
  'Tailor one application to a posting that fits.': 'Richten Sie eine Bewerbung auf eine Anzeige aus, die passt.',
  'Plan a step for your largest gap.': 'Planen Sie einen Schritt für Ihre größte Lücke.',
  'Do one small step today.': 'Tun Sie heute einen kleinen Schritt.',
  'the last week against the three before': 'die letzte Woche gegen die drei davor',
  'Close one gap, or move one application on.': 'Schließen Sie eine Lücke, oder bringen Sie eine Bewerbung voran.',
  'What are you looking for next?': 'Was suchen Sie als Nächstes?',
  'Which job title comes closest to what you are looking for?': 'Welche Berufsbezeichnung kommt dem am nächsten, was Sie suchen?',
  'Keep two postings or more to see what they ask for together.':
    'Merken Sie zwei Anzeigen oder mehr, um zu sehen, was sie zusammen verlangen.',
  'A closed application': 'Eine abgeschlossene Bewerbung',
}

const parts: Readonly<Record<string, string>> = {
  'a job title we know': 'eine Berufsbezeichnung, die wir kennen,',
  'what would show it is reached': 'woran man sieht, dass es erreicht ist,',
  'confidence of 5 or more, or a smaller step': 'eine Sicherheit von 5 oder mehr oder einen kleineren Schritt',
  'the value behind it': 'den Wert dahinter',
  'a date': 'ein Datum',
}

/** Sentences with slots: what stands in them, and how they are told. */
const told: readonly (readonly [RegExp, (...slots: string[]) => string])[] = [
  [/^(\d+) of (\d+) skills shown in use$/, (n, of) => `${n} von ${of} Fähigkeiten angewandt gezeigt`],
  [/^(\d+) roles told$/, (n) => (n === '1' ? '1 Stelle erzählt' : `${n} Stellen erzählt`)],
  [
    /^(\d+) of (\d+) sets of three answered, (\d+) % of their pairs against each other$/,
    (n, of, against) => `${n} von ${of} Dreiergruppen beantwortet, ${against} % ihrer Paare gegeneinander`,
  ],
  [/^(\d+) of (\d+) places on the card, which is worth half$/, (n, of) => `${n} von ${of} Plätzen auf der Karte, die zur Hälfte zählt`],
  [/^(\d+) of 5 parts of the goal said$/, (n) => `${n} von 5 Teilen des Ziels gesagt`],
  [/^Add (.+) to your goal\.$/, (what = '') => `Fügen Sie Ihrem Ziel ${parts[what] ?? what} hinzu.`],
  [/^(\d+) of (\d+) terms said; "no limit" is an answer$/, (n, of) => `${n} von ${of} Bedingungen gesagt; „keine Grenze“ ist eine Antwort`],
  [/^Say what you need for (.+)\.$/, (what = '') => `Sagen Sie, was Sie brauchen: ${exact[what] ?? what}.`],
  [/^(\d+) of (\d+) targets compared$/, (n, of) => `${n} von ${of} Zielen verglichen`],
  [/^(\d+) % of a target's musts answered$/, (n) => `${n} % von dem beantwortet, was bei einem Ziel ein Muss ist`],
  [
    /^best (\d+) of (\d+) plans, four flags each: what, when, if-then, what it is for$/,
    (n, of) => `die besten ${n} von ${of} Plänen, je vier Merkmale: was, wann, wenn-dann, wofür`,
  ],
  [
    /^(\d+) of (\d+) dated steps done, those of today and later not counted$/,
    (n, of) => `${n} von ${of} Schritten mit Datum getan; was heute oder später ist, zählt nicht`,
  ],
  [/^best (\d+) of (\d+) done steps$/, (n, of) => `die besten ${n} von ${of} getanen Schritten`],
  [/^(\d+) of the (\d+) largest gaps have a step$/, (n, of) => `${n} von ${of} größten Lücken haben einen Schritt`],
  [/^(\d+) active days; four a week count as whole$/, (n) => `${n} aktive Tage; vier in der Woche zählen ganz`],
  [/^from day (\d+) on; today is day (\d+)$/, (from, today) => `ab Tag ${from}; heute ist Tag ${today}`],
  [/^([\d.]+) forward moves in (\d+) days$/, (n, days) => `${n} Schritte voran in ${days} Tagen`],
  [/^(\d+) closed outcomes$/, (n) => `${n} abgeschlossene Bewerbungen`],
]

const bands: Readonly<Record<string, string>> = {
  clear: 'klar',
  clear_enough: 'klar genug',
  taking_shape: 'nimmt Gestalt an',
  first_outlines: 'erste Umrisse',
  steady: 'stetig',
  under_way: 'unterwegs',
  starting: 'am Anfang',
  first_steps: 'erste Schritte',
  moving: 'in Bewegung',
  warming_up: 'kommt in Gang',
  still: 'ruht',
}

export const numbers: typeof words = {
  say(english) {
    for (const [shape, tell] of told) {
      const found = shape.exec(english)
      if (found) return tell(...found.slice(1))
    }
    return exact[english] ?? english
  },
  band: (id) => bands[id] ?? id.replaceAll('_', ' '),
}
