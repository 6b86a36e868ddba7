import { useFetchesPages, useOperator } from '#lib/operator.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { words } from './words.tsx'

/** Questions people ask before they trust a page with their life's work. */
export function PlainAnswers() {
  const operator = useOperator()
  const fetchesPages = useFetchesPages()
  const who = [operator?.name, operator?.address, operator?.contact].filter(Boolean).join(', ')
  return (
    <section aria-labelledby="h-plain" className="stack stack--3">
      <h2 id="h-plain">{words.plain.title}</h2>
      <div>
        {words.plain.answers(who, fetchesPages).map(({ question, answer }) => (
          <Disclosure key={question} summary={question}>
            <p className="soft small">{answer}</p>
          </Disclosure>
        ))}
      </div>
    </section>
  )
}
