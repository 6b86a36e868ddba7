import type { WorkValue } from '../facts/schema.ts'
import { anyOf } from './phrases.ts'
import type { Posting } from './schema.ts'
import { clausesOf, type Line } from './sections.ts'

/** Words by which postings speak of the six work values; our own lists. */
const cues: readonly (readonly [WorkValue, RegExp])[] = [
  [
    'independence',
    anyOf({
      en: 'autonomy, autonomous, own decisions, your own [pace|initiative|diary], flexible [hours|working], flexitime, self [organised|organized|directed], freedom, trust you',
      de: 'eigenverantwort*, selbstständig*, gleitzeit*, freiraum, freiräume',
    }),
  ],
  [
    'achievement',
    anyOf({
      en: 'make a (real )difference, see the results, see your work, use your skills, challenging work, real impact, impact of your, build something, from scratch, proud of, meaningful',
      de: 'sinnvoll*, sinnstiftend*, mitgestalten',
    }),
  ],
  [
    'recognition',
    anyOf({
      en: 'progression, promotion, career path(s), award(s), recogni[s|z]ed, grow into, room to grow, step up, leadership role(s)',
      de: 'aufstieg*, entwicklungsmöglichkeit*, karriere*',
    }),
  ],
  [
    'relationships',
    anyOf({
      en: 'friendly, supportive, settled team, team spirit, close knit, people who, kindness, look after each other, social events, lunch together',
      de: 'herzlich*, kollegial*, wertschätz*, familiär*, teamgeist, betriebsklima',
    }),
  ],
  [
    'support',
    anyOf({
      en: 'mentor*, paid training, training [in|and|is|provided|budget|days], supervision, onboarding, induction, shadow*, learning budget, study [days|leave], development budget, manager who',
      de: 'einarbeitung*, fortbildung*, weiterbildung*',
    }),
  ],
  [
    'working_conditions',
    anyOf({
      en: 'pension*, paid [breaks|holiday|holidays|sick|leave|overtime], permanent [contract|position|role], job security, home office, rota(s), holiday(s), days off, annual leave, sick pay, parental leave',
      de: 'homeoffice, unbefristet*, urlaub*, dienstplan*, jobticket, feierabend',
    }),
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
