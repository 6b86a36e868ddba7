import type { Opportunity } from '#lib/trpc.ts'

type Requirement = Opportunity['requirements'][number]
/** How a requirement stands with the person: a skill by its share, a paper or language by its gate. */
type Standing = 'met' | 'provable' | 'learnable' | 'unknown' | 'bad'

/** What a piece of a line is marked as. */
export interface Mark {
  readonly state: Standing | null
  readonly labels: readonly string[]
}

/** A stretch of words, marked or plain; `start` is its offset in the posting's text. */
interface Piece {
  readonly start: number
  readonly text: string
  readonly mark: Mark | null
}

export interface PostingLine {
  readonly start: number
  readonly pieces: readonly Piece[]
  /** The least settled standing among its marks: what its tile shows. */
  readonly state: Standing | null
}

export type Block =
  | (PostingLine & { readonly kind: 'text' | 'heading' })
  | { readonly kind: 'list'; readonly start: number; readonly items: readonly PostingLine[] }

const bullet = /^\s*(?:[-*•–·]|\d+[.)])\s+/
const headingAtMost = 48

/** The posting's lines as blocks: headings, paragraphs, and lists of what was written as bullets. */
export function linesOf(opportunity: Opportunity): readonly Block[] {
  const standings = standingsOf(opportunity)
  // what only stands around, as in a list of duties, is not weighed and not marked
  const weighed = opportunity.requirements.filter(({ id, class: asked }) => asked !== 'context' || standings.has(id))
  const lines = opportunity.text.split('\n')
  const blocks: Block[] = []
  let start = 0
  for (const [index, raw] of lines.entries()) {
    const sign = bullet.exec(raw)?.[0].length ?? 0
    const line = { start, ...markedUp(raw.slice(sign), start + sign, weighed, standings) }
    const last = blocks.at(-1)
    if (raw.trim() !== '')
      if (sign === 0) blocks.push({ ...line, kind: line.pieces.length < 2 && isHeading(lines, index) ? 'heading' : 'text' })
      else if (last?.kind === 'list') blocks[blocks.length - 1] = { ...last, items: [...last.items, line] }
      else blocks.push({ kind: 'list', start, items: [line] })
    start += raw.length + 1
  }
  return blocks
}

/** A short line that ends like no sentence heads what follows: bullets, or words under a line that stands by itself. */
function isHeading(lines: readonly string[], index: number): boolean {
  const [above, line = '', below = ''] = [lines[index - 1], lines[index]?.trim(), lines[index + 1]]
  const standsAlone = above !== undefined && above.trim() === ''
  return line.length <= headingAtMost && !/[.,;!?]$/.test(line) && (bullet.test(below) || (standsAlone && below.trim() !== ''))
}

const unsettledFirst: readonly Standing[] = ['bad', 'unknown', 'learnable', 'provable', 'met']
const leastSettled = (states: readonly (Standing | null)[]) => unsettledFirst.find((state) => states.includes(state)) ?? null

/** Cuts a line at its requirements' quotes; quotes that overlap are marked as one. */
function markedUp(
  line: string,
  start: number,
  requirements: readonly Requirement[],
  standings: ReadonlyMap<string, Standing>,
): Pick<PostingLine, 'pieces' | 'state'> {
  const end = start + line.length
  const here = requirements
    .filter((one) => one.start < end && one.end > start)
    .map((one) => ({ start: Math.max(one.start, start), end: Math.min(one.end, end), ids: [one.id], labels: [one.label] }))
    .toSorted((a, b) => a.start - b.start)
  const spans = here.reduce<typeof here>((merged, next) => {
    const last = merged.at(-1)
    if (!last || next.start >= last.end) return [...merged, next]
    const both = { ...last, end: Math.max(last.end, next.end), ids: [...last.ids, ...next.ids], labels: [...last.labels, ...next.labels] }
    return [...merged.slice(0, -1), both]
  }, [])
  const pieces: Piece[] = []
  let at = start
  const words = (to: number) => line.slice(at - start, to - start)
  for (const span of spans) {
    if (span.start > at) pieces.push({ start: at, text: words(span.start), mark: null })
    at = span.start
    const state = leastSettled(span.ids.map((id) => standings.get(id) ?? null))
    pieces.push({ start: at, text: words(span.end), mark: { state, labels: [...new Set(span.labels)] } })
    at = span.end
  }
  if (at < end) pieces.push({ start: at, text: words(end), mark: null })
  return { pieces, state: leastSettled(pieces.map(({ mark }) => mark?.state ?? null)) }
}

const byGate = { pass: 'met', unknown: 'unknown', fail: 'bad' } as const

/** How each requirement stands, by its id. */
function standingsOf({ skillsMatch, gates }: Opportunity): ReadonlyMap<string, Standing> {
  const skills = (['met', 'provable', 'learnable', 'unknown'] as const).flatMap((state) =>
    skillsMatch[state].items.flatMap(({ requirementId }) => (requirementId ? [[requirementId, state] as const] : [])),
  )
  return new Map<string, Standing>([...skills, ...gates.map(({ id, result }) => [requirementOf(id), byGate[result]] as const)])
}

/** The requirement that a gate or a question is about, by their ids ("requirement-r3", "skill-r3"). */
export const requirementOf = (id: string) => id.replace(/^(?:requirement|skill|paper)-/, '')
