import { dismiss, useNotices } from '#lib/announce.ts'
import { words } from '#lib/words.ts'
import { Button } from './Button.tsx'

/** What was just done, said politely; the live region stands in the page from the start so that it is heard. */
export function Notices() {
  const notices = useNotices()
  return (
    <div className="notices" role="status" aria-live="polite">
      {notices.map(({ id, text, undo }) => (
        <div key={id} className="notice">
          <p>{text}</p>
          {undo ? (
            <Button
              look="bare"
              small
              onClick={() => {
                undo()
                dismiss(id)
              }}
            >
              {words.undo}
            </Button>
          ) : null}
        </div>
      ))}
    </div>
  )
}
