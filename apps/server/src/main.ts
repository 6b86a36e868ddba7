import { parseConfig } from './config.ts'
import { failStart } from './failStart.ts'
import { createLog } from './log.ts'

if (Number(process.versions.napi) < 10) {
  console.error('Mosaic needs Node 24, which its lockfile brings: start it with "npx -y pnpm@12 start".')
  process.exit(2)
}

try {
  const config = parseConfig(process.env)
  const log = createLog(config.logLevel)
  // whatever nobody caught is told by kind and place only: its text may hold somebody's words
  process.on('uncaughtException', (error) => {
    log.error('crashed', error)
    process.exit(1)
  })
  // not before the check above: an older Node ends without a word when it loads SQLite
  const { start } = await import('./start.ts')
  const running = await start(config)
  console.log(`Mosaic is on ${running.url}`)
  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    await running.stop()
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop())
  process.on('SIGINT', () => void stop())
} catch (error) {
  failStart(error)
}
