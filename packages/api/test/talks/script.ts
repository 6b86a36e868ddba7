import { readdirSync, readFileSync } from 'node:fs'
import { parseAllDocuments } from 'yaml'
import { z } from 'zod'

const Said = z.union([z.string(), z.number()]).transform(String)
const Words = z.union([Said.transform((words) => [words]), z.array(Said)])
const Claim = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

/** A person who talks with the coach: what they say first, how they answer each question, and what must (never) come of it. */
export const Script = z.strictObject({
  who: z.string(),
  language: z.enum(['en', 'de']).default('en'),
  says: z.array(Said).min(1),
  /** By question; several are said one after the other. `tap x` taps the answer x; what is not answered is skipped. */
  answers: z.record(z.string(), Words).default({}),
  later: z.array(z.strictObject({ days: z.int(), says: z.string() })).default([]),
  expects: z.strictObject({
    facts: z.array(Claim).default([]),
    never: z.array(Claim).default([]),
    asked: z.array(z.string()).default([]),
    never_asked: z.array(z.string()).default([]),
    says: z.array(z.string()).default([]),
    never_says: z.array(z.string()).default([]),
    planned: z.array(z.string()).default([]),
    done: z.array(z.string()).default([]),
    moved: z.array(z.string()).default([]),
    dropped: z.array(z.string()).default([]),
    links: z.array(z.string()).default([]),
    ends: z.string().optional(),
    never_ends: z.string().optional(),
    questions: z.int(),
  }),
})
export type Script = z.infer<typeof Script>

/** All scripts of the folder, with the file each stands in. */
export function readScripts(): { file: string; script: Script }[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .flatMap((file) =>
      parseAllDocuments(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')).map((document) => ({
        file,
        script: Script.parse(document.toJS()),
      })),
    )
}
