import { words as common } from '#lib/commonWords.ts'
import { Bar } from '#ui/Bar.tsx'
import { Button } from '#ui/Button.tsx'
import type { Printed } from './usePrinted.ts'
import { words } from './words.ts'

interface Props {
  readonly unwritten: NonNullable<Printed['data']>['unwritten']
  /** Leads to a sentence. */
  readonly onShow: (path: string) => void
}

/** Letters that the fonts do not have, and what to do about them: the page has gaps there, and no PDF is made of it. */
export function Unwritten({ unwritten, onShow }: Props) {
  if (unwritten.length === 0) return null
  const letters = unwritten.map(({ letter }) => common.quoted(letter)).join(', ')
  const [path] = unwritten.flatMap(({ paths }) => paths)
  return (
    <Bar
      actions={
        path ? (
          <Button small onClick={() => onShow(path)}>
            {words.page.goToSentence}
          </Button>
        ) : null
      }
    >
      {words.page.unwritten(unwritten.length, letters)}
    </Bar>
  )
}
