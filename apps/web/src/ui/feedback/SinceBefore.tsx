import { words as common } from '#lib/commonWords.ts'
import { words } from '#lib/feedbackWords.ts'
import type { Feedback } from '#lib/trpc.ts'
import { Disclosure } from '../Disclosure.tsx'
import { Tile } from '../Tile.tsx'

interface Props extends Pick<Feedback, 'ats'> {
  readonly since: NonNullable<Feedback['since']>
}

/** What became of the findings since the version, or the file, before. */
export function SinceBefore({ since, ats }: Props) {
  const { name, gone, added } = since
  return (
    <Disclosure summary={words.since.title(name, gone.length, added.length)}>
      <ScoreBefore since={since} ats={ats} />
      {gone.length + added.length === 0 ? <p className="soft">{words.since.same}</p> : null}
      <ul>
        {gone.map(({ rule, text, quote }) => (
          <li key={`gone ${rule} ${text} ${quote}`} className="step">
            <Tile state="pass" label={words.since.gone} />
            <p>{text}</p>
          </li>
        ))}
        {added.map(({ rule, text, quote }) => (
          <li key={`new ${rule} ${text} ${quote}`} className="step">
            <Tile state="provable" label={words.since.added} />
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** What the score was, by how much it moved, and which of its parts moved it. */
function ScoreBefore({ since: { score, difference, differenceReason, parts }, ats }: Props) {
  if (difference === null) return <p className="small soft">{words.since.notCompared(differenceReason ?? '')}</p>
  const moved = parts.flatMap((before) => {
    const now = ats.parts.find(({ id }) => id === before.id)
    return now && now.value !== before.value ? [{ id: before.id, label: before.label, before: before.value, now: now.value }] : []
  })
  return (
    <>
      <p className="small soft">{words.since.score(score, difference)}</p>
      <ul className="small soft">
        {moved.map(({ id, label, before, now }) => (
          <li key={id}>{words.since.part(label, shareWords(before), shareWords(now))}</li>
        ))}
      </ul>
    </>
  )
}

const shareWords = (value: number | null) => (value === null ? words.since.notLookedAt : common.perCent(Math.round(value * 100)))
