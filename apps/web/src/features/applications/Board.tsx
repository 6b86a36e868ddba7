import { useState } from 'react'
import type { ApplicationView } from '#lib/trpc.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { Tile } from '#ui/Tile.tsx'
import { ApplicationCard } from './ApplicationCard.tsx'
import { History } from './History.tsx'
import { columns } from './words.ts'

const views = [
  { value: 'board', label: 'Board' },
  { value: 'list', label: 'List' },
] as const

interface Props {
  readonly applications: readonly ApplicationView[]
  readonly today: string
}

/** Where each application stands, by column or in one list, and the history of the one that is open. */
export function Board({ applications, today }: Props) {
  const [view, setView] = useState<'board' | 'list'>('board')
  const [openId, setOpenId] = useState<string | null>(null)
  const opened = applications.find(({ id }) => id === openId)
  const cards = (some: readonly ApplicationView[]) =>
    some.map((application) => (
      <ApplicationCard
        key={application.id}
        application={application}
        today={today}
        isOpen={application.id === openId}
        onToggle={() => setOpenId(application.id === openId ? null : application.id)}
      />
    ))
  return (
    <>
      <section aria-labelledby="h-standing">
        <div className="shead">
          <h2 id="h-standing">Where each one stands</h2>
          <Segmented label="View" value={view} options={views} onChange={setView} />
        </div>
        {view === 'list' ? (
          <ul className="stack stack--3">{cards(applications)}</ul>
        ) : (
          <div className="board">
            {columns.map(({ title, tile, statuses, empty }) => {
              const here = applications.filter(({ status }) => statuses.includes(status))
              return (
                <section key={title} className="lanecol" aria-label={title}>
                  <h3>
                    <Tile state={tile} />
                    {title} <span>{here.length}</span>
                  </h3>
                  {here.length === 0 ? <p className="app-card soft">{empty}</p> : <ul className="stack stack--3">{cards(here)}</ul>}
                </section>
              )
            })}
          </div>
        )}
      </section>
      {opened ? <History key={opened.id} application={opened} /> : null}
    </>
  )
}
