import { parentPort } from 'node:worker_threads'
import { outlineOf } from '@mosaic/core/resume/outline'
import type { ResumeDocument } from '@mosaic/core/resume/schema'
import type { PagePreview } from '@mosaic/core/views/resume'
import { renderDocx } from './docx.ts'
import { LettersMissing, type Unwritten } from './letters.ts'
import { arranged, looks } from './looks.ts'
import { pdfOf, pictureOf, type Setting } from './page.ts'

/** What the worker is asked, and what it answers under the same id. */
export interface Order extends Setting {
  readonly id: number
  readonly format: 'pdf' | 'docx' | 'svg'
  readonly document: ResumeDocument
}
export type Delivery =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly picture: PagePreview }
  | { readonly id: number; readonly over: PagePreview['over'] }
  | { readonly id: number; readonly unwritten: Unwritten }
  | { readonly id: number; readonly problem: string }

parentPort?.on('message', (order: Order) => {
  deliver(order).then(
    (delivery) => parentPort?.postMessage(delivery),
    (error: unknown) => parentPort?.postMessage({ id: order.id, ...failed(error) } satisfies Delivery),
  )
})

function failed(error: unknown): { unwritten: Unwritten } | { problem: string } {
  if (error instanceof LettersMissing) return { unwritten: error.unwritten }
  return { problem: error instanceof Error ? error.message : String(error) }
}

async function deliver({ id, format, document, ...setting }: Order): Promise<Delivery> {
  if (format === 'svg') return { id, picture: pictureOf(document, setting) }
  if (format === 'docx') {
    const { template, paper } = setting
    return { id, bytes: await renderDocx(arranged(outlineOf(document), template), looks[template], paper) }
  }
  const { bytes, over } = pdfOf(document, setting)
  return bytes === null ? { id, over } : { id, bytes }
}
