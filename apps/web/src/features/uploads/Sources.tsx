import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { OwnerOnly } from '#ui/OwnerOnly.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { Document, numberFacts } from './Document.tsx'
import { FilePick } from './FilePick.tsx'
import { useFiles, useReading, useTakeFiles } from './hooks.ts'
import { words } from './words.tsx'

/** Where the picture comes from: each document with the words that facts rest on. */
export function Sources() {
  const { file } = useSearch({ from: '/shell/session/picture' })
  const navigate = useNavigate({ from: '/picture' })
  const take = useTakeFiles()
  const { data: files = [] } = useFiles()
  const readable = files.filter(({ status }) => status === 'ready')
  const shown = readable.find(({ id }) => id === file) ?? readable[0]
  return (
    <section aria-labelledby="h-ev" className="stack">
      <div className="shead">
        <h2 id="h-ev">{words.sources.title}</h2>
        {shown ? (
          <Link className="small" to="/check" search={{ file: shown.id }}>
            {words.sources.all}
          </Link>
        ) : null}
      </div>
      {readable.length > 1 && shown ? (
        <Segmented
          label={words.sources.label}
          value={shown.id}
          options={readable.slice(0, 5).map(({ id, filename }) => ({ value: id, label: filename }))}
          onChange={(id) => void navigate({ search: (rest) => ({ ...rest, file: id }), replace: true, resetScroll: false })}
        />
      ) : null}
      {shown ? (
        <Shown id={shown.id} />
      ) : (
        <OwnerOnly>
          <FilePick label={words.sources.add} busy={take.isPending && words.choose.sending} onFiles={(picked) => take.mutate(picked)} />
        </OwnerOnly>
      )}
    </section>
  )
}

/** The picture shows where it comes from; the whole document has a page of its own. */
const blocksAtMost = 24

function Shown({ id }: { readonly id: string }) {
  const { data: reading } = useReading(id)
  if (!reading) return <Skeleton label={words.sources.opening} lines={6} />
  const start = { ...reading, blocks: reading.blocks.filter(({ visible }) => visible).slice(0, blocksAtMost) }
  const left = reading.blocks.length - start.blocks.length
  return (
    <>
      <Document reading={start} numbers={numberFacts(reading)} chosen={null} />
      {left > 0 ? (
        <p>
          <Link className="small" to="/check" search={{ file: id }}>
            {words.sources.readOn(left)}
          </Link>
        </p>
      ) : null}
    </>
  )
}
