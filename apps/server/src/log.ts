import type { Log } from '@mosaic/services/context'
import { pino } from 'pino'

const framesKept = 6

/** Structured logs: events and figures by name; of an error its kind and where it stands in our code, never its text. */
export function createLog(level: string, destination?: { write(line: string): void }): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  const logger = destination ? pino(options, destination) : pino(options)
  return {
    info: (event, figures = {}) => logger.info(figures, event),
    error: (event, cause, figures = {}) => logger.error({ ...figures, ...traceOf(cause) }, event),
  }
}

function traceOf(error: unknown): { kind: string; at: string[] } {
  const cause = rootOf(error)
  if (!(cause instanceof Error)) return { kind: typeof cause, at: [] }
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const short = (line: string) => line.trim().replace(/\(?(?:file:\/\/)?\/.*\/(apps|packages|node_modules)\//, '($1/')
  return { kind: cause.name, at: frames.slice(0, framesKept).map(short) }
}

/** What began it: whatever was thrown on top only passed it on. */
function rootOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? rootOf(error.cause) : error
}
