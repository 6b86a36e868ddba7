import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { announce } from '#lib/announce.ts'
import { dayOf } from '#lib/dates.ts'
import { failureWords } from '#lib/failureWords.ts'
import { useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Tile } from '#ui/Tile.tsx'
import { words } from './words.tsx'

/** Everything that opens this session, and a way to take each back. */
export function Keys() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  const { data: keys = [] } = useQuery(trpc.session.keys.list.queryOptions())
  const remove = useMutation(
    trpc.session.keys.remove.mutationOptions({
      onSuccess: () => {
        announce(words.keys.removed)
        return cache.invalidateQueries(trpc.session.keys.pathFilter())
      },
      onError: (error) => announce(`${failureWords(error).title}. ${failureWords(error).next}`),
    }),
  )
  return (
    <ul className="facts">
      {keys.map(({ id, kind, label, createdAt, current }) => (
        <li key={id}>
          <Tile state="met" />
          <span>
            {words.keys.since(label ?? words.keys.kinds[kind], dayOf(createdAt))}{' '}
            {current ? <Tag kind="ok">{words.keys.thisBrowser}</Tag> : null}
          </span>
          {current ? (
            <span />
          ) : (
            <Button
              look="bare"
              small
              busy={remove.isPending && remove.variables.id === id && words.keys.removing}
              onClick={() => remove.mutate({ id })}
            >
              {words.keys.remove}
              <span className="vh"> {label ?? words.keys.kinds[kind]}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
