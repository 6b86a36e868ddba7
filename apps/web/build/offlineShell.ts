import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

/** Letters beyond these are fetched when a text needs them. */
const needlessFonts = /-(?:cyrillic|cyrillic-ext|greek|greek-ext|vietnamese|latin-ext)-/

/** After the page is built: the service worker that serves it without a network, with the list of its files. */
export function offlineShell(): Plugin {
  let dist = 'dist'
  return {
    name: 'mosaic-offline-shell',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      dist = join(root, outDir)
    },
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: { __BUILT_FILES__: JSON.stringify(await builtFiles(dist)), 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir: dist,
          emptyOutDir: false,
          target: 'es2022',
          rolldownOptions: { input: join(import.meta.dirname, '../src/worker/sw.ts'), output: { format: 'iife', entryFileNames: 'sw.js' } },
        },
      })
    },
  }
}

/** Every file of the build; a name that holds its own hash needs no other. */
async function builtFiles(dist: string): Promise<{ url: string; revision: string | null }[]> {
  const names = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const files = await Promise.all(
    names.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name)
      const url = path.slice(dist.length).replaceAll('\\', '/')
      if (url === '/sw.js' || needlessFonts.test(url)) return []
      const revision = url.startsWith('/assets/')
        ? null
        : createHash('sha256')
            .update(await readFile(path))
            .digest('hex')
            .slice(0, 16)
      return [{ url, revision }]
    }),
  )
  return files.flat().sort((a, b) => (a.url < b.url ? -1 : 1))
}
