import type { Db } from './open.ts'

const place = 1

/** The id of this installation: `fresh` the first time, the same ever after, for every instance and through backups. */
export async function installationId(db: Db, fresh: string): Promise<string> {
  await db
    .insertInto('installation')
    .values({ place, id: fresh })
    .onConflict((conflict) => conflict.column('place').doNothing())
    .execute()
  return (await db.selectFrom('installation').select('id').where('place', '=', place).executeTakeFirstOrThrow()).id
}
