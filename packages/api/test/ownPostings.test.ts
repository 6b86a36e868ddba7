import { createFeeds } from '@mosaic/feeds/feeds'
import { afterAll, expect, test } from 'vitest'
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

const teal = `Job Position,Company,Min. Salary,Max. Salary,Location,Status,Date Saved,Deadline,Notes,Job URL
Community Nurse,Tidewater Care,"$50,000","$62,000",Leeds,Applied,2026-11-01,2026-12-24,"Called ""Ann"",
wants nights",https://tidewater.example/2
Cook,Larkmoor House,,,York,Bookmarked,2026-11-02,,,https://larkmoor.example/3
,Nobody,,,,,,,,
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
    ['Community Nurse', 'Applied\nCalled "Ann",\nwants nights'],
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
