import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { PostingForm } from './PostingForm.tsx'

/** A posting of the person's own, pasted as it stands, without leaving the page. */
export function PastePosting({ look = 'rest' }: { readonly look?: 'main' | 'rest' }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        Paste a posting
      </Button>
      <Dialog open={isOpen} title="Paste a posting" onClose={() => setOpen(false)}>
        <PostingForm>
          <Button look="bare" onClick={() => setOpen(false)}>
            Not now
          </Button>
        </PostingForm>
        <p className="small">
          <Link to="/paste">Other ways: an address, a list from another tracker, a bookmark, your phone</Link>
        </p>
      </Dialog>
    </>
  )
}
