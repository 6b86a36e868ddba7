import { useId } from 'react'
import { words } from '#lib/feedbackWords.ts'
import type { Feedback } from '#lib/trpc.ts'
import { Disclosure } from '../Disclosure.tsx'
import { Tile } from '../Tile.tsx'
import { Findings, type FindingsOf } from './Findings.tsx'
import { Heading } from './Heading.tsx'

type Ats = Feedback['ats']
type Part = Ats['parts'][number]

/** How a machine takes it: the score, opened into its parts, who read it, and where they stumble. */
export function Machines({ ats, level, onShow }: { readonly ats: Ats } & FindingsOf) {
  const id = useId()
  const { machines } = words
  return (
    <section aria-labelledby={id} className="stack stack--3">
      <Heading id={id} level={level}>
        {machines.title}
      </Heading>
      <p className="row">
        <b className="big">{ats.score ?? '–'}</b>
        <span className="soft">{scoreWords(ats)}</span>
      </p>
      <ul>
        {ats.parts.map((part) => (
          <li key={part.id} className="step">
            <Tile state={partTile(part)} label={machines.states[partTile(part)]} />
            <div>
              <b>{part.label}</b>
              <p className="small soft">{part.status === 'not_run' ? machines.notChecked(part.detail) : part.detail}</p>
            </div>
            <span className="small faint">{pointsOf(part)}</span>
          </li>
        ))}
      </ul>
      <Disclosure summary={machines.how}>
        <p className="small">
          {machines.file(ats.format.toUpperCase(), ats.pages)}{' '}
          {ats.extractors.map(({ name, status }) => `${machines.readers[name]} ${machines.read[status]}`).join(' ')} {machines.weights}
        </p>
      </Disclosure>
      <Findings level={level} title={machines.stumbles} findings={ats.findings} none={machines.nowhere} onShow={onShow} />
    </section>
  )
}

function scoreWords({ score, ceiling, ceilingReasons }: Ats): string {
  if (score === null) return words.machines.noScore
  return ceiling < 100 ? words.machines.capped(ceiling, ceilingReasons.join(' ')) : words.machines.of
}

function partTile({ status, value }: Part) {
  if (status === 'not_run') return 'unknown'
  if (status === 'not_applicable') return 'learnable'
  if (value === 1) return 'pass'
  return (value ?? 0) >= 0.5 ? 'provable' : 'bad'
}

const pointsOf = ({ status, value, weight }: Part) =>
  status === 'not_applicable' ? words.machines.notCounted : words.machines.points(Math.round((value ?? 0) * weight), weight)
