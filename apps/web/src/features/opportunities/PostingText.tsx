import { words } from '#lib/commonWords.ts'
import type { Opportunity } from '#lib/trpc.ts'
import { Tile } from '#ui/Tile.tsx'
import { linesOf, type Mark, type PostingLine } from './postingLines.ts'

const markClass = { met: 'met', provable: '', learnable: 'open', unknown: 'unk', bad: 'open' } as const

/** The posting's own words, each requirement marked by how it stands. */
export function PostingText({ opportunity }: { readonly opportunity: Opportunity }) {
  return (
    <article className="paper post">
      {linesOf(opportunity).map((block) =>
        block.kind === 'list' ? (
          <ul key={block.start}>
            {block.items.map((item) => (
              <li key={item.start}>
                {item.pieces.some(({ mark }) => mark) ? <Tile state={item.state ?? 'unknown'} /> : <span />}
                <span>
                  <Pieces line={item} />
                </span>
              </li>
            ))}
          </ul>
        ) : block.kind === 'heading' ? (
          <h3 key={block.start}>
            <Pieces line={block} />
          </h3>
        ) : (
          <p key={block.start}>
            <Pieces line={block} />
          </p>
        ),
      )}
    </article>
  )
}

function Pieces({ line: { pieces } }: { readonly line: PostingLine }) {
  return pieces.map(({ start, text, mark }) => (mark ? <Marked key={start} text={text} mark={mark} /> : text))
}

function Marked({ text, mark: { state, labels } }: { readonly text: string; readonly mark: Mark }) {
  return (
    <mark className={markClass[state ?? 'unknown']}>
      {text}
      <span className="vh">
        {' '}
        ({labels.join(', ')}
        {state ? `: ${words.tiles[state]}` : ''})
      </span>
    </mark>
  )
}
