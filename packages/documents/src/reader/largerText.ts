import { Parser } from 'htmlparser2'

/** How large a Word document sets its text where a run says nothing itself, in points. */
interface Sizes {
  /** By the id of a style, with what it is based on. */
  readonly ofStyle: ReadonlyMap<string, number>
  readonly otherwise: number
}

/** What `mammoth` gives of a document: paragraphs, runs and what holds them. */
interface Element {
  readonly type: string
  readonly children?: readonly Element[]
  readonly value?: string
  readonly fontSize?: number | null
  readonly styleId?: string | null
  readonly styleName?: string | null
  readonly numbering?: unknown
}

const largerBy = 1.12
const levels = 6
const shortAtMost = 80
/** What Word sets text in where a document names no size. */
const pointsOfWord = 10

/** The sizes that `word/styles.xml` gives: of each style, and of text without one. */
export function sizesOf(styles: string): Sizes {
  const own = new Map<string, { size?: number; basedOn?: string }>()
  let [open, usual, normal]: [string | null, number | undefined, string | undefined] = [null, undefined, undefined]
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'] ?? ''
        if (name === 'w:style') {
          open = attributes['w:styleId'] ?? ''
          own.set(open, {})
          if (attributes['w:default'] === '1' && attributes['w:type'] === 'paragraph') normal = open
        } else if (name === 'w:sz' && open === null) usual ??= Number(value) / 2
        else if (name === 'w:sz' && open !== null) own.set(open, { ...own.get(open), size: Number(value) / 2 })
        else if (name === 'w:basedOn' && open !== null) own.set(open, { ...own.get(open), basedOn: value })
      },
      onclosetag(name) {
        if (name === 'w:style') open = null
      },
    },
    { xmlMode: true },
  )
  parser.end(styles)
  const whole = (id: string | undefined, depth = 0): number | undefined => {
    const style = id === undefined || depth > levels ? undefined : own.get(id)
    return style && (style.size ?? whole(style.basedOn, depth + 1))
  }
  const sized = [...own.keys()].flatMap((id) => {
    const size = whole(id)
    return size === undefined ? [] : [[id, size] as const]
  })
  return { ofStyle: new Map(sized), otherwise: whole(normal) ?? usual ?? pointsOfWord }
}

/**
 * A document whose short paragraphs in larger letters are headings, the largest of the first level: many people set their headings by hand.
 * Lists and documents that name headings of their own stay as they are.
 */
export function withLargerAsHeadings(document: Element, { ofStyle, otherwise }: Sizes): Element {
  const paragraphs = within(document, 'paragraph')
  if (paragraphs.some(({ styleId }) => /^heading/i.test(styleId ?? ''))) return document
  const sizeOf = ({ styleId }: Element) => ofStyle.get(styleId ?? '') ?? undefined
  const sizes = new Map(
    paragraphs.map((paragraph) => {
      const letters = new Map<number, number>()
      for (const run of within(paragraph, 'run')) {
        const size = run.fontSize ?? sizeOf(run) ?? sizeOf(paragraph) ?? otherwise
        letters.set(size, (letters.get(size) ?? 0) + lettersOf(run))
      }
      return [paragraph, { letters, length: lettersOf(paragraph) }] as const
    }),
  )
  const all = new Map<number, number>()
  for (const { letters } of sizes.values()) for (const [size, count] of letters) all.set(size, (all.get(size) ?? 0) + count)
  const body = mostOf(all) ?? otherwise
  const large = new Map<Element, number>()
  for (const [paragraph, { letters, length }] of sizes) {
    const size = mostOf(letters)
    if (size !== undefined && size >= body * largerBy && length > 0 && length <= shortAtMost && !paragraph.numbering)
      large.set(paragraph, size)
  }
  const ranks = [...new Set(large.values())].toSorted((a, b) => b - a)
  const heading = (paragraph: Element): Element => {
    const size = large.get(paragraph)
    const level = size === undefined ? 0 : Math.min(ranks.indexOf(size) + 1, levels)
    return level === 0 ? paragraph : { ...paragraph, styleId: `Heading${level}`, styleName: `Heading ${level}` }
  }
  return changed(document, heading)
}

/** The size that most letters are set in. */
const mostOf = (letters: ReadonlyMap<number, number>) => [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0]

function within(element: Element, type: string): Element[] {
  return (element.children ?? []).flatMap((child) => [...(child.type === type ? [child] : []), ...within(child, type)])
}

function lettersOf({ value, children }: Element): number {
  return (value?.trim().length ?? 0) + (children ?? []).reduce((sum, child) => sum + lettersOf(child), 0)
}

function changed(element: Element, change: (paragraph: Element) => Element): Element {
  const one = element.type === 'paragraph' ? change(element) : element
  return one.children && element.type !== 'paragraph' ? { ...one, children: one.children.map((child) => changed(child, change)) } : one
}
