import type { WorkValue } from '../facts/schema.ts'
import type { Posting } from './schema.ts'

/** Words by which postings speak of the six work values; our own list. */
const cues: readonly (readonly [WorkValue, RegExp])[] = [
  [
    'independence',
    /\b(autonomy|autonomous|own decisions|your own pace|flexible (hours|working)|self-organi[sz]ed|freedom|eigenverantwort)/i,
  ],
  ['achievement', /\b(make a difference|see the results|your skills|challenging|ownership|impact|build something|sinnvoll)/i],
  ['recognition', /\b(progress(ion)?|promotion|career path|awards?|recogni[sz]ed|grow into|leadership role|aufstieg)/i],
  [
    'relationships',
    /\b(friendly|supportive team|settled team|team spirit|collaborat|close[- ]knit|people who|kindness|herzlich|kollegial)/i,
  ],
  ['support', /\b(mentor|training|supervision|onboarding|shadow|learning budget|manager who|einarbeitung|fortbildung)/i],
  [
    'working_conditions',
    /\b(pension|paid (breaks|holiday|sick)|permanent|job security|home office|rota|holiday|days off|unbefristet|urlaub|dienstplan)/i,
  ],
]

/** What a posting says about what it offers a person, one quote for each value, verbatim. */
export function sayingsIn(text: string): Posting['says'] {
  const lines = text.split('\n').map((line) => line.replace(/^\s*[-*•]\s*/, '').trim())
  return cues.flatMap(([workValue, words]) => {
    const quote = lines.find((line) => words.test(line))
    return quote ? [{ workValue, quote }] : []
  })
}
