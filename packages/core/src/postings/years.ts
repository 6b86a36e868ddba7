import { inFigures } from '../numerals/figures.ts'
import { numberWords } from '../numerals/languages.ts'
import { germanNumber } from '../numerals/words.ts'

/** Years of experience that a clause asks for, with the place of the number and its unit. A range takes its lower end. */
export interface Years {
  readonly min: number
  readonly max: number | null
  readonly start: number
  readonly end: number
}

const ofOthers = ['fr', 'es', 'it', 'pt', 'nl'].flatMap((language) =>
  [...(numberWords[language]?.small ?? [])].filter(([, value]) => value >= 1 && value <= 10),
)
const values = new Map<string, number>([
  ...ofOthers,
  ...'a,an,one,ein,einem,einer,eine,eines'.split(',').map((word) => [word, 1] as const),
  ['couple of', 2],
])
const word = [...values.keys()].filter((one) => one.length > 2).join('|')
const least = String.raw`at least|minimum(?: of)?|min\.?|no less than|more than|over|ideally|preferably|mindestens|wenigstens|mind\.?|au moins|mínimo|al menos|minimaal|minimalnie|co najmniej|almeno|idealerweise|möglichst|mehr als|über`
const count = String.raw`(\d{1,2}(?:[.,]5)?|(?<!\p{L})(?:${word})|(?<=(?<!\p{L})(?:${least})\s)an?)(?:\s*\(\d{1,2}\))?`
const unit = String.raw`(years?['’]?|yrs?|months?['’]?|jahre?n?|monate?n?|ans|años?|anni|anos|jaar|mois|meses|mesi|lata|lat|roku|rok)(?!\p{L})`
const spans = new RegExp(
  String.raw`${count}\s*(?:\+|plus|or more|oder mehr)?\s*(?:(?:-|–|—|to|bis|or|oder|à)\s*${count}\s*\+?)?[\s-]*(?:full\s)?${unit}(?:\s*\+)?`,
  'giu',
)
const adjectives = /(?<!\p{L})(\p{L}+|\d{1,2})-?\s?jährige[nrsm]?(?!\p{L})/iu

const ofExperience =
  /experience|erfahrung|expérience|experiencia|esperienza|experiência|ervaring|doświadczeni|staż|practice|praxis|track record|working|worked|work|as an? |in an? |in (?:the )?(?:role|field|industry|sales|product|software|design)|post[- ]qualif|background|of (?:hands|professional|relevant|progressive)|leading|managing|building|using|with|berufs|tätigkeit|spent/iu
const notAsked =
  /(?<!\p{L})(?:years? (?:old|of age|ago|in a row|straight)|jahre alt|contract|fixed[- ]term|befristet|warranty|anniversary|roadmap|plan|programme|program(?![\p{L}\p{N}_])|holiday|vacation|leave|sabbatical|vesting|probation|maternity|funding|of service|in business|every|per|next|last|past|within|first|half|over the|guarantee|\p{L}*vertretung|laufzeit|cover|garantie|funded)(?!\p{L})/iu
const ofEmployer = /(?<!\p{L})(?:we(?:['’]ve| have)?|our|company|founded|family business|wir|unser\p{L}*|seit)(?!\p{L})/iu

/** Before years that are asked of a person: the least of them, what they bring, or nothing at all. */
const isAsked = new RegExp(
  String.raw`^[^\p{L}\p{N}_]*$|(?<!\p{L})(?:${least}|you (?:have|bring|will have|need|must have)|you['’](?:ve|ll have)|with|requires?|sie (?:haben|bringen)|du (?:hast|bringst)|mit)\s*(?:\p{L}+\s)?$`,
  'iu',
)
/** After them: where, for whom or at what they were worked. */
const isWorked =
  /^(?:['’]?\s+(?:post[- ]\p{L}+\s+|lang\s+|full[- ]time\s+|up to date\s+)?(?:on|in|at|for|as|of|behind|within|under|doing|driving|auf|im|an|am|bei|beim|als|inner(?:halb)?)(?!\p{L})|['’]?\s+(?:\p{Lu}{2,}\s+)?\p{L}{3,}ing(?!\p{L})|['’]\s+\p{L})/u
/** "have shipped web apps for": what was done for so long. */
const haveDone = /(?<!\p{L})(?:have|having|you['’]ve) \p{L}+(?:ed|t|n|d|ght)(?!\p{L})[^.;]{0,60}\sfor\s(?:at least |over |more than )?$/iu
/** Years that were lived, held or learnt for are no work. */
const notWorked =
  /(?<!\p{L})(?:liv(?:e|ed|ing)|residen\p{L}*|address\p{L}*|visa|held|holding|licen[cs]e|valid|children|child|kinder\p{L}*|aged?|ages|toddlers?|degree|course|takes?|lasts?|runs?|dauert?|dauer|ausbildung\p{L}*|studium|gültig|gewohnt|lebt?|wohnsitz|left|remaining|archive|history|referenc\p{L}*|old|alt|your (?:visa|permit)|insurance|claims?|cohort|study|studies)(?!\p{L})/iu

/** Years of experience that a clause asks for, in figures or in words, undefined when it asks for none. Months are counted in years. */
export function yearsIn(clause: string): Years | undefined {
  const { text, whole } = inFigures(clause)
  for (const match of text.matchAll(spans)) {
    const [written, low, high, unitWord = ''] = match
    const { start, end } = whole(match.index, match.index + written.length)
    const [before, after] = [clause.slice(0, start), clause.slice(end)]
    if (
      /^[-\s]?(?:olds?|in a row|straight|running)(?!\p{L})/iu.test(after) ||
      /(?<!\p{L})(?:in|after|nach)\s*$/iu.test(before) ||
      notAsked.test(`${before.slice(-24)} ${after.slice(0, 24)}`) ||
      ofEmployer.test(before.slice(-40))
    )
      continue
    const isDone = haveDone.test(before) && !notWorked.test(clause)
    const isPlain =
      isDone || (isAsked.test(before) && isWorked.test(`${/['’]$/.exec(written)?.[0] ?? ''}${after}`) && !notWorked.test(clause))
    const isNamed = ofExperience.test(`${before.slice(-60)} ${after.slice(0, 70)}`)
    if (!isPlain && !isNamed) continue
    const isMonths = /^mo|^mes/iu.test(unitWord)
    if (isMonths && !isPlain && !/experience|erfahrung|worked|working/iu.test(after.slice(0, 60))) continue
    const scale = isMonths ? 12 : 1
    return { min: valueOf(low) / scale, max: high === undefined ? null : valueOf(high) / scale, start, end }
  }
  const adjective = adjectives.exec(clause)
  const years = adjective ? adjectiveYears(adjective[1]) : null
  if (!adjective || years === null || !ofExperience.test(clause.slice(adjective.index))) return undefined
  return { min: years, max: null, start: adjective.index, end: adjective.index + adjective[0].length }
}

/** "Dreijährige", "3-jährige"; null for "mehrjährige". */
function adjectiveYears(written = ''): number | null {
  const years = /^\d/.test(written) ? Number(written) : germanNumber(written.toLowerCase())
  return years === null || years > 40 ? null : years
}

function valueOf(written = ''): number {
  return values.get(written.toLowerCase()) ?? Number(written.replace(',', '.'))
}

const waivesExperience =
  /(?<!\p{L})(?:no|without|not need(?:ing)?|kein[e]?|ohne)(?!\p{L})[^.;]{0,30}(?:experience|berufserfahrung|vorkenntnisse|erfahrung(?!en))(?:[^.;]{0,20}(?:required|needed|necessary|nötig|erforderlich))?|(?:experience|erfahrung)(?: is|ist)?(?: not| nicht) (?:required|needed|necessary|essential|nötig|erforderlich)|career changers? (?:are )?welcome|quereinsteiger|débutants? (?:acceptés?|bienvenus?)|sin experiencia previa|no se requiere experiencia|geen ervaring (?:nodig|vereist)|sans expérience|bez doświadczenia|doświadczenie nie jest wymagane/iu
/** Words that narrow what no experience is asked of: "no experience with Java" says nothing of the rest. */
const narrowed = /experience (?:with|in|of|using)\s+(?!(?:this|the) (?:field|sector|role)|care(?![\p{L}\p{N}_]))\p{L}+/iu

/** Whether a clause says that nobody needs to have done the work before. */
export function waivesExperienceIn(clause: string): boolean {
  return waivesExperience.test(clause) && !narrowed.test(clause)
}
