if (Number(process.versions.napi) < 10) {
  console.error('Mosaic needs Node 24, which its lockfile brings: start it with "npx -y pnpm@12 start".')
  process.exit(2)
}

const { parseConfig } = await import('./config.ts')
const { failStart } = await import('./failStart.ts')
const { createLog } = await import('./log.ts')
const { start } = await import('./start.ts')

try {
  const config = parseConfig(process.env)
  const log = createLog(config.logLevel)
  // whatever nobody caught is told by kind and place only: its text may hold somebody's words
  process.on('uncaughtException', (error) => {
    log.error('crashed', error)
    process.exit(1)
  })
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

export {}
