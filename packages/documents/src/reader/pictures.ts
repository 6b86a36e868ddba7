import { type Box, overlap } from './box.ts'
import { type Matrix, times } from './matrix.ts'
import { boxOf, identity, listOf, matrixOf } from './operands.ts'

/** pdf.js operators by number (its OPS table): those that move and paint pictures; it joins what is painted often or in a row. */
const ops = {
  save: 10,
  restore: 11,
  transform: 12,
  formBegin: 74,
  formEnd: 75,
  mask: 83,
  maskGroup: 84,
  image: 85,
  inline: 86,
  imageRepeat: 88,
  maskRepeat: 89,
} as const

/** A picture's place on a page: it fills the unit square of its matrix. */
export interface Place {
  readonly matrix: Matrix
  /** The picture itself or its name; undefined where pdf.js left it out because it is too large. */
  readonly picture: unknown
  readonly isMask: boolean
}

/** Where a page's operators paint pictures, from the matrix that stands first. */
export function* placesOf(operators: readonly number[], args: readonly unknown[], first: Matrix): Generator<Place> {
  const stack: Matrix[] = []
  let matrix = first
  for (const [at, operator] of operators.entries()) {
    const list = listOf(args[at])
    if (operator === ops.save) stack.push(matrix)
    else if (operator === ops.restore || operator === ops.formEnd) matrix = stack.pop() ?? matrix
    else if (operator === ops.formBegin) {
      stack.push(matrix)
      matrix = times(matrix, matrixOf(list[0]))
    } else if (operator === ops.transform) {
      matrix = times(matrix, matrixOf(list))
      // a matrix that nothing is painted in was meant for a picture that is left out
      if (operators[at + 1] === ops.restore || at + 1 === operators.length) yield { matrix, picture: undefined, isMask: false }
    } else
      for (const { picture, isMask, own } of painted(operator, list)) yield { matrix: own ? times(matrix, own) : matrix, picture, isMask }
  }
}

interface Painted {
  readonly picture: unknown
  readonly isMask: boolean
  /** Its matrix within the one that stands, where it brings one. */
  readonly own?: Matrix
}

function painted(operator: number, list: readonly unknown[]): Painted[] {
  const [picture, a, b, c, d, places] = list
  switch (operator) {
    case ops.mask:
    case ops.image:
    case ops.inline:
      return [{ picture, isMask: operator === ops.mask }]
    case ops.maskGroup:
      return listOf(picture).map((one) => ({ picture: one, isMask: true, own: matrixOf((one as { transform?: unknown }).transform) }))
    case ops.imageRepeat:
      return repeated(c, [Number(a), 0, 0, Number(b)]).map((own) => ({ picture, isMask: false, own }))
    case ops.maskRepeat:
      return repeated(places, [Number(a), Number(b), Number(c), Number(d)]).map((own) => ({ picture, isMask: true, own }))
    default:
      return []
  }
}

/** Places are x and y in turn. */
function repeated(places: unknown, [a, b, c, d]: readonly [number, number, number, number]): Matrix[] {
  const numbers = listOf(places).map(Number)
  return Array.from({ length: numbers.length / 2 }, (_, at) => [a, b, c, d, numbers[at * 2] ?? 0, numbers[at * 2 + 1] ?? 0])
}

/** Which share of a page its pictures cover, 0 to 1; those that overlap count twice. */
export function pictureShare(operators: readonly number[], args: readonly unknown[], edges: Box): number {
  const areaOf = ([left, bottom, right, top]: Box) => Math.max(0, right - left) * Math.max(0, top - bottom)
  const places = [...placesOf(operators, args, identity)]
  const covered = places.reduce((sum, { matrix }) => sum + areaOf(overlap(boxOf([0, 0, 1, 1], matrix), edges)), 0)
  return Math.min(1, covered / (areaOf(edges) || 1))
}
