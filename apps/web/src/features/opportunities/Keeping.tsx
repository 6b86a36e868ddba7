import { Bookmark, EyeOff, Undo2 } from 'lucide-react'
import { announce } from '#lib/announce.ts'
import { Button } from '#ui/Button.tsx'
import { useMatchChange } from './hooks.ts'

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
      label={`${kept ? 'Saved' : 'Save'}: ${role}`}
      busy={change.isPending && 'Saving…'}
      icon={<Bookmark size={16} aria-hidden />}
      onClick={() => change.mutate({ jobId, kept: !kept })}
    >
      {kept ? 'Saved' : 'Save'}
    </Button>
  )
}

/** Takes a posting out of the lists, or back in. Nothing else of it changes. */
export function SetAside({ jobId, role, dismissed }: Props & { readonly dismissed: boolean }) {
  const change = useMatchChange()
  const put = (next: boolean) =>
    change.mutate(
      { jobId, dismissed: next },
      { onSuccess: () => announce(next ? `Set aside: ${role}` : `Back in the list: ${role}`, next ? () => put(false) : null) },
    )
  return (
    <Button
      small
      look="bare"
      label={`${dismissed ? 'Put back' : 'Set aside'}: ${role}`}
      busy={change.isPending && 'Saving…'}
      icon={dismissed ? <Undo2 className="flip" size={16} aria-hidden /> : <EyeOff size={16} aria-hidden />}
      onClick={() => put(!dismissed)}
    >
      {dismissed ? 'Put back' : 'Set aside'}
    </Button>
  )
}
