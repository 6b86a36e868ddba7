import { useNavigate } from '@tanstack/react-router'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { announce } from '#lib/announce.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { words } from './applicationWords.ts'
import { useRemoval } from './hooks.ts'

/** Deletes an application that was recorded by mistake. It does not come back, so it asks once. */
export function RemoveApplication({ id, role }: { readonly id: string; readonly role: string }) {
  const [isAsking, setAsking] = useState(false)
  const navigate = useNavigate()
  const remove = useRemoval(() => {
    announce(words.remove.deleted(role))
    return navigate({ to: '/applications' })
  })
  return (
    <>
      <Button small look="bare" label={words.remove.name(role)} icon={<Trash2 size={16} aria-hidden />} onClick={() => setAsking(true)}>
        {words.remove.delete}
      </Button>
      <Dialog open={isAsking} title={words.remove.ask} onClose={() => setAsking(false)}>
        <p>{words.remove.goes}</p>
        {remove.isError ? <FailureNote error={remove.error} /> : null}
        <div className="row">
          <Button look="ends" busy={remove.isPending && words.remove.deleting} onClick={() => remove.mutate({ id })}>
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
