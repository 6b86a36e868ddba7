import { Link } from '@tanstack/react-router'
import { RotateCw } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { words as common } from '#lib/failureCatalogue.ts'
import { failureWords } from '#lib/failureWords.ts'
import { useSession } from '#lib/session.ts'
import { perCent, sizeOf } from '#lib/sizes.ts'
import { Button } from '#ui/Button.tsx'
import { OwnerOnly } from '#ui/OwnerOnly.tsx'
import { Tile, type TileState } from '#ui/Tile.tsx'
import { TileStrip } from '#ui/TileStrip.tsx'
import { isUnderWay, type StoredFile, useFiles, useKnownAnew, useRemoveFile } from './hooks.ts'
import { NeedsWords } from './NeedsWords.tsx'
import { dropUpload, retryUpload, type Upload, useUploads } from './uploading.ts'
import { words } from './words.tsx'

/** The session's files and those on their way, each with where it stands and why. `onRead` hears of each that became readable here. */
export function FilesCard({ onRead }: { readonly onRead?: () => void }) {
  const { data: files = [] } = useFiles()
  const { session } = useSession()
  const uploads = useUploads().filter(({ stored }) => stored === null)
  useTellRead(files, onRead)
  if (files.length === 0 && uploads.length === 0) return null
  return (
    <section className="card" aria-label={words.files}>
      <div className="row row--apart">
        <h2 className="h3">{words.files}</h2>
        {session ? (
          <span className="small soft">{words.used(sizeOf(session.storage.usedBytes), sizeOf(session.storage.limitBytes))}</span>
        ) : null}
      </div>
      <div>
        {files.map((file) => (
          <StoredRow key={file.id} file={file} />
        ))}
        {uploads.map((upload) => (
          <SendingRow key={upload.key} upload={upload} />
        ))}
      </div>
    </section>
  )
}

/** Once for each file that was under way when first seen, or was sent from this page. */
function useTellRead(files: readonly StoredFile[], onRead: (() => void) | undefined) {
  const knownAnew = useKnownAnew()
  const sent = useUploads()
  const told = useRef(new Set<string>())
  const waited = useRef(new Set<string>())
  const tell = useEffectEvent(() => {
    void knownAnew()
    onRead?.()
  })
  useEffect(() => {
    const own = new Set(sent.map(({ stored }) => stored?.id))
    for (const file of files) {
      if (isUnderWay(file)) waited.current.add(file.id)
      else if ((own.has(file.id) || waited.current.has(file.id)) && file.status === 'ready' && !told.current.has(file.id)) {
        told.current.add(file.id)
        const key = sent.find(({ stored }) => stored?.id === file.id)?.key
        if (key) dropUpload(key)
        tell()
      }
    }
  }, [files, sent])
}

const tiles: Record<StoredFile['status'], TileState> = {
  received: 'provable',
  reading: 'provable',
  ready: 'pass',
  failed: 'bad',
  needs_transcription: 'learnable',
  needs_ocr: 'learnable',
}

function StoredRow({ file }: { readonly file: StoredFile }) {
  const remove = useRemoveFile()
  return (
    <div className="up">
      <Tile state={tiles[file.status]} />
      <b>{file.filename}</b>
      <div className="row">
        {file.status === 'ready' ? (
          <Link className="small" to="/check" search={{ file: file.id }}>
            {words.seeQuotes}
            <span className="vh">{words.inFile(file.filename)}</span>
          </Link>
        ) : null}
        <OwnerOnly>
          <Button look="bare" small busy={remove.isPending && words.removing} onClick={() => remove.mutate({ id: file.id })}>
            {words.remove}
            <span className="vh"> {file.filename}</span>
          </Button>
        </OwnerOnly>
      </div>
      {file.progress ? <PagesDone progress={file.progress} /> : null}
      <p className={file.status === 'failed' ? 'err' : undefined}>{standing(file)}</p>
      {file.status === 'needs_transcription' || file.status === 'needs_ocr' ? (
        <NeedsWords id={file.id} filename={file.filename} isRecording={file.status === 'needs_transcription'} />
      ) : null}
    </div>
  )
}

/** How many pages of a scan are read. */
export function PagesDone({ progress: { done, total } }: { readonly progress: NonNullable<StoredFile['progress']> }) {
  return <TileStrip done={done} of={total} rows={1} pitch={12} label={words.pagesRead(done, total)} />
}

/** What kind of paper a file was read as: "Read as a certificate, in the name of Jane Doe". A résumé's name stands among its facts. */
export function readAs({ kind, holder }: NonNullable<StoredFile['paper']>): string {
  return words.readAs(words.papers[kind], kind !== 'resume' && kind !== 'other' ? holder : null)
}

/** Where a file stands, in a sentence. */
export function standing({ status, progress, paper, factsFound, findings, fileSize }: StoredFile): string {
  if (progress) return words.standing.pictures(progress.done, progress.total)
  if (status === 'received' || status === 'reading') return words.standing.reading(sizeOf(fileSize))
  const first = findings[0]?.text
  if (status === 'failed') return first ?? words.standing.failed
  if (status === 'ready')
    return `${paper ? readAs(paper) : words.readAsNothing}. ${factsFound === null ? '' : words.standing.found(factsFound)} ${first ?? ''}`.trim()
  return first ?? words.standing.kept
}

function SendingRow({ upload }: { readonly upload: Upload }) {
  const knownAnew = useKnownAnew()
  const { file, sent, error, key } = upload
  if (error) {
    const { title, next, retry } = failureWords(error)
    return (
      <div className="up" role="alert">
        <Tile state="bad" />
        <b>{file.name}</b>
        <div className="row">
          {retry ? (
            <Button small icon={<RotateCw size={16} aria-hidden />} onClick={() => void retryUpload(upload, () => void knownAnew())}>
              {common.tryAgain}
            </Button>
          ) : null}
          <Button look="bare" small onClick={() => dropUpload(key)}>
            {words.leaveIt}
            <span className="vh"> {file.name}</span>
          </Button>
        </div>
        <p className="err">
          {sizeOf(file.size)}. {title}. {next}
        </p>
      </div>
    )
  }
  return (
    <div className="up">
      <Tile state="provable" />
      <b>{file.name}</b>
      <span />
      <TileStrip done={sent * 20} of={20} rows={1} pitch={12} label={words.sent(perCent(sent))} />
      <p>{sent < 1 ? words.sendingSize(sizeOf(file.size)) : words.sealedSize(sizeOf(file.size))}</p>
    </div>
  )
}
