/* Run under the reading process's own limits: tries what no reader may do, and prints how each attempt ended. */
import { connect, createServer } from 'node:net'

const attempts: Record<string, () => unknown> = {
  'read a file': async () => (await import('node:fs')).readFileSync('/etc/passwd'),
  'read the workspace': async () => (await import('node:fs')).readFileSync(new URL('../../../package.json', import.meta.url)),
  'write a file': async () => (await import('node:fs')).writeFileSync('/tmp/mosaic-probe', 'x'),
  'start a process': async () => (await import('node:child_process')).execFileSync('/bin/true'),
  'start a worker': async () => new (await import('node:worker_threads')).Worker('', { eval: true }),
  'reach the network': () =>
    new Promise((resolve, reject) => {
      connect(Number(process.argv[2]), '127.0.0.1').once('connect', resolve).once('error', reject)
    }),
}

const endings: Record<string, string> = { environment: Object.keys(process.env).join(',') }
for (const [name, attempt] of Object.entries(attempts))
  endings[name] = await Promise.resolve()
    .then(attempt)
    .then(
      () => 'done',
      (error: NodeJS.ErrnoException) => error.code ?? error.message,
    )
process.stdout.write(JSON.stringify(endings))
createServer().unref()
process.exit(0)
