import { Bar } from '#ui/Bar.tsx'
import { Button } from '#ui/Button.tsx'
import type { Printed } from './usePrinted.ts'

interface Props {
  readonly unwritten: NonNullable<Printed['data']>['unwritten']
  /** Leads to a sentence. */
  readonly onShow: (path: string) => void
}

/** Letters that the fonts do not have, and what to do about them: the page has gaps there, and no PDF is made of it. */
export function Unwritten({ unwritten, onShow }: Props) {
  if (unwritten.length === 0) return null
  const letters = unwritten.map(({ letter }) => `“${letter}”`).join(', ')
  const [path] = unwritten.flatMap(({ paths }) => paths)
  return (
    <Bar
      actions={
        path ? (
          <Button small onClick={() => onShow(path)}>
            Go to the sentence
          </Button>
        ) : null
      }
    >
      No font here has {unwritten.length === 1 ? 'the letter' : 'the letters'} {letters}: the page has a gap there, and no PDF is made of
      it. Write it in other letters or take it out. Word and text files hold it as it is.
    </Bar>
  )
}
