import { Segmented } from '#ui/Segmented.tsx'

const lengths = [
  { value: '1', label: 'One page' },
  { value: '2', label: 'Two pages' },
  { value: 'any', label: 'As it comes' },
] as const
type Length = (typeof lengths)[number]['value']

interface Props {
  readonly pages: number | null
  readonly onPages: (pages: number | null) => void
}

/** How many pages a résumé for a posting may take: what answers the posting least is left out, and can be taken back line by line. */
export function LengthChoice({ pages, onPages }: Props) {
  const value: Length = pages === 1 ? '1' : pages === 2 ? '2' : 'any'
  return (
    <Segmented
      label="How long it may be"
      value={value}
      options={lengths}
      onChange={(next) => onPages(next === 'any' ? null : Number(next))}
    />
  )
}
