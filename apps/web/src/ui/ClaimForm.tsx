import { failureOf } from '@mosaic/client'
import { useState } from 'react'
import type { Claim, EditableClaim } from '#lib/claims.ts'
import { words } from '#lib/factWords.ts'
import { failureWords } from '#lib/failureWords.ts'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'

interface Props {
  readonly claim: EditableClaim
  readonly saveLabel: string
  readonly busy: boolean
  readonly error: unknown
  readonly onSave: (claim: Claim) => void
  readonly onCancel?: () => void
}

const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** A fact as a form. Dates may be known to the year or the month; what is empty stays unknown. */
export function ClaimForm({ claim, saveLabel, busy, error, onSave, onCancel }: Props) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(claim.fields.map(({ name, value }) => [name, value])),
  )
  const refused = fieldsRefused(error)
  const wrongDates = claim.fields.filter(
    ({ name, kind }) => kind === 'date' && typed[name]?.trim() && !partialDate.test(typed[name].trim()),
  )
  const isEmpty = claim.fields.every(({ name }) => !typed[name]?.trim())
  return (
    <form
      className="stack stack--3"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty && wrongDates.length === 0) onSave(claim.toClaim(typed))
      }}
    >
      {claim.fields.map(({ name, label, kind }) => (
        <Field
          key={name}
          label={label}
          words={kind !== 'date'}
          hint={kind === 'date' ? words.dateLike : undefined}
          error={wrongDates.some((one) => one.name === name) ? words.dateWrong : refused[name]}
        >
          {(wiring) =>
            kind === 'long' ? (
              <textarea
                {...wiring}
                rows={3}
                maxLength={2000}
                value={typed[name] ?? ''}
                onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
              />
            ) : (
              <input
                {...wiring}
                maxLength={300}
                value={typed[name] ?? ''}
                onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
              />
            )
          }
        </Field>
      ))}
      {error && Object.keys(refused).length === 0 ? (
        <p className="err" role="alert">
          {failureWords(error).title}. {failureWords(error).next}
        </p>
      ) : null}
      <div className="row">
        <Button type="submit" small look="main" busy={busy && words.saving} disabled={isEmpty || wrongDates.length > 0}>
          {saveLabel}
        </Button>
        {onCancel ? (
          <Button small onClick={onCancel}>
            {words.leaveIt}
          </Button>
        ) : null}
      </div>
    </form>
  )
}

/** Which fields the server would not take, by their name in the form. */
function fieldsRefused(error: unknown): Record<string, string> {
  const fields = failureOf(error)?.details.fields
  if (typeof fields !== 'object' || fields === null) return {}
  return Object.fromEntries(Object.entries(fields).map(([path, reason]) => [path.split('.').at(-1) ?? path, String(reason)]))
}
