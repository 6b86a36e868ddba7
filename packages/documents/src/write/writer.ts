import { Worker } from 'node:worker_threads'
import { Failure } from '@mosaic/core/failure'
import { renderHtml } from '@mosaic/core/resume/html'
import { renderMarkdown } from '@mosaic/core/resume/markdown'
import { paperOf } from '@mosaic/core/resume/paper'
import type { ExportFormat, Fit, Paper, ResumeDocument, Template } from '@mosaic/core/resume/schema'
import { renderText } from '@mosaic/core/resume/text'
import type { PagePreview } from '@mosaic/core/views/resume'
import type { Unwritten } from './letters.ts'
import type { Delivery, Order } from './worker.ts'

/** A rendered document. */
export interface Rendered {
  readonly bytes: Uint8Array
  readonly mime: string
  readonly extension: string
}

/** How a document is to look; the classic look and its country's paper where nothing else is asked for. */
export interface Options {
  readonly template?: Template | undefined
  readonly paper?: Paper | undefined
  readonly fit?: Fit | undefined
}

/** Writes résumés; what takes time runs in a worker, so the event loop stays free. */
export interface DocumentWriter {
  /**
   * @throws Failure `invalid` when a letter of the text is in none of the fonts, or when one page was asked for and does not hold all; `unavailable`
   * when rendering stuck.
   */
  render(document: ResumeDocument, format: ExportFormat, options?: Options): Promise<Rendered>
  /** The pages as they will print, in one picture, one below the other; a letter that is in none of the fonts stays empty here and is told of. @throws Failure `unavailable`. */
  preview(document: ResumeDocument, options?: Options): Promise<PagePreview>
  close(): Promise<void>
}

const limitMs = 10_000
const kinds = {
  pdf: { mime: 'application/pdf', extension: 'pdf' },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx' },
  json: { mime: 'application/json; charset=utf-8', extension: 'json' },
  md: { mime: 'text/markdown; charset=utf-8', extension: 'md' },
  txt: { mime: 'text/plain; charset=utf-8', extension: 'txt' },
  html: { mime: 'text/html; charset=utf-8', extension: 'html' },
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
  const order = (format: Order['format'], document: ResumeDocument, options: Options = {}) => {
    const id = ++last
    const { template = 'classic', paper = paperOf(document), fit = 'free' } = options
    return new Promise<Delivery>((resolve) => {
      const timer = setTimeout(() => {
        void worker?.terminate()
        failAll()
      }, limitMs)
      pending.set(id, (delivery) => {
        clearTimeout(timer)
        resolve(delivery)
      })
      current().postMessage({ id, format, document, template, paper, fit } satisfies Order)
    })
  }
  return {
    async render(document, format, options) {
      if (format === 'json') return { ...kinds.json, bytes: utf8(`${JSON.stringify(document, null, 2)}\n`) }
      if (format === 'md') return { ...kinds.md, bytes: utf8(renderMarkdown(document)) }
      if (format === 'txt') return { ...kinds.txt, bytes: utf8(renderText(document)) }
      if (format === 'html') return { ...kinds.html, bytes: utf8(renderHtml(document)) }
      const delivery = await order(format, document, options)
      if ('bytes' in delivery) return { ...kinds[format], bytes: delivery.bytes }
      if ('over' in delivery) throw tooLong(delivery.over)
      throw 'unwritten' in delivery ? cannotWrite(delivery.unwritten) : notNow()
    },
    async preview(document, options) {
      const delivery = await order('svg', document, options)
      if ('picture' in delivery) return delivery.picture
      throw notNow()
    },
    async close() {
      await worker?.terminate()
      worker = undefined
    },
  }
}

/** What one page does not hold, said so that the person can choose what goes. */
function tooLong(over: PagePreview['over']): Failure {
  const lines = over.reduce((sum, place) => sum + place.lines, 0)
  const places = over.map((place) => place.place).join('; ')
  return new Failure(
    'invalid',
    `One page does not hold it, even with the smallest letters that read well. Behind its end stand ${lines} lines: ${places}. Take out as many, there or elsewhere, or let it run over two pages.`,
    { fields: { fit: 'too_long' } },
  )
}

const utf8 = (text: string) => new TextEncoder().encode(text)

/** Letters that no font has, said with what holds them. */
function cannotWrite(unwritten: Unwritten): Failure {
  const letters = unwritten.map(({ letter }) => `"${letter}"`).join(', ')
  return new Failure('invalid', `The fonts here cannot write ${letters} in a PDF. The Word and text files hold it.`, {
    fields: { document: 'glyph' },
  })
}

const notNow = () => new Failure('unavailable', 'The document could not be made just now. Try again.', { retryAfterSeconds: 5 })
