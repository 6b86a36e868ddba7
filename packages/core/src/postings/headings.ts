import { headingWords, type SectionKind } from './headingWords.ts'

const phrases = (listed: string) =>
  listed
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
    .map((phrase) => RegExp.escape(phrase).replaceAll('_', '(?:\\S+ ){0,3}'))
    .join('|')
const headings = headingWords.map(({ kind, within, whole }) => ({
  kind,
  words: new RegExp(`(?<!\\p{L})(?:${phrases(within)})${whole ? `|^(?:${phrases(whole)})$` : ''}`, 'u'),
}))
/** Nothing but such words: "Education and experience", but not "Experience in dementia care". */
const onlyFields =
  /^(?:(?:required|relevant|technical|key|professional|personal|core|minimum|management|leadership|soft|hard|other|the|your|our|work|sales|language|and|und|[&/,+])[\s/&,+]+)*(?:(?:skills|experience|expertise|education|languages|knowledge|competenc(?:y|ies|es)|credentials|kenntnisse|abilities|background|attributes|qualifications|sprachen)(?:[\s/&,+]+|$)(?:(?:and|und|personal|technical|required)\s+)*)+$/u

/** What a heading announces, undefined when no word of it tells. "About" or "why" somebody is never what is asked. */
export function headingKind(heading: string): SectionKind | undefined {
  const plain = plainHeading(heading)
  const told = headings.find(({ words }) => words.test(plain))
  if (told) return told.kind
  if (onlyFields.test(plain)) return 'must'
  return /^(?:about|why) /.test(plain) ? null : undefined
}

function plainHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<=\p{L})'ll(?!\p{L})/gu, ' will')
    .replace(/(?<=\p{L})'re(?!\p{L})/gu, ' are')
    .replace(/(?<=\p{L})'d(?!\p{L})/gu, ' would')
    .replace(/(?<=\p{L})'s(?!\p{L})/gu, ' is')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s+/g, ' ')
}

const label = /^\s*(?:[-*•–]\s+)?([^:.!?()\d]{2,45}):\s+\S/u
const longestLabel = 6

/** What a line announces of itself ("Desirable: a second language"), undefined when it announces nothing. */
export function labelKind(line: string): SectionKind | undefined {
  const words = label.exec(line)?.[1]
  return words === undefined || words.trim().split(/\s+/).length > longestLabel ? undefined : headingKind(words)
}

const bare =
  /^(?:(?:key |your |our |main |core )?(?:responsibilities|duties|requirements|qualifications|benefits)|(?:required|preferred|minimum) (?:skills|qualifications|experience)|skills|experience|education|nice to have|about (?:us|you|the role)|what (?:you['’]ll|we|you) (?:do|bring|need|offer)|who you are|aufgaben|anforderungen|profil|(?:wir bieten|das bieten wir)|(?:dein|ihr) profil|(?:deine|ihre) aufgaben)\s*:?$/iu

/** Whether a list entry is nothing but a heading, as in postings that are one list. */
export const isBareHeading = (entry: string) => bare.test(entry)

const boilerplate =
  /equal[- ]opportunit|regardless of (?:race|gender|age|their|your|colou?r|sex|background)|without regard to|(?:not|never) (?:unlawfully )?discriminat|reasonable (?:accommodation|adjustment)|protected (?:characteristic|status|veteran|class)|e-verify|privacy (?:policy|notice)|unsolicited (?:resume|cv|application)|we celebrate diversity|all qualified applicants|apply anyway|encourage you to apply|schwerbehinder|schwerbehindert|unabhängig von (?:geschlecht|alter|herkunft|religion)|gleichstellung|datenschutz|égalité des chances|igualdad de oportunidades/iu

/** Whether a paragraph is what stands under every posting: equal opportunity, privacy, agencies. */
export const isBoilerplate = (line: string) => boilerplate.test(line)

const ofEmployer =
  /^(?:we(?:['’]re|['’]ve| are| have| were| build| make| help| believe| work| serve| offer| provide)|our (?!ideal)|at \p{Lu}[\p{L}&.\d]*[ ,]|founded |since \d{4}|headquartered|backed by|wir sind|unser[e]? |als (?:führend|familien|mittelständisch))/iu
/** Whether a sentence speaks of the employer and asks for nothing. */
export function isOfEmployer(sentence: string): boolean {
  return (
    ofEmployer.test(sentence) &&
    !/(?<!\p{L})(?:you|your|looking for|seek(?:ing)?|need|require[sd]?|expect|suchen|erwarten|du|sie|dich)(?!\p{L})/iu.test(sentence)
  )
}
