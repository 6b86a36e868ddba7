import { useNavigate } from '@tanstack/react-router'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { announce } from '#lib/announce.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { useRemovePosting } from './hooks.ts'
import { words } from './postingWords.ts'

interface Props {
  readonly jobId: string
  readonly role: string
  readonly hasApplied: boolean
}

/** Deletes a posting that the person brought. It does not come back, so it asks once. */
export function RemoveOwn({ jobId, role, hasApplied }: Props) {
  const [isAsking, setAsking] = useState(false)
  const navigate = useNavigate()
  const remove = useRemovePosting()
  const removeIt = () =>
    void remove.mutateAsync({ jobId }).then(
      () => {
        announce(words.remove.deleted(role))
        void navigate({ to: '/opportunities' })
      },
      () => undefined,
    )
  return (
    <>
      <Button small look="bare" label={words.remove.name(role)} icon={<Trash2 size={16} aria-hidden />} onClick={() => setAsking(true)}>
        {words.remove.delete}
      </Button>
      <Dialog open={isAsking} title={words.remove.ask} onClose={() => setAsking(false)}>
        <p>
          {words.remove.goes} {hasApplied ? `${words.remove.applicationStays} ` : ''}
          {words.remove.resumesStay}
        </p>
        {remove.isError ? <FailureNote error={remove.error} /> : null}
        <div className="row">
          <Button look="ends" busy={remove.isPending && words.remove.deleting} onClick={removeIt}>
            {words.remove.forGood}
          </Button>
          <Button look="bare" onClick={() => setAsking(false)}>
            {words.remove.keep}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
