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

  test('musts of every kind are counted: a paper, a degree, a language and years by what the page prints of them', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    const nurse = `Ines Carvalho\n\nEXPERIENCE\nRegistered nurse, Zorvantic Clinic | Leeds, UK | Jan 2016 – Mar 2021\n- Dressed wounds on two bays\n`
    const papers = 'EDUCATION\nBSc Nursing, Tidewater College, 2012 – 2015\n\nCERTIFICATES\nNMC registration\n\nLANGUAGES\nGerman (C1)\n'
    await me.upload('cv.txt', `${nurse}\n${papers}`)
    const asked = [
      'NMC registration',
      'Full driving licence',
      'A degree in nursing',
      'German at level B2',
      '3 years of experience on a ward',
      'Lifts 25 kg',
    ]
    const { jobId } = await me.ob.postings.create({ text: `Registered nurse\nTidewater Care\n\nRequirements\n- ${asked.join('\n- ')}\n` })
    const { resume: made } = await me.resume.customize({ jobId })
    const told = async (document = made.document) => {
      const { mustHaves } = await me.resume.preview({ document, jobId })
      return { ...mustHaves, items: mustHaves?.items.map(({ label, state }) => `${state}: ${label}`) }
    }
    const { certificates: _, languages: __, ...less } = made.document
    expect(await told()).toEqual({
      asked: 6,
      shown: 5,
      items: [
        'shown: NMC registration',
        'unspoken: driving licence',
        'shown: Nursing care',
        "shown: Bachelor's degree",
        'shown: German B2',
        'shown: 3 years of experience on a ward',
      ],
      unchecked: ['Lifts 25 kg'],
    })
    expect((await told(less)).items?.filter((one) => one.startsWith('in_facts'))).toEqual([
      'in_facts: NMC registration',
      'in_facts: German B2',
    ])
    await me.wimd.facts.create({
      claim: {
        kind: 'credential',
        payload: { name: 'Driving licence', issuer: null, number: null, date: null, expires: null, progress: 'lapsed' },
      },
    })
    expect((await told()).items).toContain('denied: driving licence')
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
