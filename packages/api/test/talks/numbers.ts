import { fitOf } from '@mosaic/core/fit/fit'
import type { Posting } from '@mosaic/core/postings/schema'
import type { Ctx } from '@mosaic/services/context'
import { readPerson } from '@mosaic/services/facts/person'
import type { Somebody, World } from '../world.ts'

/** What differs between any two sessions. */
const ofSession = new Set(['id', 'sourceId', 'asOf', 'inputsHash', 'factIds', 'factId', 'evidence', 'versionId', 'createdAt', 'revision'])
const linked = new Set(['experienceId', 'usedIn', 'valueIds', 'supersedesId'])

/** A value without ids and times. */
export const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, part: unknown) => (ofSession.has(name) || linked.has(name) ? undefined : part)))

let read: Promise<Posting[]> | undefined

/** Every number about somebody: the three metrics, and what the list makes of every sample posting. */
export async function numbersOf({ app }: World, me: Somebody): Promise<unknown> {
  const ctx = app.ctx(await app.openSession(me.key))
  const { person } = await readPerson(ctx)
  read ??= samplesOf(ctx)
  const fits = (await read).map((posting) => {
    const { score, interval, coverage, bucket, grounds } = fitOf(person, posting, ctx.vocabulary)
    return [posting.id, score, interval, coverage, bucket, grounds]
  })
  return bare([await me.wimd.metrics(), fits])
}

/** Every world holds the same samples: they are read once. */
async function samplesOf({ catalogue, db }: Ctx): Promise<Posting[]> {
  const all: Posting[] = []
  for await (const postings of catalogue.batches(db)) all.push(...postings)
  return all
}

/** The résumé made of what is known, null where nothing is known or the gate let none through. */
export async function resumeOf(me: Somebody): Promise<unknown> {
  return me.resume.rewrite({}).then(
    ({ document }) => bare(document),
    () => null,
  )
}
