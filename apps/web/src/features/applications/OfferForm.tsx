import { type FormEvent, useState } from 'react'
import { words as facts } from '#lib/factWords.ts'
import { textOf } from '#lib/forms.ts'
import type { ApplicationDetail } from '#lib/trpc.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { Field } from '#ui/Field.tsx'
import { words as application } from './applicationWords.ts'
import { useOffer } from './hooks.ts'

type Terms = NonNullable<ApplicationDetail['offer']>
type Application = Pick<ApplicationDetail, 'id' | 'offer' | 'payIn'>

const periods = ['hour', 'day', 'week', 'month', 'year'] as const

/** The terms of an offer, to be written down: none has to be, but pay has its currency and what it is for. */
export function OfferForm({ application: to, onDone }: { readonly application: Application; readonly onDone: () => void }) {
  const { id, offer, payIn } = to
  const { form: words } = application.offer
  const save = useOffer()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    save.mutate({ id, ...termsOf(new FormData(event.currentTarget)) }, { onSuccess: onDone })
  }
  return (
    <form className="box stack stack--3" onSubmit={submit} aria-label={words.title}>
      <p className="small soft">{words.leaveOut}</p>
      <div className="pair">
        <PayFields pay={offer?.pay ?? null} payIn={payIn} />
        <Figure name="hours" label={words.hours} value={offer?.hours} least={0.5} most={100} step={0.25} />
        <Figure name="homeDays" label={words.homeDays} value={offer?.homeDays} least={0} most={7} step={1} />
        <Figure name="holiday" label={words.holiday} value={offer?.holiday} least={0} most={365} step={0.5} />
        <Field label={words.firstDay}>
          {(wiring) => <input {...wiring} name="startsOn" type="date" defaultValue={offer?.startsOn ?? ''} />}
        </Field>
        <ContractFields contract={offer?.contract ?? null} />
      </div>
      <Field label={words.place}>
        {(wiring) => <input {...wiring} name="place" maxLength={300} defaultValue={offer?.place ?? ''} autoComplete="off" />}
      </Field>
      {save.isError ? <FailureNote error={save.error} /> : null}
      <div className="row">
        <Button type="submit" look="main" busy={save.isPending && facts.saving}>
          {words.lay}
        </Button>
        <Button look="bare" onClick={onDone}>
          {words.notNow}
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
  const { form: words } = application.offer
  const [isTold, setTold] = useState(pay !== null)
  return (
    <>
      <Figure name="amount" label={words.pay} value={pay?.amount} least={0.01} most={100_000_000} onTold={setTold} />
      <Field label={words.currency}>
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
      <Field label={words.per}>
        {(wiring) => (
          <select {...wiring} name="period" required={isTold} defaultValue={pay?.period ?? payIn.period ?? ''}>
            <option value="">{words.choose}</option>
            {periods.map((one) => (
              <option key={one} value={one}>
                {words.periods[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}

function ContractFields({ contract }: { readonly contract: Terms['contract'] }) {
  const { form: words } = application.offer
  const [lasts, setLasts] = useState(contract === null ? '' : contract === 'permanent' ? contract : 'months')
  return (
    <>
      <Field label={words.lasts}>
        {(wiring) => (
          <select {...wiring} name="lasts" value={lasts} onChange={({ target }) => setLasts(target.value)}>
            <option value="">{words.notTold}</option>
            <option value="permanent">{words.permanent}</option>
            <option value="months">{words.someMonths}</option>
          </select>
        )}
      </Field>
      {lasts === 'months' ? (
        <Figure
          name="months"
          label={words.months}
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
