import { failureOf } from '@mosaic/client'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { timeOf } from '#lib/dates.ts'
import { textOf } from '#lib/forms.ts'
import { useTRPC } from '#lib/trpc.ts'
import { Button, buttonClass } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Tile } from '#ui/Tile.tsx'
import { Changes } from './Changes.tsx'
import { withText } from './documentPath.ts'
import { GateLines } from './GateLines.tsx'
import { type Resume, useVersionChange } from './hooks.ts'
import { Sheet } from './Sheet.tsx'

const formats = [
  { format: 'pdf', label: 'PDF' },
  { format: 'docx', label: 'Word' },
  { format: 'json', label: 'JSON Resume' },
  { format: 'md', label: 'Markdown' },
  { format: 'txt', label: 'Text' },
] as const

/** One version: each sentence beside its facts, the page, the changes for its posting, and the files. */
export function VersionEditor({ id }: { readonly id: string }) {
  const version = useQuery(useTRPC().resume.versions.get.queryOptions({ id }))
  if (version.isPending) return <Skeleton label="Opening the version" lines={8} />
  if (version.isError) return <FailureNote error={version.error} onRetry={() => void version.refetch()} />
  return <Opened key={version.data.versionId} resume={version.data} onReload={() => void version.refetch()} />
}

function Opened({ resume, onReload }: { readonly resume: Resume; readonly onReload: () => void }) {
  const save = useVersionChange()
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const labels = useFactLabels()
  const { versionId: id, revision, document, gate, changes } = resume
  const keep = (next: { document?: Resume['document']; versionName?: string }) =>
    save.mutate({ id, revision, ...next }, { onSuccess: () => setSavedAt(new Date()) })
  const edit = (pointer: string, text: string) => keep({ document: withText(document, pointer, text) })
  const toLookAt = gate.lines.filter(({ result }) => result !== 'pass')
  return (
    <section aria-labelledby="h-version" className="stack">
      <div className="shead">
        <Name resume={resume} onName={(versionName) => keep({ versionName })} />
        <p className="small soft">{save.isPending ? 'Saving…' : savedAt ? `Saved ${timeOf(savedAt)}` : null}</p>
      </div>
      <GateBar gate={gate} />
      {save.isError ? <NotSaved error={save.error} onReload={onReload} /> : null}
      <div className="row" role="group" aria-label="Download">
        {formats.map(({ format, label }, index) => (
          <a
            key={format}
            className={buttonClass({ look: index === 0 ? 'main' : 'rest', small: true })}
            href={`/resume/versions/${id}/export?format=${format}`}
            download
          >
            {label}
          </a>
        ))}
      </div>
      <div className="studio">
        <div className="stack stack--6">
          <Changes changes={changes} jobId={resume.jobId} />
          {toLookAt.length > 0 ? (
            <section aria-labelledby="h-look-again">
              <h3 id="h-look-again">Look again</h3>
              <GateLines lines={toLookAt} labels={labels} onEdit={edit} />
            </section>
          ) : null}
          <Disclosure summary="Every sentence and its facts">
            <GateLines lines={gate.lines} labels={labels} onEdit={edit} />
          </Disclosure>
        </div>
        <div className="stack stack--3">
          <p className="small soft">The page, in the order that every file has</p>
          <Sheet document={document} />
        </div>
      </div>
    </section>
  )
}

function Name({ resume, onName }: { readonly resume: Resume; readonly onName: (name: string) => void }) {
  const [isOpen, setOpen] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = textOf(new FormData(event.currentTarget), 'name')
    if (name) onName(name)
    setOpen(false)
  }
  if (!isOpen)
    return (
      <div className="row">
        <h2 id="h-version">{resume.versionName}</h2>
        <Button small look="bare" onClick={() => setOpen(true)}>
          Rename
        </Button>
      </div>
    )
  return (
    <form className="row" onSubmit={submit}>
      <h2 id="h-version" className="vh">
        {resume.versionName}
      </h2>
      <input name="name" className="input" aria-label="Name of this version" defaultValue={resume.versionName} maxLength={200} required />
      <Button small type="submit">
        Keep this name
      </Button>
    </form>
  )
}

function GateBar({ gate }: Pick<Resume, 'gate'>) {
  const count = (result: Resume['gate']['lines'][number]['result']) => gate.lines.filter((line) => line.result === result).length
  return (
    <div className="gatebar">
      <b>Every sentence checked against your facts</b>
      <ul className="legend">
        <li>
          <Tile state="pass" />
          {count('pass')} shown by facts
        </li>
        <li>
          <Tile state="unknown" />
          {count('unchecked') + count('warn')} not checked
        </li>
        <li>
          <Tile state="bad" />
          {count('block')} blocked
        </li>
      </ul>
    </div>
  )
}

/** A conflict shows both texts; anything else says what to do. */
function NotSaved({ error, onReload }: { readonly error: unknown; readonly onReload: () => void }) {
  const failure = failureOf(error)
  const { theirs, yours } = (failure?.details ?? {}) as { theirs?: unknown; yours?: unknown }
  return (
    <FailureNote error={error}>
      {failure?.code === 'stale' && typeof theirs === 'string' && typeof yours === 'string' ? (
        <div className="stack stack--3">
          <Disclosure summary="The version saved elsewhere">
            <pre className="words">{theirs}</pre>
          </Disclosure>
          <Disclosure summary="Yours, not saved">
            <pre className="words">{yours}</pre>
          </Disclosure>
          <Button small onClick={onReload}>
            Take the one saved elsewhere
          </Button>
        </div>
      ) : null}
    </FailureNote>
  )
}

/** What each fact says in a few words, by its id. */
function useFactLabels(): ReadonlyMap<string, string> {
  const { data } = useQuery(useTRPC().wimd.analysis.queryOptions())
  if (!data) return new Map()
  const roles = data.experience.flatMap(({ id, title, organisation, achievements }) => [
    [id, [title, organisation].filter(Boolean).join(', ')] as const,
    ...achievements.map((one) => [one.id, one.text] as const),
  ])
  return new Map([
    ...roles,
    ...data.skills.map(({ id, label }) => [id, label] as const),
    ...data.education.map(({ id, institution, degree }) => [id, [degree, institution].filter(Boolean).join(', ')] as const),
    ...data.contact.evidence.map(({ id, value }) => [id, value] as const),
    ...data.credentials.map(({ id, name }) => [id, name] as const),
    ...data.projects.map(({ id, name }) => [id, name] as const),
    ...data.other.map(({ id, text }) => [id, text] as const),
  ])
}
