import { useNavigate } from '@tanstack/react-router'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { announce } from '#lib/announce.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { useRemovePosting } from './hooks.ts'

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
        announce(`Deleted: ${role}`)
        void navigate({ to: '/opportunities' })
      },
      () => undefined,
    )
  return (
    <>
      <Button small look="bare" label={`Delete: ${role}`} icon={<Trash2 size={16} aria-hidden />} onClick={() => setAsking(true)}>
        Delete
      </Button>
      <Dialog open={isAsking} title="Delete this posting?" onClose={() => setAsking(false)}>
        <p>
          The posting and your note on it go and do not come back.
          {hasApplied ? ' Your application stays, with its own copy of the posting.' : ''} Résumés made for it stay.
        </p>
        {remove.isError ? <FailureNote error={remove.error} /> : null}
        <div className="row">
          <Button look="ends" busy={remove.isPending && 'Deleting…'} onClick={removeIt}>
            Delete for good
          </Button>
          <Button look="bare" onClick={() => setAsking(false)}>
            Keep it
          </Button>
        </div>
      </Dialog>
    </>
  )
}
