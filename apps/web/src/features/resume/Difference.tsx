import { useQuery } from '@tanstack/react-query'
import { type Answers, useTRPC } from '#lib/trpc.ts'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Tile, type TileState } from '#ui/Tile.tsx'
import { Own } from './Own.tsx'
import { words } from './words.ts'

type Diff = Answers['resume']['versions']['diff']
type Sentence = Diff['sentences'][number]

interface Props {
  readonly id: string
  /** Another version. */
  readonly against?: string
  /** Or the same at an earlier revision. */
  readonly revision?: number
}

/** What a version says that another, or itself before, does not: by facts, and by words. */
export function Difference(compared: Props) {
  const diff = useQuery(useTRPC().resume.versions.diff.queryOptions(compared))
  if (diff.isPending) return <Skeleton label={words.compare.comparing} lines={4} />
  if (diff.isError) return <FailureNote error={diff.error} onRetry={() => void diff.refetch()} />
  const { facts, sentences, same } = diff.data
  return (
    <div className="stack stack--3" aria-live="polite">
      <p className="small soft">
        {sentences.length === 0 ? words.compare.same(same) : words.compare.differ(sentences.length, sentences.length + same)}
      </p>
      <Facts title={words.compare.added} facts={facts.added} state="met" />
      <Facts title={words.compare.removed} facts={facts.removed} state="learnable" />
      <ul>
        {sentences.map((sentence) => (
          <li key={`${sentence.operation} ${sentence.before} ${sentence.after}`} className="step">
            <Tile state={tiles[sentence.operation]} label={words.compare.operations[sentence.operation]} />
            <Own as="p">
              <Words sentence={sentence} />
            </Own>
          </li>
        ))}
      </ul>
    </div>
  )
}

const tiles = { added: 'met', removed: 'learnable', changed: 'provable', moved: 'unknown' } as const satisfies Record<
  Sentence['operation'],
  TileState
>

function Facts({ title, facts, state }: { readonly title: string; readonly facts: Diff['facts']['added']; readonly state: TileState }) {
  if (facts.length === 0) return null
  return (
    <div>
      <p className="small faint">{title}</p>
      <ul>
        {facts.map(({ factId, label }) => (
          <li key={factId} className="sign">
            <Tile state={state} />
            <span>{label ?? words.compare.factGone}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Words({ sentence: { operation, words: parts } }: { readonly sentence: Sentence }) {
  if (operation === 'moved') return <>{parts.map(({ text }) => text).join('')}</>
  return (
    <>
      {parts.map(({ text, change }, index) =>
        change === 'added' ? <ins key={index}>{text}</ins> : change === 'removed' ? <del key={index}>{text}</del> : text,
      )}
    </>
  )
}
