import { dayOf } from '#lib/dates.ts'
import { Button } from '#ui/Button.tsx'
import type { Resume } from './hooks.ts'
import { useKeep } from './hooks.ts'

const reasons = {
  asked: 'you kept it',
  exported: 'it was downloaded',
  applied: 'you applied with it',
  made_from: 'another version was made from it',
} as const

/** Whether a version still changes; one that is kept says since when and why. */
export function KeptNote({ resume: { versionId, kept } }: { readonly resume: Pick<Resume, 'versionId' | 'kept'> }) {
  const keep = useKeep()
  if (kept)
    return (
      <p className="small soft" aria-live="polite">
        Kept as it is since {dayOf(kept.at)}: {reasons[kept.because]}. Your next change goes on in a new version.
      </p>
    )
  return (
    <div className="row">
      <Button small busy={keep.isPending && 'Keeping…'} onClick={() => keep.mutate({ id: versionId })}>
        Keep this version
      </Button>
      <span className="small soft">Then it stays as it is, and your next change goes on in a new one.</span>
    </div>
  )
}
