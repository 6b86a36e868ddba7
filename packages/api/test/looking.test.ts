import { exportVersion } from '@mosaic/services/resume/exportVersion'
import { afterAll, describe, expect, test } from 'vitest'
import { dialects } from '../../db/test/database.ts'
import { closeWorlds, openWorld, type World } from './world.ts'

afterAll(closeWorlds)

/** Every row of every table, as it is stored. */
async function everything({ app: { parts } }: World): Promise<Record<string, string[]>> {
  const tables = await parts.db.introspection.getTables()
  const rows = await Promise.all(
    tables.map(async ({ name }) => {
      const stored = await parts.db
        .selectFrom(name as 'job_matches')
        .selectAll()
        .execute()
      return [name, stored.map((row) => JSON.stringify(row)).toSorted()] as const
    }),
  )
  return Object.fromEntries(rows)
}

describe.each(dialects)('on %s', (engine) => {
  test('what a counsellor looks at and downloads leaves every row as it was', async () => {
    await using world = await openWorld(engine)
    const me = await world.newSession()
    await me.wimd.chat({ prompt: 'I worked as a nurse at Graz Hospital from 2015 to 2021.' })
    const { jobId } = await me.ob.postings.create({ text: 'Community Nurse\nCity Care\n\nRequirements\n- Wound care\n' })
    const { versionId } = await me.resume.rewrite({})
    const { token } = await me.session.keys.create({ kind: 'counsellor' })
    const theirs = world.as(String(token))
    const before = await everything(world)
    expect(before['session_keys']).toHaveLength(2)

    expect(await theirs.session.get()).toMatchObject({ scope: 'read' })
    const shown = await theirs.ob.opportunities({})
    expect(shown.opportunities.length).toBeGreaterThan(0)
    await theirs.ob.opportunity({ jobId })
    await theirs.ob.matches.list({})
    await theirs.wimd.analysis()
    await theirs.wimd.history({})
    await theirs.resume.versions.get({ id: versionId })
    const session = await world.app.openSession(String(token))
    const { bytes } = await exportVersion(world.app.ctx(session), { id: versionId, format: 'txt' })
    expect(Buffer.from(bytes).toString()).toContain('Graz Hospital')
    expect(await everything(world)).toEqual(before)

    expect(await me.session.get()).toMatchObject({ scope: 'full' })
    await me.ob.opportunities({})
    expect((await everything(world))['job_matches']?.length).toBeGreaterThan(before['job_matches']?.length ?? 0)
  })
})
