import { words } from '#lib/commonWords.ts'
import { timeOf } from '#lib/dates.ts'

interface Props {
  readonly state: 'saved' | 'saving' | 'draft' | 'waiting'
  readonly at?: Date | string | null
  /** Whether what waits outlives this page, sealed on the device. */
  readonly onDevice?: boolean
}

/** Where what was typed stands: being saved, saved at a time, kept in this page, waiting for the network. */
export function Saved({ state, at, onDevice = false }: Props) {
  return (
    <span className="small faint" aria-live="polite">
      {state === 'saving'
        ? words.saved.saving
        : state === 'saved'
          ? words.saved.saved(at ? timeOf(at) : null)
          : words.saved[state](onDevice)}
    </span>
  )
}
