import { earOf, hear } from '../coach/hear/hear.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Block, Proposal } from './schema.ts'

/** Spoken or typed words with where each stretch of them begins. */
export interface Told {
  readonly text: string
  readonly blocks: Block[]
  /** Where in a recording a stretch of the text is heard: `start` in characters, `ms` in milliseconds, both rising. */
  readonly times: { readonly start: number; readonly ms: number }[]
}

const sentenceEnds = /[.!?…]["'’”)]*$/
const blockAtMost = 600

/** The stretches of a transcript as blocks of whole sentences; what stands in none of a recording's words is in none of its blocks. */
export function toldInRecording(segments: readonly { readonly startMs: number; readonly text: string }[]): Told {
  const times: Told['times'] = []
  const lines: string[] = []
  let text = ''
  let line = ''
  for (const { startMs, text: words } of segments) {
    const lead = line === '' ? (lines.length > 0 ? 1 : 0) : 1
    times.push({ start: text.length + lead, ms: startMs })
    text += (lead === 0 ? '' : line === '' ? '\n' : ' ') + words
    line += (line === '' ? '' : ' ') + words
    if (sentenceEnds.test(words) || line.length > blockAtMost) {
      lines.push(line)
      line = ''
    }
  }
  return { text, blocks: blocksOf(line === '' ? lines : [...lines, line]), times }
}

/** What somebody typed about a file they keep. */
export function toldInWords(text: string): Told {
  const lines = text.split('\n').map((line) => line.trim())
  return { text: lines.join('\n'), blocks: blocksOf(lines), times: [] }
}

/** When a stretch of a recording's text is heard, in milliseconds; undefined in what nobody spoke. */
export function timeOf({ times }: Pick<Told, 'times'>, start: number): number | undefined {
  return times.findLast((one) => one.start <= start)?.ms
}

function blocksOf(lines: readonly string[]): Block[] {
  let start = 0
  return lines.map((text) => {
    const block: Block = {
      page: 1,
      box: null,
      text,
      start,
      end: start + text.length,
      style: { size: null, bold: false, italic: false, heading: null, list: false },
      column: null,
      visible: true,
    }
    start = block.end + 1
    return block
  })
}

/**
 * What a person says of themselves in told words, heard by the rules that hear the talk with the coach, each claim on its words.
 * @param inferred whether a machine wrote the words down: then each claim waits for the person's yes
 */
export function proposalsFromTold(
  text: string,
  { vocabulary, today, inferred }: { readonly vocabulary: Vocabulary; readonly today: string; readonly inferred: boolean },
): Proposal[] {
  const heard = hear(text, { vocabulary, today, role: null, language: earOf(text).language })
  return heard.map(({ claim, start, end }, at) => ({
    ref: `new-${at}`,
    parent: claim.kind === 'achievement' ? claim.payload.experienceId : null,
    claim,
    locator: { page: null, start, end },
    quote: text.slice(start, end),
    inferred,
    confidence: 1,
  }))
}
