import { Bookmark, EyeOff, Undo2 } from 'lucide-react'
import { announce } from '#lib/announce.ts'
import { words as facts } from '#lib/factWords.ts'
import { Button } from '#ui/Button.tsx'
import { useMatchChange } from './hooks.ts'
import { words } from './words.ts'

interface Props {
  readonly jobId: string
  readonly role: string
}

/** Keeps a posting for later, or lets go of it. */
export function Keep({ jobId, role, kept }: Props & { readonly kept: boolean }) {
  const change = useMatchChange()
  return (
    <Button
      small
      aria-pressed={kept}
      label={`${kept ? words.keep.saved : words.keep.save}: ${role}`}
      busy={change.isPending && facts.saving}
      icon={<Bookmark size={16} aria-hidden />}
      onClick={() => change.mutate({ jobId, kept: !kept })}
    >
      {kept ? words.keep.saved : words.keep.save}
    </Button>
  )
}

/** Takes a posting out of the lists, or back in. Nothing else of it changes. */
export function SetAside({ jobId, role, dismissed }: Props & { readonly dismissed: boolean }) {
  const change = useMatchChange()
  const put = (next: boolean) =>
    change.mutate(
      { jobId, dismissed: next },
      { onSuccess: () => announce(next ? words.keep.isAside(role) : words.keep.isBack(role), next ? () => put(false) : null) },
    )
  return (
    <Button
      small
      look="bare"
      label={`${dismissed ? words.keep.putBack : words.keep.setAside}: ${role}`}
      busy={change.isPending && facts.saving}
      icon={dismissed ? <Undo2 className="flip" size={16} aria-hidden /> : <EyeOff size={16} aria-hidden />}
      onClick={() => put(!dismissed)}
    >
      {dismissed ? words.keep.putBack : words.keep.setAside}
    </Button>
  )
}
