import { useMemo } from 'react'
import type { Printed } from './usePrinted.ts'
import { words } from './words.ts'

/** The element that marks a sentence on the printed page. */
const markOf = (path: string) => `mark${path.replaceAll('/', '-')}`

/** Brings the mark of a sentence into view. */
export const showMark = (path: string) => document.getElementById(markOf(path))?.scrollIntoView({ block: 'center' })

interface Props {
  readonly printed: NonNullable<Printed['data']>
  /** Sentences by JSON pointer. */
  readonly marked: ReadonlySet<string>
}

/** The pages as they print, with marks over the lines of some sentences. */
export function Pages({ printed: { svg, pages, paper, lines }, marked }: Props) {
  const picture = useMemo(() => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`, [svg])
  const first = new Map(lines.toReversed().map((line) => [line.path, line]))
  return (
    <>
      {Array.from({ length: pages }, (_, page) => (
        <figure key={page} className="printed">
          <div className={`printed__page printed__page--${paper}`} aria-hidden>
            <img src={picture} alt="" style={{ insetBlockStart: `${-100 * page}%` }} />
            {lines.map((line, at) =>
              line.page === page + 1 && marked.has(line.path) ? (
                <span
                  key={at}
                  id={first.get(line.path) === line ? markOf(line.path) : undefined}
                  className="printed__mark"
                  style={{ left: share(line.left), top: share(line.top), width: share(line.width), height: share(line.height) }}
                />
              ) : null,
            )}
          </div>
          <figcaption className="small soft">{words.page.sheet(page + 1, pages, words.prints.papers[paper])}</figcaption>
        </figure>
      ))}
    </>
  )
}

const share = (of: number) => `${of * 100}%`
