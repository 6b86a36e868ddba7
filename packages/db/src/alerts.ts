import type { Db, Trx } from './open.ts'

/** Something that an operator has to know. */
export interface SeenAlert {
  readonly code: string
  /** Which of several of its kind (a feed, a lane), null where there is one. */
  readonly about: string | null
  readonly text: string
}

/** An alert whose beginning or end is to be told. */
export interface DueAlert extends SeenAlert {
  readonly id: string
  readonly beganAt: string
  /** Null while it goes on. */
  readonly endedAt: string | null
  readonly tries: number
}

const columns = ['id', 'code', 'about', 'text', 'began_at', 'ended_at', 'tries'] as const

/** Keeps that an instance finds these so at an instant; one that had ended and was not told to its end goes on. Gives those that began. */
export async function seeAlerts(trx: Trx, seen: readonly SeenAlert[], at: string): Promise<SeenAlert[]> {
  const began: SeenAlert[] = []
  for (const one of seen) {
    const id = one.about === null ? one.code : `${one.code} ${one.about}`
    const { code, about, text } = one
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('alerts')
      .values({ id, code, about, text, began_at: at, seen_at: at, ended_at: null, told_at: null, tries: 0, next_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows === 1n) began.push(one)
    else await trx.updateTable('alerts').set({ text, seen_at: at, ended_at: null }).where('id', '=', id).execute()
  }
  return began
}

/** Ends alerts that no instance has found so since an instant, and forgets those whose beginning nobody was told. Gives all that ended. */
export async function endUnseenAlerts(trx: Trx, unseenSince: string, at: string): Promise<SeenAlert[]> {
  const ended = await trx
    .updateTable('alerts')
    .set({ ended_at: at, tries: 0, next_at: at })
    .where('ended_at', 'is', null)
    .where('seen_at', '<', unseenSince)
    .returning(['code', 'about', 'text'])
    .execute()
  await trx.deleteFrom('alerts').where('ended_at', 'is not', null).where('told_at', 'is', null).execute()
  return ended
}

/** Alerts whose beginning or end is to be told by now, oldest first. */
export async function dueAlerts(db: Db | Trx, at: string, limit: number): Promise<DueAlert[]> {
  const rows = await db
    .selectFrom('alerts')
    .select(columns)
    .where('next_at', '<=', at)
    .where((eb) => eb.or([eb('told_at', 'is', null), eb('ended_at', 'is not', null)]))
    .orderBy('began_at')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ began_at, ended_at, ...row }) => ({ ...row, beganAt: began_at, endedAt: ended_at }))
}

/** Keeps that an alert's beginning was told, or forgets it when its end was. */
export async function alertTold(trx: Trx, { id, endedAt }: DueAlert, at: string): Promise<void> {
  if (endedAt === null) await trx.updateTable('alerts').set({ told_at: at, tries: 0, next_at: at }).where('id', '=', id).execute()
  else await trx.deleteFrom('alerts').where('id', '=', id).where('ended_at', '=', endedAt).execute()
}

/** Puts off everything that is due: who is told did not answer. */
export async function putOffAlerts(trx: Trx, at: string, { tries, nextAt }: { tries: number; nextAt: string }): Promise<void> {
  await trx.updateTable('alerts').set({ tries, next_at: nextAt }).where('next_at', '<=', at).execute()
}
