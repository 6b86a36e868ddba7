import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Quote } from '#ui/Quote.tsx'
import { Tile } from '#ui/Tile.tsx'
import { textOf } from './changedLines.ts'
import { gateTiles } from './GateLine.tsx'
import type { Resume } from './hooks.ts'
import { Own } from './Own.tsx'
import { words } from './postingWords.ts'
import { words as sentenceWords } from './sentenceWords.ts'
import type { KnownFacts } from './useFacts.ts'

type Change = Resume['changes'][number]

interface Props extends Pick<Resume, 'changes'> {
  readonly facts: KnownFacts
  /** Where each stands now, by JSON pointer; null where nothing of it stands. */
  readonly places: readonly (string | null)[]
  /** On which page a sentence stands; null before it is laid out. */
  readonly pageOf: (path: string) => number | null
  /** Brings a sentence's mark on the page into view. */
  readonly onMark: (path: string) => void
  /** Takes a change back, or makes it again. */
  readonly onDecide: (index: number, accepted: boolean) => void
}

/** What was changed for a posting: each with its reason, the words that ask for it and the facts it rests on, and each to be taken back. */
export function Changes({ changes, facts, places, pageOf, onMark, onDecide }: Props) {
  const kept = changes.filter(({ accepted }) => accepted).length
  return (
    <Disclosure summary={words.changes.title(changes.length, changes.length - kept)} open={changes.length <= 5}>
      {changes.length === 0 ? <p className="soft">{words.changes.none}</p> : null}
      <ul>
        {changes.map((change, index) => (
          <li key={`${change.path} ${change.operation}`} className="step">
            <Tile
              state={change.accepted ? gateTiles[change.gate] : 'unknown'}
              label={change.accepted ? sentenceWords.gate[change.gate] : words.changes.takenBack}
            />
            <div>
              <b>{words.changes.operations[change.operation]}</b>
              <Own as="p">
                <Difference change={change} />
              </Own>
              <p className="small soft">{change.reason}</p>
              {change.quotes.slice(0, 1).map((quote) => (
                <Quote key={quote} source={words.changes.source}>
                  {quote}
                </Quote>
              ))}
              <p className="small faint">{factWords(change.factIds, facts)}</p>
            </div>
            <div className="row">
              <OnPage path={places[index] ?? null} pageOf={pageOf} onMark={onMark} of={change.after ?? ''} />
              <Button small look={change.accepted ? 'bare' : 'rest'} onClick={() => onDecide(index, !change.accepted)}>
                {change.accepted ? words.changes.takeBack : words.changes.makeAgain}
                <span className="vh">: {(change.after ?? change.before ?? '').slice(0, 60)}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

interface OnPageProps extends Pick<Props, 'pageOf' | 'onMark'> {
  readonly path: string | null
  readonly of: string
}

/** Where a change is seen on the page. */
function OnPage({ path, pageOf, onMark, of }: OnPageProps) {
  const page = path === null ? null : pageOf(path)
  if (path === null || page === null) return null
  return (
    <Button small look="bare" onClick={() => onMark(path)}>
      {words.changes.onPage(page)}
      <span className="vh">: {of.slice(0, 60)}</span>
    </Button>
  )
}

/** "2 facts: …" with what they say; the same label once. */
function factWords(factIds: readonly string[], facts: KnownFacts): string {
  const labels = [...new Set(factIds.flatMap((id) => facts.get(id)?.label ?? []))]
  return labels.length === 0 ? '' : words.changes.facts(labels.length, labels.slice(0, 2).join('; '))
}

function Difference({ change: { operation, before, after } }: { readonly change: Change }) {
  if (operation === 'reorder') return after && textOf({ operation, after })
  return (
    <>
      {before ? <del>{before}</del> : null} {after ? <ins>{after}</ins> : null}
    </>
  )
}
