import { useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, useId } from 'react'
import { textOf } from '#lib/forms.ts'
import { Button } from '#ui/Button.tsx'
import { remoteWords } from './words.ts'

/** The filters; they stand in the address, so a list can be kept and sent. */
export function Filters() {
  const search = useSearch({ from: '/shell/session/opportunities' })
  const navigate = useNavigate({ from: '/opportunities' })
  const id = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => textOf(form, name)
    const min = text('min')
    const set = { q: text('q'), location: text('location'), remote: text('remote'), ...(min === '' ? {} : { min: Number(min) }) }
    void navigate({
      search: Object.fromEntries(Object.entries(set).filter(([, value]) => value !== '')) as typeof search,
      resetScroll: false,
    })
  }
  return (
    <form className="filters" aria-label="Filters" onSubmit={submit} key={JSON.stringify(search)}>
      <div className="field">
        <label htmlFor={`${id}q`}>Search</label>
        <input id={`${id}q`} name="q" className="input" type="search" placeholder="Title, employer, word" defaultValue={search.q ?? ''} />
      </div>
      <div className="field">
        <label htmlFor={`${id}l`}>Place</label>
        <input id={`${id}l`} name="location" className="input" defaultValue={search.location ?? ''} />
      </div>
      <div className="field">
        <label htmlFor={`${id}r`}>Working from home</label>
        <select id={`${id}r`} name="remote" className="input" defaultValue={search.remote ?? ''}>
          <option value="">All</option>
          {Object.entries(remoteWords).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}m`}>Fit from</label>
        <input id={`${id}m`} name="min" className="input" type="number" min={0} max={100} step={5} defaultValue={search.min ?? ''} />
      </div>
      <Button type="submit">Show</Button>
    </form>
  )
}
