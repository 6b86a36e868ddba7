import { useRef, useState } from 'react'
import type { ApplicationDetail } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { words } from './applicationWords.ts'
import { Beside } from './OfferBeside.tsx'
import { OfferForm } from './OfferForm.tsx'

/** What was offered, beside what the person looks for and what the posting said; shown once there is an offer. */
export function Offer({ application }: { readonly application: ApplicationDetail }) {
  const { status, offer, beside } = application
  const [isOpen, setOpen] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  if (status !== 'offer' && status !== 'accepted' && offer === null) return null
  const close = () => {
    setOpen(false)
    heading.current?.focus()
  }
  return (
    <section aria-labelledby="h-offer" className="stack stack--3">
      <div className="shead">
        <h2 id="h-offer" ref={heading} tabIndex={-1}>
          {words.offer.title}
        </h2>
        <Button small aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {offer ? words.offer.change : words.offer.write}
        </Button>
      </div>
      {offer ? <Beside lines={beside} /> : <p className="soft">{words.offer.what}</p>}
      {isOpen ? <OfferForm application={application} onDone={close} /> : null}
    </section>
  )
}
