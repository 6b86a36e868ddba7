import { fitOf } from '@mosaic/core/fit/fit'
import { compareKeys, rankKey } from '@mosaic/core/fit/order'
import type { Person } from '@mosaic/core/person/person'
import type { Posting } from '@mosaic/core/postings/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { Best } from '../src/best.ts'
import { Bounds } from '../src/bounds.ts'
import { type Cell, cellsOf } from '../src/cells.ts'
import { countOf, header } from '../src/record.ts'
import { Scorer } from '../src/score.ts'
import type { Searchable } from '../src/searchable.ts'
import { Terms } from '../src/terms.ts'
import { workOf } from '../src/work.ts'

const anything = Number.NEGATIVE_INFINITY

/** The same question as the index is asked, put to every posting in turn: what a C program would do, over the same typed arrays, with the whole fit. */
export function scanAll({ index, vocabulary, nearWork, skills }: Searchable, person: Person, limit: number): string[] {
  skills.fill(person.skills)
  const { groups, standings } = workOf(person, index, vocabulary, nearWork)
  const scorer = new Scorer(person, index, skills, standings, new Terms(person, index, vocabulary))
  const best = new Best(index, limit, null)
  const offerAll = (pile: number, cell: Cell) => {
    const { words } = index.piles
    for (let block = index.piles.first(pile); block >= 0; block = index.piles.next(block)) {
      const end = index.piles.end(block)
      for (let at = index.piles.begin(block); at < end; at += header + countOf(words[at + 1] as number))
        if (index.isLive(words[at] as number) && scorer.scoreRecord(at, cell, anything)) best.offer(scorer.place)
    }
  }
  for (const group of groups)
    for (const cell of cellsOf(group, index, new Bounds(person)))
      for (const work of cell.works) for (const asks of [0, 1]) offerAll(work * 2 + asks, cell)
  skills.clear()
  return best.places.map(({ doc }) => index.idText(doc))
}

/** The loop that asks core about every posting, each parsed from its words and reading as they are stored. */
export function loopOverCore(rows: readonly string[], person: Person, vocabulary: Vocabulary, limit: number): string[] {
  return rows
    .map((row) => {
      const posting = JSON.parse(row) as Posting
      return rankKey(fitOf(person, posting, vocabulary), posting)
    })
    .sort(compareKeys)
    .slice(0, limit)
    .map(({ id }) => id)
}
