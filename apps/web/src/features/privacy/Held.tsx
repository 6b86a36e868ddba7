import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { counted, sizeOf } from '#lib/sizes.ts'
import { type SessionView, useTRPC } from '#lib/trpc.ts'
import { itemsOf } from '#lib/useFactChange.ts'

interface Row {
  readonly what: string
  /** Undefined until it is known. */
  readonly count: string | undefined
  readonly size?: string | undefined
  readonly sealed: string
  readonly isSent?: boolean | undefined
}

/** What is stored, kind by kind: how much, how it is sealed, and that it went nowhere. */
export function Held({ session }: { readonly session: SessionView }) {
  const trpc = useTRPC()
  const { data: files } = useQuery(trpc.wimd.uploads.list.queryOptions())
  const { data: analysis } = useQuery(trpc.wimd.analysis.queryOptions())
  const { data: history } = useQuery(trpc.wimd.history.queryOptions({ limit: 100 }))
  const { data: resumes } = useQuery(trpc.resume.versions.list.queryOptions({ limit: 100 }))
  const { data: applications } = useQuery(trpc.ob.status.queryOptions({}))
  const { data: plan } = useQuery(trpc.wimd.actions.list.queryOptions())
  const { data: matches } = useQuery(trpc.ob.matches.list.queryOptions({ kept: true, limit: 50 }))
  const { data: sent } = useQuery(trpc.session.sent.queryOptions({ limit: 100 }))
  const wasSent = sent && sent.sent.length > 0
  const facts = analysis && itemsOf(analysis)
  const bytes = files?.reduce((sum, { fileSize }) => sum + fileSize, 0)
  const rows: Row[] = [
    {
      what: 'Files you added',
      count: files && counted(files.length, 'file'),
      size: bytes === undefined ? undefined : sizeOf(bytes),
      sealed: 'With your session’s key, before they touch the disk',
    },
    {
      what: 'What you and the coach said',
      count: history && `${counted(history.turns.length, 'turn')}${history.nextCursor ? ' and more' : ''}`,
      sealed: 'With your session’s key',
      isSent: wasSent,
    },
    {
      what: 'Facts and quotes',
      count:
        facts &&
        `${counted(facts.length, 'fact')}, ${counted(
          facts.reduce((sum, { evidence }) => sum + evidence.length, 0),
          'quote',
        )}`,
      sealed: 'With your session’s key',
    },
    { what: 'Postings you kept', count: matches && counted(matches.matches.length, 'posting'), sealed: 'With your session’s key' },
    { what: 'Résumé versions', count: resumes && counted(resumes.versions.length, 'version'), sealed: 'With your session’s key' },
    {
      what: 'Applications and notes',
      count: applications && counted(applications.length, 'application'),
      sealed: 'With your session’s key',
    },
    ...(wasSent
      ? [
          {
            what: 'Requests to a language model',
            count: `${counted(sent.sent.length, 'request')}${sent.nextCursor ? ' and more' : ''}`,
            sealed: 'With your session’s key',
            isSent: true,
          },
        ]
      : []),
    { what: 'Steps of your plan', count: plan && counted(plan.length, 'step'), sealed: 'With your session’s key' },
    { what: 'When the session started and ends', count: '2 dates', sealed: 'Open, so that it can be erased on time' },
  ]
  return (
    <section aria-labelledby="h-held">
      <div className="shead">
        <h2 id="h-held">Stored, sealed, sent</h2>
        <span className="small soft">
          {sizeOf(session.storage.usedBytes)} of {sizeOf(session.storage.limitBytes)}
        </span>
      </div>
      <div className="held">
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">How many</th>
              <th scope="col">Size</th>
              <th scope="col">Sealed</th>
              <th scope="col">Sent anywhere</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ what, count, size, sealed, isSent }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td className="num">{count ?? '…'}</td>
                <td className="num">{size ?? ''}</td>
                <td>{sealed}</td>
                <td>{isSent ? <Link to="/privacy/sent">Parts, all listed</Link> : 'No'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
