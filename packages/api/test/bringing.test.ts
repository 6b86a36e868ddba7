import { buffer } from 'node:stream/consumers'
import { replaceIds } from '@mosaic/core/export/ids'
import type { ProjectExport } from '@mosaic/core/export/schema'
import { currentFacts } from '@mosaic/core/facts/current'
import { exportFolder } from '@mosaic/services/session/exportFolder'
import { importFolder } from '@mosaic/services/session/importFolder'
import { projectOf } from '@mosaic/services/session/project'
import { configure, TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { closeWorlds, openWorld, type Somebody, type World } from './world.ts'

configure({ useWebWorkers: false })
afterAll(closeWorlds)

const ctxOf = async (world: World, who: Somebody) => world.app.ctx(await world.app.openSession(who.key))

type Folder = Uint8Array<ArrayBuffer>
/** A folder's manifest alone: what is restored from, without the documents for people. */
async function manifestOf(world: World, who: Somebody): Promise<Folder> {
  const zip = new ZipWriter(new Uint8ArrayWriter())
  await zip.add('mosaic.json', new TextReader(JSON.stringify({ ...(await projectOf(await ctxOf(world, who))), files: [] })))
  return (await zip.close()) as Folder
}
const folderOf = async (world: World, who: Somebody): Promise<Folder> =>
  new Uint8Array(await buffer(exportFolder(await ctxOf(world, who), { passphrase: null })))
const bring = async (world: World, who: Somebody, bytes: Folder) => importFolder(await ctxOf(world, who), { bytes, passphrase: null })

/** All that a session holds, but for when it was asked. */
const heldBy = async (world: World, who: Somebody) => ({ ...(await projectOf(await ctxOf(world, who))), exportedAt: '' })

/** The same without ids, which two sessions never share, in an order that both have. */
function told(project: ProjectExport): unknown {
  const { facts, turns, transitions, postings, versions, applications, actions, files } = project
  const rows = [facts, turns, transitions, postings, versions, applications, actions, files].flat()
  const bare = replaceIds(project, new Map(rows.map(({ id }) => [id, ''])))
  const inOrder = (some: readonly unknown[]) => some.map((one) => JSON.stringify(one)).toSorted()
  const alike = <T extends { content: { calendarId: string | null } }>(row: T) => ({ ...row, content: { ...row.content, calendarId: '' } })
  return {
    facts: inOrder(bare.facts),
    postings: inOrder(bare.postings),
    versions: inOrder(bare.versions),
    applications: inOrder(bare.applications.map(alike)),
    actions: inOrder(bare.actions.map(alike)),
    matches: inOrder(bare.matches),
    turns: inOrder(bare.turns),
  }
}

const resume = `Ines Carvalho\nines@example.org | Leeds, UK\n\nEXPERIENCE\nStaff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019\n- Took calls at the desk\n- Dressed wounds on two bays\n\nSKILLS\nWound care, Phlebotomy\n`
const posting = 'Community Nurse\nTidewater Care\n\nRequirements\n- Phlebotomy\n- Wound dressing\n'

type Step = (me: Somebody) => Promise<unknown>

const first = async <T>(some: Promise<readonly T[]>): Promise<T | undefined> => (await some)[0]
const words = fc.constantFrom('Ask about nights', 'They ring on Thursday', 'Too far', 'Band 6')
const statuses = fc.constantFrom('acknowledged', 'interview', 'offer', 'rejected', 'withdrawn')

/** What people do with a session, each by the real procedures. */
const step: fc.Arbitrary<Step> = fc.oneof(
  words.map(
    (text): Step =>
      (me) =>
        me.ob.apply({ role: `Nurse ${text}`, note: text }),
  ),
  fc.tuple(statuses, words).map(
    ([status, note]): Step =>
      async (me) => {
        const one = await first(me.ob.status({}))
        if (one) await me.ob.applications.update({ id: one.id, status, note })
      },
  ),
  words.map(
    (name): Step =>
      async (me) => {
        const one = await first(me.ob.status({}))
        if (one) await me.ob.applications.contacts.create({ id: one.id, name, role: null, channel: null })
      },
  ),
  words.map(
    (notes): Step =>
      async (me) => {
        const one = await first(me.ob.status({}))
        const held = one?.interviews[0]
        if (one && held) await me.ob.applications.interviews.update({ id: one.id, interviewId: held.id, notes })
        else if (one) await me.ob.applications.interviews.create({ id: one.id, kind: 'phone', day: '2027-02-01', timeZone: 'UTC', notes })
      },
  ),
  fc.record({ note: words, kept: fc.boolean(), dismissed: fc.boolean() }).map(
    (change): Step =>
      async (me) => {
        const { matches } = await me.ob.matches.list({})
        if (matches[0]) await me.ob.matches.update({ jobId: matches[0].jobId, ...change })
      },
  ),
  words.map(
    (text): Step =>
      (me) =>
        me.ob.postings.create({ text: `${posting}\n${text}` }),
  ),
  words.map(
    (text): Step =>
      (me) =>
        me.wimd.facts.create({ claim: { kind: 'challenge', payload: { text } } }),
  ),
  words.map(
    (title): Step =>
      async (me) => {
        const { experience } = await me.wimd.analysis()
        const role = experience[0]
        if (role)
          await me.wimd.facts.update({
            id: role.id,
            payload: {
              organisation: null,
              title,
              place: null,
              start: null,
              end: null,
              current: false,
              type: 'employed',
              summary: null,
              occupation_id: null,
            },
          })
      },
  ),
  fc.constant<Step>((me) => me.resume.rewrite({})),
  words.map(
    (summary): Step =>
      async (me) => {
        const { versions } = await me.resume.versions.list({})
        if (!versions[0]) return
        const { id, document, revision } = { ...(await me.resume.versions.get({ id: versions[0].id })), id: versions[0].id }
        await me.resume.versions.update({ id, document: { ...document, basics: { ...document.basics, summary } }, revision })
      },
  ),
  fc.constant<Step>(async (me) => {
    const { versions } = await me.resume.versions.list({})
    if (versions[0]) await me.resume.versions.keep({ id: versions[0].id })
  }),
  words.map(
    (what): Step =>
      (me) =>
        me.wimd.actions.create({ what, when: '2027-01-05' }),
  ),
  words.map(
    (note): Step =>
      async (me) => {
        const { id } = (await first(me.wimd.actions.list())) ?? { id: null }
        if (id) await me.wimd.actions.update({ id, status: 'moved', when: '2027-01-09', note })
      },
  ),
)
const steps = fc.array(step, { minLength: 1, maxLength: 8 })

async function live(world: World, me: Somebody, some: readonly Step[]): Promise<void> {
  for (const one of some) {
    world.pass(60_000)
    await one(me)
  }
}

async function begin(world: World): Promise<Somebody> {
  const me = await world.newSession()
  const role = {
    organisation: 'Zorvantic Clinic',
    title: 'Staff nurse',
    place: null,
    start: '2016-01',
    end: '2019-03',
    current: false,
    type: 'employed' as const,
    summary: null,
    occupationId: null,
  }
  const { id } = await me.wimd.facts.create({ claim: { kind: 'experience', payload: role } })
  const done = { experienceId: id, text: 'Dressed wounds on two bays', outcome: null, measure: null, agency: null }
  await me.wimd.facts.create({ claim: { kind: 'achievement', payload: done } })
  const skill = { label: 'Phlebotomy', skillId: 'phlebotomy', matchType: 'exact' as const, usedIn: [id], answer: 'used' as const }
  await me.wimd.facts.create({ claim: { kind: 'skill', payload: skill } })
  await me.ob.opportunities({ limit: 3 })
  return me
}

const runs = { numRuns: 10 }

test('whatever was done, an own folder brought back changes nothing, and neither does an older one', { timeout: 120_000 }, async () => {
  await using world = await openWorld()
  await fc.assert(
    fc.asyncProperty(steps, steps, async (some, more) => {
      const me = await begin(world)
      await live(world, me, some)
      const older = await manifestOf(world, me)
      await live(world, me, more)
      const before = await heldBy(world, me)
      await bring(world, me, await manifestOf(world, me))
      await bring(world, me, older)
      expect(await heldBy(world, me)).toEqual(before)
    }),
    runs,
  )
})

test('whatever was done, another browser takes it all, takes what came later, and a second time changes nothing', {
  timeout: 120_000,
}, async () => {
  await using world = await openWorld()
  await fc.assert(
    fc.asyncProperty(steps, steps, async (some, more) => {
      const me = await begin(world)
      await live(world, me, some)
      const there = await world.newSession()
      await bring(world, there, await manifestOf(world, me))
      expect(told(await heldBy(world, there))).toEqual(told(await heldBy(world, me)))
      await live(world, me, more)
      const newer = await manifestOf(world, me)
      await bring(world, there, newer)
      const held = await heldBy(world, there)
      expect(told(held)).toEqual(told(await heldBy(world, me)))
      await bring(world, there, newer)
      expect(await heldBy(world, there)).toEqual(held)
    }),
    runs,
  )
})

const phlebotomy = ({ facts }: ProjectExport) =>
  currentFacts(facts).find((fact) => fact.kind === 'skill' && fact.payload.label === 'Phlebotomy')

describe.each(dialects)('on %s', (engine) => {
  test('a session that holds nothing is set as the brought one was, but for what was chosen in it; one that was used keeps its own', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.session.update({ language: 'de', timeZone: 'Europe/Vienna', pause: true })
    await me.wimd.facts.create({ claim: { kind: 'challenge', payload: { text: 'Zwei Tage in der Woche' } } })
    const folder = await manifestOf(world, me)
    const [blank, chosen, used] = [await world.newSession(), await world.newSession(), await world.newSession()]
    await chosen.session.update({ language: 'fr' })
    await used.wimd.facts.create({ claim: { kind: 'challenge', payload: { text: 'No car' } } })
    for (const who of [blank, chosen, used]) await bring(world, who, folder)
    expect(await blank.session.get()).toMatchObject({ language: 'de', timeZone: 'Europe/Vienna', pausedAt: null, aiLane: 'rules' })
    expect(await chosen.session.get()).toMatchObject({ language: 'fr', timeZone: 'Europe/Vienna' })
    expect(await used.session.get()).toMatchObject({ language: 'en', timeZone: 'UTC' })
  })

  test('two browsers that each went on lose nothing: both notes, both histories, the later word on a fact, both texts', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.upload('cv.txt', resume)
    const { opportunities } = await me.ob.opportunities({ limit: 1 })
    const jobId = opportunities[0]?.jobId ?? ''
    await me.ob.apply({ role: 'Night Nurse' })
    await me.resume.rewrite({})
    const there = await world.newSession()
    await bring(world, there, await folderOf(world, me))
    const filesOf = async (who: Somebody) => (await heldBy(world, who)).files.map(({ filename, content }) => [filename, content])
    expect(await filesOf(there)).toEqual(await filesOf(me))
    const each = async (who: Somebody, word: string) => {
      world.pass(60_000)
      await who.ob.matches.update({ jobId, kept: word === 'later', note: `Note ${word}` })
      const [one] = await who.ob.status({})
      const id = one?.id ?? ''
      await who.ob.applications.update({ id, status: word === 'later' ? 'interview' : 'acknowledged', note: `Heard ${word}` })
      await who.ob.applications.contacts.create({ id, name: `Ms ${word}`, role: null, channel: null })
      const skill = phlebotomy(await heldBy(world, who))
      await who.wimd.facts.update({ id: skill?.id ?? '', status: word === 'later' ? 'denied' : 'confirmed' })
      const { versions } = await who.resume.versions.list({})
      const version = versions[0]?.id ?? ''
      const { document, revision } = await who.resume.versions.get({ id: version })
      await who.resume.versions.update({ id: version, document: { ...document, basics: { ...document.basics, summary: word } }, revision })
    }
    await each(me, 'earlier')
    await each(there, 'later')
    const theirs = await folderOf(world, there)
    await bring(world, me, theirs)
    const { matches } = await me.ob.matches.list({})
    expect(matches.find((one) => one.jobId === jobId)).toMatchObject({ kept: true, note: 'Note later\n\nNote earlier' })
    const [application] = await me.ob.status({})
    expect(application?.history.map(({ status, note }) => [status, note])).toEqual([
      ['applied', null],
      ['acknowledged', 'Heard earlier'],
      ['interview', 'Heard later'],
    ])
    expect(application?.contacts.map(({ name }) => name)).toEqual(['Ms earlier', 'Ms later'])
    const held = await heldBy(world, me)
    expect(phlebotomy(held)?.status).toBe('denied')
    expect(held.versions.map(({ content }) => content.document.basics?.summary).toSorted()).toEqual(['earlier', 'later'])
    await bring(world, me, theirs)
    expect(await heldBy(world, me)).toEqual(held)
    await bring(world, there, await folderOf(world, me))
    expect((await there.ob.matches.list({})).matches.find((one) => one.jobId === jobId)?.note).toBe('Note later\n\nNote earlier')
    expect((await there.ob.status({}))[0]?.history.map(({ note }) => note)).toEqual([null, 'Heard earlier', 'Heard later'])
  })
})
