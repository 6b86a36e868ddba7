import { timeOf } from '#lib/dates.ts'

interface Props {
  readonly state: 'saved' | 'saving' | 'draft' | 'waiting'
  readonly at?: Date | string | null
}

/** Where what was typed stands: being saved, saved at a time, kept in this page, waiting for the network. */
export function Saved({ state, at }: Props) {
  const words = {
    saving: 'Saving',
    saved: at ? `Saved ${timeOf(at)}` : 'Saved',
    draft: 'Draft kept in this page',
    waiting: 'Kept in this page until the network is back',
  }
  return (
    <span className="small faint" aria-live="polite">
      {words[state]}
    </span>
  )
}
