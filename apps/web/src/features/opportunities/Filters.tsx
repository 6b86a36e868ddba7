import { type FormEvent, useId } from 'react'
import { textOf } from '#lib/forms.ts'
import { Button } from '#ui/Button.tsx'
import { type Search, setWords } from './useFilters.ts'
import { remoteWords } from './words.ts'

const modes = Object.keys(remoteWords) as (keyof typeof remoteWords)[]

interface Props {
  readonly search: Search
  readonly onShow: (search: Search) => void
}

/** The filters; they stand in the address, so a list can be kept and sent. */
export function Filters({ search, onShow }: Props) {
  const id = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onShow(typedIn(new FormData(event.currentTarget)))
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
          {modes.map((value) => (
            <option key={value} value={value}>
              {remoteWords[value]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}m`}>Fit from</label>
        <input id={`${id}m`} name="min" className="input" type="number" min={0} max={100} step={1} defaultValue={search.min ?? ''} />
      </div>
      <div className="row">
        <Button type="submit">Show</Button>
        {setWords(search) ? (
          <Button look="bare" onClick={() => onShow({})}>
            Clear all
          </Button>
        ) : null}
      </div>
    </form>
  )
}

function typedIn(form: FormData): Search {
  const [q, location, min] = ['q', 'location', 'min'].map((name) => textOf(form, name))
  const remote = modes.find((mode) => mode === form.get('remote'))
  return { ...(q && { q }), ...(location && { location }), ...(remote && { remote }), ...(min && { min: Number(min) }) }
}
