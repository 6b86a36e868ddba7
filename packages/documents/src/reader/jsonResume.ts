import type { ParserWords } from '@mosaic/core/reading/parse'
import type { Block, Proposal } from '@mosaic/core/reading/schema'
import { ResumeDocument } from '@mosaic/core/resume/schema'
import { flowing, placed } from './blocks.ts'
import { Unreadable } from './failure.ts'
import { proposalsOf } from './structured.ts'

/**
 * A JSON Resume as blocks (its own lines) and proposals: nothing has to be guessed, every quote stands in the JSON. Undefined where it is JSON of
 * another form. @throws Unreadable.
 */
export function readJsonResume(text: string, words: ParserWords): { blocks: Block[]; proposals: Proposal[] } | undefined {
  const json = parseJson(text)
  const document = ResumeDocument.safeParse(withoutNulls(json))
  if (!document.success || !isResume(document.data, json)) return undefined
  const shown = JSON.stringify(json, null, 2)
  const blocks = placed(shown.split('\n').map((line) => flowing(line)))
  return { blocks, proposals: proposalsOf(document.data, shown, words, (value) => JSON.stringify(value).slice(1, -1)) }
}

/** @throws Unreadable: `damaged`. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unreadable('damaged')
  }
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null && item !== '')
      .map(([name, item]) => [name, withoutNulls(item)]),
  )
}

/** By a part that only this form has, or by having no other parts than it has. */
const isResume = (document: ResumeDocument, json: unknown) =>
  document.basics !== undefined ||
  document.work !== undefined ||
  (hasParts(document) && Object.keys(json ?? {}).every((name) => parts.has(name)))

const hasParts = ({ education, skills }: ResumeDocument) => education !== undefined || skills !== undefined
const parts: ReadonlySet<string> = new Set(['$schema', ...Object.keys(ResumeDocument.shape)])
