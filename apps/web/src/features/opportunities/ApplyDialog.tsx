import { useState } from 'react'
import type { Opportunity } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Sending } from '#ui/Sending.tsx'
import { PastePosting } from './bring/PastePosting.tsx'
import { words } from './words.ts'

type Posting = Pick<Opportunity, 'jobId' | 'role' | 'url' | 'sample'>

interface Props {
  readonly posting: Posting
  readonly look?: 'main' | 'rest'
  readonly small?: boolean
}

/** The employer's link, and "I sent it" beside it: Mosaic never sends anything. */
export function ApplyDialog({ posting, look = 'main', small = false }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look={look} small={small} onClick={() => setOpen(true)}>
        {words.apply.now}
      </Button>
      <Dialog open={isOpen} title={posting.sample ? words.apply.isSample : words.apply.title(posting.role)} onClose={() => setOpen(false)}>
        {posting.sample ? <Sample /> : <Sending posting={posting} />}
      </Dialog>
    </>
  )
}

function Sample() {
  return (
    <>
      <p>{words.apply.sample}</p>
      <div className="row">
        <PastePosting look="main" />
      </div>
    </>
  )
}
