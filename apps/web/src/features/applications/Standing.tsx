import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import type { ApplicationView } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { ApplicationList } from './ApplicationList.tsx'
import { Board } from './Board.tsx'
import { EndDialog } from './EndDialog.tsx'
import { found, type Listing, listed } from './listing.ts'
import { useMoving } from './useMoving.ts'
import { statuses, statusWords } from './words.ts'

const views = [
  { value: 'board', label: 'Board' },
  { value: 'list', label: 'List' },
] as const
const sorts = { due: 'What is due first', new: 'Newest first', employer: 'Employer', status: 'Where it stands' } as const

interface Props {
  readonly applications: readonly ApplicationView[]
  readonly today: string
}

/** Where each application stands, on the board or in a list; what is searched for stands in the address. */
export function Standing({ applications, today }: Props) {
  const search = useSearch({ from: '/shell/session/applications' })
  const navigate = useNavigate({ from: '/applications' })
  const heading = useRef<HTMLHeadingElement>(null)
  const moving = useMoving(applications, () => heading.current?.focus())
  const show = (next: Partial<Record<keyof typeof search, string>>) => {
    const set = Object.fromEntries(Object.entries({ ...search, ...next }).filter(([, value]) => value !== ''))
    void navigate({ search: set as typeof search, resetScroll: false, replace: true })
  }
  const isList = search.view === 'list'
  const some = isList ? listed(applications, search, today) : found(applications, search.q)
  return (
    <section aria-labelledby="h-standing">
      <div className="shead">
        <h2 id="h-standing" ref={heading} tabIndex={-1}>
          Where each one stands
        </h2>
        <Segmented
          label="View"
          value={isList ? 'list' : 'board'}
          options={views}
          onChange={(view) => show({ view: view === 'list' ? view : '' })}
        />
      </div>
      <search className="app-tools" aria-label="Applications">
        <input
          type="search"
          className="input"
          aria-label="Search your applications"
          placeholder="Title, employer, person, note"
          defaultValue={search.q ?? ''}
          onChange={({ target }) => show({ q: target.value.trim() })}
        />
        {isList ? <Choices search={search} onShow={show} /> : null}
      </search>
      <p className="vh" role="status">
        {some.length} of {applications.length} shown
      </p>
      {some.length === 0 ? (
        <Emptied
          listing={search}
          isList={isList}
          onAll={() => void navigate({ search: isList ? { view: 'list', show: 'all' } : {}, replace: true })}
        />
      ) : isList ? (
        <ApplicationList applications={some} today={today} moving={moving} />
      ) : (
        <Board applications={some} today={today} moving={moving} />
      )}
      <EndDialog moving={moving} />
    </section>
  )
}

function Choices({ search, onShow }: { readonly search: Listing; readonly onShow: (next: { show?: string; sort?: string }) => void }) {
  return (
    <>
      <select className="input" aria-label="Which ones" value={search.show ?? ''} onChange={({ target }) => onShow({ show: target.value })}>
        <option value="">Open ones</option>
        <option value="closed">Closed ones</option>
        <option value="all">All</option>
        {statuses.map((one) => (
          <option key={one} value={one}>
            {statusWords[one]}
          </option>
        ))}
      </select>
      <select
        className="input"
        aria-label="In which order"
        value={search.sort ?? 'due'}
        onChange={({ target }) => onShow({ sort: target.value === 'due' ? '' : target.value })}
      >
        {Object.entries(sorts).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </>
  )
}

function Emptied({
  listing: { q, show },
  isList,
  onAll,
}: {
  readonly listing: Listing
  readonly isList: boolean
  readonly onAll: () => void
}) {
  const which =
    !isList || show === 'all'
      ? 'application'
      : show === undefined
        ? 'open application'
        : show === 'closed'
          ? 'closed application'
          : `application at “${statusWords[show]}”`
  return (
    <div className="card">
      <p>
        No {which}
        {q ? ` with “${q}”` : ''}.
      </p>
      <div className="row">
        <Button small onClick={onAll}>
          Show all
        </Button>
      </div>
    </div>
  )
}
