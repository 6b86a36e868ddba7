import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import type { ApplicationView } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { ApplicationList } from './ApplicationList.tsx'
import { Board } from './Board.tsx'
import { EndDialog } from './EndDialog.tsx'
import { found, type Listing, listed } from './listing.ts'
import { statuses } from './status.ts'
import { useMoving } from './useMoving.ts'
import { words } from './words.ts'

const sorts = Object.keys(words.standing.orders) as (keyof typeof words.standing.orders)[]

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
          {words.standing.title}
        </h2>
        <Segmented
          label={words.standing.view}
          value={isList ? 'list' : 'board'}
          options={[
            { value: 'board', label: words.standing.board },
            { value: 'list', label: words.standing.list },
          ]}
          onChange={(view) => show({ view: view === 'list' ? view : '' })}
        />
      </div>
      <search className="app-tools" aria-label={words.tab}>
        <input
          type="search"
          className="input"
          aria-label={words.standing.search}
          placeholder={words.standing.searchLike}
          defaultValue={search.q ?? ''}
          onChange={({ target }) => show({ q: target.value.trim() })}
        />
        {isList ? <Choices search={search} onShow={show} /> : null}
      </search>
      <p className="vh" role="status">
        {words.standing.shown(some.length, applications.length)}
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
      <select
        className="input"
        aria-label={words.standing.which}
        value={search.show ?? ''}
        onChange={({ target }) => onShow({ show: target.value })}
      >
        <option value="">{words.standing.open}</option>
        <option value="closed">{words.standing.closed}</option>
        <option value="all">{words.standing.all}</option>
        {statuses.map((one) => (
          <option key={one} value={one}>
            {words.statuses[one]}
          </option>
        ))}
      </select>
      <select
        className="input"
        aria-label={words.standing.order}
        value={search.sort ?? 'due'}
        onChange={({ target }) => onShow({ sort: target.value === 'due' ? '' : target.value })}
      >
        {sorts.map((value) => (
          <option key={value} value={value}>
            {words.standing.orders[value]}
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
  const { empty } = words.standing
  const none =
    !isList || show === 'all'
      ? empty.all
      : show === undefined
        ? empty.open
        : show === 'closed'
          ? empty.closed
          : empty.at(words.statuses[show])
  return (
    <div className="card">
      <p>{words.standing.with(none, q)}</p>
      <div className="row">
        <Button small onClick={onAll}>
          {words.standing.showAll}
        </Button>
      </div>
    </div>
  )
}
