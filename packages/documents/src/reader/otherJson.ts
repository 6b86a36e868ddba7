import { isDateAlone } from '@mosaic/core/reading/dates'
import { headingKind } from '@mosaic/core/reading/headings'
import type { Block } from '@mosaic/core/reading/schema'
import { blank, type Draft, flowing, placed } from './blocks.ts'
import { Unreadable } from './failure.ts'
import { parseJson } from './jsonResume.ts'

type Part = Readonly<Record<string, unknown>>

/** Names of its parts that are headings of ours, so that a file of settings is no résumé. */
const headingsAtLeast = 2

/**
 * A résumé in JSON of nobody's standard as blocks: the names of its parts are headings, what belongs together stands together, as somebody would
 * have written it. @throws Unreadable where its names tell no résumé.
 */
export function readOtherJson(text: string): Block[] {
  const json = parseJson(text)
  const drafts = isPart(json) ? partsIn(json) : []
  const known = drafts.filter(({ text, style }) => style.heading !== null && headingKind(text) !== undefined)
  if (known.length < headingsAtLeast) throw new Unreadable('damaged')
  return placed(drafts)
}

const isPart = (value: unknown): value is Part => value !== null && typeof value === 'object' && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** "workExperience", "work_experience": words as a heading has them. */
function wordsOf(name: string): string {
  const words = name.replace(/[_-]+/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function partsIn(part: Part): Draft[] {
  return Object.entries(part).flatMap(([name, value]): Draft[] => {
    const heading = flowing(wordsOf(name), { heading: 2, bold: true })
    if (isText(value)) return headingKind(heading.text) ? [heading, ...linesOf(value)] : linesOf(value)
    if (Array.isArray(value)) {
      const lines = value.flatMap((item: unknown) => (isPart(item) ? [blank(), ...entryOf(item)] : isText(item) ? [listed(item)] : []))
      return lines.length === 0 ? [] : [heading, ...lines]
    }
    if (!isPart(value)) return []
    const isFlat = Object.values(value).every((item) => item === null || typeof item !== 'object')
    // who somebody is stands under no heading
    return isFlat ? Object.values(value).filter(isText).flatMap(linesOf) : partsIn(value)
  })
}

const listed = (text: string) => flowing(text.trim(), { list: true })
const linesOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => flowing(line.trim()))

const shortAtMost = 100
const began = /^(?:start|from|begin)/i
const ended = /^(?:end|to|until|finish)/i
const telling = /description|summary|detail|note|about|text/i
const isCurrent = /current|present|ongoing/i

/** One role, degree or project: its first words with the time, its other short words on the next line, then what is told of it. */
function entryOf(part: Part): Draft[] {
  const texts = Object.entries(part).filter((entry): entry is [string, string] => isText(entry[1]))
  const named = (pattern: RegExp) => texts.find(([name]) => pattern.test(name))?.[1]
  const goesOn = Object.entries(part).some(([name, value]) => isCurrent.test(name) && value === true)
  const [from, to] = [named(began), named(ended) ?? (goesOn ? 'Present' : undefined)]
  const time = from ? [from, to].filter(isText).join(' - ') : (texts.find(([, text]) => isDateAlone(text))?.[1] ?? to)
  const others = texts.filter(([name, text]) => text !== time && !(from && (began.test(name) || ended.test(name))))
  const isShort = ([name, text]: [string, string]) => text.length <= shortAtMost && !text.includes('\n') && !telling.test(name)
  const [first, ...short] = others.filter(isShort).map(([, text]) => text)
  return [
    ...(first || time ? [flowing([first, time].filter(isText).join('\t'), { bold: true })] : []),
    ...(short.length > 0 ? [flowing(short.join('\t'))] : []),
    ...others.filter((entry) => !isShort(entry)).flatMap(([, text]) => linesOf(text)),
    ...Object.values(part).flatMap((value) => (Array.isArray(value) ? value.filter(isText).map(listed) : [])),
  ]
}
