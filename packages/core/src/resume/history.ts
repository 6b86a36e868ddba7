import { applyPatch, createPatch } from 'rfc6902'
import { z } from 'zod'
import { ResumeContent } from './schema.ts'

/** What a version says and how it looks: all of it but what is reckoned from facts or never changes. */
export const ResumeText = ResumeContent.pick({ document: true, citations: true, changes: true, frames: true, template: true })
export type ResumeText = z.infer<typeof ResumeText>

/** A JSON Patch (RFC 6902) that leads from a later text to an earlier one. */
export const StepBack = z.array(
  z.discriminatedUnion('op', [
    z.object({ op: z.enum(['add', 'replace']), path: z.string(), value: z.json() }),
    z.object({ op: z.literal('remove'), path: z.string() }),
    z.object({ op: z.enum(['move', 'copy']), from: z.string(), path: z.string() }),
  ]),
)
export type StepBack = z.infer<typeof StepBack>

/** The text of a content, as it is when stored and opened again. */
export function textOf({ document, citations, changes, frames, template }: ResumeText): ResumeText {
  return JSON.parse(JSON.stringify({ document, citations, changes, frames, template })) as ResumeText
}

/** The step from a later text back to an earlier one; empty when they are the same. */
export function stepBack(later: ResumeText, earlier: ResumeText): StepBack {
  return StepBack.parse(createPatch(textOf(later), textOf(earlier)))
}

/** The text that steps lead back to, the newest step first. @throws when a step was not made from this text. */
export function steppedBack(later: ResumeText, steps: readonly StepBack[]): ResumeText {
  const text = textOf(later)
  for (const step of steps) {
    const fault = applyPatch(text, step).find((one) => one !== null)
    if (fault) throw fault
  }
  return ResumeText.parse(text)
}

/** A name for what goes on from a version that is kept: "Clinic" goes on as "Clinic, version 2", that as "Clinic, version 3". */
export function nextName(name: string): string {
  const [, stem = name, number = '1'] = /^(.*), version (\d{1,6})$/s.exec(name) ?? []
  return `${stem}, version ${Number(number) + 1}`
}
