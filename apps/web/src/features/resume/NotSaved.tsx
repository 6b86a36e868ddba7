import { diffWordsWithSpace } from 'diff'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { useDocumentLanguage } from './Own.tsx'
import { words } from './words.ts'

interface Props {
  readonly error: unknown
  readonly conflict: { readonly theirs: string; readonly yours: string } | null
  readonly onRetry: () => void
  readonly onMine: () => void
  readonly onTheirs: () => void
}

/** An edit that was not saved. A conflict shows what differs between both texts and lets the person choose; nothing is lost until then. */
export function NotSaved({ error, conflict, onRetry, onMine, onTheirs }: Props) {
  const lang = useDocumentLanguage()
  if (!conflict)
    return (
      <FailureNote error={error}>
        <Button small look="main" onClick={onRetry}>
          {words.notSaved.again}
        </Button>
      </FailureNote>
    )
  return (
    <FailureNote error={error}>
      <div className="stack stack--3">
        <p className="small soft">
          <ins>{words.notSaved.yours}</ins> <del>{words.notSaved.elsewhere}</del>
        </p>
        <pre className="words both" lang={lang}>
          {diffWordsWithSpace(plain(conflict.theirs), plain(conflict.yours)).map(({ value, added, removed }, index) =>
            added ? <ins key={index}>{value}</ins> : removed ? <del key={index}>{value}</del> : value,
          )}
        </pre>
        <div className="row">
          <Button small look="main" onClick={onMine}>
            {words.notSaved.mine}
          </Button>
          <Button small onClick={onTheirs}>
            {words.notSaved.theirs}
          </Button>
        </div>
      </div>
    </FailureNote>
  )
}

/** Markdown as it is read: without the signs of headings and weight. */
const plain = (markdown: string) => markdown.replace(/^#+ /gm, '').replaceAll('**', '')
