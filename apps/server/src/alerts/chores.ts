import type { Hook } from '@mosaic/feeds/outbound/hook'
import { noteAlerts, tellAlerts } from '@mosaic/services/upkeep/alerts'
import type { Status } from '../http/status.ts'
import type { Chore } from '../schedule/schedule.ts'
import { messageOf } from './webhook.ts'

/**
 * Every instance keeps once a minute what it finds to need an operator; half a minute later one of them tells what began and what is over.
 * @param from whose alerts they are, in a message. @param hook null when they only go to the log.
 */
export function alertChores(status: () => Promise<Status>, from: string, hook: Hook | null): Chore[] {
  return [
    {
      name: 'note_alerts',
      when: '* * * * *',
      atStart: true,
      isEverywhere: true,
      run: async ({ open }) => noteAlerts(open, (await status()).alerts),
    },
    {
      name: 'tell_alerts',
      when: '30 * * * * *',
      atStart: false,
      run: ({ open }, signal) => tellAlerts(open, async (alert, until) => hook?.send(messageOf(alert, from), until), signal),
    },
  ]
}
