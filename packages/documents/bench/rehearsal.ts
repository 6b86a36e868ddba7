import { writeFileSync } from 'node:fs'
import { makeRehearsal, rehearsalFile } from '../test/rehearsal.ts'

writeFileSync(rehearsalFile, makeRehearsal())
