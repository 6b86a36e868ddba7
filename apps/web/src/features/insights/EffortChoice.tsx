import type { Delta } from '#lib/trpc.ts'
import { useFactAdd } from '#lib/useFactChange.ts'
import { effortWords } from './DeltaSection.tsx'

type Props = Pick<Delta['actions'][number], 'kind' | 'gap' | 'what' | 'effort' | 'isOwnEffort'>
const efforts = Object.keys(effortWords) as Props['effort'][]

/** What a step takes: usually, or by the person's own word; the order of the steps follows it. */
export function EffortChoice({ kind, gap, what, effort, isOwnEffort }: Props) {
  const preference = useFactAdd()
  return (
    <select
      className="input small"
      aria-label={`What it takes: ${what}`}
      value={effort}
      disabled={preference.isPending}
      onChange={({ target }) =>
        preference.mutate({ claim: { kind: 'preference', payload: { name: 'effort', value: `${kind} ${gap}: ${target.value}` } } })
      }
    >
      {efforts.map((one) => (
        <option key={one} value={one}>
          {effortWords[one]}
          {one === effort && isOwnEffort ? ', you say' : ''}
        </option>
      ))}
    </select>
  )
}
