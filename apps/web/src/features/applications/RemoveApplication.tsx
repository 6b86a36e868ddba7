import { useNavigate } from '@tanstack/react-router'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { announce } from '#lib/announce.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { useRemoval } from './hooks.ts'

/** Deletes an application that was recorded by mistake. It does not come back, so it asks once. */
export function RemoveApplication({ id, role }: { readonly id: string; readonly role: string }) {
  const [isAsking, setAsking] = useState(false)
  const navigate = useNavigate()
  const remove = useRemoval(() => {
    announce(`Deleted: ${role}`)
    return navigate({ to: '/applications' })
  })
  return (
    <>
      <Button small look="bare" label={`Delete: ${role}`} icon={<Trash2 size={16} aria-hidden />} onClick={() => setAsking(true)}>
        Delete
      </Button>
      <Dialog open={isAsking} title="Delete this application?" onClose={() => setAsking(false)}>
        <p>
          Its history, people and interviews go and do not come back. The posting and your résumés stay. One that ended is better closed:
          what you take from it counts.
        </p>
        {remove.isError ? <FailureNote error={remove.error} /> : null}
        <div className="row">
          <Button look="ends" busy={remove.isPending && 'Deleting…'} onClick={() => remove.mutate({ id })}>
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
