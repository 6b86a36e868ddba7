import type { ProjectExport } from '@mosaic/core/export/schema'
import { isTimeZone } from '@mosaic/core/time'
import type { Trx } from '@mosaic/db/open'
import { updateUserData } from '@mosaic/db/sessions'
import type { Ctx } from '../context.ts'
import { defaultPreferences } from './preferences.ts'
import { readPreferences } from './reads.ts'

/** Sets a session as the brought one was: whatever is still at its default. A time zone that is none stays out. The lane is agreed to anew in every session. */
export async function setAsBrought(ctx: Ctx, trx: Trx, { language, timeZone }: ProjectExport['preferences']): Promise<void> {
  const here = await readPreferences(ctx, trx)
  const isOpen = (name: 'language' | 'timeZone') => here[name] === defaultPreferences[name]
  await updateUserData(trx, ctx.session, {
    ...here,
    language: isOpen('language') ? language : here.language,
    timeZone: isOpen('timeZone') && isTimeZone(timeZone) ? timeZone : here.timeZone,
  })
}
