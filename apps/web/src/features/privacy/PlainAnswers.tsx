import { Link } from '@tanstack/react-router'
import { useFetchesPages, useOperator } from '#lib/operator.ts'
import { Disclosure } from '#ui/Disclosure.tsx'

/** Questions people ask before they trust a page with their life's work. */
export function PlainAnswers() {
  const operator = useOperator()
  const fetchesPages = useFetchesPages()
  const who = [operator?.name, operator?.address, operator?.contact].filter(Boolean).join(', ')
  return (
    <section aria-labelledby="h-plain" className="stack stack--3">
      <h2 id="h-plain">Plain answers</h2>
      <div>
        <Disclosure summary="Can the people who run this read my résumé?">
          <p className="soft small">
            Not from the disk, a backup or the database: everything you write or add is sealed with a key that only your browser, or your
            recovery key, holds. While your request is being answered the server has the key in its memory, and forgets it afterwards.
          </p>
        </Disclosure>
        <Disclosure summary="What stands in the open?">
          <p className="soft small">
            When the session started and ends, how many bytes it holds, how large files are and whether they were read. Nothing that says
            something about you.
          </p>
        </Disclosure>
        <Disclosure summary="What if I lose the key?">
          <p className="soft small">
            Then nobody can open it, and it is erased on its day. An export you made can be imported into a new session.
          </p>
        </Disclosure>
        <Disclosure summary="Does anything go to a company’s language model?">
          <p className="soft small">
            Only where this server offers one and you choose it under “Who answers”, where it says what would go where. Else its own rules
            answer. What you apply with you send yourself; Mosaic never sends an application.
          </p>
        </Disclosure>
        <Disclosure summary="Do employers or job boards learn of me?">
          <p className="soft small">
            Not from here. This server fetches postings for everybody, on a timer.{' '}
            {fetchesPages ? 'A page that you hand in by its address it asks once, without a cookie and without a word about you. ' : ''}
            What you open or send on an employer’s page is between your browser and them.
          </p>
        </Disclosure>
        <Disclosure summary="Who do I turn to?">
          <p className="soft small">
            {who ? `This server is run by ${who}. ` : 'To those who run this server. '}
            <Link to="/help">Write to them from the help page</Link>; what you write there is kept without your session.
          </p>
        </Disclosure>
      </div>
    </section>
  )
}
