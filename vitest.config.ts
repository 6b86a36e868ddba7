import { defineConfig } from 'vitest/config'

/** How long is waited for what has to come, however busy the machine is. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 30_000 } } }

export default defineConfig({
  test: {
    // left to itself it takes a core less than there are, and of two that is half the time
    maxWorkers: 2,
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: '.vitest/report.json' },
    projects: [
      { test: { name: 'house', include: ['test/**/*.test.ts'], ...patience } },
      {
        test: {
          name: 'unit',
          include: ['packages/{core,vault,files,documents,feeds,ranking,ai,client}/test/**/*.test.ts', 'apps/web/test/**/*.test.ts'],
          ...patience,
        },
      },
      {
        test: {
          name: 'router',
          include: ['packages/{db,services,api}/test/**/*.test.ts'],
          globalSetup: ['test/postgres.ts'],
          ...patience,
        },
      },
      { test: { name: 'http', include: ['apps/server/test/**/*.test.ts'], ...patience } },
      {
        test: {
          name: 'browser',
          include: ['apps/web/e2e/**/*.test.ts'],
          ...patience,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
