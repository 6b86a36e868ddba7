import { buffer } from 'node:stream/consumers'
import { calendar } from '@mosaic/services/ob/calendar'
import { exportFolder } from '@mosaic/services/session/exportFolder'
import { importFolder } from '@mosaic/services/session/importFolder'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { afterAll, expect, test } from 'vitest'
import { closeWorlds, openWorld, type Somebody, type World } from './world.ts'

afterAll(closeWorlds)

/** The file as another program reads it, by the ids of its events. */
async function calendarOf(world: World, me: Somebody): Promise<Map<string, ICAL.Component>> {
  const text = await calendar(world.app.ctx(await world.app.openSession(me.key)))
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
    expect(line).not.toMatch(/(?!\t)\p{Cc}/u)
  }
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  const file = new ICAL.Component(ICAL.parse(text))
  expect(file.getFirstPropertyValue('version')).toBe('2.0')
  expect(file.getFirstPropertyValue('method')).toBe('PUBLISH')
  const events = file.getAllSubcomponents('vevent')
  for (const event of events)
    for (const name of ['uid', 'dtstamp', 'dtstart', 'summary']) expect(event.getFirstProperty(name), name).not.toBeNull()
  const byId = new Map(events.map((event) => [String(event.getFirstPropertyValue('uid')), event]))
  expect(byId.size).toBe(events.length)
  return byId
}

const find = (events: ReadonlyMap<string, ICAL.Component>, kind: string) => {
  const [id] = [...events.keys()].filter((uid) => uid.startsWith(kind))
  const event = events.get(id ?? '')
  if (!id || !event) throw new Error(`no ${kind} in the calendar`)
  return { id, event, value: (name: string) => event.getFirstPropertyValue(name) }
}
const alarms = (event: ICAL.Component) => event.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger')))

test('another program reads the file: follow-ups, interviews, the plan and the day the data ends, with alarms', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  await me.session.update({ timeZone: 'Europe/London' })
  const role = 'Nurse; nights, “Ärzte”\\ward 🙂'.padEnd(120, '.')
  const { application } = await me.ob.apply({ role, company: 'Tidewater' })
  await me.wimd.actions.create({ what: 'Visit the clinic', when: '2026-12-09', ifThen: 'If it is Wednesday, then I go by' })
  const before = find(await calendarOf(world, me), 'follow-up-')
  expect(before.value('summary')).toBe(`Follow up: ${role}, Tidewater`)
  expect(String(before.value('dtstart'))).toBe(application.nextFollowUp)
  expect(before.value('description')).toBe(application.followUpReason)
  expect(alarms(before.event)).toEqual(['PT9H'])
  await me.ob.applications.interviews.create({
    id: application.id,
    kind: 'video',
    day: '2026-12-03',
    time: '10:30',
    timeZone: 'America/New_York',
    minutes: 45,
    where: 'https://meet.example/a,b;c',
    people: 'Ms Rahim\rBEGIN:VALARM\u0007',
    questions: 'Which band?\nWhich ward?',
  })
  const events = await calendarOf(world, me)
  const talk = find(events, 'interview-')
  expect((talk.value('dtstart') as ICAL.Time).toJSDate().toISOString()).toBe('2026-12-03T15:30:00.000Z')
  expect((talk.value('dtend') as ICAL.Time).toJSDate().toISOString()).toBe('2026-12-03T16:15:00.000Z')
  expect(talk.value('location')).toBe('https://meet.example/a,b;c')
  expect(talk.value('description')).toContain('10:30 on the clock of America/New_York.')
  expect(talk.value('description')).toContain('Which band?\nWhich ward?')
  expect(alarms(talk.event)).toEqual(['-P1D', '-PT1H'])
  expect(alarms(find(events, 'step-').event)).toEqual(['PT9H'])
  expect(String(find(events, 'step-').value('dtstart'))).toBe('2026-12-09')
  const { expiresAt } = await me.session.get()
  expect(String(find(events, 'end-').value('dtstart'))).toBe(expiresAt.slice(0, 10))
  expect(alarms(find(events, 'end-').event)).toEqual(['PT9H'])
})

test('an event keeps its id when it changes, and its sequence rises', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const { application } = await me.ob.apply({ role: 'Night Nurse' })
  const { id } = application
  const first = find(await calendarOf(world, me), 'follow-up-')
  world.pass(16 * 86_400_000)
  const later = find(await calendarOf(world, me), 'follow-up-')
  await me.ob.applications.update({ id, contact: 'asked' })
  const asked = find(await calendarOf(world, me), 'follow-up-')
  expect([later.id, asked.id]).toEqual([first.id, first.id])
  const sequence = [first, later, asked].map((one) => Number(one.value('sequence')))
  expect(new Set(sequence).size).toBe(3)
  expect(sequence).toEqual(sequence.toSorted((a, b) => a - b))

  const { interviews } = await me.ob.applications.interviews.create({ id, kind: 'phone', day: '2027-01-05', timeZone: 'Europe/London' })
  const interviewId = interviews[0]?.id ?? ''
  const dayOnly = find(await calendarOf(world, me), 'interview-')
  expect(String(dayOnly.value('dtstart'))).toBe('2027-01-05')
  await me.ob.applications.interviews.update({ id, interviewId, day: '2027-07-05', time: '09:00' })
  const timed = find(await calendarOf(world, me), 'interview-')
  expect((timed.value('dtstart') as ICAL.Time).toJSDate().toISOString()).toBe('2027-07-05T08:00:00.000Z')
  await me.ob.applications.interviews.update({ id, interviewId, calledOff: true })
  const off = find(await calendarOf(world, me), 'interview-')
  expect(off.value('status')).toBe('CANCELLED')
  expect(alarms(off.event)).toEqual([])
  expect([dayOnly, timed, off].map((one) => [one.id, one.value('sequence')])).toEqual([
    [`interview-${interviewId}@mosaic`, 0],
    [`interview-${interviewId}@mosaic`, 1],
    [`interview-${interviewId}@mosaic`, 2],
  ])

  const end = find(await calendarOf(world, me), 'end-')
  world.pass(86_400_000)
  await me.session.extend()
  const extended = find(await calendarOf(world, me), 'end-')
  expect(extended.id).toBe(end.id)
  expect(Number(extended.value('sequence'))).toBeGreaterThan(Number(end.value('sequence')))
})

const words = [
  'Pflegefachkraft für Ärzte',
  '看護師（夜勤）',
  '🧑🏽‍⚕️🙂',
  'a,b;c\\d:"e"',
  'Straße\nzwei',
  ' ',
  '، ممرضة',
  '\u{1F1EF}\u{1F1F5}',
  'é',
  '\ud83d',
  'x'.repeat(40),
]
const wording = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 12 })), {
  minLength: 1,
  maxLength: 20,
})

test('whatever the words, no line is longer than 75 octets, no character is cut in two, and another program reads the same words', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const { application } = await me.ob.apply({ role: 'Night Nurse' })
  const { id } = application
  const { interviews } = await me.ob.applications.interviews.create({ id, kind: 'phone', day: '2027-01-05', timeZone: 'Asia/Tokyo' })
  const interviewId = interviews[0]?.id ?? ''
  const asRead = (text: string) =>
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      .replace(/(?!\n)\p{Cc}/gu, ' ')
  await fc.assert(
    fc.asyncProperty(wording, wording, async (some, others) => {
      const [where, questions] = [`w${some.join('')}`, `q${others.join('')}q`]
      await me.ob.applications.interviews.update({ id, interviewId, where, questions })
      const { value } = find(await calendarOf(world, me), 'interview-')
      expect(value('location')).toBe(asRead(where))
      expect(value('description')).toBe(`The time is not told yet.\nTo ask: ${asRead(questions)}`)
    }),
    { numRuns: 60 },
  )
})

test('what was brought to another browser keeps its ids there, and its sequences go on', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const { application } = await me.ob.apply({ role: 'Night Nurse' })
  const { id } = application
  await me.ob.applications.interviews.create({ id, kind: 'phone', day: '2026-12-05', timeZone: 'Europe/London' })
  world.pass(15 * 86_400_000)
  await me.ob.applications.update({ id, contact: 'asked' })
  const step = await me.wimd.actions.create({ what: 'Visit the clinic', when: '2026-12-19' })
  await me.wimd.actions.update({ id: step.id, status: 'moved', when: '2026-12-20' })
  const moveTo = async (from: Somebody) => {
    const bytes = await buffer(exportFolder(world.app.ctx(await world.app.openSession(from.key)), { passphrase: null }))
    const there = await world.newSession()
    await importFolder(world.app.ctx(await world.app.openSession(there.key)), { bytes: new Uint8Array(bytes), passphrase: null })
    return there
  }
  const there = await moveTo(me)
  const further = await moveTo(there)
  const toldOf = async (who: Somebody) =>
    [...(await calendarOf(world, who))]
      .filter(([uid]) => !uid.startsWith('end-'))
      .map(([uid, event]) => [uid, event.getFirstPropertyValue('sequence'), String(event.getFirstPropertyValue('dtstart'))])
  const told = await toldOf(me)
  expect(told).toHaveLength(3)
  expect(await toldOf(there)).toEqual(told)
  expect(await toldOf(further)).toEqual(told)
  const [brought] = await further.ob.status({})
  await further.ob.applications.update({ id: brought?.id ?? '', contact: 'asked' })
  const before = Number(told.find(([uid]) => String(uid).startsWith('follow-up-'))?.[1])
  expect(find(await calendarOf(world, further), 'follow-up-').value('sequence')).toBeGreaterThan(before)
})
