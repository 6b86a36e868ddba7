import { useFetchesPages } from '#lib/operator.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { FromAddress } from './FromAddress.tsx'
import { FromBrowser } from './FromBrowser.tsx'
import { FromTracker } from './FromTracker.tsx'
import { PostingForm } from './PostingForm.tsx'
import { words } from './words.ts'

/** Every way to bring postings of one's own; what a bookmark or a share sheet sent stands in the form. */
export function BringPage() {
  const fetchesPages = useFetchesPages()
  return (
    <div className="main">
      <PageHead title={words.title} tab={words.tab}>
        {words.what}
      </PageHead>
      <div className="cols">
        <section className="c6 stack" aria-labelledby="bring-text">
          <h2 id="bring-text">{words.form.title}</h2>
          <PostingForm />
        </section>
        <div className="c6 stack stack--6">
          {fetchesPages ? <FromAddress /> : null}
          <FromTracker />
          <FromBrowser />
        </div>
      </div>
    </div>
  )
}
