import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** A sentence with the spans that people marked in it. */
export interface Sentence {
  readonly text: string
  readonly spans: Readonly<Record<'skill' | 'knowledge', readonly Span[]>>
}
/** Characters `start` to `end` of a sentence. */
export interface Span {
  readonly start: number
  readonly end: number
}

const Line = z.object({ tokens: z.array(z.string()), tags_skill: z.array(z.string()), tags_knowledge: z.array(z.string()) })

/** Sentences of a file in SkillSpan's form: tokens with a B, I or O for skills and for knowledge. Empty where the file is not here. */
export function readSentences(file: string): Sentence[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { tokens, tags_skill, tags_knowledge } = Line.parse(JSON.parse(line))
      return { text: tokens.join(' '), spans: { skill: spansOf(tokens, tags_skill), knowledge: spansOf(tokens, tags_knowledge) } }
    })
}

function spansOf(tokens: readonly string[], tags: readonly string[]): Span[] {
  const spans: { start: number; end: number }[] = []
  let at = 0
  let isOpen = false
  for (const [index, token] of tokens.entries()) {
    const tag = tags[index] ?? 'O'
    const [start, end] = [at, at + token.length]
    const last = spans.at(-1)
    if (tag.startsWith('B') || (tag.startsWith('I') && !isOpen)) spans.push({ start, end })
    else if (tag.startsWith('I') && last) last.end = end
    isOpen = tag !== 'O'
    at = end + 1
  }
  return spans
}

/** Precision, recall and F1 over all sentences, and how many spans people marked. */
export interface SpanScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly wanted: number
}

type Found = (text: string) => readonly (Span & { readonly kind: keyof Sentence['spans'] })[]

/**
 * A span found counts when it begins and ends where a marked one does, signs at both ends aside: the tokens of the set carry full stops and
 * brackets with them. Half a phrase is a miss and a false find at once.
 */
export function scoreSpans(sentences: readonly Sentence[], find: Found, kind: keyof Sentence['spans']): SpanScore {
  let [right, found, wanted] = [0, 0, 0]
  for (const { text, spans } of sentences) {
    const marked = new Set(spans[kind].map((span) => keyOf(text, span)))
    const given = new Set(
      find(text)
        .filter((one) => one.kind === kind)
        .map((span) => keyOf(text, span)),
    )
    right += [...given].filter((key) => marked.has(key)).length
    found += given.size
    wanted += marked.size
  }
  const [precision, recall] = [found === 0 ? 0 : right / found, wanted === 0 ? 0 : right / wanted]
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), wanted }
}

function keyOf(text: string, { start, end }: Span): string {
  const words = text.slice(start, end)
  const lead = words.length - words.replace(/^[^\p{L}\p{N}.<]+/u, '').length
  return `${start + lead}-${start + words.replace(/[^\p{L}\p{N}+#>]+$/u, '').length}`
}
