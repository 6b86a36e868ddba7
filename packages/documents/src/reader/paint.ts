import { type Box, covers, meets, overlap } from './box.ts'
import { type Matrix, times } from './matrix.ts'
import { advance, alphaIn, boxOf, colourOf, glyphsOf, hasInk, identity, isRectangle, listOf, matrixOf, type Spacing } from './operands.ts'
import { isFill, isInk, ops } from './operators.ts'
import { type Ink, isScan, isUnseen, type Painted } from './sight.ts'

interface State extends Spacing, Ink {
  readonly font: string
  readonly matrix: Matrix
  readonly leading: number
  readonly clip: Box
}

/** A stretch of text as it was painted, in the page's own coordinates. */
export interface Mark {
  readonly x: number
  readonly y: number
  readonly box: Box
  /** What each glyph stands for, in the order in which they are painted. */
  readonly glyphs: readonly string[]
  readonly font: string
  /** Glyphs that a writer put together because they tell the same letters: a number that they share, null for what stands alone. */
  readonly together: number | null
  isHidden: boolean
}

/** What of a page tells how its operators look: its edges, pictures that let nothing through, and layers that are switched off. */
export interface PageLook {
  readonly edges: Box
  isOpaque(picture: unknown): boolean
  isOff(layer: unknown): boolean
}

/** What a walk over a page's operators found. */
export interface Paint {
  /** Whether the text that begins here cannot be seen. */
  isHidden(x: number, y: number, width: number): boolean
  /** Words outside the page's edges, which its text leaves out. */
  readonly outside: readonly string[]
  /** Small shapes as wide as they are high. */
  readonly dots: readonly Box[]
  readonly marks: readonly Mark[]
}

const paintedAtMost = 3000
const everywhere: Box = [-1e6, -1e6, 1e6, 1e6]
/** Transparent to this degree and less, a thing lets nothing through. */
const solid = 0.95
const start: State = {
  matrix: identity,
  fill: [0, 0, 0],
  alpha: 1,
  mode: 0,
  font: '',
  size: 0,
  characterSpace: 0,
  wordSpace: 0,
  scale: 1,
  leading: 0,
  clip: everywhere,
}

/**
 * Walks a page's operators and tells of a place whether the text there cannot be seen: not painted, clipped away, covered, on a layer that is
 * off, or in the colour of what lies under it. White words on a coloured bar are seen; white words on a white page are not.
 */
export function paintOf(operators: readonly number[], args: readonly unknown[], look: PageLook): Paint {
  const { marks, dots } = walk(operators, args, look)
  const isOutside = ({ box }: Mark) => !meets(box, look.edges)
  const lines = Map.groupBy(marks.filter(isOutside), ({ y }) => Math.round(y))
  return {
    isHidden(x, y, width) {
      const own = marks.filter((mark) => Math.abs(mark.y - y) < 1 && mark.x > x - 1 && mark.x < x + Math.max(1, width))
      return own.length > 0 && own.every(({ isHidden }) => isHidden)
    },
    outside: [...lines.values()].map((line) =>
      line
        .flatMap(({ glyphs }) => glyphs)
        .join('')
        .trim(),
    ),
    dots,
    marks,
  }
}

function walk(operators: readonly number[], args: readonly unknown[], look: PageLook): { marks: Mark[]; dots: Box[] } {
  const marks: Mark[] = []
  const dots: Box[] = []
  const painted: Painted[] = []
  const stack: State[] = []
  let state = start
  let [line, text] = [identity, identity]
  let isClip = false
  const layers: { readonly isOff: boolean; readonly together: number | null }[] = []
  const hide = (box: Box) => {
    const whole = overlap(box, state.clip)
    for (const mark of marks) if (covers(whole, mark.box)) mark.isHidden = true
  }
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
        state = { ...state, font: String(first), size: Number(second) }
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
        const width = advance(first, state)
        const box = boxOf([0, 0, width, state.size * 0.7], place)
        if (hasInk(first)) {
          const isHidden = layers.some(({ isOff }) => isOff) || !meets(box, state.clip) || isUnseen(state, place, painted)
          const together = layers.at(-1)?.together ?? null
          marks.push({ x: place[4], y: place[5], box, glyphs: glyphsOf(first), font: state.font, together, isHidden })
        }
        text = times(text, [1, 0, 0, 1, width, 0])
        break
      }
      case ops.clip:
      case ops.eoClip:
        isClip = true
        break
      case ops.beginMarkedContent:
      case ops.beginMarkedContentProps:
        // a span that is no part of the page's structure tells what its glyphs say together
        layers.push({ isOff: first === 'OC' && look.isOff(second), together: first === 'Span' && (second ?? null) === null ? at : null })
        break
      case ops.endMarkedContent:
        layers.pop()
        break
      case ops.constructPath: {
        const box = boxOf(listOf(list[2]), state.matrix)
        if (isInk(Number(first)) && isDot(box)) dots.push(box)
        if (painted.length < paintedAtMost && isFill(Number(first)) && state.alpha > 0) {
          painted.push({ box, colour: state.fill })
          if (state.alpha >= solid && state.fill !== null && isRectangle(second, list[2])) hide(box)
        }
        if (isClip) state = { ...state, clip: overlap(state.clip, box) }
        isClip = false
        break
      }
      case ops.shadingFill:
        painted.push({ box: everywhere, colour: null })
        break
      case ops.paintImageXObject:
      case ops.paintImageMaskXObject:
      case ops.paintInlineImageXObject: {
        const box = boxOf([0, 0, 1, 1], state.matrix)
        painted.push({ box, colour: null })
        if (state.alpha >= solid && operator === ops.paintImageXObject && look.isOpaque(first) && !isScan(box, look.edges)) hide(box)
        break
      }
    }
  })
  return { marks, dots }
}

const dotAtMost = 8

function isDot([left, bottom, right, top]: Box): boolean {
  const [width, height] = [right - left, top - bottom]
  return width > 0 && height > 0 && Math.max(width, height) <= dotAtMost && Math.min(width, height) >= Math.max(width, height) * 0.7
}
