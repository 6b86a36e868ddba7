import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { type Outline, outlineOf } from '@mosaic/core/resume/outline'
import type { ResumeDocument, Template } from '@mosaic/core/resume/schema'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { renderDocx } from './docx.ts'
import { arranged, looks } from './looks.ts'
import { pageTemplate } from './template.ts'

/** What the worker is asked, and what it answers under the same id. */
export interface Order {
  readonly id: number
  readonly format: 'pdf' | 'docx' | 'svg'
  readonly document: ResumeDocument
  readonly language: string
  readonly template: Template
}
export type Delivery = { readonly id: number; readonly bytes: Uint8Array } | { readonly id: number; readonly problem: string }

const require = createRequire(import.meta.url)
const font = (name: string, file: string) => readFileSync(join(dirname(require.resolve(`@expo-google-fonts/${name}/package.json`)), file))
const fontBlobs = [
  font('source-serif-4', '400Regular/SourceSerif4_400Regular.ttf'),
  font('source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'),
  font('noto-sans', '400Regular/NotoSans_400Regular.ttf'),
  font('noto-sans', '600SemiBold/NotoSans_600SemiBold.ttf'),
]
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] })

const inputsOf = (outline: Outline, language: string, template: Template) => ({
  resume: JSON.stringify(arranged(outline, template)),
  look: JSON.stringify(looks[template]),
  language,
})

/** A tagged PDF with the JSON Resume inside. PDF/UA-1 is asked for first: it fails when a letter has no glyph, and then the document is refused rather than written with a hole. */
function renderPdf(document: ResumeDocument, language: string, template: Template): Uint8Array {
  const inputs = { ...inputsOf(outlineOf(document), language, template), source: JSON.stringify(document) }
  const bytes = compiler.pdf({ mainFileContent: pageTemplate, inputs }, { pdfStandard: 'ua-1', creationTimestamp: 0 })
  compiler.evictCache(10)
  return new Uint8Array(bytes)
}

/** The PDF's own pages as one picture, one below the other, on no ground: a page's ground would cover the one before it. */
function renderSvg(outline: Outline, language: string, template: Template): Uint8Array {
  const inputs = { ...inputsOf(outline, language, template), preview: 'yes' }
  const svg = compiler.plainSvg({ mainFileContent: pageTemplate, inputs })
  compiler.evictCache(10)
  // the compiler adds a script and styles for its own viewer; a picture needs neither, and the page allows none
  return new TextEncoder().encode(svg.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ''))
}

parentPort?.on('message', (order: Order) => {
  deliver(order).then(
    (bytes) => parentPort?.postMessage({ id: order.id, bytes } satisfies Delivery),
    (error: unknown) =>
      parentPort?.postMessage({ id: order.id, problem: error instanceof Error ? error.message : String(error) } satisfies Delivery),
  )
})

async function deliver({ format, document, language, template }: Order): Promise<Uint8Array> {
  const outline = outlineOf(document)
  if (format === 'svg') return renderSvg(outline, language, template)
  return format === 'pdf' ? renderPdf(document, language, template) : renderDocx(arranged(outline, template), language, looks[template])
}
