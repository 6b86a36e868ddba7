import type { WorkValue } from '../facts/schema.ts'
import type { Posting } from './schema.ts'
import { clausesOf, type Line } from './sections.ts'

/** Words by which postings speak of the six work values; our own list. */
const cues: readonly (readonly [WorkValue, RegExp])[] = [
  [
    'independence',
    /(?<!\p{L})(?:autonom(?:y|ous)|own decisions|your own (?:pace|initiative|diary)|flexible (?:hours|working)|flexitime|self-organi[sz]ed|self-directed|freedom|trust you|eigenverantwort\p{L}*|selbstständig|gleitzeit|freiraum)/iu,
  ],
  [
    'achievement',
    /(?<!\p{L})(?:make a (?:real )?difference|see the results|see your work|use your skills|challenging work|real impact|impact of your|build something|from scratch|proud of|meaningful|sinnvoll\p{L}*|sinnstiftend\p{L}*|mitgestalten)/iu,
  ],
  [
    'recognition',
    /(?<!\p{L})(?:progression|promotion|career path|awards?|recogni[sz]ed|grow into|room to grow|step up|leadership role|aufstieg\p{L}*|entwicklungsmöglichkeit\p{L}*|karriere)/iu,
  ],
  [
    'relationships',
    /(?<!\p{L})(?:friendly|supportive|settled team|team spirit|close[- ]knit|people who|kindness|look after each other|social events|lunch together|herzlich\p{L}*|kollegial\p{L}*|wertschätz\p{L}*|familiär\p{L}*|teamgeist|betriebsklima)/iu,
  ],
  [
    'support',
    /(?<!\p{L})(?:mentor\p{L}*|paid training|training (?:in|and|is|provided|budget|days)|supervision|onboarding|induction|shadow|learning budget|study (?:days|leave)|development budget|manager who|einarbeitung|fortbildung\p{L}*|weiterbildung\p{L}*|supervision)/iu,
  ],
  [
    'working_conditions',
    /(?<!\p{L})(?:pension|paid (?:breaks|holiday|sick|leave|overtime)|permanent (?:contract|position|role)|job security|home ?office|rota|holidays?|days off|annual leave|sick pay|parental leave|unbefristet\p{L}*|urlaub\p{L}*|dienstplan|jobticket|feierabend)/iu,
  ],
]

/** What a posting says about what it offers a person, one quote for each value, verbatim. What it asks of the person is no offer. */
export function sayingsIn(lines: readonly Line[]): Posting['says'] {
  const clauses = lines.filter(({ asks, isHeading }) => !asks && !isHeading).flatMap(clausesOf)
  return cues.flatMap(([workValue, words]) => {
    const quote = clauses.find(({ text }) => words.test(text))?.text
    return quote === undefined ? [] : [{ workValue, quote }]
  })
}
