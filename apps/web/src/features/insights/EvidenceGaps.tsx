import { Link } from '@tanstack/react-router'
import type { Delta } from '#lib/trpc.ts'
import { weightOf } from '#ui/DeltaPanel.tsx'
import { Tag } from '#ui/Tag.tsx'
import { Tile } from '#ui/Tile.tsx'
import { words } from './words.tsx'

/** What the person says they can and nothing shows yet, each with what would show it, and how many applications that came to nothing asked for it. */
export function EvidenceGaps({ delta: { evidenceGaps, actions } }: { readonly delta: Delta }) {
  if (evidenceGaps.length === 0) return null
  return (
    <section aria-labelledby="h-gaps" className="stack stack--2">
      <h3 id="h-gaps">{words.unshown.title}</h3>
      <ul>
        {evidenceGaps.map(({ label, class: asked, reason, requirementId, unansweredIn }) => (
          <li key={`${requirementId ?? ''} ${label}`} className="step">
            <Tile state="provable" />
            <div>
              <div className="row">
                <b>{label}</b>
                <Tag kind="bare">{weightOf(asked)}</Tag>
              </div>
              {reason ? <p className="small soft">{reason}</p> : null}
              {unansweredIn > 0 ? <p className="small soft">{words.unshown.asked(unansweredIn)}</p> : null}
              <p className="small">
                {words.unshown.closes(actions.find(({ gap, kind }) => gap === label && kind === 'prove')?.what ?? words.unshown.usual)}
              </p>
            </div>
            <Link className="small" to="/coach">
              {words.delta.tellCoach}
              <span className="vh">{words.unshown.about(label)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
