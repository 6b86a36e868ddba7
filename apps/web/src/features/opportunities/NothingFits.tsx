import { Link } from '@tanstack/react-router'
import { Undo2 } from 'lucide-react'
import type { Opportunities } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Tile } from '#ui/Tile.tsx'
import { PastePosting } from './bring/PastePosting.tsx'
import { type Search, without } from './useFilters.ts'

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
          <h2 id="h-nothing">{head(suggestions[0]?.filters.length ?? 0)}</h2>
          <p className="soft">
            {suggestions.length > 0 ? 'Nothing was hidden for any other reason.' : 'Without any filter the list stays empty too.'}
          </p>
          <ul className="lines">
            {suggestions.map(({ filters: gone, text, count, nearest }) => (
              <li key={gone.join()} className="step">
                <Tile state="met" />
                <div>
                  <b>{text.replace(/: \d+\.$/, '')}</b>
                  {nearest ? (
                    <p className="small soft">
                      Nearest:{' '}
                      <Link to="/opportunities/$jobId" params={{ jobId: nearest.jobId }}>
                        {[nearest.role, nearest.company].filter(Boolean).join(', ')}
                      </Link>
                      {nearest.has ? `, ${nearest.has}` : ''}
                    </p>
                  ) : null}
                </div>
                <div>
                  <Button small onClick={() => onShow(without(search, gone))}>
                    Show {count}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
          <div className="row">
            {before ? (
              <Button look="main" icon={<Undo2 className="flip" size={18} aria-hidden />} onClick={() => onShow(before)}>
                Undo the last filter
              </Button>
            ) : null}
            <Button look={before ? 'rest' : 'main'} onClick={() => onShow({})}>
              Clear all
            </Button>
          </div>
        </section>
      ) : null}
      <section className="stack stack--3" aria-labelledby="h-bring">
        <h2 id="h-bring">{filters > 0 ? 'Or bring your own' : 'Bring your own'}</h2>
        <p className="soft">Paste a posting you found elsewhere. It stays private to you and is judged like the others.</p>
        <div>
          <PastePosting look={filters > 0 ? 'rest' : 'main'} />
        </div>
      </section>
    </>
  )
}

/** By how many filters have to go for something to be there; 0 where none helps. */
function head(filters: number): string {
  if (filters === 0) return 'The filters are not what empties it'
  return filters === 1 ? 'One filter less, and there is something' : `${filters} filters less, and there is something`
}
