import { timeOf } from '#lib/dates.ts'

interface Props {
  readonly state: 'saved' | 'saving' | 'draft' | 'waiting'
  readonly at?: Date | string | null
  /** Whether what waits outlives this page, sealed on the device. */
  readonly onDevice?: boolean
}

/** Where what was typed stands: being saved, saved at a time, kept in this page, waiting for the network. */
export function Saved({ state, at, onDevice = false }: Props) {
  const where = onDevice ? 'on this device' : 'in this page'
  const words = {
    saving: 'Saving',
    saved: at ? `Saved ${timeOf(at)}` : 'Saved',
    draft: `Not saved yet: kept ${where}`,
    waiting: `Not saved yet: kept ${where} until the network is back`,
  }
  return (
    <span className="small faint" aria-live="polite">
      {words[state]}
    </span>
  )
}
