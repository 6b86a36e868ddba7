import { ConfigError } from './configError.ts'

/** Says in plain sentences why a command or the server cannot run, and ends: 2 for the configuration, else 1. */
export function failStart(error: unknown): never {
  const { code, sentences } = told(error)
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  process.exit(code)
}

function told(error: unknown): { code: number; sentences: readonly string[] } {
  if (error instanceof ConfigError) return { code: 2, sentences: error.problems }
  if (!(error instanceof Error)) return { code: 1, sentences: [String(error)] }
  if ('code' in error && error.code === 'EADDRINUSE')
    return { code: 1, sentences: ['PORT is taken by another program. Choose another one.'] }
  if ('code' in error && error.code === 'EADDRNOTAVAIL') return { code: 1, sentences: ['HOST is no address of this machine.'] }
  return { code: 1, sentences: [error.stack ?? error.message] }
}
