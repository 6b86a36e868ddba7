import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTRPC } from '#lib/trpc.ts'
import { Button, buttonClass } from '#ui/Button.tsx'
import { words } from './wayBackWords.ts'

interface Props {
  readonly busy: boolean
  readonly onKeep: () => void
}

const toIt = (head: HTMLElement | null) => head?.focus()

/** Asked before another key takes the place of the session that is open here: what becomes of that one, and a key for it first. A button of the form goes on. */
export function InItsPlace({ busy, onKeep }: Props) {
  const trpc = useTRPC()
  const { data: keys = [], isPending } = useQuery(trpc.session.keys.list.queryOptions())
  if (isPending) return null
  const hasOther = keys.some(({ current, kind }) => !current && kind !== 'counsellor')
  return (
    <section className="card stack stack--3" aria-labelledby="h-place">
      <h3 id="h-place" ref={toIt} tabIndex={-1}>
        {words.place.title}
      </h3>
      <p>{hasOther ? words.place.hasOther : words.place.hasNone}</p>
      <div className="row">
        {hasOther ? null : (
          <Link className={buttonClass({ look: 'main' })} to="/privacy" hash="h-key">
            {words.place.keyFirst}
          </Link>
        )}
        <Button type="submit" look={hasOther ? 'main' : 'rest'} busy={busy && words.key.opening}>
          {words.place.goOn}
        </Button>
        <Button look="bare" onClick={onKeep}>
          {words.place.keep}
        </Button>
      </div>
    </section>
  )
}
