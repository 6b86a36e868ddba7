import type { Delta } from '#lib/trpc.ts'
import { useFactAdd } from '#lib/useFactChange.ts'
import { words } from './words.tsx'

type Props = Pick<Delta['actions'][number], 'kind' | 'gap' | 'what' | 'effort' | 'isOwnEffort'>
const efforts = ['S', 'M', 'L', 'XL'] as const

/** What a step takes: usually, or by the person's own word; the order of the steps follows it. */
export function EffortChoice({ kind, gap, what, effort, isOwnEffort }: Props) {
  const preference = useFactAdd()
  return (
    <select
      className="input small"
      aria-label={words.takes(what)}
      value={effort}
      disabled={preference.isPending}
      onChange={({ target }) =>
        preference.mutate({ claim: { kind: 'preference', payload: { name: 'effort', value: `${kind} ${gap}: ${target.value}` } } })
      }
    >
      {efforts.map((one) => (
        <option key={one} value={one}>
          {one === effort && isOwnEffort ? words.youSay(words.delta.efforts[one]) : words.delta.efforts[one]}
        </option>
      ))}
    </select>
  )
}
