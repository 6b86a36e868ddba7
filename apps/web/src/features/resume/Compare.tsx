import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { dayOf } from '#lib/dates.ts'
import { useTRPC } from '#lib/trpc.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Difference } from './Difference.tsx'
import { words } from './words.ts'

/** This version beside another: what facts came and went, and what words. */
export function Compare({ id }: { readonly id: string }) {
  const { data } = useQuery(useTRPC().resume.versions.list.queryOptions({ limit: 100 }))
  const field = useId()
  const [chosen, setChosen] = useState<string | null>(null)
  const versions = data?.versions ?? []
  const others = versions.filter((one) => one.id !== id)
  const parent = versions.find((one) => one.id === id)?.parentId ?? null
  const against = others.find((one) => one.id === chosen)?.id ?? others.find((one) => one.id === parent)?.id ?? others[0]?.id
  if (against === undefined) return null
  return (
    <Disclosure summary={words.compare.title}>
      <label htmlFor={field} className="small soft">
        {words.compare.label}
      </label>
      <select id={field} className="input" value={against} onChange={({ target }) => setChosen(target.value)}>
        {others.map(({ id: other, versionName, createdAt }) => (
          <option key={other} value={other}>
            {versionName}, {dayOf(createdAt)}
          </option>
        ))}
      </select>
      <Difference id={id} against={against} />
    </Disclosure>
  )
}
