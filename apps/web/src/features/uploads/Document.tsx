import { Fragment, useEffect, useRef } from 'react'
import type { FileReading } from './hooks.ts'
import { words } from './words.tsx'

type Block = FileReading['blocks'][number]

interface Props {
  readonly reading: FileReading
  /** The number that stands at each fact's words. */
  readonly numbers: ReadonlyMap<string, number>
  readonly chosen: string | null
}

/** A document's text in the order in which it was read, the words that facts rest on marked and numbered. */
export function Document({ reading, numbers, chosen }: Props) {
  const ref = useRef<HTMLElement>(null)
  useEffect(() => {
    if (chosen) ref.current?.querySelector('mark.on')?.scrollIntoView({ block: 'center' })
  }, [chosen])
  const firsts = firstMarks(reading)
  const pages = Map.groupBy(
    reading.blocks.filter(({ visible }) => visible),
    ({ page }) => page,
  )
  return (
    <article ref={ref} className="paper" aria-label={words.document.asRead(reading.filename)}>
      {[...pages].map(([page, blocks]) => (
        <section key={page} className="stack stack--2" aria-label={words.document.page(page)}>
          {pages.size > 1 ? <p className="small faint sans">{words.document.page(page)}</p> : null}
          {blocks.map((block, at) => (
            <Fragment key={block.start}>
              {block.column !== null && block.column !== blocks[at - 1]?.column ? (
                <p className="small faint sans paper__column">{words.document.column(block.column + 1)}</p>
              ) : null}
              <Piece block={block} numbers={numbers} firsts={firsts} chosen={chosen} />
            </Fragment>
          ))}
        </section>
      ))}
    </article>
  )
}

interface PieceProps extends Omit<Props, 'reading'> {
  readonly block: Block
  /** Where each fact's words begin: only there its number stands. */
  readonly firsts: ReadonlyMap<string, number>
}

function Piece({ block, numbers, firsts, chosen }: PieceProps) {
  const text = marked(block, numbers, firsts, chosen)
  if (block.heading) return <h3>{text}</h3>
  return <p className={block.list ? 'paper__li' : undefined}>{text}</p>
}

function marked(
  { text, start, marks }: Block,
  numbers: Props['numbers'],
  firsts: PieceProps['firsts'],
  chosen: string | null,
): React.ReactNode[] {
  const inOrder = marks.toSorted((a, b) => Number(b.factId === chosen) - Number(a.factId === chosen) || a.start - b.start || b.end - a.end)
  const placed: typeof inOrder = []
  for (const mark of inOrder) if (placed.every((other) => mark.end <= other.start || mark.start >= other.end)) placed.push(mark)
  const parts: React.ReactNode[] = []
  let at = start
  for (const mark of placed.toSorted((a, b) => a.start - b.start)) {
    parts.push(
      text.slice(at - start, mark.start - start),
      <mark key={mark.start} className={mark.factId === chosen ? 'on' : undefined} title={mark.label}>
        {text.slice(mark.start - start, mark.end - start)}
        {firsts.get(mark.factId) === mark.start ? (
          <a href={`#fact-${mark.factId}`}>
            <sup>{numbers.get(mark.factId)}</sup>
            <span className="vh">{words.document.toFact}</span>
          </a>
        ) : null}
      </mark>,
    )
    at = mark.end
  }
  return [...parts, text.slice(at - start)]
}

function firstMarks({ blocks }: FileReading): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>()
  for (const { factId, start } of blocks.flatMap(({ marks }) => marks)) firsts.set(factId, Math.min(start, firsts.get(factId) ?? start))
  return firsts
}

/** Facts numbered in the order in which their words stand in the document. */
export function numberFacts({ blocks, facts }: FileReading): ReadonlyMap<string, number> {
  const inText = blocks.flatMap(({ marks }) => marks.toSorted((a, b) => a.start - b.start).map(({ factId }) => factId))
  return new Map([...new Set([...inText, ...facts.map(({ id }) => id)])].map((id, index) => [id, index + 1]))
}
