import { Worker } from 'node:worker_threads'
import { Failure } from '@mosaic/core/failure'
import { renderHtml } from '@mosaic/core/resume/html'
import { renderMarkdown } from '@mosaic/core/resume/markdown'
import { paperOf } from '@mosaic/core/resume/paper'
import type { ExportFormat, Fit, Paper, ResumeDocument, Template } from '@mosaic/core/resume/schema'
import { renderText } from '@mosaic/core/resume/text'
import type { PagePreview } from '@mosaic/core/views/resume'
import { createTurns } from '../turns.ts'
import type { Unwritten } from './letters.ts'
import { printable } from './printable.ts'
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

/** Writes résumés; what takes time runs in a worker, one document at a time, so the event loop stays free. */
export interface DocumentWriter {
  /** The same writer in the turns of one person: whoever asks for much waits behind who asks for little, and a document that sticks fails alone. */
  of(owner: string): DocumentWriter
  /**
   * @throws Failure `invalid` when a letter of the text is in none of the fonts, or when one page was asked for and does not hold all; `unavailable`
   * when rendering stuck.
   */
  render(document: ResumeDocument, format: ExportFormat, options?: Options): Promise<Rendered>
  /** The pages as they will print, in one picture, one below the other; a letter that is in none of the fonts stays empty here and is told of. @throws Failure `unavailable`. */
  preview(document: ResumeDocument, options?: Options): Promise<PagePreview>
  close(): Promise<void>
}

const usualLimitMs = 10_000
const kinds = {
  pdf: { mime: 'application/pdf', extension: 'pdf' },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx' },
  json: { mime: 'application/json; charset=utf-8', extension: 'json' },
  md: { mime: 'text/markdown; charset=utf-8', extension: 'md' },
  txt: { mime: 'text/plain; charset=utf-8', extension: 'txt' },
  html: { mime: 'text/html; charset=utf-8', extension: 'html' },
} as const satisfies Record<ExportFormat, { mime: string; extension: string }>

export function createWriter(limitMs = usualLimitMs): DocumentWriter {
  const turns = createTurns(1)
  let worker: Worker | undefined
  let isClosed = false
  let last = 0

  const current = () => {
    if (worker) return worker
    const started = new Worker(new URL('./worker.ts', import.meta.url))
    started.unref()
    const forget = () => {
      if (worker === started) worker = undefined
    }
    started.on('error', forget).on('exit', forget)
    worker = started
    return started
  }

  /** Its time begins with its turn: what waits behind a slow one has not begun. */
  function deliver(order: Omit<Order, 'id'>): Promise<Delivery> {
    const id = ++last
    if (isClosed) return Promise.resolve({ id, problem: 'the writer was closed' })
    const hand = current()
    return new Promise<Delivery>((resolve) => {
      const settle = (delivery: Delivery) => {
        clearTimeout(timer)
        hand.off('message', hear).off('error', fail).off('exit', fail)
        resolve(delivery)
      }
      const hear = (delivery: Delivery) => delivery.id === id && settle(delivery)
      const fail = () => {
        if (worker === hand) worker = undefined
        void hand.terminate()
        settle({ id, problem: 'the worker ended' })
      }
      const timer = setTimeout(fail, limitMs)
      hand.on('message', hear).on('error', fail).on('exit', fail)
      hand.postMessage({ ...order, id } satisfies Order)
    })
  }

  function writerOf(owner: string): DocumentWriter {
    const order = (format: Order['format'], document: ResumeDocument, options: Options = {}) => {
      const { template = 'classic', paper = paperOf(document), fit = 'free' } = options
      return turns.take(owner, () => deliver({ format, document, template, paper, fit }))
    }
    return {
      of: writerOf,
      async render(given, format, options) {
        const document = printable(given)
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
        const delivery = await order('svg', printable(document), options)
        if ('picture' in delivery) return delivery.picture
        throw notNow()
      },
      async close() {
        isClosed = true
        await worker?.terminate()
      },
    }
  }
  return writerOf('')
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
