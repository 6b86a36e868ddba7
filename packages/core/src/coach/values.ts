import type { WorkValue } from '../facts/schema.ts'

/** Which of the six work values people's own words come near to; our own list, short on purpose. */
const words: readonly (readonly [WorkValue, RegExp])[] = [
  ['achievement', /\b(achiev|results?|mastery|using my (skills|abilities)|accomplish|impact|meaning|growth|learning)/i],
  ['independence', /\b(independen|autonom|freedom|creativ|own decisions|innovation|responsibilit|flexib)/i],
  ['recognition', /\b(recogni|status|promotion|advancement|respect|leadership|influence|career)/i],
  ['relationships', /\b(relationship|people|team|colleagues|helping|friend|kindness|service|care)/i],
  ['support', /\b(support|fair|good boss|manager|training|mentor|backed)/i],
  ['working_conditions', /\b(security|salary|money|pay|stability|hours|safety|conditions|balance|family time|variety)/i],
]

/** The work value that a person's own words name, null when none is clearly meant. */
export function valueIn(text: string): WorkValue | null {
  const found = words.filter(([, pattern]) => pattern.test(text)).map(([value]) => value)
  return found.length === 1 ? (found[0] ?? null) : null
}
