import { outlineOf } from '@mosaic/core/resume/outline'
import type { Fit, Paper, ResumeDocument, Template } from '@mosaic/core/resume/schema'
import type { Outline } from '@mosaic/core/views/outline'
import type { PagePreview } from '@mosaic/core/views/resume'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontBytes, fontsFor } from './fonts.ts'
import { LettersMissing, lettersMissing, lettersRefused, unwrittenIn } from './letters.ts'
import { linesOf } from './lines.ts'
import { arranged, closedUp, type Look, looks, papers } from './looks.ts'
import { pageTemplate } from './template.ts'

/** How a document is to be set. */
export interface Setting {
  readonly template: Template
  readonly paper: Paper
  readonly fit: Fit
}

/** Compilers with different fonts are kept, the last few used; fonts of a script are only loaded once somebody writes in it. */
const compilersAtMost = 8
const compilers = new Map<string, NodeCompiler>()

function compilerOf(files: readonly string[]): NodeCompiler {
  const key = files.join('\n')
  const compiler = compilers.get(key) ?? NodeCompiler.create({ fontArgs: [{ fontBlobs: files.map(fontBytes) }] })
  compilers.delete(key)
  compilers.set(key, compiler)
  const [oldest] = compilers.keys()
  if (compilers.size > compilersAtMost && oldest !== undefined) compilers.delete(oldest)
  return compiler
}

type Inputs = Readonly<Record<string, string>>

/** A document ready to be set: its compiler, and what the template is given. */
class Work {
  readonly #compiler: NodeCompiler
  readonly #look: Look
  readonly #fonts: readonly string[]
  readonly #paper: Paper
  readonly #resume: string

  readonly outline: ReturnType<typeof arranged>
  readonly #text: string

  constructor(document: ResumeDocument, { template, paper }: Setting) {
    const outline = arranged(outlineOf(document), template)
    const text = JSON.stringify(outline)
    const { families, files } = fontsFor(text, outline.language)
    this.outline = outline
    this.#text = text
    this.#compiler = compilerOf(files)
    this.#look = looks[template]
    this.#fonts = [...(this.#look.serif ? ['Source Serif 4', 'Noto Sans'] : ['Noto Sans']), ...families]
    this.#paper = paper
    const [lang, script] = outline.language.split('-')
    const region = script === 'Hant' ? 'TW' : lang === 'zh' ? 'CN' : null
    this.#resume = JSON.stringify({ ...outline, lang, region, isArabic: /\p{sc=Arab}/u.test(text) })
  }

  #args(share: number, more: Inputs) {
    const look = { ...closedUp(this.#look, share), paper: papers[this.#paper].typst, fonts: this.#fonts }
    return { mainFileContent: pageTemplate, inputs: { resume: this.#resume, look: JSON.stringify(look), ...more } }
  }

  pagesAt(share: number): number {
    const compiled = this.#compiler.compile(this.#args(share, {}))
    if (!compiled.result) throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics ?? 'nothing was set'))
    return compiled.result.numOfPages
  }

  /** What stands behind the first page's end, place by place. */
  overAt(share: number): PagePreview['over'] {
    const told: readonly { value: { place: string; page: number } }[] = this.#compiler.query(this.#args(share, { places: 'yes' }), {
      selector: '<told>',
    })
    const over = told.filter(({ value }) => value.page > 1)
    return [...Map.groupBy(over, ({ value }) => value.place)].map(([place, { length: lines }]) => ({ place, lines }))
  }

  /** The letters that no font here has. */
  missing(): readonly string[] {
    return lettersMissing(this.#text, this.#compiler)
  }

  sizeAt(share: number): number {
    return closedUp(this.#look, share).size
  }

  pdf(share: number, source: string): Uint8Array {
    const bytes = this.#compiler.pdf(this.#args(share, { source }), { pdfStandard: 'ua-1', creationTimestamp: 0 })
    this.#compiler.evictCache(10)
    return new Uint8Array(bytes)
  }

  svg(share: number): string {
    const svg = this.#compiler.plainSvg(this.#args(share, { preview: 'yes' }))
    this.#compiler.evictCache(10)
    // the compiler adds a script and styles for its own viewer; a picture needs neither, and the page allows none
    return svg.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
  }
}

const steps = 5

/** The least that a page has to be closed up (0 to 1) to hold all; null where even the whole does not. */
function shareOf(work: Work): number | null {
  if (work.pagesAt(0) === 1) return 0
  if (work.pagesAt(1) > 1) return null
  let [low, high] = [0, 1]
  for (let step = 0; step < steps; step++) {
    const middle = (low + high) / 2
    if (work.pagesAt(middle) === 1) high = middle
    else low = middle
  }
  return high
}

function fitted(work: Work, fit: Fit): { share: number; over: PagePreview['over'] } {
  if (fit === 'free') return { share: 0, over: [] }
  const share = shareOf(work)
  return share === null ? { share: 1, over: work.overAt(1) } : { share, over: [] }
}

/**
 * A tagged PDF with the JSON Resume inside. PDF/UA-1 is asked for: it fails when a letter has no glyph, and then the document is refused rather than
 * written with a hole. Without bytes where one page was asked for and does not hold all. @throws LettersMissing.
 */
export function pdfOf(document: ResumeDocument, setting: Setting): { bytes: Uint8Array | null; over: PagePreview['over'] } {
  const work = new Work(document, setting)
  const { share, over } = fitted(work, setting.fit)
  if (over.length > 0) return { bytes: null, over }
  try {
    return { bytes: work.pdf(share, JSON.stringify(document)), over }
  } catch (error) {
    throw new LettersMissing(unwrittenIn(document, lettersRefused(error)))
  }
}

/** The PDF's own pages as one picture, one below the other, on no ground: a page's ground would cover the one before it. */
export function pictureOf(document: ResumeDocument, setting: Setting): PagePreview {
  const work = new Work(document, setting)
  const { share, over } = fitted(work, setting.fit)
  const paper = papers[setting.paper]
  const size = work.sizeAt(share)
  const { svg, lines } = linesOf(work.svg(share), { width: paper.width, height: paper.height, size })
  const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1])
  const { aside, ...outline } = work.outline
  const isAside = ({ id }: Outline['sections'][number]) => aside.includes(id)
  return {
    svg,
    pages: Math.max(1, Math.round(height / paper.height)),
    paper: setting.paper,
    size,
    over,
    // what stands beside is read behind the rest
    outline: { ...outline, sections: outline.sections.toSorted((a, b) => Number(isAside(a)) - Number(isAside(b))) },
    lines,
    unwritten: unwrittenIn(document, work.missing()),
  }
}
