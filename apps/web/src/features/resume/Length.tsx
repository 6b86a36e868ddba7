import { Segmented } from '#ui/Segmented.tsx'
import { words } from './postingWords.ts'

const lengths = { one: 1, two: 2, any: null } as const
type Length = keyof typeof lengths
const all = Object.keys(lengths) as readonly Length[]

interface Props {
  readonly pages: number | null
  readonly onPages: (pages: number | null) => void
}

/** How many pages a résumé for a posting may take: what answers the posting least is left out, and can be taken back line by line. */
export function LengthChoice({ pages, onPages }: Props) {
  return (
    <Segmented
      label={words.length.label}
      value={all.find((one) => lengths[one] === pages) ?? 'any'}
      options={all.map((value) => ({ value, label: words.length.options[value] }))}
      onChange={(next) => onPages(lengths[next])}
    />
  )
}
