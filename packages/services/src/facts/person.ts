import type { Fact } from '@mosaic/core/facts/schema'
import { type Person, projectPerson } from '@mosaic/core/person/person'
import { listFacts } from '@mosaic/db/facts'
import type { Db, Trx } from '@mosaic/db/open'
import type { Ctx } from '../context.ts'

/** All facts of the session, and the one projection of the person that numbers, matches and documents are made from. */
export async function readPerson(ctx: Ctx, db: Db | Trx = ctx.db): Promise<{ facts: Fact[]; person: Person }> {
  const facts = await listFacts(db, ctx.session)
  return { facts, person: projectPerson(facts, ctx.vocabulary, ctx.now().toISOString()) }
}
