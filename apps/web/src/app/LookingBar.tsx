import { failureOf } from '@mosaic/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Eye } from 'lucide-react'
import { useEffect } from 'react'
import { announce } from '#lib/announce.ts'
import { failureWords } from '#lib/failureWords.ts'
import { forgetTyped } from '#lib/forgetTyped.ts'
import { useForgetAll, useSession } from '#lib/session.ts'
import { useTRPC } from '#lib/trpc.ts'
import { Bar } from '#ui/Bar.tsx'
import { Button } from '#ui/Button.tsx'
import { words } from './words.tsx'

/** With a key that only looks: whose session this is not, said on every page; a change that was tried all the same is refused in words. */
export function LookingBar() {
  const { session } = useSession()
  return session?.scope === 'read' ? <Looking /> : null
}

function Looking() {
  const trpc = useTRPC()
  const navigate = useNavigate()
  const forgetAll = useForgetAll()
  useToldOfRefusals()
  const leave = useMutation(
    trpc.session.leave.mutationOptions({
      onSuccess: async () => {
        forgetTyped()
        await navigate({ to: '/' })
        await forgetAll()
        announce(words.looking.left)
      },
      onError: (error) => announce(`${failureWords(error).title}. ${failureWords(error).next}`),
    }),
  )
  return (
    <Bar
      kind="note"
      icon={<Eye size={20} aria-hidden />}
      actions={
        <Button small busy={leave.isPending && words.looking.leaving} onClick={() => leave.mutate()}>
          {words.looking.leave}
        </Button>
      }
    >
      {words.looking.what}
    </Bar>
  )
}

/** Not every control has a place of its own for a refusal. */
function useToldOfRefusals(): void {
  const cache = useQueryClient()
  useEffect(
    () =>
      cache.getMutationCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return
        const { error } = event.action
        if (failureOf(error)?.code === 'read_only_key') announce(`${failureWords(error).title}. ${failureWords(error).next}`)
      }),
    [cache],
  )
}
