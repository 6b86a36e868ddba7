import { findOwnPosting, updateOwnPosting } from '@mosaic/db/ownPostings'
import { createFeeds } from '@mosaic/feeds/feeds'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { says, startBoards, status } from '../../feeds/test/boardServer.ts'
import { closeWorlds, openWorld } from './world.ts'

afterAll(closeWorlds)

const described = `<!doctype html><html><head><title>Careers</title>
<script type="application/ld+json">
{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"x"},{"@type":"JobPosting","title":"Night Nurse",
"description":"<p>Look after 20 people
at night.</p><ul><li>Wound care</li></ul>","hiringOrganization":{"name":"Tidewater Care"},
"jobLocation":{"address":{"addressLocality":"Leeds"}},"url":"https://tidewater.example/jobs/1","jobLocationType":"TELECOMMUTE"}]}
</script></head><body><nav>Home Jobs</nav><h1>We are Tidewater</h1></body></html>`
const plain = `<html><body><nav><a href="/">Home</a></nav><main><h1>Bus &amp; Tram Driver</h1><p>Rowan Buses, Cork</p>
<h2>Requirements</h2><ul><li>Category D licence</li></ul></main><footer>© Rowan</footer><script>alert(1)</script></body></html>`

test('a page is read from its own description of the posting, else from its words', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  expect(await me.ob.postings.create({ urlHtml: described })).toMatchObject({
    role: 'Night Nurse',
    company: 'Tidewater Care',
    location: 'Leeds',
    remote: 'remote',
    url: 'https://tidewater.example/jobs/1',
    own: true,
    source: 'own',
    text: 'Look after 20 people at night.\n\n- Wound care',
  })
  const driver = await me.ob.postings.create({ text: plain })
  expect(driver).toMatchObject({ role: 'Bus & Tram Driver', text: expect.stringContaining('- Category D licence') })
  expect(driver.text).not.toMatch(/Home|©|alert/)
  await expect(me.ob.postings.create({ urlHtml: '<html><body></body></html>' })).rejects.toMatchObject({
    message: expect.stringContaining('Paste its text'),
  })
})

test('the last day to apply is told with a posting, wherever it stands in the words', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const { jobId } = await me.ob.postings.create({ text: 'Night Nurse\nTidewater Care\n\nClosing date: 18 December 2026\n\n- Wound care' })
  expect(await me.ob.opportunity({ jobId })).toMatchObject({ validThrough: expect.stringMatching(/^2026-12-18/) })
  const silent = await me.ob.postings.create({ text: 'Night Nurse\nRowan Care\n\n- Wound care' })
  expect(await me.ob.opportunity({ jobId: silent.jobId })).toMatchObject({ validThrough: null })
})

test('an address alone is fetched only where the operator allows it, and never inside', async () => {
  await using boards = await startBoards()
  boards.on('tidewater.example/jobs/1', says(described, 'text/html'))
  boards.on('tidewater.example/gone', status(410))
  const url = 'https://tidewater.example/jobs/1'
  await using shut = await openWorld()
  const other = await shut.newSession()
  await expect(other.ob.postings.create({ url })).rejects.toMatchObject({ message: expect.stringContaining('fetches no pages') })
  expect(await other.ob.postings.create({ url, role: 'Nurse' })).toMatchObject({ role: 'Nurse', url })

  await using world = await openWorld('sqlite', {
    feeds: createFeeds({ names: ['pages'], userAgent: 'Mosaic test', testing: boards.testing }),
  })
  const me = await world.newSession()
  expect(await me.ob.postings.create({ url })).toMatchObject({ role: 'Night Nurse', url })
  expect(boards.asked).toHaveLength(1)
  for (const inside of ['https://tidewater.example/gone', 'http://127.0.0.1/', 'http://169.254.169.254/latest'])
    await expect(me.ob.postings.create({ url: inside })).rejects.toMatchObject({
      message: expect.stringContaining('cannot be read from here'),
    })
  expect(boards.asked).toHaveLength(2)
})

const teal = `Job Position,Company,Min. Salary,Max. Salary,Location,Status,Date Saved,Date Applied,Deadline,Notes,Job URL
Community Nurse,Tidewater Care,"$50,000","$62,000",Leeds,Applied,2026-11-01,2026-11-03,2026-12-24,"Called ""Ann"",
wants nights",https://tidewater.example/2
Cook,Larkmoor House,,,York,Bookmarked,2026-11-02,,,,https://larkmoor.example/3
,Nobody,,,,,,,,,
`
const huntr =
  '\uFEFFTitle;Company;Post URL;Location;Description;List\r\nWelder;Baltyard;https://baltyard.example/1;Gdansk;"Weld hulls.\nSEP licence needed.";Interview\r\n'

test('lists from other trackers become kept postings with what the person noted, once', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const { opportunities, alreadyThere, leftOut } = await me.ob.postings.import({ csv: teal })
  expect(opportunities.map(({ role, company, own, kept }) => [role, company, own, kept])).toEqual([
    ['Community Nurse', 'Tidewater Care', true, true],
    ['Cook', 'Larkmoor House', true, true],
  ])
  expect(opportunities[0]?.salaryRange).toEqual({ min: 50_000, max: 62_000, currency: null, period: null })
  expect([alreadyThere, leftOut]).toEqual([0, [5]])
  expect((await me.ob.matches.list({ kept: true })).matches.map(({ role, note }) => [role, note]).toSorted()).toEqual([
    ['Community Nurse', 'Called "Ann",\nwants nights'],
    ['Cook', 'Bookmarked'],
  ])
  expect(await me.ob.postings.import({ csv: teal })).toMatchObject({ opportunities: [], alreadyThere: 2 })
  const { opportunities: welders } = await me.ob.postings.import({ csv: huntr })
  expect(await me.ob.opportunity({ jobId: welders[0]?.jobId ?? '' })).toMatchObject({
    role: 'Welder',
    text: 'Weld hulls.\nSEP licence needed.',
  })
  const somebody = await world.newSession()
  expect((await somebody.ob.matches.list({ kept: true })).matches).toEqual([])
})

const trackers = (status: string, applied: string, changed: string) =>
  `Title,Company,Status,Applied,Last updated\nNurse,Tidewater,${status},${applied},${changed}\n`

test.each([
  ['Applied', '2026-11-03', '', [['applied', '2026-11-03']]],
  ['Applied', '', '', [['applied', '2026-11-24']]],
  ['', '2026-11-03', '', [['applied', '2026-11-03']]],
  [
    'Phone Screen',
    '2026-11-03',
    '2026-11-10',
    [
      ['applied', '2026-11-03'],
      ['interview', '2026-11-10'],
    ],
  ],
  [
    'Ghosted',
    '2026-11-03',
    '2026-11-01',
    [
      ['applied', '2026-11-03'],
      ['no_answer', '2026-11-24'],
    ],
  ],
  ['Rejected', '', '2026-11-10', [['rejected', '2026-11-10']]],
  ['Offer', '2027-01-01', '', [['offer', '2026-11-24']]],
  ['Bookmarked', '', '', []],
  ['Waiting for Ann', '', '', []],
])(
  'a row that another tracker has at "%s", sent "%s", changed "%s", becomes an application of these steps',
  async (said, sent, changed, steps) => {
    await using world = await openWorld()
    const me = await world.newSession()
    const { applications } = await me.ob.postings.import({ csv: trackers(said, sent, changed) })
    const status = await me.ob.status({})
    expect(applications).toBe(steps.length > 0 ? 1 : 0)
    expect(status.flatMap(({ history }) => history.map((one) => [one.status, one.at.slice(0, 10), one.note]))).toEqual(
      steps.map(([of, day]) => [of, day, null]),
    )
    const { matches } = await me.ob.matches.list({ kept: true })
    expect(matches.map(({ note }) => note)).toEqual([steps.length > 0 || said === '' ? null : said])
  },
)

test('a list brought again moves an application on, and never back', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const steps = async (said: string) => {
    const { applications } = await me.ob.postings.import({ csv: trackers(said, '2026-11-03', '') })
    const [application] = await me.ob.status({})
    return [applications, application?.history.map(({ status }) => status)]
  }
  expect(await steps('Applied')).toEqual([1, ['applied']])
  expect(await steps('Interview')).toEqual([1, ['applied', 'interview']])
  expect(await steps('Applied')).toEqual([0, ['applied', 'interview']])
})

test('an own posting is removed with the note on it; an application to it and a résumé for it stay', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const { jobId } = await me.ob.postings.create({ text: 'Night Nurse\nTidewater\n\nRequirements\n- Wound care' })
  await me.ob.matches.update({ jobId, kept: true, note: 'Ask about nights' })
  await me.ob.apply({ jobId })
  expect(await me.ob.postings.remove({ jobId })).toBeNull()
  expect((await me.ob.matches.list({})).matches.filter((match) => match.jobId === jobId)).toEqual([])
  expect((await me.ob.opportunities({ q: 'tidewater' })).total).toBe(0)
  expect((await me.ob.status({})).map(({ role, company }) => [role, company])).toEqual([['Night Nurse', 'Tidewater']])
  await expect(me.ob.opportunity({ jobId })).rejects.toMatchObject({ cause: { code: 'not_found' } })
  await expect(me.ob.postings.remove({ jobId })).rejects.toMatchObject({ cause: { code: 'not_found' } })
  const [listed] = (await me.ob.opportunities({})).opportunities
  await expect(me.ob.postings.remove({ jobId: listed?.jobId ?? '' })).rejects.toMatchObject({ cause: { code: 'not_found' } })
})

test('a posting in full has the words of each of its terms, and those about its own values', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const { jobId } = await me.ob.postings.create({
    text: 'Night Nurse\nTidewater\n\nRequirements\n- Wound care\n\nWe offer\n- £14.10 an hour, 36 hours a week\n- You keep your own diary\n',
  })
  const { told, hours, salaryRange, valuesMatch, text } = await me.ob.opportunity({ jobId })
  expect([told.salary, told.hours, told.remote]).toEqual([expect.stringContaining('£14.10'), expect.stringContaining('36 hours'), null])
  expect([hours?.min, salaryRange?.min]).toEqual([36, 14.1])
  for (const quote of [told.salary, told.hours, ...valuesMatch.says.map((one) => one.quote)]) expect(text).toContain(quote)
  expect(valuesMatch.says.map(({ workValue }) => workValue)).toEqual(['independence'])
})

test('what was read of an own posting is kept, and read anew where other rules read it', async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const { jobId } = await me.ob.postings.create({ text: 'Night Nurse\nTidewater\n\nRequirements\n- Wound care' })
  const session = await world.app.openSession(me.key)
  const { db } = world.app.parts
  const Kept = z.looseObject({ read: z.object({ by: z.string(), reading: z.string() }) })
  const kept = async () => (await findOwnPosting(db, session, jobId, Kept)) ?? Kept.parse({})
  const first = await kept()
  expect(first.read.reading).toContain('Wound care')
  const old = { ...first, read: { by: 'older rules', reading: '{"requirements":[]}' } }
  await world.app.open.write((trx) => updateOwnPosting(trx, session, { id: jobId, content: old }))
  expect((await me.ob.opportunity({ jobId })).requirements.map(({ label }) => label)).toEqual(['Wound care'])
  await me.ob.opportunities({})
  expect((await kept()).read).toEqual(first.read)
})

test('a session holds at most 500 own postings, and says what to do with the next', { timeout: 120_000 }, async () => {
  await using world = await openWorld()
  const me = await world.newSession()
  const list = (from: number, count: number) => `Title\n${Array.from({ length: count }, (_, row) => `Nurse ${from + row}`).join('\n')}\n`
  for (const from of [0, 200]) await me.ob.postings.import({ csv: list(from, 200) })
  const tooMany = { cause: { code: 'over_quota', details: { limit: 500 } }, message: expect.stringContaining('room for 100 more') }
  await expect(me.ob.postings.import({ csv: list(400, 101) })).rejects.toMatchObject(tooMany)
  const { opportunities } = await me.ob.postings.import({ csv: list(400, 100) })
  expect(opportunities).toHaveLength(100)
  await expect(me.ob.postings.create({ text: 'Night Nurse\nTidewater' })).rejects.toMatchObject({ cause: { code: 'over_quota' } })
  await me.ob.postings.remove({ jobId: opportunities[0]?.jobId ?? '' })
  expect(await me.ob.postings.create({ text: 'Night Nurse\nTidewater' })).toMatchObject({ role: 'Night Nurse' })
})

test.each([
  ['words', 'Dear diary, today I applied.'],
  ['a table without titles', 'Company,Location\nTidewater,Leeds\n'],
  ['an open quote', 'Title,Company\n"Nurse,Tidewater\n'],
  ['more than 200 rows', `Title\n${Array.from({ length: 201 }, (_, row) => `Nurse ${row}`).join('\n')}\n`],
])('%s is no list of postings, and says what to do', async (_, csv) => {
  await using world = await openWorld()
  const me = await world.newSession()
  await expect(me.ob.postings.import({ csv })).rejects.toMatchObject({
    message: expect.stringMatching(/Its first line names the columns|Send it in parts/),
  })
})
