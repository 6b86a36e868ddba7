import { askPoppler } from '@mosaic/documents/poppler'
import { openPdf } from '@mosaic/documents/reader/openPdf'

/** An element of a PDF's structure: its role, and the words and elements that it holds, in order. */
export interface Tag {
  readonly role: string
  readonly parts: readonly (string | Tag)[]
  readonly children: readonly Tag[]
}

const tagOf = (role: string, parts: readonly (string | Tag)[]): Tag => ({
  role,
  parts,
  children: parts.filter((part) => typeof part !== 'string'),
})

/** The tree that poppler's `pdfinfo -struct-text` prints: a line each, set in by two blanks a level. */
export async function tagsByPoppler(bytes: Uint8Array): Promise<Tag> {
  const { text } = await askPoppler('pdfinfo', ['-struct-text', '-enc', 'UTF-8', '-'], bytes)
  const open: { role: string; depth: number; parts: (string | Tag)[] }[] = []
  const close = (depth: number) => {
    for (let last = open.at(-1); last && open.length > 1 && last.depth >= depth; last = open.at(-1)) {
      open.pop()
      open.at(-1)?.parts.push(tagOf(last.role, last.parts))
    }
  }
  for (const line of (text ?? '').split('\n')) {
    const depth = line.length - line.trimStart().length
    const words = /^"(.*)"$/s.exec(line.trim())?.[1]
    const role = /^([A-Z]\w*)\b(?! \d+ \d+$)/.exec(line.trim())?.[1]
    if (words !== undefined) {
      close(depth)
      open.at(-1)?.parts.push(words)
    } else if (role !== undefined && depth % 2 === 0) {
      close(depth)
      open.push({ role, depth, parts: [] })
    }
  }
  close(0)
  const [root] = open
  if (!root) throw new Error('poppler told of no structure')
  return tagOf(root.role, root.parts)
}

type Node = { readonly role: string; readonly children: readonly (Node | { readonly type: string; readonly id: string })[] }

/** The tree that pdf.js gives page by page, with the words of the marked stretches that it names; what is marked and in no tree is no part of it. */
export async function tagsByPdfJs(bytes: Uint8Array): Promise<Tag> {
  const pdf = await openPdf(new Uint8Array(bytes), 1)
  const pages: (string | Tag)[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const words = await markedWords(page)
    const built = (node: Node): Tag =>
      tagOf(
        node.role,
        node.children.flatMap((child): (string | Tag)[] =>
          'role' in child ? [built(child)] : child.type === 'content' ? [words.get(child.id) ?? ''] : [],
        ),
      )
    const tree: Node | null = await page.getStructTree()
    if (tree) pages.push(...built(tree).parts)
  }
  return tagOf(
    'Document',
    pages.flatMap((part) => (typeof part !== 'string' && part.role === 'Document' ? part.parts : [part])),
  )
}

/** The words of each marked stretch of a page by its id. @throws Error for a word that stands in none. */
async function markedWords(
  page: Awaited<ReturnType<Awaited<ReturnType<typeof openPdf>>['getPage']>>,
): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const words = new Map<string, string>()
  const open: (string | null)[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== null)
      if (id) words.set(id, (words.get(id) ?? '') + item.str)
      else if (item.str.trim() !== '') throw new Error(`"${item.str}" stands in no marked stretch`)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.type === 'beginMarkedContentProps' ? (item.id ?? null) : null)
  }
  return words
}
