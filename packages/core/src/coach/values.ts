import type { WorkValue } from '../facts/schema.ts'

/** Which of the six work values people's own words come near to; our own list, short on purpose. */
const words: readonly (readonly [WorkValue, RegExp])[] = [
  ['achievement', /(?<![\p{L}\p{N}_])(achiev|results?|mastery|using my (skills|abilities)|accomplish|impact|meaning|growth|learning)/iu],
  ['independence', /(?<![\p{L}\p{N}_])(independen|autonom|freedom|creativ|own decisions|innovation|responsibilit|flexib)/iu],
  ['recognition', /(?<![\p{L}\p{N}_])(recogni|status|promotion|advancement|respect|leadership|influence|career)/iu],
  ['relationships', /(?<![\p{L}\p{N}_])(relationship|people|team|colleagues|helping|friend|kindness|service|care)/iu],
  ['support', /(?<![\p{L}\p{N}_])(support|fair|good boss|manager|training|mentor|backed)/iu],
  ['working_conditions', /(?<![\p{L}\p{N}_])(security|salary|money|pay|stability|hours|safety|conditions|balance|family time|variety)/iu],
]

/** The work value that a person's own words name, null when none is clearly meant. */
export function valueIn(text: string): WorkValue | null {
  const found = words.filter(([, pattern]) => pattern.test(text)).map(([value]) => value)
  return found.length === 1 ? (found[0] ?? null) : null
}
