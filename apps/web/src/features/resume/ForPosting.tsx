import { Changes } from './Changes.tsx'
import type { Resume } from './hooks.ts'
import { Letters } from './Letters.tsx'
import { MustHaves } from './MustHaves.tsx'
import { NotWrittenIn } from './NotWrittenIn.tsx'
import { showMark } from './Pages.tsx'
import type { KnownFacts } from './useFacts.ts'
import type { Printed } from './usePrinted.ts'

interface Props extends Pick<Resume, 'changes'> {
  readonly jobId: string
  /** What was chosen for the résumé; undefined while nobody did. */
  readonly language: Resume['language'] | undefined
  readonly facts: KnownFacts
  /** Where each change stands now, by JSON pointer; null where nothing of it stands. */
  readonly places: readonly (string | null)[]
  readonly printed: Printed['data']
  /** Takes a change back, or makes it again. */
  readonly onDecide: (index: number, accepted: boolean) => void
}

/** What a version has for its posting: the must-haves that it shows, what was changed, what is asked, and the letters. */
export function ForPosting({ jobId, changes, language, facts, places, printed, onDecide }: Props) {
  const pageOf = (path: string) => printed?.lines.find((line) => line.path === path)?.page ?? null
  return (
    <>
      {printed?.mustHaves ? <MustHaves asked={printed.mustHaves} /> : null}
      <Changes changes={changes} facts={facts} places={places} pageOf={pageOf} onMark={showMark} onDecide={onDecide} />
      <NotWrittenIn jobId={jobId} />
      <Letters jobId={jobId} language={language} />
    </>
  )
}
