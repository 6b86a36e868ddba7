import type { ResumeDocument } from '@mosaic/core/resume/schema'
import { sentencesOf } from '@mosaic/core/resume/sentences'
import type { PagePreview } from '@mosaic/core/views/resume'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** Letters that no font has, each with the sentences that need it. */
export type Unwritten = PagePreview['unwritten']

/** The PDF is not made: it would have holes where these letters stand. */
export class LettersMissing extends Error {
  readonly unwritten: Unwritten

  constructor(unwritten: Unwritten) {
    super('No font has these letters.')
    this.unwritten = unwritten
  }
}

/** The letters that a PDF was refused for. @throws what it was given, where that is about something else. */
export function lettersRefused(error: unknown): readonly string[] {
  const quoted = [...String(error).matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gs)].map(([, text = '']) => text)
  if (quoted.length === 0) throw error
  const plain = (text: string) =>
    text.replace(/\\+u\{([\da-f]+)\}/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))).replace(/\\+(.)/g, '$1')
  return [...new Set(quoted.map(plain))]
}

/** Where letters stand in a document. */
export function unwrittenIn(document: ResumeDocument, letters: readonly string[]): Unwritten {
  const sentences = sentencesOf(document)
  return letters.map((letter) => ({ letter, paths: sentences.filter(({ text }) => text.includes(letter)).map(({ pointer }) => pointer) }))
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** What each compiler is known to have, and not to have: a letter is tried once. */
const known = new WeakMap<NodeCompiler, Map<string, boolean>>()
const tried = '#set document(title: "Letters")\n#set text(lang: "en", fallback: true)\n#sys.inputs.letters'

/** The letters of a text that none of a compiler's fonts has: they are set by themselves, as a PDF that may have no hole. */
export function lettersMissing(text: string, compiler: NodeCompiler): readonly string[] {
  const has = known.get(compiler) ?? new Map<string, boolean>()
  known.set(compiler, has)
  const letters = [...new Set([...graphemes.segment(text)].map(({ segment }) => segment))].filter((letter) => /[^\s -~]/.test(letter))
  let open = letters.filter((letter) => !has.has(letter))
  while (open.length > 0) {
    const refused = refusedOf(open.join(' '), compiler)
    const missing = open.filter((letter) => refused.some((one) => letter.includes(one)))
    for (const letter of missing) has.set(letter, false)
    open = open.filter((letter) => !missing.includes(letter))
    if (missing.length === 0) {
      for (const letter of open) has.set(letter, true)
      open = []
    }
  }
  return letters.filter((letter) => has.get(letter) === false)
}

function refusedOf(letters: string, compiler: NodeCompiler): readonly string[] {
  try {
    compiler.pdf({ mainFileContent: tried, inputs: { letters } }, { pdfStandard: 'ua-1', creationTimestamp: 0 })
    return []
  } catch (error) {
    return lettersRefused(error)
  }
}
