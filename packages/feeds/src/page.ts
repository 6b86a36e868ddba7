import type { RawPosting } from '@mosaic/core/postings/schema'
import { Parser } from 'htmlparser2'
import { z } from 'zod'
import { pageToText } from './htmlText.ts'
import { fromJobPosting } from './jobPosting.ts'
import { microdataIn } from './microdata.ts'

/** A page of the web: the posting that it describes as schema.org has it, null when it describes none; its words; its main heading. */
export interface Page {
  readonly posting: RawPosting | null
  readonly text: string
  readonly heading: string | null
}

/**
 * Reads a page's source. A page that describes its posting as schema.org has it, in JSON-LD (as search engines ask employers to) or in its
 * elements, is read from that; of any other there are its words. Nothing in it is run or fetched.
 * @param source the name under which a posting is filed.
 */
export function readPage(html: string, source: string): Page {
  const { scripts, heading } = partsOf(html)
  return { posting: firstPosting(scripts, source) ?? firstOf(microdataIn(html), source), text: pageToText(html), heading }
}

function partsOf(html: string): { scripts: string[]; heading: string | null } {
  const scripts: string[] = []
  let heading: string | null = null
  let inside: 'script' | 'heading' | null = null
  const parser = new Parser({
    onopentag(name, { type = '' }) {
      if (name === 'script' && type.trim().toLowerCase().startsWith('application/ld+json')) {
        inside = 'script'
        scripts.push('')
      } else if (name === 'h1' && heading === null) {
        inside = 'heading'
        heading = ''
      }
    },
    ontext(text) {
      if (inside === 'script') scripts.push((scripts.pop() ?? '') + text)
      else if (inside === 'heading') heading = (heading ?? '') + text
    },
    onclosetag(name) {
      if (name === 'script' || name === 'h1') inside = null
    },
  })
  parser.end(html)
  return { scripts, heading: (heading ?? '').replaceAll(/\s+/g, ' ').trim() || null }
}

function firstPosting(scripts: readonly string[], source: string): RawPosting | null {
  return firstOf(
    scripts.flatMap((script) => [...thingsIn(parsed(script))]),
    source,
  )
}

function firstOf(things: readonly object[], source: string): RawPosting | null {
  for (const thing of things) {
    const posting = postingFrom(thing, source)
    if (posting) return posting
  }
  return null
}

function postingFrom(thing: object, source: string): RawPosting | null {
  try {
    return fromJobPosting(thing, source)
  } catch (error) {
    if (error instanceof z.ZodError) return null
    throw error
  }
}

/** JSON as pages write it: in a comment or CDATA, with line breaks inside its words. Looked for from both ends, as no pattern would in a time that only grows with its length. */
function parsed(script: string): unknown {
  const [opening, closing] = [script.indexOf(cdata), script.lastIndexOf(']]>')]
  const begins = opening >= 0 && opening < script.indexOf('{') ? opening + cdata.length : 0
  const ends = closing > script.lastIndexOf('}') ? closing : script.length
  const inside = script.slice(begins, ends)
  const json = inside.slice(inside.search(/[{[]/), Math.max(inside.lastIndexOf('}'), inside.lastIndexOf(']')) + 1)
  try {
    return JSON.parse(json.replaceAll(/\p{Cc}+/gu, ' '))
  } catch {
    return null
  }
}

const cdata = '<![CDATA['
const depth = 4

/** Every JobPosting in a document: alone, in a list, in a graph or as the main thing of a page. */
function* thingsIn(value: unknown, level = 0): Generator<object> {
  if (value === null || typeof value !== 'object' || level > depth) return
  if (Array.isArray(value)) {
    for (const item of value) yield* thingsIn(item, level + 1)
    return
  }
  const thing = value as Readonly<Record<string, unknown>>
  if ([thing['@type']].flat().some((type) => typeof type === 'string' && /(^|[/#:])JobPosting$/.test(type))) yield thing
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item']) yield* thingsIn(thing[key], level + 1)
}
