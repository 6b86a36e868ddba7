import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { words as list } from '../words.ts'
import { PostingForm } from './PostingForm.tsx'
import { words } from './words.ts'

/** A posting of the person's own, pasted as it stands, without leaving the page. */
export function PastePosting({ look = 'rest' }: { readonly look?: 'main' | 'rest' }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        {list.paste}
      </Button>
      <Dialog open={isOpen} title={list.paste} onClose={() => setOpen(false)}>
        <PostingForm>
          <Button look="bare" onClick={() => setOpen(false)}>
            {words.form.notNow}
          </Button>
        </PostingForm>
        <p className="small">
          <Link to="/paste">{words.form.otherWays}</Link>
        </p>
      </Dialog>
    </>
  )
}
