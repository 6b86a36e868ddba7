import type { Interest } from '../facts/schema.ts'

/** Which kind of interest people's own words come near to; our own list, short on purpose. A line is a language. */
const words: readonly (readonly [Interest, string])[] = [
  ['realistic', 'garden\\p{L}*|repair\\p{L}*|woodwork\\p{L}*|carpentry|diy|fixing|mechanics?|fishing|hiking|animals?|building things'],
  ['realistic', 'gärtn\\p{L}*|garten\\p{L}*|reparier\\p{L}*|handwerk\\p{L}*|werken|basteln|tieren?|angeln|wandern'],
  ['investigative', 'science|experiments?|research\\p{L}*|astronomy|puzzles?|chess|history|physics|chemistry|biology|mathematics|maths'],
  ['investigative', 'wissenschaft\\p{L}*|forsch\\p{L}*|rätsel\\p{L}*|schach|geschichte|physik|chemie|biologie|mathematik'],
  ['artistic', 'music|paint(?:ing)?|draw(?:ing)?|photograph\\p{L}*|writing|poetry|theat(?:re|er)|acting|sing(?:ing)?|guitar|piano|pottery'],
  ['artistic', 'musik|malen|zeichnen|foto\\p{L}*|schreiben|gedichte|singen|gitarre|klavier|töpfern'],
  ['social', 'teaching|tutoring|volunteer\\p{L}*|help(?:ing)? (?:people|others|neighbou?rs)|caring for|mentoring|counsell?ing'],
  ['social', 'unterrichten|nachhilfe|ehrenamt\\p{L}*|(?:menschen|leuten|anderen|nachbarn) (?:zu )?helfen|betreuen'],
  ['enterprising', 'debat(?:e|es|ing)|politics|selling|trading|entrepreneur\\p{L}*|organi[sz]ing events'],
  ['enterprising', 'debattier\\p{L}*|politik|verkaufen|verhandeln'],
  ['conventional', 'keeping accounts|bookkeeping|collecting|stamps|budgets?|filing'],
  ['conventional', 'buchführung|sammeln|briefmarken|ablage'],
]
const patterns = words.map(([interest, names]) => [interest, new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'iu')] as const)

/** The kind of interest that a person's own words name, null when none or several are. */
export function interestIn(text: string): Interest | null {
  const found = new Set(patterns.filter(([, pattern]) => pattern.test(text)).map(([interest]) => interest))
  const [only] = found
  return found.size === 1 ? (only ?? null) : null
}
