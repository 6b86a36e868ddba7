import type { Corpus, Pair } from './corpus.ts'

export interface Made extends Pair {
  readonly way: string
}
type Random = () => number
const from = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)] as T
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const numberIn = /(?<![\p{L}\d.,])\d+(?:[.,\s]\d{3})*(?:,\d)?(?![\p{L}\d])/u
const swaps = (rules: string) => rules.split('|').map((rule) => rule.split(' > ') as [string, string])
const applied = (text: string, rules: string, random: Random) => {
  const fitting = swaps(rules).filter(([pattern]) => new RegExp(pattern, 'u').test(text))
  if (fitting.length === 0) return null
  const [pattern, by] = from(fitting, random)
  return text.replace(new RegExp(pattern, 'u'), by)
}

type Way = (text: string, corpus: Corpus, person: Corpus['people'][number], random: Random) => string | null

const inventions: Readonly<Record<string, Way>> = {
  ...Object.fromEntries(
    (['an organisation', 'a tool', 'a title', 'a paper', 'a result', 'a date', 'words of nobody'] as const).map((way): [string, Way] => [
      way,
      (text, { words }, _, random) => {
        const more = from(words.more[way].split('|'), random)
        return text.includes(more.split(' ').at(-1) ?? more) ? null : `${text} ${more}`
      },
    ]),
  ),
  'a rank': (text, { words }, _, random) => `${from(words.ranks.split('|'), random)} ${lower(text)}`,
  'a larger part': (text, { words }, _, random) => {
    const strong = from(words.strong.split('|'), random)
    const isLed = swaps(words.strong.replaceAll('|', ' > x|')).some(([one]) => text.startsWith((one ?? '').split(/[ :]/)[0] ?? one))
    return isLed || /^(?:Coordin|Coorden|Encadr|Leid|Leit|Kierowa)/.test(text) ? null : `${strong} ${lower(text)}`
  },
  'another number': (text, _corpus, _person, random) => {
    const number = numberIn.exec(text)?.[0]
    return number ? text.replace(number, String(Math.floor(1000 + random() * 8000))) : null
  },
  'a magnitude': (text) => {
    const number = numberIn.exec(text)?.[0]
    return number && !number.includes(',') ? text.replace(number, `${number}0`) : null
  },
  'turned round': (text, { words }, _, random) => applied(text, words.turned, random),
  'another line’s object': (text, { people }, person, random) => {
    const other = from(
      people.filter((one) => one !== person).flatMap(({ lines }) => lines),
      random,
    ).payload.text
    return `${text.split(' ')[0]} ${other.split(' ').slice(1).join(' ')}`
  },
}

const honest: Readonly<Record<string, Way>> = {
  'a full stop': (text) => `${text}.`,
  'a frame': (text, { words }, { role: { payload } }, random) =>
    from(words.frames.split('|'), random)
      .replace('{line}', text)
      .replace('{title}', payload.title ?? '')
      .replace('{firm}', payload.organisation ?? '')
      .replace('{place}', payload.place ?? '')
      .replace('{from}', payload.start?.slice(0, 4) ?? '')
      .replace('{to}', payload.end?.slice(0, 4) ?? payload.start?.slice(0, 4) ?? ''),
  'numbers spelled': (text, { words }) => {
    const number = words.numbers
      .split('|')
      .map((pair) => pair.split(' '))
      .find(([digits]) => new RegExp(`(?<![\\d.,])${digits}(?![\\d.,%])`).test(text))
    return number ? text.replace(new RegExp(`(?<![\\d.,])${number[0]}(?![\\d.,%])`), number[1] ?? '') : null
  },
  'a word of the same meaning': (text, { words }, _, random) => applied(text, words.same, random),
  'two of one role': (text, _, { lines }, random) => {
    const other = from(
      lines.filter(({ payload }) => payload.text !== text),
      random,
    )
    return `${text}; ${lower(other.payload.text)}`
  },
  'in capitals at the start': (text) => text.replace(/^\S+/, (first) => first.toUpperCase()),
}

function made(corpus: Corpus, ways: Readonly<Record<string, Way>>, count: number, random: Random): Made[] {
  const lines = corpus.people.flatMap((person) => person.lines.map((line) => ({ person, line })))
  const names = Object.keys(ways)
  const all: Made[] = []
  for (let at = 0; all.length < count; at++) {
    const way = names[at % names.length] ?? ''
    const { person, line } = from(lines, random)
    const text = ways[way]?.(line.payload.text, corpus, person, random) ?? null
    if (text !== null && text !== line.payload.text) all.push({ way, line, text })
  }
  return all
}

export const inventionsIn = (corpus: Corpus, count: number, random: Random) => made(corpus, inventions, count, random)
export const honestIn = (corpus: Corpus, count: number, random: Random) => made(corpus, honest, count, random)
