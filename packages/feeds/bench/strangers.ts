import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { type Judgement, judgedOf } from '../../services/test/strangers.ts'

/** What was right the first time that anybody looked, before any rule was written for it; it can't be measured again. */
const firstSight = { first: 0.758, second: 0.705, third: 0.629, fourth: 0.598 } as const

/** Postings that nobody published, as rows of a table: what was right at first sight, and what is now. */
export async function strangersPart(vocabulary: Vocabulary): Promise<string[]> {
  const rows: string[] = []
  for (const [set, first] of Object.entries(firstSight)) {
    const judged = await judgedOf(set, vocabulary)
    const parts = [...Map.groupBy(judged, ({ place }) => place)].map(([place, ones]) => row(`${set}, ${place}`, null, ones))
    rows.push(row(`${set}: all`, first, judged), ...parts)
  }
  return ['## Postings that nobody published', '', '| what is read | at first sight | now | of |', '|---|---|---|---|', ...rows]
}

function row(name: string, first: number | null, judged: readonly Judgement[]): string {
  const right = judged.filter(({ isRight }) => isRight).length
  return `| ${name} | ${first === null ? '' : percent(first)} | ${percent(right / judged.length)} | ${judged.length} |`
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`
