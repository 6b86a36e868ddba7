import { useMemo, useState } from 'react'
import { Before } from './Before.tsx'
import { Compare } from './Compare.tsx'
import { changedLines } from './changedLines.ts'
import { Downloads } from './Downloads.tsx'
import { withLineAdded, withText } from './documentPath.ts'
import { Findings } from './Findings.tsx'
import { ForPosting } from './ForPosting.tsx'
import type { Resume } from './hooks.ts'
import { KeptNote } from './KeptNote.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import { leadTo } from './leadTo.ts'
import { NotSaved } from './NotSaved.tsx'
import { DocumentLanguage } from './Own.tsx'
import { Page } from './Page.tsx'
import { Sentences } from './Sentences.tsx'
import { useArranging } from './useArranging.ts'
import { useDraft } from './useDraft.ts'
import { useFacts } from './useFacts.ts'
import { type OnPaper, usePrinted } from './usePrinted.ts'
import { GateBar, VersionHead } from './VersionHead.tsx'

interface Props {
  readonly resume: Resume
  readonly onReload: () => void
  /** Told of the version that edits go on in. */
  readonly onFollow: (versionId: string) => void
}

/** A version in hand: its name and its gate above, its files, and below them the sentences beside the page. */
export function OpenVersion({ resume, onReload, onFollow }: Props) {
  const draft = useDraft(resume, onFollow)
  const facts = useFacts()
  const [selected, setSelected] = useState<string | null>(null)
  const { versionId, gate, changes, jobId } = resume
  const isResume = resume.kind === 'resume'
  const template = resume.template ?? 'classic'
  const [onPaper, setOnPaper] = useState<OnPaper>({})
  const printed = usePrinted(draft.document, template, { ...onPaper, ...(jobId && { jobId }) })
  // the line stands where it was saved to once the answer is drawn
  const show = (pointer: string) => {
    setSelected(pointer)
    setTimeout(() => leadTo(pointer))
  }
  const add = (entry: string, text: string) => {
    const added = withLineAdded(draft.document, entry, text)
    draft.commit(added.document)
    show(added.pointer)
  }
  const arranging = useArranging(draft, show)
  const places = useMemo(() => changedLines(draft.document, changes), [draft.document, changes])
  const changed = useMemo(() => places.filter((path) => path !== null), [places])
  return (
    <DocumentLanguage value={resume.language}>
      <section aria-labelledby="h-version" className="stack">
        <VersionHead name={resume.versionName} draft={draft} />
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
        {isResume ? (
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
            {jobId && isResume ? (
              <ForPosting
                jobId={jobId}
                changes={changes}
                language={draft.document.meta?.language}
                facts={facts}
                places={places}
                printed={printed.data}
                onDecide={draft.decide}
              />
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
              onAdd={add}
              onFact={() => draft.commit(draft.document)}
            />
            <Compare id={versionId} />
            <Before id={versionId} />
            {isResume ? <Findings resume={resume} onShow={show} /> : null}
          </div>
          <Page printed={printed} selected={selected} changed={changed} onShow={show} />
        </div>
      </section>
    </DocumentLanguage>
  )
}
