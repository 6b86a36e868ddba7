import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { dayOf } from '#lib/dates.ts'
import { type Answers, useTRPC } from '#lib/trpc.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Tile, type TileState } from '#ui/Tile.tsx'

type Diff = Answers['resume']['versions']['diff']
type Sentence = Diff['sentences'][number]

/** This version beside another: what facts came and went, and what words. */
export function Compare({ id }: { readonly id: string }) {
  const { data } = useQuery(useTRPC().resume.versions.list.queryOptions({ limit: 100 }))
  const field = useId()
  const [chosen, setChosen] = useState<string | null>(null)
  const versions = data?.versions ?? []
  const others = versions.filter((one) => one.id !== id)
  const parent = versions.find((one) => one.id === id)?.parentId ?? null
  const against = chosen ?? others.find((one) => one.id === parent)?.id ?? others[0]?.id
  if (against === undefined) return null
  return (
    <Disclosure summary="Compare with another version">
      <label htmlFor={field} className="small soft">
        What this version says that another does not
      </label>
      <select id={field} className="input" value={against} onChange={({ target }) => setChosen(target.value)}>
        {others.map(({ id: other, versionName, createdAt }) => (
          <option key={other} value={other}>
            {versionName}, {dayOf(createdAt)}
          </option>
        ))}
      </select>
      <Difference id={id} against={against} />
    </Disclosure>
  )
}

function Difference({ id, against }: { readonly id: string; readonly against: string }) {
  const diff = useQuery(useTRPC().resume.versions.diff.queryOptions({ id, against }))
  if (diff.isPending) return <Skeleton label="Comparing the versions" lines={4} />
  if (diff.isError) return <FailureNote error={diff.error} onRetry={() => void diff.refetch()} />
  const { facts, sentences, same } = diff.data
  return (
    <div className="stack stack--3" aria-live="polite">
      <p className="small soft">
        {sentences.length === 0
          ? `All ${same} sentences are the same.`
          : `${sentences.length} of ${sentences.length + same} sentences differ.`}
      </p>
      <Facts title="Facts it has and the other has not" facts={facts.added} state="met" />
      <Facts title="Facts the other has and it has not" facts={facts.removed} state="learnable" />
      <ul>
        {sentences.map((sentence) => (
          <li key={`${sentence.operation} ${sentence.before} ${sentence.after}`} className="step">
            <Tile state={tiles[sentence.operation]} label={words[sentence.operation]} />
            <p className="words">
              <Words sentence={sentence} />
            </p>
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
const words = { added: 'added', removed: 'left out', changed: 'changed', moved: 'stands elsewhere' } as const

function Facts({ title, facts, state }: { readonly title: string; readonly facts: Diff['facts']['added']; readonly state: TileState }) {
  if (facts.length === 0) return null
  return (
    <div>
      <p className="small faint">{title}</p>
      <ul>
        {facts.map(({ factId, label }) => (
          <li key={factId} className="sign">
            <Tile state={state} />
            <span>{label ?? 'A fact that is no longer there'}</span>
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
