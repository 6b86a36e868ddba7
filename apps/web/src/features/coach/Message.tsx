import { laneNames } from '@mosaic/core/words/lanes'
import { words as lanes } from '#lib/laneWords.ts'
import type { FactNote, HistoryTurn } from '#lib/trpc.ts'
import { FactNotes } from './FactNotes.tsx'
import { words } from './words.tsx'

interface Quoted {
  readonly start: number
  readonly end: number
}

/** One side of the talk. The person's words are in the serif, marked where something was heard in them. */
export function Message({ turn, quotes }: { readonly turn: HistoryTurn; readonly quotes: readonly Quoted[] }) {
  if (turn.role === 'person')
    return (
      <div className="say say--me">
        <span className="vh">{words.you}</span>
        <p lang={turn.language}>{marked(turn.text, quotes)}</p>
      </div>
    )
  return (
    <div className="say">
      <span className="vh">{words.coach}</span>
      <div lang={turn.language} className="stack">
        <Paragraphs text={turn.text} />
      </div>
      <FactNotes facts={turn.facts} />
      <AnsweredBy turn={turn} />
    </div>
  )
}

/** Who answered, where it was not the rules by themselves; or why it was them. */
function AnsweredBy({ turn: { lane, laneReason } }: { readonly turn: HistoryTurn }) {
  if (lane !== 'rules') return <p className="lane">{words.withLane(laneNames[lane])}</p>
  return laneReason ? <p className="lane">{lanes.reasons[laneReason]}</p> : null
}

export function Paragraphs({ text }: { readonly text: string }) {
  return text.split(/\n\n+/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)
}

/** Where each person's turn was quoted, by the turn's id. */
export function quotesByTurn(turns: readonly { readonly facts: readonly FactNote[] }[]): ReadonlyMap<string, Quoted[]> {
  const quotes = new Map<string, Quoted[]>()
  for (const { sourceId, start, end } of turns.flatMap(({ facts }) => facts.flatMap(({ evidence }) => evidence)))
    if (start !== null && end !== null) quotes.set(sourceId, [...(quotes.get(sourceId) ?? []), { start, end }])
  return quotes
}

function marked(text: string, quotes: readonly Quoted[]) {
  const inOrder = quotes.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const parts: React.ReactNode[] = []
  let at = 0
  for (const { start, end } of inOrder) {
    if (start < at || end > text.length) continue
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  return [...parts, text.slice(at)]
}
