import { Link } from '@tanstack/react-router'
import { OpenWithKey } from '#features/welcome/OpenWithKey.tsx'
import { timeOf } from '#lib/dates.ts'
import { useDrafts } from '#lib/drafts.ts'
import { saveFile } from '#lib/save.ts'
import { Button, buttonClass } from '#ui/Button.tsx'
import { words } from './words.tsx'

/** No session is open here. Says what is safe and shows every way back; what was typed in this page is not lost with it. */
export function SessionLost({ wasHere }: { readonly wasHere: boolean }) {
  return (
    <div className="main">
      <title>{`${words.lost.tab} · Mosaic`}</title>
      <div className="whole__in">
        <div className="stack stack--3">
          <h1>{wasHere ? words.lost.wasHere : words.lost.never}</h1>
          <p className="lead">{words.lost.sealed}</p>
        </div>
        <OpenWithKey />
        <div className="row">
          <Link className={buttonClass()} to="/" search={{ back: 'folder' }}>
            {words.lost.importFolder}
          </Link>
          <Link className={buttonClass({ look: 'bare' })} to="/" search={{}}>
            {words.lost.anew}
          </Link>
        </div>
        <FoundDrafts />
        <p className="small soft">{words.lost.noKey}</p>
      </div>
    </div>
  )
}

function FoundDrafts() {
  const drafts = useDrafts()
  if (drafts.length === 0) return null
  return (
    <div className="box box--flat stack stack--2">
      <h2 className="h3">{words.lost.found}</h2>
      {drafts.map(({ name, text, at }) => (
        <div key={name} className="row row--apart">
          <p className="soft small">{words.lost.draft(words.lost.drafts[name] ?? name, timeOf(at), text.trim().split(/\s+/).length)}</p>
          <Button small onClick={() => saveFile(text, `${words.lost.drafts[name] ?? name}.txt`)}>
            {words.lost.saveText}
          </Button>
        </div>
      ))}
    </div>
  )
}
