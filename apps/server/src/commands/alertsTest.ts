import { alertHook, messageOf, nameOf } from '../alerts/webhook.ts'
import type { Command } from './command.ts'

export const alertsTest: Command = {
  name: 'alerts test',
  args: [],
  what: 'send a message to ALERT_WEBHOOK_URL and say whether it was taken',
  async run(config, say) {
    const hook = alertHook(config)
    if (!hook) {
      say('ALERT_WEBHOOK_URL is not set: alerts go to the log only.')
      return 1
    }
    const alert = { id: '', code: 'test', about: null, text: 'Alerts arrive here.', tries: 0 }
    try {
      await hook.send(messageOf({ ...alert, beganAt: new Date().toISOString(), endedAt: null }, nameOf(config)))
      say('It was taken.')
      return 0
    } catch (error) {
      say(`It was not taken: ${(error as Error).message}`)
      return 1
    } finally {
      await hook.close()
    }
  },
}
