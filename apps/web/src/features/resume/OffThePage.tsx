import { Button } from '#ui/Button.tsx'
import type { Hidden } from './arrange.ts'
import { Own } from './Own.tsx'
import { words } from './sentenceWords.ts'

interface Props {
  readonly hidden: readonly Hidden[]
  /** The entry that they are lines of, in words; without it they stand for themselves. */
  readonly of?: string
  readonly onShow: (hidden: Hidden) => void
}

/** What was taken off the page, and the way back. It stays in this version and is in no file. */
export function OffThePage({ hidden, of, onShow }: Props) {
  if (hidden.length === 0) return null
  return (
    <div className="stack stack--2">
      <p className="small soft">
        {words.offThePage.title}
        {of ? <span className="vh">{words.offThePage.of(of)}</span> : null}
        {words.offThePage.what}
      </p>
      <ul className="lines">
        {hidden.map((one) => (
          <li key={one.place} className="line line--off">
            <Own>{one.text}</Own>
            <Button small onClick={() => onShow(one)}>
              {words.offThePage.putBack}
              <span className="vh">: {one.text.slice(0, 60)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
