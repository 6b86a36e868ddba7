import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Concept } from '@mosaic/core/vocabulary/taxonomy'
import { openDatabase } from '@mosaic/db/open'
import { runCommand } from '@mosaic/server/commands/commands'
import { parseConfig } from '@mosaic/server/config'
import { Status } from '@mosaic/server/http/status'
import { takeUpTaxonomies } from '@mosaic/services/upkeep/takeUpTaxonomies'
import { describe, expect, onTestFinished, test } from 'vitest'
import { newSession, type Started, startServer } from './running.ts'
import { csv, esco, excel, onet, tabbed, write } from './taxonomyFixtures.ts'

const real = join(import.meta.dirname, '../../../../shared/data/taxonomies')

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'mosaic-taxonomy-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

async function importFrom(place: string, dataDir: string): Promise<{ code: number; said: string }> {
  const lines: string[] = []
  const config = () => parseConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' })
  const code = await runCommand('taxonomy', ['import', place], config, (line) => void lines.push(line))
  return { code, said: lines.join('\n') }
}

async function withFiles(files: Parameters<typeof write>[1]) {
  const place = await folder()
  await write(place, files)
  return importFrom(place, join(place, 'data'))
}

const onetText = Object.fromEntries(Object.entries(onet).map(([name, rows]) => [`${name}.txt`, tabbed(rows)]))

const about = async (server: Started) => ((await (await server.get('/about')).json()) as { sources: unknown[] }).sources

interface Identified {
  readonly label: string
  readonly uri: string
  readonly taxonomy: { scheme: string; match_type: string }
}

async function skillOf(server: Started, text: string): Promise<Identified[]> {
  const { auth } = await newSession(server)
  expect((await server.send('POST', '/wimd', { prompt: text }, auth)).status).toBe(200)
  const { analysis } = (await (await server.get('/wimd/analysis', { headers: auth })).json()) as { analysis: { skills: Identified[] } }
  return analysis.skills
}

test('what was imported answers with its identifiers, titles and values, and is named where people look', async () => {
  const [place, dataDir] = [await folder(), await folder()]
  await write(join(place, 'db_30_0_text'), { ...onetText, 'Read Me.txt': 'O*NET 30.0 Database\nAugust 2025 Release' })
  await write(join(place, 'ESCO dataset - v1.2.0 - classification - csv'), esco)
  const { code, said } = await importFrom(place, dataDir)
  expect(said).toContain('O*NET 30.0 is in. This site includes information from the O*NET 30.0 Database')
  expect(said).toContain('ESCO 1.2.0 is in. This service uses the ESCO classification 1.2.0 of the European Commission')
  expect(code).toBe(0)

  await using server = await startServer({ DATA_DIR: dataDir })
  expect(await about(server)).toEqual([
    { scheme: 'esco', version: '1.2.0', imported_at: expect.any(String) },
    { scheme: 'onet', version: '30.0', imported_at: expect.any(String) },
  ])
  const { vocabulary } = server.app.open
  expect(vocabulary.occupationIdentifier('registered-nurse')).toEqual({
    scheme: 'esco',
    uri: 'http://data.europa.eu/esco/occupation/o1',
    matchType: 'exact',
  })
  expect(vocabulary.mapTitle('Stationspflegekraft im Springerdienst')?.occupationId).toBe('registered-nurse')
  expect(vocabulary.mapTitle('Chandelier Rewiring Specialist')?.occupationId).toBe('electrician')
  expect(vocabulary.occupation('electrician')).toMatchObject({ workValues: { independence: 6.5 }, interests: { social: 5.25 } })
  expect(vocabulary.isSurveyed('electrician', 'interests')).toBe(true)
  expect(vocabulary.isSurveyed('registered-nurse', 'interests')).toBe(false)
  expect(vocabulary.skillIdentifier('excel')).toMatchObject({ scheme: 'onet', uri: 'onet:technology/Microsoft%20Excel' })
  expect(vocabulary.skillIdentifier('active-listening')).toMatchObject({ uri: 'https://www.onetonline.org/find/descriptor/result/2.A.1.b' })

  const skills = await skillOf(server, 'I am good at wound care and at barista skills.')
  expect(skills.find(({ label }) => /wound/i.test(label))).toMatchObject({
    uri: 'http://data.europa.eu/esco/skill/s1',
    taxonomy: { scheme: 'esco', match_type: 'exact' },
  })
  expect(skills.find(({ label }) => /barista/i.test(label))).toMatchObject({ taxonomy: { scheme: 'custom' } })
})

test('the same files again change nothing; other ones take their place', async () => {
  const [place, dataDir] = [await folder(), await folder()]
  await write(place, onetText)
  expect((await importFrom(place, dataDir)).said).toContain('O*NET is in.')
  expect((await importFrom(place, dataDir)).said).toContain('O*NET was in already: nothing changed.')
  const fewer = onet['Occupation Data'].slice(0, 2)
  await write(place, { 'Occupation Data.txt': tabbed(fewer) })
  expect((await importFrom(place, dataDir)).said).toContain('Occupation Data.txt: 1 occupations')
  await using server = await startServer({ DATA_DIR: dataDir })
  expect(await server.app.parts.db.selectFrom('taxonomy_concepts').select('uri').orderBy('uri').execute()).toEqual([
    { uri: 'https://www.onetonline.org/find/descriptor/result/2.A.1.b' },
    { uri: 'https://www.onetonline.org/link/summary/47-2111.00' },
    { uri: 'onet:technology/Microsoft%20Excel' },
  ])
})

test('a server that runs while a taxonomy comes in takes it up within minutes, with every list, page and thread', async () => {
  const [place, dataDir] = [await folder(), await folder()]
  await write(place, onetText)
  const loaded = async (server: Started) => {
    const { taxonomies } = Status.parse(await (await server.get('/admin/status')).json())
    const { notes } = (await (await server.get('/readyz')).json()) as { notes: string[] }
    return { taxonomies: taxonomies.map((one) => [one.scheme, one.loaded]), notes: notes.filter((note) => note.includes('taken up')) }
  }
  await using server = await startServer({ DATA_DIR: dataDir })
  const occupationRead = async () => {
    const { auth } = await newSession(server)
    const form = new FormData()
    const role =
      'EXPERIENCE\nChandelier Rewiring Specialist, Zorvantic Lights | Leeds, UK | Jan 2016 – Mar 2019\n- Rewired forty lamps a year'
    form.append('file', new Blob([`Ada Example\nada@example.org | Leeds, UK\n\n${role}\n`]), 'cv.txt')
    expect((await server.get('/wimd/upload', { method: 'POST', headers: auth, body: form })).status).toBe(201)
    const statuses = async () =>
      ((await (await server.get('/wimd/uploads', { headers: auth })).json()) as { files: { status: string }[] }).files.map(
        ({ status }) => status,
      )
    await expect.poll(statuses).toEqual(['ready'])
    const { analysis } = (await (await server.get('/wimd/analysis', { headers: auth })).json()) as {
      analysis: { experience: { title: string; occupation_id: string | null }[] }
    }
    return analysis.experience.map(({ title, occupation_id }) => [title, occupation_id])
  }
  expect(await occupationRead()).toEqual([['Chandelier Rewiring Specialist', null]])
  expect(await loaded(server)).toEqual({ taxonomies: [], notes: [] })
  const said = (await importFrom(place, dataDir)).said
  expect(said).toContain('takes them up by itself')
  expect(await loaded(server)).toEqual({ taxonomies: [['onet', false]], notes: ['imported, and being taken up: onet'] })
  const begun = server.app.open
  expect(await takeUpTaxonomies(server.app)).toBe(true)
  expect(await takeUpTaxonomies(server.app)).toBe(false)
  expect(await loaded(server)).toEqual({ taxonomies: [['onet', true]], notes: [] })
  expect(await about(server)).toMatchObject([{ scheme: 'onet' }])
  // what has begun goes on with what it began with
  expect(begun.vocabulary.mapTitle('Chandelier Rewiring Specialist')).toBeNull()
  expect(server.app.open.vocabulary.mapTitle('Chandelier Rewiring Specialist')?.occupationId).toBe('electrician')
  expect(server.app.open.vocabulary.isSurveyed('electrician', 'workValues')).toBe(true)
  expect(await occupationRead()).toEqual([['Chandelier Rewiring Specialist', 'electrician']])
})

describe('the forms that ESCO’s tables come in', () => {
  const concepts = async (files: Parameters<typeof write>[1], folders = 'ESCO') => {
    const place = await folder()
    await write(join(place, folders), files)
    const answer = await importFrom(place, join(place, 'data'))
    if (answer.code !== 0) return answer.said
    const db = await openDatabase(join(place, 'data', 'mosaic.db'))
    const rows = await db.selectFrom('taxonomy_concepts').select('content').orderBy('uri').execute()
    await db.destroy()
    return rows.map(({ content }) => {
      const { uri, kind, code, label, names } = JSON.parse(content) as Concept
      return [uri.split('/').at(-1), kind, code, label, names.toSorted()]
    })
  }

  test('every column of 1.2: names a line each, hidden ones too, in every language; what is not released and other tables are left out', async () => {
    expect(await concepts(esco)).toEqual([
      [
        'o1',
        'occupation',
        '2221.1',
        'registered nurse',
        [
          'Springpfleger auf Station',
          'Springpfleger auf Station/Springpflegerin auf Station',
          'Springpflegerin auf Station',
          'Stationspflegekraft im Springerdienst',
          'charge nurse',
          'ward nurse',
          'wardnurse',
        ],
      ],
      ['g1', 'skill', 'S3.4', 'first aid', []],
      ['s1', 'skill', null, 'wound care', ['apply dressings', 'dress wounds', 'woundcare']],
    ])
  })

  const wounds = [['s1', 'skill', null, 'wound care', ['dress wounds', 'treat wounds']]]
  test.each([
    [
      'the few columns of 1.0',
      'conceptUri,reuseLevel,preferredLabel,altLabels\nx/s1,cross-sector,wound care,"dress wounds\ntreat wounds\nwound care"',
    ],
    ['columns in another order and case', 'ALTLABELS,PREFERREDLABEL,ORIGINURI\n"dress wounds\ntreat wounds",wound care,x/s1'],
    [
      'a byte order mark and line ends of Windows',
      '\ufeffconceptUri,preferredLabel,altLabels\r\nx/s1,wound care,"dress wounds\r\ntreat wounds"\r\n',
    ],
    ['semicolons, as a spreadsheet saves it', 'conceptUri;preferredLabel;altLabels\nx/s1;wound care;"dress wounds\ntreat wounds"'],
    ['tabs', 'conceptUri\tpreferredLabel\taltLabels\nx/s1\twound care\tdress wounds | treat wounds'],
    ['line ends that are written out', 'conceptUri,preferredLabel,altLabels\nx/s1,wound care,dress wounds\\ntreat wounds'],
    [
      'a row cut short, and one without a name',
      'conceptUri,preferredLabel,altLabels,status\nx/s1,wound care,dress wounds | treat wounds\nx/s2,,,released',
    ],
  ])('%s', async (_, text) => {
    expect(await concepts({ 'skills_en.csv': text })).toEqual(wounds)
  })

  test('without English it says so, and reads what is there', async () => {
    const { code, said } = await withFiles({
      'skills_de.csv': csv([
        ['conceptUri', 'preferredLabel'],
        ['x', 'Wundversorgung'],
      ]),
    })
    expect(code).toBe(0)
    expect(said).toContain('No table of ESCO in English')
  })

  test('two versions at once are refused', async () => {
    const place = await folder()
    for (const version of ['1.1.1', '1.2.0']) await write(join(place, `ESCO dataset - v${version} - classification - en - csv`), esco)
    const { code, said } = await importFrom(place, join(place, 'data'))
    expect(code).toBe(1)
    expect(said).toContain('several versions of ESCO: 1.1.1, 1.2.0')
  })
})

test('Excel files give what text files give', async () => {
  const [place, dataDir] = [await folder(), await folder()]
  for (const [name, rows] of Object.entries(onet)) await write(place, { [`${name}.xlsx`]: await excel(rows) })
  expect((await importFrom(place, dataDir)).code).toBe(0)
  const texts = await folder()
  await write(texts, onetText)
  expect((await importFrom(texts, dataDir)).said).toContain('nothing changed')
})

test('what a table that is not there would have added is told', async () => {
  const { code, said } = await withFiles({ 'Occupation Data.txt': tabbed(onet['Occupation Data']) })
  expect(said).toContain('No "Work Values": no work values, so ours stay estimates.')
  expect(code).toBe(0)
})

describe('files that do not fit are refused with file and column, and change nothing', () => {
  test.each([
    ['an empty folder', {}, /holds neither O\*NET .* nor ESCO/],
    ['O*NET without its occupations', { 'Work Values.txt': tabbed(onet['Work Values']) }, /O\*NET needs the file "Occupation Data"/],
    [
      'a column gone',
      { 'Occupation Data.txt': 'O*NET-SOC Code\tName\n1\tx' },
      /Occupation Data\.txt has no column "Title"\. It has O\*NET-SOC Code, Name/,
    ],
    ['an empty file', { 'Occupation Data.txt': '' }, /Occupation Data\.txt is empty/],
    [
      'a value off the scale',
      { ...onetText, 'Work Values.txt': tabbed(onet['Work Values']).replace('6.5', 'high') },
      /Work Values\.txt, row 2: "Data Value" is "high", not a number from 1 to 7/,
    ],
    ['a file that is no Excel file', { 'Occupation Data.xlsx': 'PK nothing' }, /Occupation Data\.xlsx is no Excel file/],
    [
      'ESCO without identifiers',
      { 'skills_en.csv': csv([['preferredLabel'], ['x']]) },
      /skills_en\.csv has no column "conceptUri" or "ORIGINURI"/,
    ],
    ['broken CSV', { 'occupations.csv': 'ORIGINURI,PREFERREDLABEL\n"a,b' }, /occupations\.csv cannot be read: /],
  ])('%s', async (_, files, said) => {
    const answer = await withFiles(files)
    expect(answer.said).toMatch(said)
    expect(answer.code).toBe(1)
  })

  test('a folder that is not there', async () => {
    expect(await importFrom(join(await folder(), 'nowhere'), await folder())).toMatchObject({
      code: 1,
      said: expect.stringMatching(/There is no folder/),
    })
  })
})

if (!existsSync(real)) console.log('real taxonomies not imported: ../shared/data is not here')

test.runIf(existsSync(real))('the real files of O*NET and ESCO come in, and most of our occupations are known to them', async () => {
  const dataDir = await folder()
  expect(await importFrom(real, dataDir)).toMatchObject({ code: 0, said: expect.stringContaining('O*NET 29.3 is in.') })
  await using server = await startServer({ DATA_DIR: dataDir })
  const { vocabulary } = server.app.open
  const known = vocabulary.occupations.filter(({ id }) => vocabulary.occupationIdentifier(id).scheme !== 'custom')
  expect(known.length / vocabulary.occupations.length).toBeGreaterThan(0.9)
  const surveyed = vocabulary.occupations.filter(({ id }) => vocabulary.isSurveyed(id, 'interests'))
  expect(surveyed.length / vocabulary.occupations.length).toBeGreaterThan(0.7)
  expect(vocabulary.occupationIdentifier('electrician')).toMatchObject({ scheme: 'esco', matchType: 'exact' })
})
