import type { Log } from '@mosaic/services/context'
import { type Logger, pino } from 'pino'

/** Structured logs: events and figures by name; of an error its kind and where it stands in our code, never its text. */
export function createLog(level: string, destination?: { write(line: string): void }): { log: Log; logger: Logger } {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  const logger = destination ? pino(options, destination) : pino(options)
  const log: Log = {
    info: (event, figures = {}) => logger.info(figures, event),
    error: (event, cause, figures = {}) => logger.error({ ...figures, ...traceOf(cause) }, event),
  }
  return { log, logger }
}

function traceOf(cause: unknown): { kind: string; at: string[] } {
  if (!(cause instanceof Error)) return { kind: typeof cause, at: [] }
  const at = (cause.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
  return { kind: cause.name, at: at.map((line) => line.trim().replace(/\(?(file:\/\/)?\/.*\/(apps|packages|node_modules)\//, '($2/')) }
}
