import { execFileSync } from 'node:child_process'
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const here = import.meta.dirname

// what a package holds is made from nothing: stale files of an older build would be published with it
rmSync(join(here, 'dist'), { recursive: true, force: true })
rmSync(join(here, '.types/build.tsbuildinfo'), { force: true })
execFileSync(join(here, '../../node_modules/.bin/tsc'), ['-b', join(here, 'tsconfig.build.json')], { stdio: ['ignore', 2, 2] })
// every input and output spelled out by tsc: its only import is @trpc/server
copyFileSync(join(here, '../api/.types/face.d.ts'), join(here, 'dist/face.d.ts'))
