import { weightAtLeast } from '@mosaic/core/fit/skills'
import { type Brought, everything } from './bounds.ts'
import type { CanReach, Cell } from './cells.ts'
import { quarters } from './facets.ts'
import type { PostingIndex } from './postingIndex.ts'
import {
  asksForNone,
  countOf,
  eitherOf,
  gainOf,
  groundsOf,
  header,
  headIn,
  isWide,
  kindOf,
  knownOf,
  says,
  steps,
  unitsOf,
} from './record.ts'
import { stretch } from './skillLists.ts'
import type { SkillTable } from './skillTable.ts'

const leastUnits = weightAtLeast * quarters

/** Two ways over postings to those that can reach a mark: pile by pile, or by the skills that a person brings. */
export interface Scan {
  readonly index: PostingIndex
  readonly skills: SkillTable
  /** Room for counting, for a stretch of postings. */
  readonly sums: Int32Array
  readonly canReach: CanReach
  /** What is to be reached. It may rise in between. */
  mark: number
  /** Looks closely at the posting whose record begins at `at`: bounds let it pass, with so much known and gained. */
  readonly look: (at: number, cell: Cell, brought: Readonly<Brought>, kind: number) => void
}

/** Goes over one kind of work of a cell and gives how many postings it holds. */
export function scanWork(scan: Scan, cell: Cell, work: number): number {
  return scanPile(scan, work * 2, cell) + scanPile(scan, work * 2 + 1, cell)
}

/** Goes over those of a cell's postings that ask for skills (0), or for none, if any can reach the mark. */
export function scanPiles(scan: Scan, cell: Cell, asks: 0 | typeof asksForNone): void {
  for (const work of cell.works) {
    cell.raise(asks, scan.mark, scan.canReach)
    if (!cell.isReachable(asks)) return
    scanPile(scan, work * 2 + (asks === 0 ? 0 : 1), cell)
  }
}

function scanPile(scan: Scan, pile: number, cell: Cell): number {
  const { piles } = scan.index
  const { words } = piles
  const brings = scan.skills.brings[cell.demand.isEntry ? 1 : 0]
  let count = 0
  for (let block = piles.first(pile); block >= 0; block = piles.next(block)) {
    const end = piles.end(block)
    for (let at = piles.begin(block); at < end; ) {
      const record = at
      const counted = words[at + 1] as number
      const next = at + header + countOf(counted)
      let sum = 0
      for (at += header; at < next; at++) sum = (sum + (brings[words[at] as number] as number)) | 0
      lookAt(scan, record, cell, headIn(counted), sum)
      count++
    }
  }
  return count
}

/** Goes over the postings that ask for something the person brings, of the kinds of work in these cells. What needs nothing is not found by it. */
export function scanSkills(scan: Scan, cells: readonly Cell[]): void {
  const { index, skills, sums } = scan
  const [workOf, headOf, recordOf] = [index.workOf.data, index.headOf.data, index.recordOf.data]
  const cellOf: (Cell | undefined)[] = []
  for (const cell of cells) for (const work of cell.works) cellOf[work] = cell
  // no posting weighs less, so that less rules out whatever it asks for
  const { known, grounds, gain, either } = leastOf(cells)
  const readers = readersOf(index, skills)
  for (let begin = 0; begin < index.length; begin += stretch) {
    sums.fill(0)
    for (const { reader, amount } of readers) reader.addTo(sums, amount)
    const end = Math.min(index.length - begin, stretch)
    for (let place = 0; place < end; place++) {
      const sum = sums[place] as number
      if (knownOf(sum) < known || gainOf(sum) < gain || eitherOf(sum) < either || groundsOf(sum) < grounds) continue
      const doc = begin + place
      const cell = cellOf[workOf[doc] as number]
      const head = headOf[doc] as number
      if (cell !== undefined && (head & (isWide | asksForNone)) === 0) lookAt(scan, recordOf[doc] as number, cell, head, sum)
    }
  }
  for (const doc of index.wide.data.subarray(0, index.wide.length)) {
    const cell = cellOf[workOf[doc] as number]
    if (cell) lookAt(scan, recordOf[doc] as number, cell, headOf[doc] as number, 0)
  }
}

/** More than any sum, and still a whole number. */
const mostSum = 2 ** 30

/** The least that any of the cells needs of a posting, in whole units: sums are. */
function leastOf(cells: readonly Cell[]) {
  const least = (name: 'known' | 'grounds' | 'gain' | 'either') =>
    Math.ceil(Math.min(mostSum, ...cells.map((cell) => (cell[name][says.full] as number) * leastUnits)))
  return { known: least('known'), grounds: least('grounds'), gain: least('gain'), either: least('either') }
}

function readersOf({ askingFor }: PostingIndex, skills: SkillTable) {
  return skills.touched.flatMap((number) =>
    [0, 1].flatMap((isOneOf) => {
      const list = number * 2 + isOneOf
      const amount = skills.bringsAtMost(number, isOneOf)
      return amount === 0 || askingFor.count(list) === 0 ? [] : [{ reader: askingFor.reader(list), amount }]
    }),
  )
}

/** Looks at a posting whose lines bring enough for the mark. */
function lookAt(scan: Scan, record: number, cell: Cell, head: number, sum: number): void {
  const kind = kindOf(head)
  if ((head & isWide) !== 0) {
    scan.look(record, cell, everything, kind)
    return
  }
  const units = unitsOf(head)
  // what was needed for a lower mark is needed for this one too, and takes no time to find out
  if (!cell.isEnough(kind, sum, units)) return
  if (cell.raise(kind, scan.mark, scan.canReach) && !cell.isEnough(kind, sum, units)) return
  const most = units * steps
  const brought = {
    known: Math.min(1, knownOf(sum) / units),
    grounds: Math.min(1, groundsOf(sum) / most),
    gain: Math.min(1, gainOf(sum) / most),
  }
  scan.look(record, cell, brought, kind)
}
