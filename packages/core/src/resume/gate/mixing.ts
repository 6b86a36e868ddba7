import { type Known, plainStems } from './known.ts'
import { isKnownApart } from './tongues/all.ts'
import { weighty } from './weights.ts'
import { type Clause, isDeed, telling, type Word } from './words.ts'

/** Words that no cited fact says; skills, names and figures are judged apart. */
export function newWords(words: readonly Word[], known: Known, language: string | null): string[] {
  const said = new Set(words.map(({ folded }) => folded))
  return words
    .filter((word) => word.tells && !isCarried(word, said, known, language) && !weighty.has(word.folded) && word.agency === null)
    .map(({ written }) => written)
}

/** Whether facts say a word, be it with its prefix apart: "bildete … aus". `said` are the folded words it stands among. */
export const isCarried = ({ stem }: Word, said: ReadonlySet<string>, known: Known, language: string | null): boolean =>
  known.stems.has(stem) || isKnownApart(language, stem, { said, known: known.folded, stems: known.stems })

/**
 * Whether a clause ties together what the facts tell apart ("Trained patients" of "Trained nurses and treated patients"): its words have to come
 * from one clause of a fact, besides clauses that it holds whole and one after the other.
 */
export function isMixed(clause: Clause, known: Known): boolean {
  const stems = plainStems(withoutNames(clause.words, known.entryNames)).filter((stem) => known.stems.has(stem))
  const carried = new Set(known.clauses.flatMap((one) => one.stems))
  // skills stand in a list of their own right
  const listed = new Set(
    known.clauses.filter(({ factId }) => known.facts.some(({ id, kind }) => id === factId && kind === 'skill')).flatMap((one) => one.stems),
  )
  if (stems.every((stem) => listed.has(stem))) return false
  const left = stems.filter((stem) => carried.has(stem) && !isOfSetting(stem, known))
  if (left.length < 2 || known.clauses.some((one) => left.every((stem) => one.stems.includes(stem)))) return false
  const taken = known.clauses.filter(({ stems: own }) => own.length > 0 && own.every((stem) => left.includes(stem)))
  const rest = left.filter((stem) => !taken.some((one) => one.stems.includes(stem)))
  const isRestOfOne = rest.length === 0 || known.clauses.some((one) => rest.every((stem) => one.stems.includes(stem)))
  return (
    !isRestOfOne ||
    taken.length === 0 ||
    hasStray(left, known) ||
    areInterleaved(
      left,
      taken.map((one) => one.stems),
    )
  )
}

/** What is said besides the names of the entry ("As Volunteer Coordinator at Brookfield Hall"), whose words a line may have of its own. */
function withoutNames(words: readonly Word[], names: readonly (readonly string[])[]): Word[] {
  const left: Word[] = []
  for (let at = 0; at < words.length; ) {
    const name = names.find((one) => one.every((folded, nth) => words[at + nth]?.folded === folded))
    if (!name && words[at]) left.push(words[at] as Word)
    at += name?.length ?? 1
  }
  return left
}

/** Whether a single word comes from a fact of its own: a deed without what it was done to. What a letter asks of itself (`frame:`) is there to be filled. */
function hasStray(left: readonly string[], known: Known): boolean {
  const facts = [...Map.groupBy(known.clauses, ({ factId }) => factId)].map(([id, clauses]) => ({
    id,
    stems: new Set(clauses.flatMap(({ stems }) => stems)),
  }))
  const said = ({ stems }: (typeof facts)[number]) => left.filter((stem) => stems.has(stem)).length
  const main = facts.toSorted((a, b) => said(b) - said(a))[0]
  return !main?.id.startsWith('frame:') && left.filter((stem) => !main?.stems.has(stem)).length === 1
}

const isOfSetting = (stem: string, known: Known) => known.setting.has(stem) && !known.clauses.some((one) => one.stems.includes(stem))

/** Whether the words of two clauses alternate: A B B A holds the one inside the other. */
function areInterleaved(said: readonly string[], clauses: readonly (readonly string[])[]): boolean {
  const owners = said.map((stem) => clauses.findIndex((own) => own.includes(stem))).filter((owner) => owner >= 0)
  const runs = owners.filter((owner, at) => owner !== owners[at - 1])
  return new Set(runs).size !== runs.length
}

const ofAThing =
  /(?<!\p{L})(?:of|for|with|in|on|at|to|about|von|vom|für|mit|an|auf|bei|zur|zum|der|des|de|du|del|di|da|do|van|voor|met|dla|z|na|w)(?!\p{L})/iu

/** "Drew 3,000 plans" of a fact that only filed plans drawn by others: the word that the facts have as a thing alone; undefined where there is none. */
export function thingMadeADeed({ words }: Clause, known: Known, language: string | null): string | undefined {
  const first = words.find(({ tells, agency }) => tells && agency === null)
  if (!first || !isDeed(first, language)) return undefined
  const places = known.clauses.flatMap((one) => one.words.filter(({ stem }) => stem === first.stem).map((word) => ({ one, word })))
  const isThing = places.every(({ one, word }) => !isDeed(word, language) && ofAThing.test(one.text.slice(0, word.start)))
  return places.length > 0 && isThing ? first.written : undefined
}

const article = String.raw`(?:the|an?|my|our|der|dem|den|die|das|einem|einer|le|la|les|el|un|una|il|o|de|het)`
const doer = new RegExp(
  String.raw`(?:^|\s)(?:(?:by|under|von|unter|onder)\s(?:${article}\s)?|(?:par|por|da|door)\s${article}\s)(?:\p{L}+\s)?$`,
  'iu',
)
const other = new RegExp(
  String.raw`(?:^|\s)(?:to|with|for|by|under|alongside|mit|für|von|unter|avec|pour|par|sous|con|para|por|per|da|com|met|voor|door|onder)\s(?:${article}\s)?(?:\p{L}+\s)?$`,
  'iu',
)

/**
 * "Trained by nurses" turned into "Trained nurses", "Reported to the director" into "Director": whom the facts name as the doer, or as somebody
 * else of rank, may not change place with the person.
 */
export function losesItsDoer(clause: Clause, known: Known): boolean {
  return clause.words.some(({ stem, tells, start, folded }) => {
    if (!tells || folded.endsWith('ing')) return false
    const marks = weighty.has(folded) ? other : doer
    const places = known.clauses.flatMap((one) =>
      one.words.filter((word) => word.stem === stem).map((word) => one.text.slice(0, word.start)),
    )
    return places.length > 0 && places.every((before) => marks.test(before)) && !marks.test(clause.text.slice(0, start))
  })
}

/** "Basic Python", "tried to", "unpaid": the sentence is larger without the word. */
const lessening =
  /(?<!\p{L})(?:basic|beginner'?s?|elementary|introductory|learning|familiar|exposure|occasional(?:ly)?|sometimes|rarely|part(?:ly|ially)|attempted|tried|planned to|proposed|almost|unsuccessful(?:ly)?|failed|unpaid|voluntary|volunteer(?:ed|ing)?|grundkenntnisse|anfänger\p{L}*|gelegentlich|teilweise|versuchte?|ehrenamtlich|notions|débutante?|parfois|bénévole\p{L}*|básic[oa]s?|a veces|voluntari[oa]|di base|talvolta|volontari[oa]|às vezes|basis|soms|vrijwillig)(?!\p{L})/iu

/** The word by which the fact says less than a clause made of it; undefined where none was left out. */
export function lostCaution(clause: Clause, known: Known): string | undefined {
  const stems = plainStems(clause.words)
  if (lessening.test(clause.text)) return undefined
  const overlap = (one: Clause) => telling(one.words).filter((stem) => stems.includes(stem)).length
  const most = Math.max(1, ...known.clauses.map(overlap))
  const carriers = known.clauses.filter((one) => overlap(one) === most)
  return carriers.every(({ text }) => lessening.test(text)) ? lessening.exec(carriers[0]?.text ?? '')?.[0] : undefined
}

/** Words that make one thing the cause of another. */
const causes =
  /(?<!\p{L})(?:so|and that|which|thus|thereby|hence|therefore|because|as a result|resulting in|leading to|thanks to|due to|wodurch|dadurch|damit|so ?dass|deshalb|daher|weil|ce qui|grâce à|donc|ainsi|car|lo que|por lo que|gracias a|así|porque|il che|così|perché|grazie a|o que|assim|graças a|waardoor|daardoor|dus|omdat|dankzij|dzięki|przez co|więc|ponieważ)(?!\p{L})/giu

const sentenceEnd = /[.!?](?=\s+\p{Lu})/gu

/** Where the sentences that a joint ties begin and end: its own, and the one before where the joint begins it ("Trained nurses. As a result, …"). */
function tiedBy(text: string, words: readonly Word[], joint: number): readonly [number, number] {
  const ends = [...text.matchAll(sentenceEnd)].map(({ index }) => index)
  const before = [0, ...ends.filter((end) => end < joint)]
  const own = before.at(-1) ?? 0
  const isFirst = !words.some(({ tells, start }) => tells && start >= own && start < joint)
  return [isFirst ? (before.at(-2) ?? 0) : own, ends.find((end) => end > joint) ?? text.length]
}

/** "Trained nurses, so missed doses fell" of two facts that tell of each by itself. */
export function tiedAsCause(text: string, words: readonly Word[], known: Known): boolean {
  const factsOf = (side: readonly Word[]) => {
    const stems = plainStems(side)
    const shares = Map.groupBy(known.clauses, ({ factId }) => factId)
    const counts = [...shares].map(([id, own]) => [id, stems.filter((stem) => own.some((one) => one.stems.includes(stem))).length] as const)
    const most = Math.max(0, ...counts.map(([, count]) => count))
    return new Set(most === 0 ? [] : counts.filter(([, count]) => count === most).map(([id]) => id))
  }
  return [...text.matchAll(causes)].some(({ 0: joint, index }) => {
    const [from, to] = tiedBy(text, words, index)
    const [before, after] = [
      factsOf(words.filter(({ start, end }) => start >= from && end <= index)),
      factsOf(words.filter(({ start }) => start >= index + joint.length && start < to)),
    ]
    return before.size > 0 && after.size > 0 && ![...before].some((id) => after.has(id))
  })
}

/** People taken together: to leave the word out tells of the same people. */
const together =
  /^(?:group|team|crew|class|squad|shift|gruppe|team|kolonne|klasse|mannschaft|groupe|equipe|classe|grupo|equipo|equipa|clase|turma|turno|gruppo|squadra|turno|groep|ploeg|klas|grup\p{L}*|zesp\p{L}*|klas\p{L}*|brygad\p{L}*)$/u

/**
 * "Ran 28 small firms" of a fact that kept the books of 28 small firms: what the number's things belong to was left out, and the deed now goes for them.
 * The word, undefined where none was.
 */
export function lostHead(clause: Clause, known: Known): string | undefined {
  const said = new Set(clause.words.map(({ stem }) => stem))
  const before = headsOfNumbers(clause)
  for (const one of known.clauses)
    for (const [digits, head] of headsOfNumbers(one)) {
      if (!before.has(digits) || said.has(head.stem) || together.test(head.folded)) continue
      const deed = one.words.find(({ tells }) => tells)
      const goesForIt = before.get(digits)
      if (deed && deed !== head && goesForIt && goesForIt.stem !== head.stem && said.has(deed.stem)) return head.written
    }
  return undefined
}

/** The telling word right before each number, but for "of" and articles: of "books of 28 firms", books. */
function headsOfNumbers({ text, words }: Clause): Map<string, Word> {
  return new Map(
    [...text.matchAll(/(?<![\p{L}\p{N}.,])\d+(?![\p{L}\p{N}])/gu)].flatMap(({ 0: digits, index }) => {
      const before = words.filter(({ end, folded }) => end <= index && /\p{L}/u.test(folded))
      const head = before.findLast(({ folded }) => !possessive.test(folded))
      const between = before.slice(head ? before.indexOf(head) + 1 : 0)
      return head && between.length <= 2 && (head.tells || head.agency !== null) ? [[digits, head] as const] : []
    }),
  )
}

const possessive = /^(?:of|the|a|an|von|der|den|des|de|du|d|da|do|das|dos|di|dei|delle|del|van)$/

const fromTo =
  /(?<!\p{L})(?:(?:from|von|de|da|van|desde|z|ze|dal)\s|d')(?<from>\S+(?:\s\S+){0,2}?)\s(?:to|into|nach|auf|zu|à|vers|a|hacia|para|naar|do)\s(?<to>.+)$/iu

/** "from Oracle to Postgres" turned into "from Postgres to Oracle". */
export function isReversed(clause: Clause, known: Known): boolean {
  const said = endsOf(clause)
  if (!said) return false
  return known.clauses.some((one) => {
    const fact = endsOf(one)
    return fact !== null && said.from.some((stem) => fact.to.includes(stem) && !fact.from.includes(stem) && !said.to.includes(stem))
  })
}

function endsOf({ text, words }: Clause): { readonly from: string[]; readonly to: string[] } | null {
  const match = fromTo.exec(text)
  if (!match) return null
  const middle = match.index + match[0].length - (match.groups?.to?.length ?? 0)
  const within = (start: number, end: number) => plainStems(words.filter((word) => word.start >= start && word.start < end))
  return { from: within(match.index, middle), to: within(middle, text.length).slice(0, 3) }
}
