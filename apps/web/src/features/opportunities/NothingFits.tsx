import { Link } from '@tanstack/react-router'
import { Undo2 } from 'lucide-react'
import type { Opportunities } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Tile } from '#ui/Tile.tsx'
import { PastePosting } from './bring/PastePosting.tsx'
import { type Search, without } from './useFilters.ts'
import { words } from './words.ts'

interface Props extends Pick<Opportunities, 'suggestions'> {
  readonly search: Search
  /** The filters before these, null when the page was opened with them. */
  readonly before: Search | null
  readonly onShow: (search: Search) => void
}

/** An empty list told honestly: which filter emptied it and how many are there without it; going back comes first. */
export function NothingFits({ suggestions, search, before, onShow }: Props) {
  const filters = Object.keys(search).length
  return (
    <>
      {filters > 0 ? (
        <section className="box stack" aria-labelledby="h-nothing">
          <h2 id="h-nothing">{words.emptied.title(suggestions[0]?.filters.length ?? 0)}</h2>
          <p className="soft">{suggestions.length > 0 ? words.emptied.noOther : words.emptied.stays}</p>
          <ul className="lines">
            {suggestions.map(({ filters: gone, text, count, nearest }) => (
              <li key={gone.join()} className="step">
                <Tile state="met" />
                <div>
                  <b>{text.replace(/: \d+\.$/, '')}</b>
                  {nearest ? (
                    <p className="small soft">
                      {words.emptied.nearest}{' '}
                      <Link to="/opportunities/$jobId" params={{ jobId: nearest.jobId }}>
                        {[nearest.role, nearest.company].filter(Boolean).join(', ')}
                      </Link>
                      {nearest.has ? `, ${nearest.has}` : ''}
                    </p>
                  ) : null}
                </div>
                <div>
                  <Button small onClick={() => onShow(without(search, gone))}>
                    {words.emptied.show(count)}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
          <div className="row">
            {before ? (
              <Button look="main" icon={<Undo2 className="flip" size={18} aria-hidden />} onClick={() => onShow(before)}>
                {words.emptied.undo}
              </Button>
            ) : null}
            <Button look={before ? 'rest' : 'main'} onClick={() => onShow({})}>
              {words.filters.clear}
            </Button>
          </div>
        </section>
      ) : null}
      <section className="stack stack--3" aria-labelledby="h-bring">
        <h2 id="h-bring">{filters > 0 ? words.emptied.orBring : words.emptied.bring}</h2>
        <p className="soft">{words.emptied.bringWhy}</p>
        <div>
          <PastePosting look={filters > 0 ? 'rest' : 'main'} />
        </div>
      </section>
    </>
  )
}
