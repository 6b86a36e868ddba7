import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/** Somebody who never was, written before anybody looked at how they would be read. */
export const Stranger = z.object({
  is: z.string(),
  layout: z.enum(['txt', 'md', 'html', 'print', 'rtf', 'odt', 'docx', 'table', 'pdf', 'columns', 'typst']),
  /**
   * `#` is a heading, `##` a bold line, `>>` what stands at the right margin, `@@side` and `@@main` begin the columns, `||` the cells of a row and
   * `//` a paragraph in one. Markdown, HTML (as it is, or printed by a browser) and typst stand as they are.
   */
  text: z.string(),
  /** What stands at the head of every page in Word. */
  header: z.string().optional(),
  truth: z.object({
    name: z.string(),
    contact: z.record(z.string(), z.string()),
    /** Title, employer, place, start, end or `now`, lines of what was done; a place of null and missing lines are not asked, `?` is any title. */
    roles: z.array(z.array(z.union([z.string(), z.number()]).nullable())),
    /** Institution, how the degree begins, field, start, end. */
    studies: z.array(z.array(z.string().nullable())),
    skills: z.array(z.string()),
    languages: z.array(z.string()),
    credentials: z.array(z.string()),
    /** Skills that the words bear out, though no list names them. */
    fair: z.array(z.string()).default([]),
    measures: z.array(z.number()),
    /** Lines of work that run over several lines of the page and are one. */
    lines: z.array(z.string()).default([]),
    /** Null where this is not asked. */
    projects: z.array(z.string()).nullable().default(null),
    /** Papers, shows and the like, each whole and by itself. */
    others: z.array(z.string()).default([]),
    /** Contact data of somebody else. */
    absent: z.array(z.string()).default([]),
  }),
})
export type Stranger = z.infer<typeof Stranger>

/** Those of one set, by the name of their file. */
export function strangers(set: string): { readonly name: string; readonly stranger: Stranger }[] {
  const folder = join(import.meta.dirname, 'strangers', set)
  return readdirSync(folder)
    .toSorted()
    .map((file) => ({ name: file.replace('.yaml', ''), stranger: Stranger.parse(parse(readFileSync(join(folder, file), 'utf8'))) }))
}
