import { type KeyboardEvent, useRef, useState } from 'react'
import { words as common } from '#lib/commonWords.ts'
import { words } from '#lib/factWords.ts'
import { perCent } from '#lib/sizes.ts'
import type { Delta, ShareItem } from '#lib/trpc.ts'
import { Tile } from './Tile.tsx'

type State = 'met' | 'provable' | 'learnable' | 'unknown'
type Shares = Delta['skills']

/** One requirement with where the person stands on it. */
export interface Standing {
  readonly state: State
  readonly item: ShareItem
}

const states: readonly State[] = ['met', 'provable', 'learnable', 'unknown']
const stateClass: Record<State, string> = { met: 'set', provable: 'half', learnable: 'open', unknown: 'unk' }
const tileSize = (kind: string) => (kind === 'must' ? 'must' : kind === 'preferred' ? 'pref' : 'nice')
const order = ['must', 'preferred', 'nice', 'context']

/** Requirements in the order of the panel: what is met first, and the heaviest first within each state. */
export function standings(skills: Shares): Standing[] {
  return states.flatMap((state) =>
    skills[state].items.toSorted((a, b) => order.indexOf(a.class) - order.indexOf(b.class)).map((item) => ({ state, item })),
  )
}

export const weightOf = (kind: string) => words.weights[kind] ?? kind

interface Props {
  readonly label: string
  readonly skills: Shares
  readonly chosen: string | null
  readonly onChoose: (standing: Standing) => void
}

export const keyOf = ({ item }: Standing) => item.requirementId ?? item.label

/** A target's requirements as tiles, as large as they weigh. One tab stop; the arrow keys go from tile to tile, Enter opens. */
export function DeltaPanel({ label, skills, chosen, onChoose }: Props) {
  const all = standings(skills)
  const [current, setCurrent] = useState(0)
  const list = useRef<HTMLOListElement>(null)
  const go = (event: KeyboardEvent, index: number) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = step === 'first' ? 0 : step === 'last' ? all.length - 1 : Math.max(0, Math.min(all.length - 1, index + step))
    setCurrent(next)
    list.current?.querySelectorAll<HTMLButtonElement>('.tile')[next]?.focus()
  }
  return (
    <div className="delta">
      <ol ref={list} aria-label={label}>
        {all.map((standing, index) => {
          const { state, item } = standing
          const isNamed = item.class === 'must' || item.class === 'preferred'
          const spoken = `${item.label}: ${common.tiles[state]}, ${weightOf(item.class)}`
          return (
            <li key={keyOf(standing)} className={`${tileSize(item.class)} ${stateClass[state]}`}>
              <button
                type="button"
                className="tile"
                aria-label={spoken}
                aria-pressed={chosen === keyOf(standing)}
                tabIndex={index === Math.min(current, all.length - 1) ? 0 : -1}
                title={isNamed ? undefined : item.label}
                onKeyDown={(event) => go(event, index)}
                onClick={() => {
                  setCurrent(index)
                  onChoose(standing)
                }}
              >
                {isNamed ? <span>{item.label}</span> : null}
              </button>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

const steps: Readonly<Record<string, number | 'first' | 'last'>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: 'first',
  End: 'last',
}

/** The four exact shares in words. */
export function Shares({ skills }: { readonly skills: Shares }) {
  return (
    <ul className="shares num">
      {states.map((state) => (
        <li key={state}>
          <Tile state={state} />
          <b>{perCent(skills[state].share)}</b> {common.tiles[state]}
        </li>
      ))}
    </ul>
  )
}

/** The same requirements as a list, for those who rather read. */
export function DeltaList({ skills }: { readonly skills: Shares }) {
  return (
    <ul className="facts">
      {standings(skills).map((standing) => (
        <li key={keyOf(standing)}>
          <Tile state={standing.state} />
          <span>{standing.item.label}</span>
          <span>
            {common.tiles[standing.state]}, {weightOf(standing.item.class)}
          </span>
          {standing.item.reason ? <span className="why-line">{standing.item.reason}</span> : null}
        </li>
      ))}
    </ul>
  )
}

export function DeltaLegend() {
  return (
    <ul className="legend">
      <li>
        <Tile state="met" />
        {words.legend.met}
      </li>
      <li>
        <Tile state="provable" />
        {words.legend.provable}
      </li>
      <li>
        <Tile state="learnable" />
        {words.legend.learnable}
      </li>
      <li>
        <Tile state="unknown" />
        {words.legend.unknown}
      </li>
    </ul>
  )
}
