import { Link } from '@tanstack/react-router'
import { OpenWithKey } from '#features/welcome/OpenWithKey.tsx'
import { timeOf } from '#lib/dates.ts'
import { useDrafts } from '#lib/drafts.ts'
import { saveFile } from '#lib/save.ts'
import { counted } from '#lib/sizes.ts'
import { Button, buttonClass } from '#ui/Button.tsx'

/** No session is open here. Says what is safe and shows every way back; what was typed in this page is not lost with it. */
export function SessionLost({ wasHere }: { readonly wasHere: boolean }) {
  return (
    <div className="main">
      <title>This browser has no session · Mosaic</title>
      <div className="whole__in">
        <div className="stack stack--3">
          <h1>{wasHere ? 'This browser no longer holds your session' : 'No session is open in this browser'}</h1>
          <p className="lead">What you stored is sealed on the server until its day, and opens with your recovery key.</p>
        </div>
        <OpenWithKey />
        <div className="row">
          <Link className={buttonClass()} to="/" search={{ back: 'folder' }}>
            Import a folder
          </Link>
          <Link className={buttonClass({ look: 'bare' })} to="/" search={{}}>
            Start anew
          </Link>
        </div>
        <FoundDrafts />
        <p className="small soft">No key and no export? Then nobody can open it, and it will be erased on its day.</p>
      </div>
    </div>
  )
}

function FoundDrafts() {
  const drafts = useDrafts()
  if (drafts.length === 0) return null
  return (
    <div className="box box--flat stack stack--2">
      <h2 className="h3">Found in this page</h2>
      {drafts.map(({ name, text, at }) => (
        <div key={name} className="row row--apart">
          <p className="soft small">
            {name}, {timeOf(at)}: {counted(text.trim().split(/\s+/).length, 'word')}. It stays here while you open the session.
          </p>
          <Button small onClick={() => saveFile(text, `${name}.txt`)}>
            Save it as a text file
          </Button>
        </div>
      ))}
    </div>
  )
}
