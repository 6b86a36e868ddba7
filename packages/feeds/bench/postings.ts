import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mentionsIn } from '@mosaic/core/mentions/mentions'
import { VocabularyFile } from '@mosaic/core/vocabulary/schema'
import { createVocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { readSentences, type Sentence, scoreSpans } from './skillspan.ts'

/*
 * How much of real postings is read: skills in sentences that people annotated. Ends with 1 when a figure is under what it had reached before.
 * `node packages/feeds/bench/postings.ts [--write] [FILE]`; `--write` keeps the tables in docs, FILE is another set in SkillSpan's form.
 * Without ../shared/data it says so and ends well.
 */
const root = join(import.meta.dirname, '../../..')
const data = join(execFileSync('git', ['rev-parse', '--show-toplevel'], { cwd: root, encoding: 'utf8' }).trim(), '../shared/data')
const spanGoals = { skill: { goal: 0.22, reached: 0.3 }, knowledge: { goal: 0.42, reached: 0.43 } } as const
const kinds = ['skill', 'knowledge'] as const

const [file = join(data, 'skills-ads/skillspan/dev.json')] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (existsSync(file)) {
  const vocabulary = loadVocabulary()
  const sentences = readSentences(file)
  const spans = spanTable(sentences)
  const report = [...spans, '', ...spanSamples(sentences)].join('\n')
  console.log(report)
  if (process.argv.includes('--write')) writeFileSync(join(root, 'docs/measurements/postings.md'), page(report))

  function find(text: string) {
    return mentionsIn(text, vocabulary)
  }
  function spanTable(all: readonly Sentence[]): string[] {
    return [
      `| spans (${all.length} sentences) | marked | precision | recall | F1 | goal |`,
      '|---|---|---|---|---|---|',
      ...kinds.map((kind) => {
        const { precision, recall, f1, wanted } = scoreSpans(all, find, kind)
        const { goal, reached } = spanGoals[kind]
        if (f1 < goal) console.log(`under its goal: ${kind} spans, F1 ${f1.toFixed(3)} of ${goal}`)
        if (f1 < reached) fail(`${kind} spans, F1 ${f1.toFixed(3)} of ${reached}`)
        return `| ${kind} | ${wanted} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | **${f1.toFixed(3)}** | ${goal} |`
      }),
    ]
  }
  function spanSamples(all: readonly Sentence[]): string[] {
    return everyTenth(all.filter(({ text, spans: { skill, knowledge } }) => text.length < 160 && skill.length + knowledge.length > 0)).map(
      ({ text, spans: marked }) => {
        const quote = (span: { start: number; end: number }) => `"${text.slice(span.start, span.end)}"`
        return `- ${cut(text)} Marked: ${kinds.flatMap((kind) => marked[kind].map(quote)).join(', ')}. Found: ${find(text).map(quote).join(', ') || 'nothing'}.`
      },
    )
  }
} else console.log(`measurement skipped: ${file} is not here`)

function fail(what: string): void {
  console.error(`under what it has to be: ${what}`)
  process.exitCode = 1
}

/** Ten of many, evenly spread, so that nobody chose them. */
function everyTenth<T>(all: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(all.length / 10))
  return all.filter((_, at) => at % step === 0).slice(0, 10)
}

function cut(text: string): string {
  return text.replace(/[<>|]/g, ' ').trim()
}

function loadVocabulary() {
  const load = (name: string): unknown => JSON.parse(readFileSync(join(root, 'packages/core/data', name), 'utf8'))
  return createVocabulary(VocabularyFile.parse({ skills: load('skills.json'), occupations: load('occupations.json') }))
}

function page(report: string): string {
  return `# What is read of postings

${report}
`
}
