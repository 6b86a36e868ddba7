import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDraft } from '#lib/drafts.ts'
import { useOperator } from '#lib/operator.ts'
import { useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { NameSources } from './NameSources.tsx'

/** How Mosaic is used, in six sentences each, and a way to write to those who run it. */
export function HelpPage() {
  return (
    <div className="main">
      <PageHead title="How this works" tab="Help">
        Five places, in any order. Everything you do is kept until its day, without an account.
      </PageHead>
      <div className="cols">
        <section className="c7 stack stack--3" aria-labelledby="h-places">
          <h2 id="h-places">The five places</h2>
          <div>
            <Disclosure summary="Coach" open>
              <p className="soft">
                Asks one question at a time and says why. Answer in your own words, tap, or skip. Attach a résumé at any point. What it
                hears is shown with your words; say what is right.
              </p>
            </Disclosure>
            <Disclosure summary="Picture">
              <p className="soft">
                What is known of you, and the difference to the work you want: met, provable, learnable, not asked yet. Every number opens
                into its parts. A dash means too little is known; it is never a zero.
              </p>
            </Disclosure>
            <Disclosure summary="Opportunities">
              <p className="soft">
                Postings ranked by fit, each open to its reasons. Paste one that you found yourself; it stays private to you. Terms you
                called a must block a posting and never change its number.
              </p>
            </Disclosure>
            <Disclosure summary="Résumé">
              <p className="soft">
                From your own file or from what Mosaic knows, and one for each posting. Each sentence names the facts it rests on.
              </p>
            </Disclosure>
            <Disclosure summary="Applications">
              <p className="soft">
                You send on the employer’s page, then say so here. The posting and the résumé are kept as they were, with the days on which
                to follow up.
              </p>
            </Disclosure>
          </div>
          <p className="small">
            <Link to="/check">Just check my résumé</Link> · <Link to="/privacy">Privacy and data</Link>
          </p>
          <NameSources />
        </section>
        <Feedback />
      </div>
    </div>
  )
}

function Feedback() {
  const trpc = useTRPC()
  const operator = useOperator()
  const [text, setText] = useDraft('Feedback')
  const send = useMutation(trpc.session.feedback.mutationOptions({ onSuccess: () => setText('') }))
  return (
    <section className="c5 stack stack--3" aria-labelledby="h-feedback">
      <h2 id="h-feedback">Write to those who run this</h2>
      {operator?.contact ? <p>{operator.contact}</p> : null}
      <p className="soft">
        It reaches them without your session: they cannot see who wrote it, so say how to reach you if you want an answer.
      </p>
      {send.isSuccess && !text ? (
        <p role="status">
          <b>Received.</b> Thank you.
        </p>
      ) : null}
      <form
        className="stack stack--3"
        onSubmit={(event) => {
          event.preventDefault()
          send.mutate({ text: text.trim(), page: window.location.pathname })
        }}
      >
        <Field label="What happened, or what is missing" words>
          {(wiring) => <textarea {...wiring} rows={5} maxLength={4000} value={text} onChange={({ target }) => setText(target.value)} />}
        </Field>
        {send.error ? <FailureNote error={send.error} /> : null}
        <div className="row">
          <Button type="submit" look="main" disabled={!text.trim()} busy={send.isPending && 'Sending…'}>
            Send
          </Button>
        </div>
      </form>
    </section>
  )
}
