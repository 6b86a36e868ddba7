import { type FormEvent, useState } from 'react'
import { textOf } from '#lib/forms.ts'
import type { ApplicationDetail } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { useOffer } from './hooks.ts'

type Terms = NonNullable<ApplicationDetail['offer']>
type Application = Pick<ApplicationDetail, 'id' | 'offer' | 'payIn'>

const periods = ['hour', 'day', 'week', 'month', 'year'] as const

/** The terms of an offer, to be written down: none has to be, but pay has its currency and what it is for. */
export function OfferForm({ application, onDone }: { readonly application: Application; readonly onDone: () => void }) {
  const { id, offer, payIn } = application
  const save = useOffer()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    save.mutate({ id, ...termsOf(new FormData(event.currentTarget)) }, { onSuccess: onDone })
  }
  return (
    <form className="box stack stack--3" onSubmit={submit} aria-label="What was offered">
      <p className="small soft">Leave out what nobody told you.</p>
      <div className="pair">
        <PayFields pay={offer?.pay ?? null} payIn={payIn} />
        <Figure name="hours" label="Hours a week" value={offer?.hours} least={0.5} most={100} step={0.25} />
        <Figure name="homeDays" label="Days a week at home" value={offer?.homeDays} least={0} most={7} step={1} />
        <Figure name="holiday" label="Days of holiday a year" value={offer?.holiday} least={0} most={365} step={0.5} />
        <Field label="First day">
          {(wiring) => <input {...wiring} name="startsOn" type="date" defaultValue={offer?.startsOn ?? ''} />}
        </Field>
        <ContractFields contract={offer?.contract ?? null} />
      </div>
      <Field label="Place">
        {(wiring) => <input {...wiring} name="place" maxLength={300} defaultValue={offer?.place ?? ''} autoComplete="off" />}
      </Field>
      {save.isError ? <FailureNote error={save.error} /> : null}
      <div className="row">
        <Button type="submit" look="main" busy={save.isPending && 'Saving…'}>
          Lay it beside mine
        </Button>
        <Button look="bare" onClick={onDone}>
          Not now
        </Button>
      </div>
    </form>
  )
}

function termsOf(form: FormData): Terms {
  const text = (name: string) => textOf(form, name) || null
  const figure = (name: string) => (text(name) === null ? null : Number(text(name)))
  const [amount, period] = [figure('amount'), periods.find((one) => one === form.get('period'))]
  return {
    pay: amount === null || !period ? null : { amount, currency: textOf(form, 'currency').toUpperCase(), period },
    hours: figure('hours'),
    place: text('place'),
    homeDays: figure('homeDays'),
    startsOn: text('startsOn'),
    contract: form.get('lasts') === 'permanent' ? 'permanent' : figure('months'),
    holiday: figure('holiday'),
  }
}

function PayFields({ pay, payIn }: { readonly pay: Terms['pay']; readonly payIn: Application['payIn'] }) {
  const [isTold, setTold] = useState(pay !== null)
  return (
    <>
      <Figure name="amount" label="Pay" value={pay?.amount} least={0.01} most={100_000_000} onTold={setTold} />
      <Field label="Currency, 3 letters">
        {(wiring) => (
          <input
            {...wiring}
            name="currency"
            required={isTold}
            defaultValue={pay?.currency ?? payIn.currency ?? ''}
            pattern="[A-Za-z]{3}"
            maxLength={3}
            autoComplete="off"
          />
        )}
      </Field>
      <Field label="For each">
        {(wiring) => (
          <select {...wiring} name="period" required={isTold} defaultValue={pay?.period ?? payIn.period ?? ''}>
            <option value="">Choose</option>
            {periods.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}

function ContractFields({ contract }: { readonly contract: Terms['contract'] }) {
  const [lasts, setLasts] = useState(contract === null ? '' : contract === 'permanent' ? contract : 'months')
  return (
    <>
      <Field label="How long it lasts">
        {(wiring) => (
          <select {...wiring} name="lasts" value={lasts} onChange={({ target }) => setLasts(target.value)}>
            <option value="">Not told</option>
            <option value="permanent">Without an end</option>
            <option value="months">Some months</option>
          </select>
        )}
      </Field>
      {lasts === 'months' ? (
        <Figure
          name="months"
          label="How many months"
          value={contract === 'permanent' ? null : contract}
          least={1}
          most={120}
          step={1}
          required
        />
      ) : null}
    </>
  )
}

interface FigureProps {
  readonly name: string
  readonly label: string
  readonly value: number | null | undefined
  readonly least: number
  readonly most: number
  readonly step?: number
  readonly required?: boolean
  readonly onTold?: (isTold: boolean) => void
}

function Figure({ name, label, value, least, most, step, required, onTold }: FigureProps) {
  return (
    <Field label={label}>
      {(wiring) => (
        <input
          {...wiring}
          name={name}
          type="number"
          min={least}
          max={most}
          step={step ?? 'any'}
          required={required}
          defaultValue={value ?? ''}
          onChange={({ target }) => onTold?.(target.value !== '')}
        />
      )}
    </Field>
  )
}
