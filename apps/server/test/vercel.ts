import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Vercel {
  readonly rewrites: readonly { readonly source: string; readonly destination: string }[]
  readonly headers: readonly { readonly headers: readonly { readonly key: string; readonly value: string }[] }[]
}

const vercel = JSON.parse(readFileSync(join(import.meta.dirname, '../../../vercel.json'), 'utf8')) as Vercel

/** Where the static host sends a path: the first rule whose pattern fits. */
export function targetOf(path: string): string | undefined {
  return vercel.rewrites.find(({ source }) => new RegExp(`^${source.replace(/:\w+\*/g, '(?:.*)').replace(/:\w+(?=\()/g, '')}$`).test(path))
    ?.destination
}

/** The headers that it adds to the page. */
export const pageHeaders = vercel.headers.flatMap(({ headers }) => headers)
