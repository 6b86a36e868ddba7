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
import { words } from './words.ts'

/** How Mosaic is used, in six sentences each, and a way to write to those who run it. */
export function HelpPage() {
  return (
    <div className="main">
      <PageHead title={words.title} tab={words.tab}>
        {words.what}
      </PageHead>
      <div className="cols">
        <section className="c7 stack stack--3" aria-labelledby="h-places">
          <h2 id="h-places">{words.placesTitle}</h2>
          <div>
            {words.places.map(({ name, what }, index) => (
              <Disclosure key={name} summary={name} open={index === 0}>
                <p className="soft">{what}</p>
              </Disclosure>
            ))}
          </div>
          <p className="small">
            <Link to="/check">{words.justCheck}</Link> · <Link to="/privacy">{words.privacy}</Link>
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
  const [text, setText] = useDraft('feedback')
  const send = useMutation(trpc.session.feedback.mutationOptions({ onSuccess: () => setText('') }))
  return (
    <section className="c5 stack stack--3" aria-labelledby="h-feedback">
      <h2 id="h-feedback">{words.write}</h2>
      {operator?.contact ? <p>{operator.contact}</p> : null}
      <p className="soft">{words.anonymous}</p>
      {send.isSuccess && !text ? (
        <p role="status">
          <b>{words.received}</b> {words.thanks}
        </p>
      ) : null}
      <form
        className="stack stack--3"
        onSubmit={(event) => {
          event.preventDefault()
          send.mutate({ text: text.trim(), page: window.location.pathname })
        }}
      >
        <Field label={words.happened} words>
          {(wiring) => <textarea {...wiring} rows={5} maxLength={4000} value={text} onChange={({ target }) => setText(target.value)} />}
        </Field>
        {send.error ? <FailureNote error={send.error} /> : null}
        <div className="row">
          <Button type="submit" look="main" disabled={!text.trim()} busy={send.isPending && words.sending}>
            {words.send}
          </Button>
        </div>
      </form>
    </section>
  )
}
