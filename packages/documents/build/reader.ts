import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { builtFolder, hashOf, root } from '@mosaic/documents/reader/built'
import { nodeFlags } from '@mosaic/documents/reader/isolation'
import { line } from '@mosaic/documents/reader/protocol'
import { rolldown } from 'rolldown'

/*
 * The reading process as one file with what V8 compiled of it, so that a fresh one need not strip types, find 200 modules and compile them:
 * `dist/reader`, or the folder of `dist` that the first argument names. Reading is the same; `inputs.json` tells what it was made of, and where that has changed the source is run.
 */
const folder = builtFolder(process.argv[2])
const source = join(import.meta.dirname, '../src/reader')
/** Long enough to have rehearsed: what it ran is what is kept compiled. */
const rehearsalMs = 3000

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const bundle = await rolldown({ input: join(source, 'main.ts'), platform: 'node', cwd: root, logLevel: 'warn' })
const { output } = await bundle.generate({ format: 'cjs', codeSplitting: false })
const [main] = output
writeFileSync(join(folder, 'main.cjs'), inAscii(main.code))
copyFileSync(join(import.meta.dirname, 'start.cjs'), join(folder, 'start.cjs'))
cpSync(join(source, 'rehearsal'), join(folder, 'rehearsal'), { recursive: true })
await keepCompiled()
// what is not of this checkout is fixed by the lockfile
const own = main.moduleIds.filter((id) => id.startsWith(root) && !id.includes('node_modules')).map((id) => relative(root, id))
const rehearsed = ['typeset.pdf', 'printed.pdf'].map((name) => `packages/documents/src/reader/rehearsal/${name}`)
const inputs = ['pnpm-lock.yaml', 'packages/documents/build/start.cjs', ...rehearsed, ...own]
writeFileSync(join(folder, 'inputs.json'), JSON.stringify(Object.fromEntries(inputs.map((path) => [path, hashOf(path)]))))

/** Code with its signs beyond ASCII as escapes, which mean the same in its strings, patterns and names. */
function inAscii(code: string): string {
  return code.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Lets the built process read a résumé of nobody with the flags of a real one, and keep what it compiled. */
async function keepCompiled(): Promise<void> {
  const ofV8 = nodeFlags.filter((flag) => flag.startsWith('--max-'))
  const child = spawn(process.execPath, [...ofV8, '--no-warnings', join(folder, 'start.cjs'), 'keep'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  await setTimeout(rehearsalMs)
  child.stdin.write(line({ type: 'pdf', pictures: 'never' }))
  child.stdin.end(readFileSync(join(source, 'rehearsal/printed.pdf')))
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`the built reader ended with ${code}`)
}
