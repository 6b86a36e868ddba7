import { Worker } from 'node:worker_threads'
import { Failure } from '@mosaic/core/failure'
import { renderMarkdown } from '@mosaic/core/resume/markdown'
import type { ExportFormat, ResumeDocument, Template } from '@mosaic/core/resume/schema'
import { renderText } from '@mosaic/core/resume/text'
import type { Delivery, Order } from './worker.ts'

/** A rendered document. */
export interface Rendered {
  readonly bytes: Uint8Array
  readonly mime: string
  readonly extension: string
}

/** The document's language, and how it is to look. */
export interface Options {
  readonly language: string
  readonly template?: Template | undefined
}

/** Pages as an SVG, one below the other, all of one height. */
export interface Preview {
  readonly svg: string
  readonly pages: number
}

/** Writes résumés; what takes time runs in a worker, so the event loop stays free. */
export interface DocumentWriter {
  /** @throws Failure `invalid` when a letter of the text is in none of the fonts, `unavailable` when rendering stuck. */
  render(document: ResumeDocument, format: ExportFormat, options: Options): Promise<Rendered>
  /** The pages as they will print, in one picture; a letter that is in none of the fonts stays empty here. @throws Failure `unavailable`. */
  preview(document: ResumeDocument, options: Options): Promise<Preview>
  close(): Promise<void>
}

const limitMs = 10_000
/** A4 is so many points high. */
const pagePoints = 841.89
const kinds = {
  pdf: { mime: 'application/pdf', extension: 'pdf' },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx' },
  json: { mime: 'application/json; charset=utf-8', extension: 'json' },
  md: { mime: 'text/markdown; charset=utf-8', extension: 'md' },
  txt: { mime: 'text/plain; charset=utf-8', extension: 'txt' },
} as const satisfies Record<ExportFormat, { mime: string; extension: string }>

export function createWriter(): DocumentWriter {
  let worker: Worker | undefined
  let last = 0
  const pending = new Map<number, (delivery: Delivery) => void>()

  const failAll = () => {
    worker = undefined
    for (const [id, settle] of pending) settle({ id, problem: 'the worker ended' })
    pending.clear()
  }
  const current = () => {
    if (worker) return worker
    const started = new Worker(new URL('./worker.ts', import.meta.url))
    started.unref()
    started.on('message', (delivery: Delivery) => {
      pending.get(delivery.id)?.(delivery)
      pending.delete(delivery.id)
    })
    started.on('error', () => {
      if (worker === started) failAll()
    })
    worker = started
    return started
  }
  const order = (format: Order['format'], document: ResumeDocument, { language, template = 'classic' }: Options) => {
    const id = ++last
    return new Promise<Delivery>((resolve) => {
      const timer = setTimeout(() => {
        void worker?.terminate()
        failAll()
      }, limitMs)
      pending.set(id, (delivery) => {
        clearTimeout(timer)
        resolve(delivery)
      })
      current().postMessage({ id, format, document, language, template } satisfies Order)
    })
  }
  return {
    async render(document, format, options) {
      if (format === 'json') return { ...kinds.json, bytes: utf8(`${JSON.stringify(document, null, 2)}\n`) }
      if (format === 'md') return { ...kinds.md, bytes: utf8(renderMarkdown(document)) }
      if (format === 'txt') return { ...kinds.txt, bytes: utf8(renderText(document)) }
      const delivery = await order(format, document, options)
      if ('problem' in delivery) throw problemOf(delivery.problem)
      return { ...kinds[format], bytes: delivery.bytes }
    },
    async preview(document, options) {
      const delivery = await order('svg', document, options)
      if ('problem' in delivery) throw problemOf(delivery.problem)
      const svg = new TextDecoder().decode(delivery.bytes)
      const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1])
      return { svg, pages: Math.max(1, Math.round(height / pagePoints)) }
    },
    async close() {
      await worker?.terminate()
      worker = undefined
    },
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text)

function problemOf(problem: string): Failure {
  const letter = /(?:text|glyph|character)[^"'‘“]*["'‘“](.{1,4})["'’”]/.exec(problem)?.[1]
  if (/glyph|codepoint|font/i.test(problem))
    return new Failure(
      'invalid',
      `The fonts here cannot write ${letter ? `"${letter}"` : 'a letter of this résumé'} in a PDF. The Word and text files hold it.`,
      { fields: { document: 'glyph' } },
    )
  return new Failure('unavailable', 'The document could not be made just now. Try again.', { retryAfterSeconds: 5 })
}
