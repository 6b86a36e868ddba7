/** What the person did, as metrics count it. Times are ISO instants, days the person's own calendar days (`2026-11-24`). */
export interface MetricInputs {
  readonly asOf: string
  /** Today, in the person's time zone. */
  readonly today: string
  /** The day the session, or what was imported into it, began. */
  readonly startedOn: string
  readonly actions: readonly ActionRecord[]
  /** Events that make a day active: a confirmed fact, a done action, a moved application, a saved version. Never a page view. */
  readonly events: readonly ActivityEvent[]
  /** Forward moves of the last 30 days: an application further than before 1, gaps closed 1, rungs raised .5, a person who answered for the first time .5. */
  readonly progress: readonly { readonly day: string; readonly weight: number }[]
  /** The closed outcomes, the one closed last first: whether something was learnt from each, by a note or a changed plan. */
  readonly outcomes: readonly { readonly learnt: boolean }[]
  /** Targets the person looked at, each with the share of its musts whose state is known. */
  readonly targets: readonly { readonly id: string; readonly mustsKnown: number | null }[]
  /** Labels of the three gaps that weigh most on the primary target. */
  readonly topGaps: readonly string[]
}

/** Something the person decided to do, or did. */
export interface ActionRecord {
  readonly id: string
  readonly what: string
  /** The day it is due or was planned for, null when it has none. */
  readonly due: string | null
  /** Its "if … then", null when it has none. */
  readonly trigger: string | null
  /** The gap or goal it is linked to. */
  readonly linkedTo: string | null
  readonly doneOn: string | null
  /** 0 to 1: mean of what applies of tailored, fit band Good or better, person contacted, posting alive, evidence attached; null when open. */
  readonly quality: number | null
}

export interface ActivityEvent {
  readonly day: string
  /** 0 to 1. */
  readonly quality: number
}

const dayMs = 86_400_000

/** Whole days from one calendar day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs)
}
