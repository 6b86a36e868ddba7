import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { announce } from '#lib/announce.ts'
import { dayOf } from '#lib/dates.ts'
import { failureWords } from '#lib/failureWords.ts'
import { type Answers, useTRPC } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Tile } from '#ui/Tile.tsx'

type Key = Answers['session']['keys']['list'][number]

const kindWords: Record<Key['kind'], string> = { browser: 'A browser', program: 'A program', recovery: 'A recovery key' }

/** Everything that opens this session, and a way to take each back. */
export function Keys() {
  const trpc = useTRPC()
  const cache = useQueryClient()
  const { data: keys = [] } = useQuery(trpc.session.keys.list.queryOptions())
  const remove = useMutation(
    trpc.session.keys.remove.mutationOptions({
      onSuccess: () => {
        announce('The key opens nothing any more.')
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
            {label ?? kindWords[kind]}, since {dayOf(createdAt)} {current ? <Tag kind="ok">this browser</Tag> : null}
          </span>
          {current ? (
            <span />
          ) : (
            <Button
              look="bare"
              small
              busy={remove.isPending && remove.variables.id === id && 'Removing…'}
              onClick={() => remove.mutate({ id })}
            >
              Remove<span className="vh"> {label ?? kindWords[kind]}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
