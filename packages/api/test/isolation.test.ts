import { appRouter } from '@mosaic/api/router'
import { bareGoal } from '@mosaic/core/facts/bareGoal'
import { Failure } from '@mosaic/core/failure'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { dialects } from '../../db/test/database.ts'
import { closeWorlds, openWorld, type Somebody, type World } from './world.ts'

afterAll(closeWorlds)

/** A claim of each kind that points at other facts. */
type GivenClaim = Parameters<Somebody['wimd']['facts']['create']>[0]['claim']
const claims = ({ factId, lineId, valueId }: Record<'factId' | 'lineId' | 'valueId', string>): GivenClaim[] => [
  { kind: 'achievement', payload: { experienceId: factId, text: 'Dressed wounds', outcome: null, measure: null, agency: null } },
  { kind: 'skill', payload: { label: 'Knitting', skillId: null, matchType: 'custom', usedIn: [factId], answer: 'used' } },
  { kind: 'goal', payload: { ...bareGoal('Work on a ward'), valueIds: [valueId] } },
  { kind: 'disclaimer', payload: { text: 'Wrote the rota', factId: lineId } },
  { kind: 'wording', payload: { factId: lineId, text: 'Cut missed doses from nine to two a month' } },
]
type Pointing = 'achievement' | 'skill' | 'goal' | 'disclaimer' | 'wording'

/** Everything one person may hold, by id; `word` stands in all of it. */
async function owning(me: Somebody, word: string) {
  const resume = `Ines ${word}\nines@example.org\n\nEXPERIENCE\nStaff nurse, ${word} Clinic | Leeds, UK | Jan 2016 – Mar 2019\n- Cut missed doses from nine to two a month with a handover checklist\n\nSKILLS\nWound care, Python, SQL\n`
  const posting = `Community Nurse\n${word} Care\n\nRequirements\n- Wound care\n- At least 2 years of experience\n`
  const { file } = await me.upload('cv.txt', resume)
  const { jobId } = await me.ob.postings.create({ text: posting })
  const { versionId } = await me.resume.rewrite({})
  const { versionId: letterId } = await me.resume.letter({ jobId })
  const { application } = await me.ob.apply({ jobId, versionId, letterId })
  const { contacts } = await me.ob.applications.contacts.create({ id: application.id, name: `Ms Rahim of ${word}` })
  const { interviews } = await me.ob.applications.interviews.create({
    id: application.id,
    kind: 'phone',
    day: '2026-12-01',
    time: '10:30',
    timeZone: 'Europe/London',
    where: `${word}, second floor`,
  })
  const key = await me.session.keys.create({ kind: 'program' })
  const action = await me.wimd.actions.create({ what: `Ask ${word} about the rota` })
  await me.wimd.chat({ mode: 'fast_track' })
  const analysis = await me.wimd.analysis()
  const lineId = analysis.experience[0]?.achievements[0]?.id ?? ''
  const factId = analysis.experience[0]?.id ?? ''
  const { id: valueId } = await me.wimd.facts.create({
    claim: { kind: 'value', payload: { label: 'A fair boss', workValue: null, placed: null } },
  })
  const pointing: Record<string, string> = {}
  for (const claim of claims({ factId, lineId, valueId })) pointing[claim.kind] = (await me.wimd.facts.create({ claim })).id
  const { turns } = await me.wimd.history({})
  const held = {
    fileId: file.id,
    jobId,
    versionId,
    letterId,
    applicationId: application.id,
    contactId: contacts[0]?.id ?? '',
    interviewId: interviews[0]?.id ?? '',
    keyId: key.id,
    actionId: action.id,
    factId,
    valueId,
    lineId,
    turnId: turns[0]?.id ?? '',
    ...(pointing as Record<Pointing, string>),
  }
  expect(Object.entries(held).filter(([, id]) => !id)).toEqual([])
  return held
}
type Owned = Awaited<ReturnType<typeof owning>>
type Call = Readonly<Record<string, unknown>>

/** Calls with ids, as their owner makes them. What removes something stands after what needs it. */
const calls: Readonly<Record<string, (own: Owned) => readonly Call[]>> = {
  'session.keys.remove': ({ keyId }) => [{ id: keyId }],
  'wimd.delta': ({ jobId }) => [{ jobId }],
  'wimd.uploads.get': ({ fileId }) => [{ id: fileId }],
  'wimd.uploads.summary': ({ fileId }) => [{ id: fileId, text: 'mine' }],
  'wimd.uploads.hear': ({ fileId }) => [{ id: fileId }],
  'wimd.facts.create': (own) => claims(own).map((claim) => ({ claim })),
  'wimd.facts.update': (own) => [
    { id: own.factId, status: 'confirmed' },
    ...claims(own).map((claim) => ({ id: own[claim.kind as Pointing], claim })),
  ],
  'wimd.actions.update': ({ actionId }) => [{ id: actionId, status: 'done' }],
  'ob.opportunity': ({ jobId }) => [{ jobId }],
  'ob.apply': ({ jobId, versionId, letterId }) => [{ jobId, versionId, letterId }],
  'ob.requirements.ask': ({ jobId }) => [{ jobId }],
  'ob.requirements.update': ({ jobId }) => [{ jobId, requirementId: 'r1', quote: 'Wound care', class: 'nice' }],
  'ob.matches.update': ({ jobId }) => [{ jobId, kept: true }],
  'ob.applications.get': ({ applicationId: id }) => [{ id }],
  'ob.applications.update': ({ applicationId: id, contactId }) => [
    { id, contact: 'answered', contactId },
    { id, status: 'offer' },
  ],
  'ob.applications.offer': ({ applicationId: id }) => [{ id, hours: 30 }],
  'ob.applications.contacts.create': ({ applicationId: id }) => [{ id, name: 'Mine' }],
  'ob.applications.contacts.update': ({ applicationId: id, contactId }) => [{ id, contactId, name: 'Mine' }],
  'ob.applications.contacts.remove': ({ applicationId: id, contactId }) => [{ id, contactId }],
  'ob.applications.interviews.create': ({ applicationId: id }) => [{ id, kind: 'other', day: '2026-12-02', timeZone: 'UTC' }],
  'ob.applications.interviews.update': ({ applicationId: id, interviewId }) => [{ id, interviewId, calledOff: true }],
  'resume.rewrite': ({ fileId, jobId }) => [{ startFrom: 'upload', fileId }, { jobId }],
  'resume.customize': ({ jobId, versionId }) => [{ jobId, versionId }],
  'resume.letter': ({ jobId }) => [{ jobId }],
  'resume.feedback': ({ versionId, fileId, jobId }) => [{ versionId, jobId }, { fileId }],
  'resume.versions.get': ({ versionId: id }) => [{ id }],
  'resume.versions.update': ({ versionId: id }) => [{ id, versionName: 'Taken', revision: 1 }],
  'resume.versions.diff': ({ versionId: id, letterId: against }) => [{ id, against }],
  'resume.versions.rephrase': ({ versionId: id }) => [{ id, path: '/work/0/highlights/0' }],
  'resume.versions.keep': ({ versionId: id }) => [{ id }],
  'resume.versions.history': ({ versionId: id }) => [{ id }],
  'resume.versions.restore': ({ versionId: id }) => [{ id }],
  'resume.versions.remove': ({ versionId: id }) => [{ id }],
  'ob.postings.remove': ({ jobId }) => [{ jobId }],
  'ob.applications.remove': ({ applicationId: id }) => [{ id }],
  'wimd.uploads.remove': ({ fileId }) => [{ id: fileId }],
}

/** What lists or sums up; an id among what it is asked by is one of its pages or filters. */
const lists: Readonly<Record<string, (own: Owned) => readonly Call[]>> = {
  'session.get': () => [{}],
  'session.draftKey': () => [{}],
  'session.sent': ({ turnId }) => [{}, { cursor: turnId }],
  'session.keys.list': () => [{}],
  'wimd.history': ({ turnId }) => [{}, { cursor: turnId }],
  'wimd.analysis': () => [{}],
  'wimd.metrics': () => [{}],
  'wimd.uploads.list': () => [{}],
  'wimd.actions.list': () => [{}],
  'ob.opportunities': () => [{ limit: 50 }],
  'ob.matches.list': ({ jobId }) => [{}, { cursor: jobId }],
  'ob.cadence': () => [{}],
  'ob.preparing': () => [{}],
  'ob.outcomes': () => [{}],
  'ob.reliability': () => [{}],
  'ob.status': ({ jobId }) => [{}, { jobId }],
  // a posting that is not there is one whose must-haves nobody knows
  'resume.preview': ({ jobId }) => [{ document: { basics: { name: 'Ines' } }, jobId }],
  'resume.versions.list': ({ versionId }) => [{}, { cursor: versionId }],
}

/** What names nothing of anybody's: it makes something new, or acts on the caller's own session alone. */
const ownOnly = new Set([
  'session.start',
  'session.open',
  'session.feedback',
  'session.update',
  'session.extend',
  'session.rotate',
  'session.leave',
  'session.end',
  'session.keys.create',
  'wimd.chat',
  'wimd.stream',
  'wimd.actions.create',
  'ob.postings.create',
  'ob.postings.import',
])

/** Names that end like ids and are of no row of a person's: words of a posting, cards of the talk, entries of the vocabulary, places in a public list. */
const ofNobody = new Set(['requirementId', 'cardId', 'skillId', 'occupationId', 'ob.opportunities cursor'])

const procedures = appRouter._def.procedures as unknown as Record<string, { _def: { inputs: readonly z.ZodType[] } }>

/** The inputs of a procedure that name a row of somebody's, by where they stand: `claim.payload.factId`. */
function idsOf(procedure: string): string[] {
  const found = new Set<string>()
  const walk = (schema: z.ZodType, at: readonly string[]): void => {
    if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
      return walk(schema.unwrap() as z.ZodType, at)
    if (schema instanceof z.ZodArray) return walk(schema.element as z.ZodType, at)
    if (schema instanceof z.ZodUnion) return schema.options.forEach((option) => walk(option as z.ZodType, at))
    if (schema instanceof z.ZodObject)
      return Object.entries(schema.shape).forEach(([name, field]) => walk(field as z.ZodType, [...at, name]))
    const name = at.at(-1) ?? ''
    if (/^(?:id|against|cursor|usedIn)$|Ids?$/.test(name) && !ofNobody.has(name) && !ofNobody.has(`${procedure} ${name}`))
      found.add(at.join('.'))
  }
  for (const input of procedures[procedure]?._def.inputs ?? []) walk(input, [])
  return [...found]
}

/** Where in a call an id stands, `claim.payload.usedIn.0`. */
function placesOf(call: unknown, isId: (text: string) => boolean, at: readonly string[] = []): string[][] {
  if (typeof call === 'string') return isId(call) ? [[...at]] : []
  return typeof call === 'object' && call !== null
    ? Object.entries(call).flatMap(([name, item]) => placesOf(item, isId, [...at, name]))
    : []
}
const fieldAt = (place: readonly string[]) => place.filter((name) => !/^\d+$/.test(name)).join('.')

/** Each call once for each id in it, with that one taken from somebody else; the rest stays the caller's own. */
function swapped(call: Call, own: Owned, mine: Owned): { field: string; input: Call }[] {
  const others = new Map(Object.entries(own).map(([name, id]) => [id, mine[name as keyof Owned]]))
  return placesOf(call, (text) => others.has(text)).map((place) => {
    const input = structuredClone(call) as Record<string, unknown>
    const holder = place.slice(0, -1).reduce((inner, name) => inner[name] as Record<string, unknown>, input)
    const last = place.at(-1) ?? ''
    holder[last] = others.get(holder[last] as string)
    return { field: fieldAt(place), input }
  })
}

/** Stands for what somebody holds, each id by its name. */
const named = new Proxy({} as Owned, { get: (_, name) => `own ${String(name)}` })

test('every procedure, and every id that one takes, says how it refuses another session', () => {
  const known = [...Object.keys(calls), ...Object.keys(lists), ...ownOnly].toSorted()
  expect(Object.keys(procedures).toSorted()).toEqual(known)
  const tried = (procedure: string) =>
    [...(calls[procedure]?.(named) ?? []), ...(lists[procedure]?.(named) ?? [])].flatMap((call) =>
      placesOf(call, (text) => text.startsWith('own ')).map(fieldAt),
    )
  const untried = known.flatMap((procedure) =>
    idsOf(procedure)
      .filter((field) => !tried(procedure).includes(field))
      .map((field) => `${procedure} ${field}`),
  )
  expect(untried).toEqual([])
})

/** Calls a procedure by its name. */
const ask = (somebody: object, procedure: string, input: Call = {}): Promise<unknown> =>
  (procedure.split('.').reduce((at, name) => (at as Record<string, object>)[name] ?? {}, somebody) as (input: Call) => Promise<unknown>)(
    input,
  )

/** All that somebody's lists tell them, as text. */
async function held(somebody: Somebody): Promise<Record<string, string>> {
  const told: Record<string, string> = {}
  for (const name of Object.keys(lists)) told[name] = JSON.stringify(await ask(somebody, name, lists[name]?.(named)[0]))
  return told
}

/** Why a call failed: null where it did not. */
const refusal = (asking: Promise<unknown>) =>
  asking.then(
    () => null,
    (error: { code?: string }) => error.code ?? 'unknown',
  )

/** What a list says to a page that would begin at a row of somebody else's. @throws what it was given, for any other refusal. */
function strayIn(error: unknown, call: Call): unknown {
  const cause = error instanceof Error ? error.cause : null
  if (!('cursor' in call && cause instanceof Failure && cause.code === 'invalid')) throw error
  return { message: cause.message, details: cause.details }
}

describe.each(dialects)('on %s', (engine) => {
  let world: World
  let me: Somebody
  let other: Somebody
  let mine: Owned
  let theirs: Owned
  beforeAll(async () => {
    world = await openWorld(engine)
    me = await world.newSession()
    other = await world.newSession()
    mine = await owning(me, 'Zorvantic')
    theirs = await owning(other, 'Harbourly')
  }, 60_000)
  afterAll(() => world?.[Symbol.asyncDispose]())

  test('nobody sees anything of another session in any list, from whichever place it is asked for', async () => {
    for (const [name, make] of Object.entries(lists))
      for (const call of make(mine)) {
        const answer = JSON.stringify(await ask(other, name, call).catch((error: unknown) => strayIn(error, call)))
        for (const one of ['Zorvantic', ...Object.values(mine)]) expect(answer.includes(one), `${name} tells ${one}`).toBe(false)
      }
  })

  test('an id of another session is refused wherever one is taken, as if nothing were there, and leaves it as it was', async () => {
    // what was looked at for the first time is stored by looking
    await ask(me, 'ob.opportunities')
    const before = await held(me)
    expect(Object.values(before).join()).toContain('Zorvantic')
    for (const [name, make] of Object.entries(calls))
      for (const call of make(theirs))
        for (const { field, input } of swapped(call, theirs, mine)) {
          const code = field.startsWith('claim.') ? 'UNPROCESSABLE_CONTENT' : 'NOT_FOUND'
          expect([name, field, await refusal(ask(other, name, input))]).toEqual([name, field, code])
        }
    const after = await held(me)
    expect(Object.keys(before).filter((name) => before[name] !== after[name])).toEqual([])
    // nothing but the id was refused: with their own they get through
    for (const [name, make] of Object.entries(calls))
      for (const call of make(theirs)) expect([name, await refusal(ask(other, name, call))]).not.toEqual([name, 'NOT_FOUND'])
  })

  test('without a session every procedure asks for one, but for those that begin it', async () => {
    const open = new Set(['session.start', 'session.open', 'session.feedback', 'session.leave'])
    for (const name of Object.keys(procedures).filter((one) => !open.has(one))) {
      const call = (calls[name] ?? lists[name])?.(named)[0] ?? {}
      expect([name, await refusal(ask(world.nobody, name, call))]).toEqual([name, 'UNAUTHORIZED'])
      expect([name, await refusal(ask(world.as('msk_nonsense'), name, call))]).toEqual([name, 'UNAUTHORIZED'])
    }
  })
})
