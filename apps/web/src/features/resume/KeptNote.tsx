import { dayOf } from '#lib/dates.ts'
import { Button } from '#ui/Button.tsx'
import type { Resume } from './hooks.ts'
import { useKeep } from './hooks.ts'
import { words } from './words.ts'

/** Whether a version still changes; one that is kept says since when and why. */
export function KeptNote({ resume: { versionId, kept } }: { readonly resume: Pick<Resume, 'versionId' | 'kept'> }) {
  const keep = useKeep()
  if (kept)
    return (
      <p className="small soft" aria-live="polite">
        {words.kept.since(dayOf(kept.at), words.kept.because[kept.because])}
      </p>
    )
  return (
    <div className="row">
      <Button small busy={keep.isPending && words.kept.keeping} onClick={() => keep.mutate({ id: versionId })}>
        {words.kept.keep}
      </Button>
      <span className="small soft">{words.kept.what}</span>
    </div>
  )
}
