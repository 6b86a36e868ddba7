import type { RequirementClass } from './sections.ts'

/** Words that say how much something matters, whatever section it stands in. */
const modal: readonly (readonly [RegExp, RequirementClass])[] = [
  [/\bnice to have\b|\bbonus\b|\b(a|an) (plus|advantage|bonus|asset)\b|\bideally\b|von vorteil|wünschenswert|idealerweise/i, 'nice'],
  [/\bpreferred\b|\bdesirable\b|\bpreferably\b|\badvantageous\b|\bwelcome\b/i, 'preferred'],
  [/\bmust\b|\brequired\b|\bessential\b|\bmandatory\b|\bneed to\b|\byou need\b|\bzwingend\b|\berforderlich\b|\bvoraussetzung\b/i, 'must'],
]

/** The class that a clause's own words give it, undefined when they give none. */
export function modalClass(clause: string): RequirementClass | undefined {
  return modal.find(([words]) => words.test(clause))?.[1]
}

const negation = /\b(no|not|without|never|don'?t need|do not need|kein[e]?|ohne|nicht)\b[^.;]{0,40}$/i
const waived =
  /^[^.;]{0,40}\b((is |are )?not (required|needed|necessary|essential)|isn'?t (required|needed|necessary)|not a must|nicht (erforderlich|nötig|notwendig))\b/i

/** Whether what stands between `start` and `end` of a clause is said not to be asked for. */
export function isNegated(clause: string, start: number, end: number): boolean {
  const before = clause.slice(0, start)
  return (negation.test(before) && !/\bnot only\b/i.test(before)) || waived.test(clause.slice(end))
}

const numberWords: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  ein: 1,
  zwei: 2,
  drei: 3,
  fünf: 5,
}
const count = '(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|ein|zwei|drei|fünf)'
const years = new RegExp(`${count}\\s*(?:\\+|plus)?\\s*(?:(?:-|–|to|bis)\\s*${count}\\s*\\+?)?\\s*(?:years?|yrs?|jahren?|jahre)\\b`, 'i')

/** Years of experience that a clause asks for: a range takes its lower end. Undefined when it asks for none. */
export function yearsIn(clause: string): { min: number; max: number | null; start: number; end: number } | undefined {
  const match = years.exec(clause)
  if (!match || !/experience|erfahrung|working|work|berufs|practice|in a |as an? /i.test(clause)) return undefined
  const value = (word: string | undefined) => (word === undefined ? null : (numberWords[word.toLowerCase()] ?? Number(word)))
  return { min: value(match[1]) ?? 0, max: value(match[2]), start: match.index, end: match.index + match[0].length }
}

const degrees: readonly (readonly [number, RegExp, string])[] = [
  [5, /\b(ph\.?d\.?|doctorate|doctoral degree|promotion)\b/i, 'Doctorate'],
  [4, /\b(master'?s?( degree)?|m\.?sc\.?|mba|m\.?eng\.?|masterabschluss)\b/i, "Master's degree"],
  [
    3,
    /\b(bachelor'?s?( degree)?|b\.?sc\.?|b\.?a\.?(?= )|b\.?eng\.?|university degree|undergraduate degree|degree|studium|hochschulabschluss)\b/i,
    "Bachelor's degree",
  ],
  [
    2,
    /\b(diploma|hnd|foundation degree|associate'?s? degree|abgeschlossene (berufs)?ausbildung|berufsausbildung|apprenticeship|nvq|t-?level)\b/i,
    'Vocational qualification',
  ],
  [1, /\b(gcses?|high school diploma|a-?levels?|secondary school|abitur|schulabschluss)\b/i, 'School leaving certificate'],
]

/** A degree named in words: 1 school to 5 doctorate. Undefined when none is. */
export function degreeIn(text: string): { rank: number; label: string; start: number; end: number } | undefined {
  for (const [rank, words, label] of degrees) {
    const match = words.exec(text)
    if (match) return { rank, label, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

const credential =
  /\b(?:[\p{L}&'-]+\s+){0,4}?(?:(?:driving|driver'?s?) licen[cs]e|licen[cs]e|licensure|registration|certificat(?:e|ion)|certified|registered with [\p{L} ]{2,30}|accreditation|chartership|führerschein(?: klasse \w)?|approbation|staatsexamen|dbs check|pin)\b/iu

/** A licence, registration or certificate named in words. */
export function credentialIn(text: string): { label: string; start: number; end: number } | undefined {
  const match = credential.exec(text)
  return match ? { label: match[0].trim(), start: match.index, end: match.index + match[0].length } : undefined
}

const languageNames =
  'English|German|French|Spanish|Italian|Portuguese|Dutch|Polish|Turkish|Arabic|Mandarin|Chinese|Russian|Ukrainian|Romanian|Deutsch|Englisch|Französisch|Spanisch|Italienisch|Türkisch|Welsh|Hindi|Urdu|Japanese|Korean'
const language = new RegExp(
  `\\b(?:(?:fluent|fluency in|native|spoken|written|good|excellent|professional|basic|fließend(?:e[sn]?)?|gute[sn]?|sehr gute|verhandlungssicher(?:es)?)(?: and written)?\\s+(?:in\\s+)?)?(${languageNames})(?:kenntnisse)?\\b(?:\\s*\\(?(?:level\\s*)?([abc][12])\\)?)?`,
)
const languageCue = /fluen|native|spoken|speak|language|sprach|kenntnisse|written|verbal|[abc][12]\b|fließend|proficien/i

/** A language asked for, with its level where one is told. */
export function languageIn(text: string): { label: string; level: string | null; start: number; end: number } | undefined {
  const match = language.exec(text)
  if (!match || !languageCue.test(text)) return undefined
  return { label: match[1] ?? '', level: match[2]?.toUpperCase() ?? null, start: match.index, end: match.index + match[0].length }
}

const workRight =
  /\b(right to work|work permit|eligib(?:le|ility) to work|authori[sz](?:ed|ation) to work|visa sponsorship|arbeitserlaubnis)\b[^.;]*/i

export function workRightIn(text: string): { start: number; end: number } | undefined {
  const match = workRight.exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}
