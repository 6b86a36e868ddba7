import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { corpora, judgedOf, measureLanguage } from '../test/gate/languages/measure.ts'
import { measureGate, type Tally, tallies } from '../test/gate/measure.ts'
import { unseen } from '../test/gate/unseen/read.ts'

/*
 * What the gate says of rewrites: generated inventions as many as the first argument says (10,000) from the seed of the second (1), and honest
 * ones, a fifth as many. Ends with an error when an invention passes or more than 3 % of the honest ones are blocked. `--write` keeps the tables.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } })
const [count = 10_000, seed = 1] = positionals.map(Number)
const started = performance.now()
const { inventions, lies, honest, rewrites } = measureGate({ inventions: count, rewrites: Math.ceil(count / 5), seed })
const perSentence = (performance.now() - started) / (inventions.length + lies.length + honest.length + rewrites.length)

const passedIn = () =>
  [...languages.flatMap(({ lies: bad, inventions: wild }) => [...bad, ...wild]), ...later.flatMap(({ lies: bad }) => bad)].filter(
    ({ line }) => line.result === 'pass' || line.result === 'unchecked',
  )
const blockedIn = () =>
  Math.max(
    ...[...languages.flatMap(({ honest: own, rewrites: made }) => [own, made]), ...later.map(({ honest: own }) => own)].map(
      (judged) => shareOf(judged, 'block') / judged.length,
    ),
  )
const passed = [...inventions, ...lies].filter(({ line }) => line.result === 'pass' || line.result === 'unchecked')
const blocked = (judged: typeof honest) => judged.filter(({ line }) => line.result === 'block').length / judged.length
const sum = (all: readonly Tally[], name: string): Tally => ({
  name,
  block: all.reduce((so, { block }) => so + block, 0),
  warn: all.reduce((so, { warn }) => so + warn, 0),
  unchecked: all.reduce((so, { unchecked }) => so + unchecked, 0),
  pass: all.reduce((so, { pass }) => so + pass, 0),
})
const table = (what: string, all: readonly Tally[]) =>
  [
    `| ${what} | block | warn | unchecked | pass |`,
    '|---|---|---|---|---|',
    ...all.map(({ name, block, warn, unchecked, pass }) => `| ${name} | ${block} | ${warn} | ${unchecked} | ${pass} |`),
  ].join('\n')
const languages = corpora.map((corpus) => ({
  language: corpus.language,
  people: corpus.people.length,
  ...measureLanguage(corpus, { count: Math.ceil(count / 5), seed }),
}))
const shareOf = (judged: readonly { readonly line: { readonly result: string } }[], result: string) =>
  judged.filter(({ line }) => line.result === result).length
const cell = (judged: (typeof languages)[number]['honest'], ...results: string[]) =>
  `${results.map((result) => shareOf(judged, result)).join(' / ')} of ${judged.length}`
const later = unseen.map((written) => ({
  language: written.language,
  honest: judgedOf(written, written.honest),
  lies: judgedOf(written, written.lies),
}))
const writtenLater = [
  '| language | honest: block / warn | inventions: pass |',
  '|---|---|---|',
  ...later.map(
    ({ language, honest: own, lies: bad }) => `| ${language} | ${cell(own, 'block', 'warn')} | ${cell(bad, 'pass', 'unchecked')} |`,
  ),
].join('\n')
const byLanguage = [
  '| language | people | honest by hand: block / warn | honest generated: block / warn | inventions by hand: pass | inventions generated: pass |',
  '|---|---|---|---|---|---|',
  ...languages.map(
    ({ language, people, honest: own, rewrites: made, lies: bad, inventions: wild }) =>
      `| ${language} | ${people} | ${cell(own, 'block', 'warn')} | ${cell(made, 'block', 'warn')} | ${cell(bad, 'pass')} | ${cell(wild, 'pass')} |`,
  ),
].join('\n')
const made = tallies(inventions)
const report = `## Inventions

${table('what was added, raised, swapped or turned round', [...made, sum(made, '**generated**'), sum(tallies(lies), '**written by hand**')])}

## Honest rewrites

${table('in which way it was said otherwise', [...tallies(rewrites), sum(tallies(rewrites), '**generated**'), sum(tallies(honest), '**written by hand**')])}

Blocked though honest: ${(blocked(rewrites) * 100).toFixed(1)} % generated, ${(blocked(honest) * 100).toFixed(1)} % by hand. ${count} inventions of seed ${seed}.

## Language by language

${byLanguage}

## Written before the rules were read

${writtenLater}`
console.log(`${report}\n\n${perSentence.toFixed(2)} ms a sentence.`)
for (const { rewrite } of passed) console.log(`passed: ${rewrite.text}`)
for (const { text } of passedIn()) console.log(`passed: ${text}`)
if (values.write) writeFileSync(join(import.meta.dirname, '../../../docs/measurements/gate.md'), page())
process.exitCode = passed.length + passedIn().length === 0 && Math.max(blocked(rewrites), blocked(honest), blockedIn()) <= 0.03 ? 0 : 1

function page(): string {
  return `# What the gate says of rewrites

Made by \`pnpm bench:gate --write\`: lines of 18 people in seven languages, written for this, rewritten so that they say more than their facts, and so that
they do not. A sentence that is not passed is shown with its reason; a document with a blocked one is blocked. The same rewrites run with every test
(\`packages/core/test/gate.rewrites.test.ts\`), from one seed.

- The rules were written while looking at the generated ones and at those by hand: neither is unseen. Of the ${lies.length} inventions by hand 6 passed when they were
  first tried, each led to a rule.
- The other languages have people and rewrites of their own (\`packages/core/test/gate/languages\`). Before their words had files of their own, 12.5 % of the honest German
  rewrites by hand were blocked and 44.6 % to be looked at again, of the Polish 9.5 % and 61.9 %; in all seven together 3 of 227 inventions by hand passed. 26 German rewrites and 26 inventions were
  written when the rules stood: none of the honest ones was blocked, 6 were to be looked at again, and one invention passed (a thing made a deed), which led to a rule.
- Forty honest rewrites and forty inventions in each of the seven languages (\`packages/core/test/gate/unseen\`) were written by somebody who had read no rule of the gate. When they were first
  tried, 19 of 280 honest ones were blocked (6.8 %; de 3, es 2, fr 1, it 1, nl 0, pl 7, pt 5) and 75 were to be looked at again (26.8 %); of 280 inventions 4 passed (nl 1, pl 1, pt 2): "as" somebody who
  only stood beside, twice the thing that was kept left out before its number, and the end of the role in the place of a line's own year. What was mended since is general (numbers in every form of
  their words, prepositions of each language alone, small words that are large in another one, names with endings, strong verbs) and the table below is no longer unseen.
- \`warn\` is what no fact says, or what facts tell apart; rules cannot tell an invention from another word for the same thing there, so a person looks at it.

${report}
`
}
