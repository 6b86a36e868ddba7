import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { readDocument } from '../src/reader/document.ts'
import { strangers } from '../test/strangers.ts'
import { type Judged, type Judgement, judge } from '../test/strangersJudge.ts'
import { document } from '../test/strangersPages.ts'
import { bandsOf } from './calibration.ts'

/** What was right the first time that anybody looked, before any rule was written for it; it can't be measured again. */
const firstSight = {
  first: { fields: 0.781, claims: 0.926 },
  second: { fields: 0.88, claims: 0.916 },
  third: { fields: 0.959, claims: 0.935 },
  fourth: { fields: 0.886, claims: 0.934 },
  fifth: { fields: 0.897, claims: 0.897 },
  sixth: { fields: 0.756, claims: 0.863 },
} as const

const edges = [0, 0.5, 0.7, 0.8, 0.9, 0.95]
const sets = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const

/** A set of résumés of people who never were, each read through the whole reader and judged. */
async function measureStrangers(set: string, vocabulary: Vocabulary) {
  const judged: { name: string; fields: Judgement[]; claims: Judgement[]; sure: Judged[] }[] = []
  for (const { name, stranger } of strangers(set)) {
    const { bytes, type } = await document(stranger)
    judged.push({ name, ...judge(stranger, await readDocument(bytes, type, vocabulary, 'never')) })
  }
  return judged
}

/** The sets as rows of a table: at first sight, and now. */
export async function strangersTable(vocabulary: Vocabulary, showsMisses: boolean): Promise<string[]> {
  const rows: string[] = []
  const sure: Judged[] = []
  for (const set of sets) {
    const judged = await measureStrangers(set, vocabulary)
    const [fields, claims] = [judged.flatMap((one) => one.fields), judged.flatMap((one) => one.claims)]
    sure.push(...judged.flatMap((one) => one.sure))
    rows.push(row(`${set}: fields that stand where they belong`, firstSight[set].fields, fields))
    rows.push(row(`${set}: claims that the words bear out`, firstSight[set].claims, claims))
    for (const [place, ones] of Map.groupBy(fields, (one) => one.place)) rows.push(row(`${set}, ${place}`, null, ones))
    for (const [place, ones] of Map.groupBy(claims, (one) => one.place)) rows.push(row(`${set}, claims: ${place}`, null, ones))
    if (showsMisses)
      for (const { name, ...both } of judged)
        for (const { place, told, isRight } of [...both.fields, ...both.claims])
          if (!isRight) console.log(`${set} ${name}: ${place}: ${told}`)
  }
  const bands = bandsOf(sure, edges).filter(({ count }) => count > 0)
  return [
    '| people who never were | at first sight | now | of |',
    '|---|---|---|---|',
    ...rows,
    '',
    '| whole roles, studies and skills of them, by confidence | right | of |',
    '|---|---|---|',
    ...bands.map(({ from, count, right }) => `| from ${from} | ${percent(right)} | ${count} |`),
  ]
}

function row(name: string, first: number | null, judged: readonly Judgement[]): string {
  const right = judged.filter(({ isRight }) => isRight).length
  return `| ${name} | ${first === null ? '' : percent(first)} | ${percent(right / judged.length)} | ${judged.length} |`
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`
