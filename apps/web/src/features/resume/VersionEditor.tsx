import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Saved } from '#ui/Saved.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Before } from './Before.tsx'
import { Changes } from './Changes.tsx'
import { Compare } from './Compare.tsx'
import { changedLines } from './changedLines.ts'
import { Downloads } from './Downloads.tsx'
import { withLineAdded, withText } from './documentPath.ts'
import { Findings } from './Findings.tsx'
import type { Resume } from './hooks.ts'
import { KeptNote } from './KeptNote.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import { Letters } from './Letters.tsx'
import { leadTo } from './leadTo.ts'
import { MustHaves } from './MustHaves.tsx'
import { NotSaved } from './NotSaved.tsx'
import { NotWrittenIn } from './NotWrittenIn.tsx'
import { Page, showPage } from './Page.tsx'
import { showMark } from './Pages.tsx'
import { Sentences } from './Sentences.tsx'
import { UndoRedo } from './UndoRedo.tsx'
import { useArranging } from './useArranging.ts'
import { useDraft } from './useDraft.ts'
import { useFacts } from './useFacts.ts'
import { type OnPaper, usePrinted } from './usePrinted.ts'
import { GateBar, VersionName } from './VersionHead.tsx'

/** One version: each sentence beside its facts, the page, the changes for its posting, and the files. */
export function VersionEditor({ id }: { readonly id: string }) {
  const version = useQuery(useTRPC().resume.versions.get.queryOptions({ id }))
  const [line, setLine] = useState<{ key: string; id: string; next: string | null }>({ key: id, id, next: null })
  const navigate = useNavigate({ from: '/studio' })
  // one that goes on from a kept version is edited on where the hands are: its steps and what is open stay
  const follow = (next: string) => {
    setLine({ ...line, next })
    void navigate({ search: (old) => ({ ...old, version: next }), replace: true })
  }
  if (id !== line.id) setLine({ key: id === line.next ? line.key : id, id, next: null })
  if (version.isPending) return <Skeleton label="Opening the version" lines={8} />
  if (!version.data) return <FailureNote error={version.error} onRetry={() => void version.refetch()} />
  return <Opened key={line.key} resume={version.data} onReload={() => void version.refetch()} onFollow={follow} />
}

interface OpenedProps {
  readonly resume: Resume
  readonly onReload: () => void
  readonly onFollow: (versionId: string) => void
}

function Opened({ resume, onReload, onFollow }: OpenedProps) {
  const draft = useDraft(resume, onFollow)
  const facts = useFacts()
  const [selected, setSelected] = useState<string | null>(null)
  const { versionId, versionName, gate, changes, jobId } = resume
  const template = resume.template ?? 'classic'
  const [onPaper, setOnPaper] = useState<OnPaper>({})
  const printed = usePrinted(draft.document, template, { ...onPaper, ...(jobId && { jobId }) })
  // the line stands where it was saved to once the answer is drawn
  const show = (pointer: string) => {
    setSelected(pointer)
    setTimeout(() => leadTo(pointer))
  }
  const arranging = useArranging(draft, show)
  const places = useMemo(() => changedLines(draft.document, changes), [draft.document, changes])
  const changed = useMemo(() => places.filter((path) => path !== null), [places])
  const pageOf = (path: string) => printed.data?.lines.find((line) => line.path === path)?.page ?? null
  return (
    <section aria-labelledby="h-version" className="stack">
      <div className="shead">
        <VersionName name={versionName} onName={draft.rename} />
        <UndoRedo undo={draft.undo} redo={draft.redo} />
        <Button small look="bare" className="only-narrow" onClick={showPage}>
          See the page
        </Button>
        {draft.state === 'saved' && !draft.savedAt ? null : <Saved state={draft.state} at={draft.savedAt} onDevice={draft.isOnDevice} />}
      </div>
      <GateBar gate={gate} />
      {draft.error ? (
        <NotSaved
          error={draft.error}
          conflict={draft.conflict}
          onRetry={draft.retry}
          onMine={draft.keepMine}
          onTheirs={() => {
            draft.takeTheirs()
            onReload()
          }}
        />
      ) : null}
      {resume.kind === 'resume' ? (
        <LanguageChoice
          language={resume.language}
          postingLanguage={resume.postingLanguage}
          chosen={draft.document.meta?.language}
          onChoose={(language) => draft.commit({ ...draft.document, meta: { ...draft.document.meta, language } })}
        />
      ) : null}
      <Downloads
        id={versionId}
        template={template}
        onTemplate={draft.look}
        onPaper={onPaper}
        onOnPaper={setOnPaper}
        printed={printed.data}
      />
      <KeptNote resume={resume} />
      <div className="studio">
        <div className="stack stack--6">
          {jobId && resume.kind === 'resume' ? (
            <>
              {printed.data?.mustHaves ? <MustHaves asked={printed.data.mustHaves} /> : null}
              <Changes changes={changes} facts={facts} places={places} pageOf={pageOf} onMark={showMark} onDecide={draft.decide} />
              <NotWrittenIn jobId={jobId} />
              <Letters jobId={jobId} language={draft.document.meta?.language} />
            </>
          ) : null}
          <Sentences
            resume={resume}
            document={draft.document}
            facts={facts}
            selected={selected}
            onSelect={setSelected}
            onText={(pointer, text) => draft.edit((document) => withText(document, pointer, text))}
            onLeave={draft.flush}
            arranging={arranging}
            onAdd={(entry, text) => {
              const added = withLineAdded(draft.document, entry, text)
              draft.commit(added.document)
              show(added.pointer)
            }}
            onFact={() => draft.commit(draft.document)}
          />
          <Compare id={versionId} />
          <Before id={versionId} />
          {resume.kind === 'resume' ? <Findings resume={resume} onShow={show} /> : null}
        </div>
        <Page printed={printed} selected={selected} changed={changed} onShow={show} />
      </div>
    </section>
  )
}
