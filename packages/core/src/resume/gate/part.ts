import { type Reason, reason } from '../../sentences/reason.ts'
import { agencyIn, did, type Known, plainStems } from './known.ts'
import { type Clause, telling } from './words.ts'

/** The clause's part against that of the facts that carry most of its words: `block` when it is larger, `warn` when "helped" was left out. */
export function doubtAgency(clause: Clause, known: Known): { readonly result: 'block' | 'warn'; readonly reason: Reason } | null {
  const stems = new Set(plainStems(clause.words))
  // "As Bus Driver at Citylink Buses" tells of no deed
  if (stems.size > 0 && [...stems].every((stem) => known.setting.has(stem))) return null
  const overlap = known.clauses.map((one) => one.stems.filter((stem) => stems.has(stem)).length)
  const most = Math.max(0, ...overlap)
  const carriers = known.clauses.filter((_, at) => overlap[at] === most)
  // "Led:" alone is said of everything behind it
  const least = most === 0 && stems.size === 0 ? Math.min : Math.max
  const recorded = carriers.length === 0 ? did : least(...carriers.map(({ agency }) => agency))
  const said = agencyIn(clause)
  if (said !== null && said > recorded && said > did) return { result: 'block', reason: reason('largerPart') }
  // who helped and who took part are a step apart, and people use the one word for the other
  const isLarger = said === null ? recorded < did && most > 0 : said > recorded
  if (!isLarger) return null
  return {
    result: 'warn',
    reason: reason(recorded === 0 ? 'helped' : 'together'),
  }
}

const ownReach =
  /^(?:of|von|de|di|da|do|du|des|del|della|van|the|a|an|my|our|der|die|das|eine?[nrsm]?|une?|el|la|los|las|il|lo|o|os|as|het|een|\d+)$/

/** "Led the school" of "Led the school's chess club": what was led has to be what the fact says was led. */
export function leadsSomethingElse(clause: Clause, known: Known): boolean {
  if ((agencyIn(clause) ?? 0) <= did) return false
  const stems = telling(clause.words)
  const carriers = known.clauses.filter((one) => one.agency > did && one.stems.some((stem) => stems.includes(stem)))
  return (
    carriers.length > 0 &&
    carriers.every((one) => {
      const heads = headsOf(one)
      return heads.length > 0 && !heads.some((head) => stems.includes(head))
    })
  )
}

/** The last word of each thing that stands behind "led": of "a team of 4 clerks", team and clerks. */
function headsOf({ words }: Clause): string[] {
  const heads: string[] = []
  let head: string | null = null
  const close = () => {
    if (head !== null) heads.push(head)
    head = null
  }
  for (const { tells, stem, folded, isApart } of words.slice(words.findIndex(({ agency }) => agency !== null && agency > did) + 1)) {
    const isJoint = isApart || (!tells && !ownReach.test(folded))
    if (isJoint && (head !== null || heads.length > 0)) break
    if (tells) head = stem
    else close()
  }
  close()
  return heads
}
