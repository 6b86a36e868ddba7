import type { Best } from './best.ts'
import type { Bounds } from './bounds.ts'
import { bestOfGroup, type Cell, cellsOf } from './cells.ts'
import type { PostingIndex } from './postingIndex.ts'
import { asksForNone } from './record.ts'
import { type Scan, scanPiles, scanSkills, scanWork } from './scan.ts'
import type { Scorer } from './score.ts'
import type { SkillTable } from './skillTable.ts'
import type { WorkGroup } from './work.ts'

/** What postings are looked for by. */
export interface Walk {
  readonly index: PostingIndex
  readonly groups: readonly WorkGroup[]
  readonly skills: SkillTable
  readonly sums: Int32Array
  readonly bounds: Bounds
  readonly scorer: Scorer
  readonly passes: (doc: number) => boolean
}

/** So many postings are looked at closely before a new mark makes all needs be looked for again. */
const looksPerMark = 32
/** So many of the work that promises most are gone over one by one, for each place to fill: they set the mark for the others. */
const firstPerPlace = 20
/** A mark that everything reaches. */
const anything = Number.NEGATIVE_INFINITY

/** Offers `best` every posting that can be among its places. */
export function rankInto(best: Best, { index, groups, skills, sums, bounds, scorer, passes }: Walk): void {
  let looks = 0
  const scan: Scan = {
    index,
    skills,
    sums,
    mark: best.threshold,
    canReach: ({ beside }, brought, kind) => bounds.rankAtMost(beside, brought, kind) >= scan.mark,
    look(at, cell, brought, kind) {
      const doc = index.piles.words[at] as number
      if (!passes(doc)) return
      const unknown = brought.known === 0 && brought.grounds === 0 ? cell.ofUnknown(kind) : null
      if (unknown && best.isBehind(unknown, doc)) return
      if (bounds.rankAtMost(cell.beside, brought, kind) < best.threshold) return
      if (scorer.scoreRecord(at, cell, best.threshold)) best.offer(scorer.place)
      if (++looks % looksPerMark === 0) scan.mark = best.threshold
    },
  }
  const rest: Cell[] = []
  let left = best.limit * firstPerPlace
  for (const { group, most } of inOrder(groups, bounds)) {
    if (most < best.threshold) break
    for (const cell of cellsOf(group, index, bounds)) {
      if (cell.best < best.threshold) break
      while ((left > 0 || best.threshold < 0) && cell.works.length > 0) {
        scan.mark = best.threshold
        left -= scanWork(scan, cell, cell.works.pop() as number)
      }
      rest.push(cell)
    }
  }
  scan.mark = best.threshold
  scanRest(scan, rest)
}

/** Calls `found` with every posting that has a score from `minFit` on, when it was scored, and gives how many that are. */
export function countFrom(minFit: number, { index, groups, skills, sums, bounds, scorer, passes }: Walk, found: () => void): number {
  let count = 0
  const scan: Scan = {
    index,
    skills,
    sums,
    mark: minFit,
    canReach: ({ beside }, brought, kind) => bounds.scoreAtMost(beside, brought, kind) >= minFit,
    look(at, cell) {
      if (!passes(index.piles.words[at] as number)) return
      scorer.scoreRecord(at, cell, anything)
      if (!(scorer.score >= minFit)) return
      count++
      found()
    },
  }
  scanRest(
    scan,
    groups.flatMap((group) => cellsOf(group, index, bounds)),
  )
  return count
}

/** Groups with the most that their postings can come to, the best first; of equals the one nearest to the person's own work. */
function inOrder(groups: readonly WorkGroup[], bounds: Bounds): { group: WorkGroup; most: number }[] {
  return groups
    .map((group) => ({ group, most: bestOfGroup(group, bounds) }))
    .toSorted((a, b) => b.most - a.most || b.group.standing.done - a.group.standing.done)
}

/** Goes over the postings of cells by the skills that the person brings, where they need any. */
function scanRest(scan: Scan, cells: readonly Cell[]): void {
  const needing = cells.filter((cell) => {
    scanPiles(scan, cell, asksForNone)
    cell.raise(0, scan.mark, scan.canReach)
    if (!cell.isEnough(0, 0, 1)) return cell.isReachable(0)
    scanPiles(scan, cell, 0)
    return false
  })
  if (needing.length > 0) scanSkills(scan, needing)
}
