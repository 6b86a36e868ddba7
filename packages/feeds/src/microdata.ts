import { Parser } from 'htmlparser2'

/** A thing of schema.org with its properties, as JSON-LD would have it. */
type Thing = { '@type': string } & Record<string, unknown>

/** A property whose words are being read. */
interface Held {
  readonly names: readonly string[]
  readonly of: Thing
  html: string
  text: string
}

/** What an element opens, to be closed with it. */
interface Open {
  readonly thing: Thing | null
  readonly held: Held | null
}

/** Where a property stands in an attribute: https://html.spec.whatwg.org/multipage/microdata.html#values */
const valueIn: Readonly<Record<string, string>> = { meta: 'content', time: 'datetime', data: 'value', a: 'href', link: 'href', img: 'src' }
/** Properties whose markup tells lists and headings. */
const written = new Set(['description', 'responsibilities', 'qualifications', 'skills', 'experienceRequirements', 'educationRequirements'])
/** Things and properties that may stand within one another: no posting needs more. */
const deepest = 8

/** The job postings that a page's own elements describe (HTML microdata), each as JSON-LD would have it. Nothing in it is run or fetched. */
export function microdataIn(html: string): Thing[] {
  const postings: Thing[] = []
  if (!/itemtype\s*=\s*["']?https?:\/\/schema\.org\/JobPosting/i.test(html)) return postings
  const open: Open[] = []
  const things: Thing[] = []
  const holding: Held[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const held of holding) held.html += `<${name}>`
      const opens = opened(name, attributes, things.at(-1))
      const thing = things.length < deepest ? opens.thing : null
      const held = holding.length < deepest ? opens.held : null
      if (thing) things.push(thing)
      if (held) holding.push(held)
      open.push({ thing, held })
    },
    ontext(text) {
      for (const held of holding) {
        held.text += text
        held.html += text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      }
    },
    onclosetag(name) {
      const { thing, held } = open.pop() ?? {}
      if (held) {
        holding.pop()
        for (const one of held.names) add(held.of, one, written.has(one) ? held.html.trim() : held.text.replaceAll(/\s+/g, ' ').trim())
      }
      if (thing) {
        things.pop()
        if (thing['@type'] === 'JobPosting') postings.push(thing)
      }
      for (const around of holding) around.html += `</${name}>`
    },
  })
  parser.end(html)
  return postings
}

const nothing: Open = { thing: null, held: null }

function opened(name: string, attributes: Readonly<Record<string, string>>, around: Thing | undefined): Open {
  const names = (attributes['itemprop'] ?? '').split(/\s+/).filter(Boolean)
  if (attributes['itemscope'] !== undefined) {
    const thing: Thing = { '@type': attributes['itemtype']?.trim().split('/').at(-1) ?? 'Thing' }
    if (around) for (const one of names) add(around, one, thing)
    return { thing, held: null }
  }
  if (names.length === 0 || around === undefined) return nothing
  const value = attributes['content'] ?? attributes[valueIn[name] ?? '']
  if (value === undefined) return { thing: null, held: { names, of: around, html: '', text: '' } }
  for (const one of names) add(around, one, value.trim())
  return nothing
}

/** A property told more than once is a list. */
function add(thing: Thing, name: string, value: unknown): void {
  if (name.startsWith('@') || name === '__proto__') return
  const before = thing[name]
  thing[name] = before === undefined ? value : [before, value].flat()
}
