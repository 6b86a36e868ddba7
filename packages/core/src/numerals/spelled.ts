import { type NumberWords, spoken } from './languages.ts'

/** A number written in words, from `start` to `end` of its text. */
export interface Spelled {
  readonly start: number
  readonly end: number
  readonly value: number
}

interface Piece {
  readonly word: string
  readonly start: number
  readonly end: number
  /** Whether nothing but a blank or a hyphen stands before it. */
  readonly isNext: boolean
}

const halves = /^(?:half|halbe[nrsm]?)$/
/** "Half a year" is a number of years. */
const years = /^(?:years?|jahr(?:e[sn]?)?)$/
/** What makes a number after it vague: "a few thousand", "ein paar hundert". */
const vague = new Set(['few', 'several', 'many', 'some', 'couple', 'paar', 'einige', 'mehrere', 'viele'])
const century = new Set([19, 20])

/**
 * Numbers in the words of a language, or in English and German ones, as they are spoken: "forty-five thousand", "two and a half", "half a million", "two dozen", "nineteen
 * ninety-eight", "fünfundvierzigtausend", "anderthalb", "ein Dutzend", and figures with a word for their size: "45 thousand". A bare "one" or "a"
 * is none, nor is what is vague ("a few thousand").
 */
export function spelledIn(text: string, words: NumberWords = spoken): Spelled[] {
  const pieces = piecesOf(text)
  const found: Spelled[] = []
  for (let at = 0; at < pieces.length; ) {
    const read = readAt(pieces, at, words)
    const [first, last] = [pieces[at], pieces[read.next - 1]]
    if (read.value !== null && first && last && !vague.has(pieces[at - 1]?.word ?? ''))
      found.push({ start: first.start, end: last.end, value: read.value })
    at = Math.max(read.next, at + 1)
  }
  return found
}

function piecesOf(text: string): Piece[] {
  let end = 0
  return [...text.matchAll(/\p{L}+|\d+(?:[.,]\d+)*/gu)].map(({ 0: written, index: start }) => {
    const isNext = /^(?:\s{1,2}|-)$/.test(text.slice(end, start))
    end = start + written.length
    return { word: written.toLowerCase(), start, end, isNext }
  })
}

/** The number that begins at a piece, null when none does, and where to go on. */
function readAt(pieces: readonly Piece[], from: number, words: NumberWords): { value: number | null; next: number } {
  const word = (at: number) => (at === from || pieces[at]?.isNext ? (pieces[at]?.word ?? '') : '')
  const { articles, joint, standing } = words
  const size = (at: number) => words.times.get(word(at))
  const none = { value: null, next: from + 1 }
  let at = from
  if (articles.has(word(at)) && halves.test(word(at + 1))) at++
  if (halves.test(word(at))) {
    const of = articles.has(word(at + 1)) ? at + 2 : at + 1
    const whole = size(of)
    if (whole !== undefined) return { value: whole / 2, next: of + 1 }
    return years.test(word(of)) ? { value: 0.5, next: of } : none
  }
  let [total, group, last] = [0, null as number | null, 1]
  let isOwn = false
  for (; ; at++) {
    const said = word(at)
    const times = words.times.get(said)
    if (times !== undefined && (group !== null || standing.has(said))) {
      if (times < 1000) group = (group ?? 1) * times
      else {
        total += (group ?? 1) * times
        group = null
      }
      last = times
      isOwn = true
      continue
    }
    const half = halfAt(word, at)
    if (half > 0 && (group !== null || total > 0)) {
      if (group === null) total += last / 2
      else group += 0.5
      at += half - 1
      isOwn = true
      continue
    }
    const isJoined =
      joint.words.has(said) && (joint.afterTens ? group !== null || total > 0 : last > 1) && words.plain(word(at + 1)) !== null
    const number = words.plain(isJoined ? word(at + 1) : said)
    const next = number === null ? null : joined(group, number, total, words)
    if (number !== null && next !== null) {
      if (isJoined) at++
      isOwn ||= group !== null || (number !== 1 && !/^\d/.test(said))
      group = next
      continue
    }
    if (group === null && total === 0 && (articles.has(said) || /^\d/.test(said)) && at === from) {
      group = articles.has(said) ? 1 : figure(said)
      continue
    }
    break
  }
  return isOwn ? { value: total + (group ?? 0), next: at } : none
}

const figure = (written: string) => Number(written.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'))

/** How many words of "and a half" or "einhalb" stand here. */
const halfAt = (word: (at: number) => string, at: number) =>
  word(at) === 'and' && word(at + 1) === 'a' && word(at + 2) === 'half' ? 3 : word(at) === 'einhalb' ? 1 : 0

/** A number after what was said so far: "twenty" and "five", "hundred" and "twenty", a year in two halves ("nineteen ninety"); null when it begins another one. */
function joined(group: number | null, number: number, total: number, { isByScores, hasCenturies }: NumberWords): number | null {
  if (group === null || group === 0) return group === null ? number : null
  if (!Number.isInteger(group)) return null
  const tail = group % 100
  if (tail === 0 && number < 100) return group + number
  if (tail >= 20 && tail % 10 === 0 && number > 0 && number < 10) return group + number
  if (isByScores && group === 4 && number === 20) return 80
  if (isByScores && ((tail === 10 && number > 6 && number < 10) || ((tail === 60 || tail === 80) && number > 9 && number < 20)))
    return group + number
  return hasCenturies && century.has(group) && total === 0 && number >= 10 && number < 100 ? group * 100 + number : null
}
