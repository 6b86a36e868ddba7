/** Years of experience that a clause asks for, with the place of the number and its unit. A range takes its lower end. */
export interface Years {
  readonly min: number
  readonly max: number | null
  readonly start: number
  readonly end: number
}

const numbers =
  'one two three four five six seven eight nine ten,ein zwei drei vier fünf sechs sieben acht neun zehn,un deux trois quatre cinq six sept huit neuf dix,uno dos tres cuatro cinco seis siete ocho nueve diez'
const values = new Map<string, number>([
  ...numbers.split(',').flatMap((tongue) => tongue.split(' ').map((word, at) => [word, at + 1] as const)),
  ...'a,an,einem,einer,eine,eines,zweijährige,mindestens einjährige'.split(',').map((word) => [word, 1] as const),
  ['zwei', 2],
])
const word = [...values.keys()].filter((one) => one.length > 2).join('|')
const count = String.raw`(\d{1,2}(?:[.,]5)?|(?<!\p{L})(?:${word}))(?:\s*\(\d{1,2}\))?`
const unit = String.raw`(years?['’]?|yrs?|months?['’]?|jahre?n?|monate?n?|ans|años?|anni|anos|jaar|mois|meses|mesi)(?!\p{L})`
const spans = new RegExp(
  String.raw`${count}\s*(?:\+|plus|or more|oder mehr)?\s*(?:(?:-|–|—|to|bis|or|oder|à)\s*${count}\s*\+?)?[\s-]*(?:full\s)?${unit}\s*\+?`,
  'giu',
)
const adjectives = /(?<!\p{L})(ein|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|\d{1,2})-?\s?jährige[nrsm]?(?!\p{L})/iu

const ofExperience =
  /experience|erfahrung|expérience|experiencia|esperienza|experiência|ervaring|practice|praxis|track record|working|worked|work|as an? |in an? |in (?:the )?(?:role|field|industry|sales|product|software|design)|post[- ]qualif|background|of (?:hands|professional|relevant|progressive)|leading|managing|building|using|with|berufs|tätigkeit|spent/iu
const notAsked =
  /(?<!\p{L})(?:years? (?:old|of age|ago|in a row|straight)|jahre alt|contract|fixed[- ]term|befristet|warranty|anniversary|roadmap|plan|programme|program\b|holiday|vacation|leave|sabbatical|vesting|probation|maternity|funding|of service|in business|every|per|next|last|past|within|first|half|over the)(?!\p{L})/iu
const ofEmployer = /(?<!\p{L})(?:we(?:['’]ve| have)?|our|company|founded|family business|wir|unser\p{L}*|seit)(?!\p{L})/iu

/** Years of experience that a clause asks for, undefined when it asks for none. Months are counted in years. */
export function yearsIn(clause: string): Years | undefined {
  for (const match of clause.matchAll(spans)) {
    const [whole, low, high, unitWord = ''] = match
    const [start, end] = [match.index, match.index + whole.length]
    const [before, after] = [clause.slice(0, start), clause.slice(end)]
    if (
      /^[-\s]?olds?(?!\p{L})/iu.test(after) ||
      /(?<!\p{L})(?:in|after|nach)\s*$/iu.test(before) ||
      notAsked.test(`${before.slice(-24)} ${after.slice(0, 24)}`) ||
      ofEmployer.test(before.slice(-40))
    )
      continue
    if (!/^['’]?\s+(?:of|in|as|with|im|als)\s/iu.test(after) && !ofExperience.test(`${before.slice(-60)} ${after.slice(0, 70)}`)) continue
    const isMonths = /^mo|^mes/iu.test(unitWord)
    if (isMonths && !/experience|erfahrung|worked|working/iu.test(after.slice(0, 60))) continue
    const scale = isMonths ? 12 : 1
    return { min: valueOf(low) / scale, max: high === undefined ? null : valueOf(high) / scale, start, end }
  }
  const adjective = adjectives.exec(clause)
  if (!adjective || !ofExperience.test(clause.slice(adjective.index))) return undefined
  return { min: valueOf(adjective[1]), max: null, start: adjective.index, end: adjective.index + adjective[0].length }
}

function valueOf(written = ''): number {
  return values.get(written.toLowerCase()) ?? Number(written.replace(',', '.'))
}

const waivesExperience =
  /(?<!\p{L})(?:no|without|not need(?:ing)?|kein[e]?|ohne)(?!\p{L})[^.;]{0,30}(?:experience|berufserfahrung|vorkenntnisse|erfahrung(?!en))(?:[^.;]{0,20}(?:required|needed|necessary|nötig|erforderlich))?|(?:experience|erfahrung)(?: is|ist)?(?: not| nicht) (?:required|needed|necessary|essential|nötig|erforderlich)|career changers? (?:are )?welcome|quereinsteiger/iu
/** Words that narrow what no experience is asked of: "no experience with Java" says nothing of the rest. */
const narrowed = /experience (?:with|in|of|using)\s+(?!(?:this|the) (?:field|sector|role)|care\b)\p{L}+/iu

/** Whether a clause says that nobody needs to have done the work before. */
export function waivesExperienceIn(clause: string): boolean {
  return waivesExperience.test(clause) && !narrowed.test(clause)
}
