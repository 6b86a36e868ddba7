import { nextFollowUp } from '@mosaic/core/applications/followUp'
import { decidedAtLeast, funnelOf } from '@mosaic/core/applications/funnel'
import { closedOutcomes, firstAnswers, forwardMoves } from '@mosaic/core/applications/outcomes'
import { ApplicationStatus, closedStatuses, type HistoryEntry, type Interview } from '@mosaic/core/applications/schema'
import { cameToNothing } from '@mosaic/core/applications/unanswered'
import { addDays } from '@mosaic/core/metrics/pause'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const sent = '2026-11-02'
const line = (status: ApplicationStatus, day: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  status,
  at: `${day}T12:00:00.000Z`,
  note: null,
  contact: null,
  contactId: null,
  followUp: null,
  ...more,
})
const applied = [line('applied', sent)]
const talk = (day: string, more: Partial<Interview> = {}): Interview => ({
  id: day,
  kind: 'phone',
  day,
  time: null,
  timeZone: 'UTC',
  minutes: null,
  where: null,
  people: null,
  notes: null,
  questions: null,
  calledOff: false,
  at: null,
  sequence: 0,
  ...more,
})
const dayOf = (instant: string) => instant.slice(0, 10)
const due = (
  history: readonly HistoryEntry[],
  today: string,
  {
    interviews = [],
    pauses = [],
    days = null,
  }: { interviews?: Interview[]; pauses?: { from: string; to: string | null }[]; days?: number | null } = {},
) => nextFollowUp({ history, interviews }, { today, pauses, dayOf, cadence: { days, changes: 0 } })

describe('the next follow-up', () => {
  test('is a week after sending, stays due until the next wait is over, and ends with what to do about silence', () => {
    expect(due(applied, '2026-11-02')).toMatchObject({ day: '2026-11-09', turn: 0 })
    expect(due(applied, '2026-11-15')).toMatchObject({ day: '2026-11-09', turn: 0 })
    expect(due(applied, '2026-11-16')).toMatchObject({ day: '2026-11-16', turn: 1 })
    expect(due(applied, '2027-02-01')).toMatchObject({ day: '2026-11-30', turn: 2, reason: expect.stringContaining('No answer') })
  })

  test('comes after the days that the person chose, says so, and leaves invitations and offers their days', () => {
    expect(due(applied, '2026-11-02', { days: 10 })).toMatchObject({ day: '2026-11-12', reason: 'You chose 10 days.' })
    const asked = [...applied, line('applied', '2026-11-12', { contact: 'asked' })]
    expect(due(asked, '2026-11-13', { days: 10 })).toMatchObject({ day: '2026-11-22', reason: 'You chose 10 days.' })
    expect(due(applied, '2027-02-01', { days: 10 })?.reason).toMatch(/^You chose 10 days\. .*No answer/)
    for (const status of ['interview', 'offer'] as const) {
      const moved = [...applied, line(status, '2026-11-05')]
      expect(due(moved, '2026-11-05', { days: 30 })).toEqual(due(moved, '2026-11-05'))
    }
  })

  test('goes on from a question asked, begins anew with an answer or a move, and no note moves it', () => {
    const asked = [...applied, line('applied', '2026-11-09', { contact: 'asked' })]
    expect(due(asked, '2026-11-10')).toMatchObject({ day: '2026-11-16', reason: expect.stringContaining('Another week') })
    const twice = [...asked, line('applied', '2026-11-16', { contact: 'asked' })]
    expect(due(twice, '2026-11-17')).toMatchObject({ day: '2026-11-30', reason: expect.stringContaining('No answer') })
    expect(due([...twice, line('applied', '2026-11-20', { contact: 'answered' })], '2026-11-20')).toMatchObject({ day: '2026-11-27' })
    expect(due([...applied, line('applied', '2026-11-06', { note: 'Their office is near' })], '2026-11-07')).toMatchObject({
      day: '2026-11-09',
    })
    expect(due([...twice, line('acknowledged', '2026-11-18')], '2026-11-18')).toMatchObject({ day: '2026-11-28' })
  })

  test('waits for an interview to come and is the day after it, but not for one that is called off', () => {
    const invited = [...applied, line('interview', '2026-11-10')]
    expect(due(invited, '2026-11-11', { interviews: [talk('2026-11-20')] })).toBeNull()
    expect(due(invited, '2026-11-20', { interviews: [talk('2026-11-20')] })).toBeNull()
    expect(due(invited, '2026-11-21', { interviews: [talk('2026-11-20')] })).toMatchObject({
      day: '2026-11-21',
      reason: expect.stringContaining('Thank them'),
    })
    expect(due(invited, '2026-11-29', { interviews: [talk('2026-11-20')] })).toMatchObject({ day: '2026-11-28' })
    expect(due(invited, '2026-11-11', { interviews: [talk('2026-11-20', { calledOff: true })] })).toMatchObject({ day: '2026-11-12' })
  })

  test('is the day the person chose, or none, until something happens', () => {
    const chosen = [...applied, line('applied', '2026-11-05', { followUp: '2026-11-24' })]
    expect(due(chosen, '2026-11-10')).toEqual({ day: '2026-11-24', reason: 'You chose this day.', turn: 0 })
    const none = [...chosen, line('applied', '2026-11-06', { followUp: 'none' })]
    expect(due(none, '2026-11-10')).toBeNull()
    expect(due([...none, line('interview', '2026-11-12')], '2026-11-12')).toMatchObject({ day: '2026-11-14' })
  })

  test('is none once it is closed, and moves by the length of a pause', () => {
    for (const status of closedStatuses) expect(due([...applied, line(status, '2026-11-05')], '2026-11-10')).toBeNull()
    const open = fc.constantFrom(...ApplicationStatus.options.filter((status) => !closedStatuses.has(status)))
    fc.assert(
      fc.property(open, fc.nat(40), fc.nat(60), fc.option(fc.nat(30), { nil: null }), (status, after, length, chosenIn) => {
        const followUp = chosenIn === null ? null : addDays(sent, chosenIn)
        const history = [...applied, line(status, addDays(sent, 1), { followUp })]
        const today = addDays(sent, 1 + after)
        const before = due(history, today)
        const later = due(history, addDays(today, length), { pauses: [{ from: today, to: addDays(today, length) }] })
        expect(later).toEqual(before && { ...before, day: addDays(before.day, length) })
      }),
    )
  })
})

describe('what counts as moving', () => {
  test('is getting further than before: no note, no step back and no second telling', () => {
    const history = [
      ...applied,
      line('interview', '2026-11-05'),
      line('interview', '2026-11-06', { note: 'Tuesday' }),
      line('acknowledged', '2026-11-07'),
      line('interview', '2026-11-08'),
      line('offer', '2026-11-09'),
      line('rejected', '2026-11-10'),
    ]
    expect(forwardMoves(history).map(dayOf)).toEqual(['2026-11-05', '2026-11-09'])
    expect(forwardMoves([line('interview', sent)])).toEqual([])
  })

  test('is each person who answered, once', () => {
    const answered = (day: string, contactId: string | null) => line('applied', day, { contact: 'answered', contactId })
    const history = [
      ...applied,
      answered('2026-11-03', 'a'),
      answered('2026-11-04', 'b'),
      answered('2026-11-05', 'a'),
      answered('2026-11-06', null),
    ]
    expect(firstAnswers(history).map(dayOf).toSorted()).toEqual(['2026-11-03', '2026-11-04', '2026-11-06'])
  })
})

test('something was learnt from an outcome by a note at its close or later, or by a plan changed within the week', () => {
  const noted = [line('applied', sent, { note: 'By mail' })]
  const learnt = (history: HistoryEntry[], planned: string[] = []) => closedOutcomes([history], planned).map((one) => one.learnt)
  expect(learnt([...noted, line('rejected', '2026-11-10')])).toEqual([false])
  expect(learnt([...noted, line('rejected', '2026-11-10', { note: 'Ask for the band first' })])).toEqual([true])
  expect(learnt([...noted, line('rejected', '2026-11-10'), line('rejected', '2026-11-12', { note: 'They told me why' })])).toEqual([true])
  expect(learnt([...noted, line('rejected', '2026-11-10')], ['2026-11-14T08:00:00.000Z'])).toEqual([true])
  expect(learnt([...noted, line('rejected', '2026-11-10')], ['2026-11-09T08:00:00.000Z', '2026-11-18T08:00:00.000Z'])).toEqual([false])
  expect(learnt([...noted, line('withdrawn', '2026-11-10')])).toEqual([])
  expect(learnt(noted)).toEqual([])
  const days = closedOutcomes(
    [
      [...applied, line('rejected', '2026-11-10')],
      [...applied, line('accepted', '2026-11-20')],
    ],
    [],
  )
  expect(days.map(({ at }) => dayOf(at))).toEqual(['2026-11-20', '2026-11-10'])
})

describe('the funnel', () => {
  const status = fc.constantFrom(...ApplicationStatus.options)
  const applications = fc.array(
    fc.array(status, { maxLength: 4 }).map((more) => ({ history: [...applied, ...more.map((one) => line(one, sent))] })),
  )

  test('tells no figure of fewer than five, and never counts what waits', () => {
    fc.assert(
      fc.property(applications, fc.nat(20), (some, waiting) => {
        const funnel = funnelOf(some)
        for (const { decided, reached } of funnel.stages) {
          expect(reached === null).toBe(decided < decidedAtLeast)
          expect(reached ?? 0).toBeLessThanOrEqual(decided)
          expect(decided).toBeLessThanOrEqual(funnel.sent)
        }
        const more = funnelOf([...some, ...Array.from({ length: waiting }, () => ({ history: applied }))])
        expect(more).toEqual({ ...funnel, sent: funnel.sent + waiting, waiting: funnel.waiting + waiting })
      }),
    )
  })

  test('counts a refusal as heard of, one in talks as no offer missed, and what was withdrawn as nobody’s no', () => {
    const many = (...statuses: ApplicationStatus[]) => ({ history: [...applied, ...statuses.map((one) => line(one, sent))] })
    const { stages, waiting } = funnelOf([
      many('rejected'),
      many('no_answer'),
      many('interview', 'rejected'),
      many('interview'),
      many('interview', 'offer', 'accepted'),
      many('withdrawn'),
      many(),
    ])
    expect(waiting).toBe(2)
    expect(stages).toEqual([
      { stage: 'heard', decided: 5, reached: 4 },
      { stage: 'talk', decided: 5, reached: 3 },
      { stage: 'offer', decided: 4, reached: null },
    ])
  })
})

test('came to nothing is what was refused or never answered without a talk', () => {
  expect(cameToNothing([...applied, line('interview', sent), line('rejected', sent)])).toBe(false)
  expect(cameToNothing([...applied, line('no_answer', sent)])).toBe(true)
  expect(cameToNothing([...applied, line('withdrawn', sent)])).toBe(false)
})
