import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { keepEdit, keptEdit } from '#lib/drafts.ts'
import { useTRPC } from '#lib/trpc.ts'
import { buttonClass } from '#ui/Button.tsx'
import { draftsOnDevice } from './keptDraft.ts'
import { words } from './keptWords.ts'
import { VersionEditor } from './VersionEditor.tsx'

/** Without a network: the versions whose edits wait on this device, and the one in hand, as it stood when they were made. */
export function KeptVersions() {
  const { version: id } = useSearch({ strict: false })
  const drafts = useOpenedDrafts()
  if (!drafts) return null
  if (drafts.length === 0) return <p className="soft">{words.none}</p>
  const inHand = drafts.find(({ resume }) => resume.versionId === id)
  const others = drafts.filter((draft) => draft !== inHand)
  return (
    <>
      {inHand ? <VersionEditor id={inHand.resume.versionId} /> : null}
      {others.length > 0 ? (
        <section className="stack stack--3" aria-labelledby="h-kept">
          <h2 id="h-kept">{words.title}</h2>
          <p className="soft">{words.what}</p>
          <ul className="stack stack--2">
            {others.map(({ resume: { versionId, versionName } }) => (
              <li key={versionId} className="row row--apart">
                <b>{versionName}</b>
                <Link className={buttonClass({ small: true })} to="/studio" search={{ version: versionId }}>
                  {words.goOn}
                  <span className="vh">: {versionName}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

/** Opens what waits, and lets the pages find it where they would find the server's answer. */
function useOpenedDrafts() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  const { data } = useQuery({
    queryKey: ['drafts on this device'],
    networkMode: 'always',
    gcTime: 0,
    queryFn: async () => {
      const drafts = await draftsOnDevice()
      for (const { resume, document, revision } of drafts) {
        const key = trpc.resume.versions.get.queryKey({ id: resume.versionId })
        // as old as can be, so that the server's answer takes its place
        cache.setQueryData(key, (known) => known ?? resume, { updatedAt: 0 })
        if (keptEdit(resume.versionId) === null) keepEdit(resume.versionId, { document, revision })
      }
      return drafts
    },
  })
  return data
}
