import { type ReactNode, useId } from 'react'

interface Wiring {
  readonly id: string
  readonly className: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface Props {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  /** In the person's own words: set in the serif. */
  readonly words?: boolean
  /** Draws the control with what ties it to its label, hint and error. */
  readonly children: (wiring: Wiring) => ReactNode
}

/** A labelled control with its hint and its error. */
export function Field({ label, hint, error, words = false, children }: Props) {
  const id = useId()
  const hintId = hint ? `${id}h` : ''
  const errorId = error ? `${id}e` : ''
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: words ? 'input input--words' : 'input',
        'aria-describedby': `${errorId} ${hintId}`.trim() || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error ? (
        <p id={errorId} className="err" role="alert">
          {error}
        </p>
      ) : null}
      {hint ? (
        <p id={hintId} className="small faint">
          {hint}
        </p>
      ) : null}
    </div>
  )
}
