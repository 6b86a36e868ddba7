import { type FormEvent, useId } from 'react'
import { textOf } from '#lib/forms.ts'
import { Button } from '#ui/Button.tsx'
import { words as fit } from './fitWords.ts'
import { type Search, setWords } from './useFilters.ts'
import { words } from './words.ts'

const modes = Object.keys(fit.terms.remote) as (keyof typeof fit.terms.remote)[]

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
    <form className="filters" aria-label={words.filters.title} onSubmit={submit} key={JSON.stringify(search)}>
      <div className="field">
        <label htmlFor={`${id}q`}>{words.filters.search}</label>
        <input
          id={`${id}q`}
          name="q"
          className="input"
          type="search"
          placeholder={words.filters.searchLike}
          defaultValue={search.q ?? ''}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}l`}>{words.filters.place}</label>
        <input id={`${id}l`} name="location" className="input" defaultValue={search.location ?? ''} />
      </div>
      <div className="field">
        <label htmlFor={`${id}r`}>{words.filters.home}</label>
        <select id={`${id}r`} name="remote" className="input" defaultValue={search.remote ?? ''}>
          <option value="">{words.filters.all}</option>
          {modes.map((value) => (
            <option key={value} value={value}>
              {fit.terms.remote[value]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}m`}>{words.filters.fitFrom}</label>
        <input id={`${id}m`} name="min" className="input" type="number" min={0} max={100} step={1} defaultValue={search.min ?? ''} />
      </div>
      <div className="row">
        <Button type="submit">{words.filters.show}</Button>
        {setWords(search) ? (
          <Button look="bare" onClick={() => onShow({})}>
            {words.filters.clear}
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
