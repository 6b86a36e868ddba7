import { afterAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { closeWorlds, openWorld, type Somebody } from './world.ts'

afterAll(closeWorlds)

const lines = Array.from(
  { length: 6 },
  (_, at) => `- Sorted, labelled and sent out batch ${at + 1} of the archive, by hand and against the list of its year`,
)
const roles = Array.from(
  { length: 18 },
  (_, at) => `Archive clerk, Zorvantic House ${at + 1} | Leeds, UK | Jan ${1990 + at} – Dec ${1990 + at}\n${lines.join('\n')}\n`,
)
const resume = `Ines Carvalho\nines@example.org | Leeds, UK\n\nEXPERIENCE\n${roles.join('\n')}\nStaff nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2019\n- Dressed wounds on two bays\n- Took calls at the desk\n\nSKILLS\nWound care\n`
const posting = 'Community Nurse\nTidewater Care\n\nRequirements\n- Phlebotomy\n- Wound care\n'

async function person(me: Somebody) {
  await me.upload('cv.txt', resume)
  const { jobId } = await me.ob.postings.create({ text: posting })
  const { experience } = await me.wimd.analysis()
  const line = experience.flatMap(({ achievements }) => achievements).find(({ text }) => text.startsWith('Dressed wounds'))
  if (!line) throw new Error('There is no such line.')
  return { jobId, line }
}

describe.each(dialects)('on %s', (engine) => {
  test('lines are given up until the pages that print are as many as asked for, told one by one', { timeout: 120_000 }, async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const { jobId } = await person(me)
    const whole = await me.resume.customize({ jobId, pages: null })
    const [two, one] = [await me.resume.customize({ jobId }), await me.resume.customize({ jobId, pages: 1 })]
    expect([whole.pages > 2, two.pages, one.pages]).toEqual([true, 2, 1])
    for (const { resume: made, pages, changes } of [whole, two, one]) {
      expect((await me.resume.preview({ document: made.document })).pages).toBe(pages)
      expect(made.gate.result).toBe('pass')
      expect(JSON.stringify(made.document)).toContain('Dressed wounds on two bays')
      const reasons = changes.filter(({ operation, reason }) => operation === 'exclude' && reason.includes('fits on'))
      expect(reasons.length > 0).toBe(pages < whole.pages)
    }
  })

  test('a preview tells which must-haves a posting has and the page shows, of one’s own posting only', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const { jobId } = await person(me)
    const { resume: made } = await me.resume.customize({ jobId })
    const { mustHaves, outline, lines } = await me.resume.preview({ document: made.document, jobId })
    expect(mustHaves).toMatchObject({ asked: 2, shown: 1 })
    const [shown, missing] = ['shown', 'unspoken'].map((state) => mustHaves?.items.find((one) => one.state === state))
    expect([shown?.label, missing?.label]).toEqual(['Wound care', 'Venepuncture'])
    expect(shown?.paths.every((path) => lines.some((line) => line.path === path))).toBe(true)
    expect(JSON.stringify(outline)).toContain('Dressed wounds on two bays')
    expect((await me.resume.preview({ document: made.document })).mustHaves).toBeNull()

    const other = await world.newSession()
    expect((await other.resume.preview({ document: made.document, jobId })).mustHaves).toBeNull()
  })

  test('other words for a line are kept when they say no more, offered with it, chosen by their own, and taken back', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const { jobId, line } = await person(me)
    const keep = (text: string, factId = line.id) => me.wimd.facts.create({ claim: { kind: 'wording', payload: { factId, text } } })
    await expect(keep('Led 40 nurses who dressed wounds')).rejects.toMatchObject({ cause: { code: 'gate_blocked' } })
    await expect(keep('Dressed wounds', 'nobody')).rejects.toMatchObject({ cause: { code: 'invalid' } })
    const kept = await keep('On two bays, dressed wounds')
    const wordingsNow = async () =>
      (await me.wimd.analysis()).experience.flatMap(({ achievements }) => achievements).find(({ id }) => id === line.id)?.wordings
    expect(await wordingsNow()).toEqual([{ id: kept.id, text: 'On two bays, dressed wounds' }])

    const { resume: made } = await me.resume.customize({ jobId })
    const at = made.document.work?.findIndex(({ highlights }) => highlights?.includes(line.text)) ?? -1
    const work = made.document.work?.map((role) => ({
      ...role,
      highlights: role.highlights?.map((text) => (text === line.text ? 'On two bays, dressed wounds' : text)) ?? [],
    }))
    const told = await me.resume.versions.update({ id: made.versionId, document: { ...made.document, work }, revision: made.revision })
    expect(told.gate.lines.find(({ text }) => text.startsWith('On two bays'))).toMatchObject({ result: 'pass', factIds: [line.id] })
    expect(at).toBeGreaterThanOrEqual(0)
    await me.wimd.facts.update({ id: kept.id, status: 'retracted' })
    expect(await wordingsNow()).toEqual([])
  })
})
