import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { sizeOf } from '#lib/sizes.ts'
import { type SessionView, useTRPC } from '#lib/trpc.ts'
import { itemsOf } from '#lib/useFactChange.ts'
import { words } from './words.tsx'

interface Row {
  readonly what: string
  /** Undefined until it is known. */
  readonly count: string | undefined
  readonly size?: string | undefined
  readonly sealed: string
  readonly isSent?: boolean | undefined
}

const more = (count: string, cursor: string | null) => (cursor === null ? count : words.held.andMore(count))

/** What is stored, kind by kind: how much, how it is sealed, and that it went nowhere. */
export function Held({ session }: { readonly session: SessionView }) {
  const { held } = words
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
      what: held.files,
      count: files && held.filesN(files.length),
      size: bytes === undefined ? undefined : sizeOf(bytes),
      sealed: held.filesSealed,
    },
    {
      what: held.turns,
      count: history && more(held.turnsN(history.turns.length), history.nextCursor),
      sealed: held.byKey,
      isSent: wasSent,
    },
    {
      what: held.facts,
      count:
        facts &&
        held.factsN(
          facts.length,
          facts.reduce((sum, { evidence }) => sum + evidence.length, 0),
        ),
      sealed: held.byKey,
    },
    { what: held.postings, count: matches && held.postingsN(matches.matches.length), sealed: held.byKey },
    { what: held.versions, count: resumes && held.versionsN(resumes.versions.length), sealed: held.byKey },
    {
      what: held.applications,
      count: applications && held.applicationsN(applications.length),
      sealed: held.byKey,
    },
    ...(wasSent
      ? [
          {
            what: held.requests,
            count: more(held.requestsN(sent.sent.length), sent.nextCursor),
            sealed: held.byKey,
            isSent: true,
          },
        ]
      : []),
    { what: held.steps, count: plan && held.stepsN(plan.length), sealed: held.byKey },
    { what: held.dates, count: held.datesN, sealed: held.datesSealed },
  ]
  return (
    <section aria-labelledby="h-held">
      <div className="shead">
        <h2 id="h-held">{held.title}</h2>
        <span className="small soft">{held.of(sizeOf(session.storage.usedBytes), sizeOf(session.storage.limitBytes))}</span>
      </div>
      <div className="held">
        <table>
          <thead>
            <tr>
              {held.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ what, count, size, sealed, isSent }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td className="num">{count ?? '…'}</td>
                <td className="num">{size ?? ''}</td>
                <td>{sealed}</td>
                <td data-column={held.sent}>{isSent ? <Link to="/privacy/sent">{held.parts}</Link> : held.no}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
