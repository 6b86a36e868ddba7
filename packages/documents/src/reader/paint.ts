import { type Matrix, times } from './matrix.ts'

/** pdf.js operators by number (its OPS table): those that tell how text is painted, and on what. */
const ops = {
  setGState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRenderingMode: 38,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  setFillColorN: 55,
  setFillRGBColor: 59,
  shadingFill: 62,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  paintImageMaskXObject: 83,
  paintImageXObject: 85,
  paintInlineImageXObject: 86,
  constructPath: 91,
} as const

/** Red, green and blue from 0 to 255; null for a pattern or picture, whose colour is not known. */
type Colour = readonly [number, number, number] | null

interface State {
  readonly matrix: Matrix
  readonly fill: Colour
  readonly alpha: number
  readonly mode: number
  readonly size: number
  readonly characterSpace: number
  readonly wordSpace: number
  readonly scale: number
  readonly leading: number
}

interface Painted {
  readonly box: readonly [number, number, number, number]
  readonly colour: Colour
}

/** A stretch of text as it was painted, in the page's own coordinates. */
interface Mark {
  readonly x: number
  readonly y: number
  readonly isHidden: boolean
}

const identity: Matrix = [1, 0, 0, 1, 0, 0]
const invisibleMode = 3
const paintedAtMost = 3000
const start: State = {
  matrix: identity,
  fill: [0, 0, 0],
  alpha: 1,
  mode: 0,
  size: 0,
  characterSpace: 0,
  wordSpace: 0,
  scale: 1,
  leading: 0,
}

/**
 * Walks a page's operators and tells of a place whether the text there cannot be seen: not painted at all, or in the colour of what lies
 * under it. White words on a coloured bar are seen; white words on a white page are not.
 */
export function hiddenText(operators: readonly number[], args: readonly unknown[]): (x: number, y: number, width: number) => boolean {
  const marks = marksOf(operators, args)
  return (x, y, width) => {
    const own = marks.filter((mark) => Math.abs(mark.y - y) < 1 && mark.x > x - 1 && mark.x < x + Math.max(1, width))
    return own.length > 0 && own.every(({ isHidden }) => isHidden)
  }
}

function marksOf(operators: readonly number[], args: readonly unknown[]): Mark[] {
  const marks: Mark[] = []
  const painted: Painted[] = []
  const stack: State[] = []
  let state = start
  let [line, text] = [identity, identity]
  operators.forEach((operator, at) => {
    const list = listOf(args[at])
    const [first, second] = list
    switch (operator) {
      case ops.save:
        stack.push(state)
        break
      case ops.restore:
      case ops.paintFormXObjectEnd:
        state = stack.pop() ?? state
        break
      case ops.paintFormXObjectBegin:
        stack.push(state)
        state = { ...state, matrix: times(state.matrix, matrixOf(first)) }
        break
      case ops.transform:
        state = { ...state, matrix: times(state.matrix, matrixOf(list)) }
        break
      case ops.setGState:
        state = { ...state, alpha: alphaIn(first) ?? state.alpha }
        break
      case ops.setFillRGBColor:
        state = { ...state, fill: colourOf(list) }
        break
      case ops.setFillColorN:
        state = { ...state, fill: null }
        break
      case ops.setTextRenderingMode:
        state = { ...state, mode: Number(first) }
        break
      case ops.setFont:
        state = { ...state, size: Number(second) }
        break
      case ops.setCharSpacing:
        state = { ...state, characterSpace: Number(first) }
        break
      case ops.setWordSpacing:
        state = { ...state, wordSpace: Number(first) }
        break
      case ops.setHScale:
        state = { ...state, scale: Number(first) / 100 }
        break
      case ops.setLeading:
        state = { ...state, leading: Number(first) }
        break
      case ops.beginText:
        line = identity
        text = identity
        break
      case ops.setTextMatrix:
        line = matrixOf(first)
        text = line
        break
      case ops.moveText:
      case ops.setLeadingMoveText:
        if (operator === ops.setLeadingMoveText) state = { ...state, leading: -Number(second) }
        line = times(line, [1, 0, 0, 1, Number(first), Number(second)])
        text = line
        break
      case ops.nextLine:
        line = times(line, [1, 0, 0, 1, 0, -state.leading])
        text = line
        break
      case ops.showText: {
        const place = times(state.matrix, text)
        if (hasInk(first)) marks.push({ x: place[4], y: place[5], isHidden: isUnseen(state, place, painted) })
        text = times(text, [1, 0, 0, 1, advance(first, state), 0])
        break
      }
      case ops.constructPath:
        if (painted.length < paintedAtMost && isFill(Number(first)) && state.alpha > 0)
          painted.push({ box: boxOf(listOf(list[2]), state.matrix), colour: state.fill })
        break
      case ops.shadingFill:
        painted.push({ box: [-1e6, -1e6, 1e6, 1e6], colour: null })
        break
      case ops.paintImageXObject:
      case ops.paintImageMaskXObject:
      case ops.paintInlineImageXObject:
        painted.push({ box: boxOf([0, 0, 1, 1], state.matrix), colour: null })
        break
    }
  })
  return marks
}

/** Filling operators that a path may carry: fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke. */
const isFill = (operator: number) => operator >= 22 && operator <= 27

function isUnseen(state: State, place: Matrix, painted: readonly Painted[]): boolean {
  const [x, y] = [place[4], place[5]]
  const height = Math.abs(state.size * place[3])
  if (state.alpha === 0) return !painted.some(({ box }) => isOutline(box, x, y, height))
  if (state.mode === invisibleMode) return true
  const under = painted.findLast(({ box }) => box[0] <= x + 0.5 && box[2] >= x && box[1] <= y + height * 0.4 && box[3] >= y + height * 0.2)
  const ground: Colour = under ? under.colour : [255, 255, 255]
  if (state.fill === null || ground === null) return false
  const ink = state.fill
  return ground.every((part, at) => Math.abs(part - (ink[at] ?? 0)) < 12)
}

/** Some writers paint a word's outlines and lay the word over them, unpainted, to be selected. */
function isOutline([left, bottom, right, top]: Painted['box'], x: number, y: number, height: number): boolean {
  return left <= x + height && right >= x && Math.abs(bottom - y) < height && top - bottom < height * 2
}

function hasInk(glyphs: unknown): boolean {
  return listOf(glyphs).some((glyph) => isGlyph(glyph) && !glyph.isSpace && String(glyph.unicode).trim() !== '')
}

interface Glyph {
  readonly unicode: unknown
  readonly width: number
  readonly isSpace: boolean
}

const isGlyph = (glyph: unknown): glyph is Glyph => glyph !== null && typeof glyph === 'object' && 'width' in glyph

function advance(glyphs: unknown, { size, characterSpace, wordSpace, scale }: State): number {
  const widths = listOf(glyphs).map((glyph) =>
    isGlyph(glyph)
      ? (glyph.width / 1000) * size + characterSpace + (glyph.isSpace ? wordSpace : 0)
      : (-(typeof glyph === 'number' ? glyph : 0) / 1000) * size,
  )
  return widths.reduce((sum, width) => sum + width, 0) * scale
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value !== null && typeof value === 'object' ? Object.values(value) : []
}

function matrixOf(value: unknown): Matrix {
  const [a, b, c, d, e, f] = listOf(value).map(Number)
  return f === undefined ? identity : [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f]
}

function boxOf(corners: readonly unknown[], m: Matrix): Painted['box'] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = corners.map(Number)
  const points = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ].map(([x = 0, y = 0]) => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]])
  const xs = points.map(([x = 0]) => x)
  const ys = points.map(([, y = 0]) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function colourOf(list: readonly unknown[]): Colour {
  const [first] = list
  if (typeof first === 'string') {
    const hex = first.match(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i)
    return hex ? [Number.parseInt(hex[1] ?? '', 16), Number.parseInt(hex[2] ?? '', 16), Number.parseInt(hex[3] ?? '', 16)] : null
  }
  return list.length >= 3 ? [Number(list[0]), Number(list[1]), Number(list[2])] : null
}

function alphaIn(entries: unknown): number | undefined {
  const found = listOf(entries).findLast((entry) => listOf(entry)[0] === 'ca')
  return found === undefined ? undefined : Number(listOf(found)[1])
}
