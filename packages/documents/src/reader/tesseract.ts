import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Parser } from 'htmlparser2'
import { Unreadable } from './failure.ts'
import type { Picture } from './recognise.ts'

/** A word seen in a picture, in its pixels. */
export interface Word {
  readonly text: string
  /** How sure the engine is of it, 0 to 100. */
  readonly confidence: number
  readonly left: number
  readonly width: number
  readonly height: number
  /** Where its line stands, and how large the line's letters are. */
  readonly baseline: number
  readonly size: number
  readonly isFirst: boolean
}

/** Languages whose letters and words can be recognised, by the engine's own names for them. */
const models = { en: 'eng', de: 'deu', fr: 'fra', es: 'spa', it: 'ita', pt: 'por', nl: 'nld' } as const
export type Tongue = keyof typeof models
export const isTongue = (language: string | null): language is Tongue => language !== null && language in models

/** What of the engine is used: Emscripten's file system, and Tesseract's API object. */
interface Engine {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void }
  readonly TessBaseAPI: new () => Api
}
interface Api {
  Init(path: null, language: string, mode: number): number
  SetPageSegMode(mode: number): void
  SetVariable(name: string, value: string): void
  SetImageFile(orientation: number, radians: number): number
  FindLines(): number
  GetGradient(): number
  Recognize(monitor: null): number
  GetHOCRText(page: number): string
}

const require = createRequire(import.meta.url)
const lstmOnly = 1
const automaticLayout = 3
/** What is ink is judged by its surroundings (Sauvola's method), so that shadows and noise are none; where that takes too much memory, by the whole (Otsu's). */
const thresholds = { local: '2', global: '0' }
const localPixelsAtMost = 16_000_000
/** Lines that slope more than this, in radians, are laid level before they are read. */
const slopeAtMost = 0.005

/** The engine, compiled to WebAssembly, in this very process: it starts no worker and reads nothing but its own package and a language's model. */
export class Tesseract {
  readonly #engine: Engine
  readonly #apis = new Map<Tongue, Api>()

  private constructor(engine: Engine) {
    this.#engine = engine
  }

  static async load(): Promise<Tesseract> {
    const name = 'tesseract.js-core/tesseract-core-simd-lstm'
    const make = require(`${name}.js`) as (options: object) => Promise<Engine>
    const quiet = () => undefined
    return new Tesseract(
      await make({ wasmBinary: readFileSync(require.resolve(`${name}.wasm`)), TesseractProgress: quiet, print: quiet, printErr: quiet }),
    )
  }

  /**
   * The words of a picture (PNG, JPEG, WebP, TIFF, BMP, GIF or PGM) in reading order, turned as its orientation says and then laid level.
   * @throws Unreadable: `unfit_picture`.
   */
  words({ bytes, pixels, orientation }: Picture, tongue: Tongue): Word[] {
    const api = this.#api(tongue)
    this.#engine.FS.writeFile('/input', bytes)
    api.SetVariable('thresholding_method', pixels > localPixelsAtMost ? thresholds.global : thresholds.local)
    if (api.SetImageFile(orientation, 0) !== 0) throw new Unreadable('unfit_picture')
    const slope = api.FindLines() === 0 ? api.GetGradient() : 0
    if (Math.abs(slope) > slopeAtMost) api.SetImageFile(orientation, slope)
    return api.Recognize(null) === 0 ? wordsOf(api.GetHOCRText(0)) : []
  }

  #api(tongue: Tongue): Api {
    const ready = this.#apis.get(tongue)
    if (ready) return ready
    const model = models[tongue]
    const folder = dirname(require.resolve(`@tesseract.js-data/${model}/package.json`))
    this.#engine.FS.writeFile(`${model}.traineddata`, gunzipSync(readFileSync(join(folder, '4.0.0_best_int', `${model}.traineddata.gz`))))
    const api = new this.#engine.TessBaseAPI()
    if (api.Init(null, model, lstmOnly) !== 0) throw new Error(`no model for ${model}`)
    api.SetPageSegMode(automaticLayout)
    api.SetVariable('user_defined_dpi', '200')
    this.#apis.set(tongue, api)
    return api
  }
}

/** hOCR (http://kba.github.io/hocr-spec/1.2/): lines with baseline and size, words with box and confidence, each in its element's title. */
function wordsOf(hocr: string): Word[] {
  const words: Word[] = []
  let [baseline, size, isFirst] = [0, 0, true]
  let open: Omit<Word, 'text'> | undefined
  const parser = new Parser({
    onopentag(_, { class: kind = '', title = '' }) {
      const [left = 0, top = 0, right = 0, bottom = 0] = figures(title, 'bbox')
      if (/^ocr_(?:line|header|textfloat|caption)$/.test(kind)) {
        baseline = bottom + (figures(title, 'baseline')[1] ?? 0)
        size = figures(title, 'x_size')[0] ?? 0
        isFirst = true
      } else if (kind === 'ocrx_word')
        open = { confidence: figures(title, 'x_wconf')[0] ?? 0, left, width: right - left, height: bottom - top, baseline, size, isFirst }
    },
    ontext(text) {
      if (!open || text.trim() === '') return
      words.push({ ...open, text: text.trim() })
      open = undefined
      isFirst = false
    },
  })
  parser.end(hocr)
  return words
}

/** The numbers after a property's name in an element's title. */
function figures(title: string, property: string): number[] {
  const said = title.split(';').find((part) => part.trim().startsWith(`${property} `))
  return said ? said.trim().split(/\s+/).slice(1).map(Number) : []
}
