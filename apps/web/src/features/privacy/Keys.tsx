import { useQuery } from '@tanstack/react-query'
import { dayOf } from '#lib/dates.ts'
import { type Answers, useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Tile } from '#ui/Tile.tsx'
import { useTakeBack } from './useTakeBack.ts'
import { words } from './words.tsx'

type Key = Answers['session']['keys']['list'][number]

/** Everything that opens this session, and a way to take each back; `onTaken` comes when a row is gone. */
export function Keys({ onTaken }: { readonly onTaken: () => void }) {
  const trpc = useTRPC()
  const { data: keys = [] } = useQuery(trpc.session.keys.list.queryOptions())
  const remove = useTakeBack(onTaken)
  return (
    <ul className="facts">
      {keys.map((key) => (
        <li key={key.id}>
          <Tile state="met" />
          <span>
            {words.keys.since(nameOf(key), dayOf(key.createdAt))}
            {key.expiresAt ? `, ${words.keys.until(dayOf(key.expiresAt))}` : ''}{' '}
            {key.current ? <Tag kind="ok">{words.keys.thisBrowser}</Tag> : null}
          </span>
          {key.current ? (
            <span />
          ) : (
            <Button
              look="bare"
              small
              busy={remove.isPending && remove.variables.id === key.id && words.keys.removing}
              onClick={() => remove.mutate({ id: key.id })}
            >
              {key.kind === 'counsellor' ? words.look.takeBack : words.keys.remove}
              <span className="vh"> {nameOf(key)}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function nameOf({ kind, label }: Key): string {
  if (kind === 'counsellor' && label !== null) return words.look.looks(label)
  return label ?? words.keys.kinds[kind]
}
