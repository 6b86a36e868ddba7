import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The tops under which a backticked word is taken for a path. */
const tops = /^(apps|packages|docs|test|\.ci|\.github)\//
const own = new Set(['install', 'exec', 'add', 'dlx', 'pack', 'why'])

/** What a Markdown text names and the checkout does not have: paths in backticks and links, and `pnpm` scripts. */
export function lostPaths(text: string, { root, from, scripts }: { root: string; from: string; scripts: readonly string[] }): string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)
  const paths = spans
    .filter((span) => tops.test(span) && !/[\s*<>{}…]/.test(span))
    .filter((path) => !existsSync(join(root, path.replace(/:\d+$/, ''))))
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(from, link)))
  const commands = [...text.matchAll(/\bpnpm(?:@12)? ([a-z][\w:-]*)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !scripts.includes(name) && !own.has(name))
    .map((name) => `pnpm ${name}`)
  return [...paths, ...links, ...commands]
}
