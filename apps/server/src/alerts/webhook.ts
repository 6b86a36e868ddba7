import type { DueAlert } from '@mosaic/db/alerts'
import { createHook, type Hook } from '@mosaic/feeds/outbound/hook'
import type { Config } from '../config.ts'

/** What is sent: `text` is what Slack, Mattermost and Rocket.Chat show, `content` what Discord does, `alert` what a program reads. */
export interface Message {
  readonly text: string
  readonly content: string
  readonly alert: {
    readonly state: 'began' | 'ended'
    readonly code: string
    readonly about: string | null
    readonly text: string
    readonly began_at: string
    readonly ended_at: string | null
  }
}

/** An alert's beginning or end in the words of a message. */
export function messageOf({ code, about, text, beganAt, endedAt }: DueAlert, from: string): Message {
  const said = endedAt === null ? `Mosaic (${from}): ${text}` : `Mosaic (${from}): over since ${endedAt}: ${text}`
  return {
    text: said,
    content: said,
    alert: { state: endedAt === null ? 'began' : 'ended', code, about, text, began_at: beganAt, ended_at: endedAt },
  }
}

/** Whose alert it is: the instance's public address, else where it listens. */
export const nameOf = ({ publicUrl, host, port }: Config): string => publicUrl ?? `${host}:${port}`

/** The way to `ALERT_WEBHOOK_URL`, null when it is not set. */
export function alertHook(config: Config): Hook | null {
  return config.alertWebhookUrl === null ? null : createHook(config.alertWebhookUrl, 'Mosaic/0.1 (alerts)')
}
