if (Number(process.versions.napi) < 10) {
  console.error('Mosaic needs Node 24, which its lockfile brings: start it with "npx -y pnpm@12 start".')
  process.exit(2)
}

const { ConfigError, parseConfig } = await import('./config.ts')
const { start } = await import('./start.ts')

try {
  const running = await start(parseConfig(process.env))
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
  if (error instanceof ConfigError) {
    for (const problem of error.problems) console.error(problem)
    process.exit(2)
  }
  console.error(
    error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' ? 'The port is taken. Choose another one with PORT.' : error,
  )
  process.exit(1)
}

export {}
