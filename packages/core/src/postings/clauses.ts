import { modalClass } from './cues.ts'
import { isOfEmployer } from './headings.ts'
import { workRightIn } from './papers.ts'
import type { Requirement } from './schema.ts'
import { clausesOf, type Line } from './sections.ts'
import { waivesExperienceIn } from './years.ts'

/** Prose that tells what somebody has to bring: "You have worked with …", "The successful candidate will have …". */
const asksInProse =
  /^please (?:have|bring|hold)(?!\p{L})|^(?:you(?:['’]ll| will)?|(?:the |our )?(?:successful|ideal|right) (?:candidates?|applicants?|person)|candidates|applicants|we(?:['’]re| are) looking for (?:someone|people|a person))(?!\p{L}).{0,24}(?<!\p{L})(?:have|has|having|bring|brings|possess(?:es)?|hold|holds|need|know|are (?:able|experienced|fluent|qualified|registered|comfortable|familiar|trained)|(?<!^you\P{L}.*)with)(?!\p{L})|^(?:du|sie) (?:hast|haben|bringst|bringen|verfüg\p{L}+|besitz\p{L}+|kenn\p{L}+|beherrsch\p{L}+)(?!\p{L})/iu
/** What somebody gets, not brings. */
const isGiven =
  /^(?:you(?:['’]ll| will)?|du|sie) (?:have|hast|haben) (?:the |a |die |eine )?(?:chance|opportunity|freedom|access|possibility|autonomy|ownership|say|möglichkeit|chance|zugang)/iu

/** "We'll fund your first aid course": what the employer gives, wherever it stands. */
const isOffer =
  /^(?:we(?:['’]ll| will| can| also)?|wir|nous|ofrecemos|wij|we) (?:also |gladly |happily )?(?:fund|pay|cover|offer|provide|give|train|teach|reimburse|sponsor|bieten|zahlen|übernehmen|fördern|offrons|finançons|bieden|betalen)(?!\p{L})(?!.*(?<!\p{L})(?:you (?:need|must|should|have|bring)|if you|must|required)(?!\p{L}))/iu

/** A sentence or list entry of a posting, how strongly it asks, and whether it stands in a list of what is asked. */
export interface Clause {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly class: Requirement['class']
  readonly asks: boolean
  /** Stands where nothing is asked: there only the right to work and a waiver count. */
  readonly isAside: boolean
}

/**
 * The clauses of a line, each with the class that its section and its own words give it: "is a plus" lowers what stands under "Requirements",
 * "must" raises what stands in prose, but never what stands under "Nice to have".
 */
export function clausesFor(line: Line): Clause[] {
  return clausesOf(line)
    .flatMap(apart)
    .flatMap((clause): Clause[] => {
      if (line.class === null)
        return workRightIn(clause.text) || waivesExperienceIn(clause.text) ? [{ ...clause, class: 'must', asks: false, isAside: true }] : []
      if ((!line.asks && isOfEmployer(clause.text)) || isOffer.test(clause.text)) return []
      const told = modalClass(clause.text) ?? (line.class === 'context' && isAskedInProse(clause.text) ? 'must' : undefined)
      const isToldSo = told !== undefined && clause.text.length < toldAtMost && !ofUs.test(clause.text)
      return [{ ...clause, class: classOf(line.class, told), asks: line.asks || (isToldSo && line.class === 'context'), isAside: false }]
    })
}

type Stretch = ReturnType<typeof clausesOf>[number]

/** "Führerschein Klasse B, BE wünschenswert": a wish behind one comma is a clause of its own; a choice or a list of several is one. */
function apart(clause: Stretch): Stretch[] {
  const [first, second, ...more] = clause.text.split(/,\s+/)
  if (first === undefined || second === undefined || more.length > 0 || joins.test(clause.text)) return [clause]
  if (modalClass(second) !== 'nice' || /^\P{L}*(?:ideally|preferably|idealerweise|gerne?|vorzugsweise)(?!\p{L})/iu.test(second))
    return [clause]
  if (modalClass(first) !== undefined) return [clause]
  const at = clause.end - second.length
  return [
    { text: first, start: clause.start, end: clause.start + first.length },
    { text: second, start: at, end: clause.end },
  ]
}

/** What somebody wrote about themselves says nothing of who is wanted. */
const ofUs = /(?<!\p{L})(?:we|us|our|ours|wir|uns|unsere?[nrms]?)(?!\p{L})/iu
const toldAtMost = 200

const joins = /(?<!\p{L})(?:or|and|oder|und|ou|et|sowie|as well|but|aber)(?!\p{L})|&/iu

const isAskedInProse = (clause: string) => asksInProse.test(clause) && !isGiven.test(clause)

function classOf(section: Requirement['class'], told: Requirement['class'] | undefined): Requirement['class'] {
  if (section === 'nice' || told === undefined) return section
  return section === 'preferred' && told === 'must' ? section : told
}
