import { buffer } from 'node:stream/consumers'
import { exportFolder } from '@mosaic/services/session/exportFolder'
import { importFolder } from '@mosaic/services/session/importFolder'
import { afterAll, expect, test } from 'vitest'
import { closeWorlds, openWorld } from './world.ts'

afterAll(closeWorlds)

test('a person waits as long as they chose, is told so, and goes back with one press; other days are refused', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const choose = (value: string) => me.wimd.facts.create({ claim: { kind: 'preference', payload: { name: 'follow_up_days', value } } })
  await me.ob.apply({ role: 'Night Nurse' })
  const next = async () => {
    const [one] = await me.ob.status({})
    return [one?.nextFollowUp, one?.followUpReason]
  }
  const usual = await next()
  for (const value of ['10', 'usual', '10']) {
    world.pass(1000)
    await choose(value)
    expect(await next()).toEqual(value === 'usual' ? usual : ['2026-12-04', 'You chose 10 days.'])
  }
  expect(await me.ob.cadence()).toMatchObject({ days: 10 })
  for (const value of ['1', '61', 'soon']) await expect(choose(value)).rejects.toMatchObject({ cause: { code: 'invalid' } })
  const other = await world.newSession()
  expect(await other.ob.cadence()).toEqual({ days: null, changes: 0 })
  const bytes = await buffer(exportFolder(world.app.ctx(await world.app.openSession(me.key)), { passphrase: null }))
  await importFolder(world.app.ctx(await world.app.openSession(other.key)), { bytes: new Uint8Array(bytes), passphrase: null })
  expect(await other.ob.cadence()).toEqual(await me.ob.cadence())
})

test('an offer lies beside what the person looks for and what the posting said: told differences, unknown stays unknown', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const looks = (payload: {
    dimension: 'salary_floor' | 'hours' | 'remote' | 'start_date'
    operator: 'is' | 'at_least' | 'at_most'
    value?: string
    amount?: number
    unit?: string
  }) =>
    me.wimd.facts.create({
      claim: { kind: 'constraint', payload: { value: null, amount: null, unit: null, hardness: 'soft', ...payload } },
    })
  await looks({ dimension: 'salary_floor', operator: 'at_least', amount: 32_000, unit: 'GBP/year' })
  await looks({ dimension: 'hours', operator: 'at_most', amount: 30 })
  await looks({ dimension: 'remote', operator: 'is', value: 'hybrid' })
  await looks({ dimension: 'start_date', operator: 'at_least', value: '2027-02-01' })
  const text = 'Night Nurse\nTidewater\n\nSalary: £30,000 - £34,000 per year\n37.5 hours a week\n'
  const { application } = await me.ob.apply({ role: 'Night Nurse', company: 'Tidewater', text })
  const { id } = application
  await expect(me.ob.applications.offer({ id, hours: 30 })).rejects.toMatchObject({ cause: { code: 'invalid' } })
  await me.ob.applications.update({ id, status: 'offer' })
  expect((await me.ob.applications.get({ id })).payIn).toEqual({ currency: 'GBP', period: 'year' })
  const told = await me.ob.applications.offer({
    id,
    pay: { amount: 2500, currency: 'GBP', period: 'month' },
    hours: 36,
    homeDays: 2,
    startsOn: '2027-01-18',
    contract: 12,
  })
  const line = (term: string) => told.beside.find((one) => one.term === term)
  expect(line('pay')).toMatchObject({
    offered: '£2,500 a month',
    wanted: [{ met: false, difference: '£2,000 a year less, both reckoned by the year' }],
    difference: null,
  })
  expect(line('hours')).toMatchObject({
    offered: '36 hours a week',
    wanted: [{ met: false, difference: '6 hours a week more' }],
    difference: '1.5 hours a week less',
  })
  expect(line('home')).toMatchObject({ offered: '2 days a week at home', wanted: [{ met: true, difference: null }], posted: null })
  expect(line('start')).toMatchObject({ wanted: [{ met: false, difference: '14 days earlier' }], posted: null })
  expect(line('contract')).toMatchObject({ offered: 'for 12 months', wanted: [], posted: null, difference: null })
  expect(line('holiday')).toEqual({ term: 'holiday', offered: null, wanted: [], posted: null, difference: null })
  expect(line('place')).toMatchObject({ offered: null, difference: null })
  const bytes = await buffer(exportFolder(world.app.ctx(await world.app.openSession(me.key)), { passphrase: null }))
  const other = await world.newSession()
  await importFolder(world.app.ctx(await world.app.openSession(other.key)), { bytes: new Uint8Array(bytes), passphrase: null })
  const [there] = await other.ob.status({})
  expect((await other.ob.applications.get({ id: there?.id ?? '' })).beside).toEqual(told.beside)
})

test('pay is taken to be told as the posting tells it, else as the person does, and where neither does it stays unknown', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const { application: silent } = await me.ob.apply({ role: 'Pflegefachkraft' })
  const { application: telling } = await me.ob.apply({
    role: 'Clinic Nurse',
    text: 'Clinic Nurse\nHarbour\n\nSalary: £22 - £25 per hour\n',
  })
  const payIn = async ({ id }: { id: string }) => (await me.ob.applications.get({ id })).payIn
  expect(await payIn(silent)).toEqual({ currency: null, period: null })
  await me.wimd.facts.create({
    claim: {
      kind: 'constraint',
      payload: { dimension: 'salary_floor', operator: 'at_least', value: null, amount: 3600, unit: 'EUR/month', hardness: 'soft' },
    },
  })
  expect(await payIn(silent)).toEqual({ currency: 'EUR', period: 'month' })
  expect(await payIn(telling)).toEqual({ currency: 'GBP', period: 'hour' })
})
