import { setTimeout } from 'node:timers/promises'
import { Template } from '@mosaic/core/resume/schema'
import { line } from '@mosaic/documents/reader/protocol'
import { createWriter } from '@mosaic/documents/write/writer'
import { people } from '../test/written/people.ts'

/** Memory of a process that does nothing but export, in bytes: after so many exports, each of a résumé that was not written before. */
export interface Held {
  readonly exports: number
  readonly resident: number
}

const [warmUp = 0, inARow = 0, windows = 1] = process.argv.slice(2).map(Number)
const all = Object.values(people)
const writer = createWriter()
const held: Held[] = []
for (let at = 1; at <= warmUp + inARow; at++) {
  const document = all[at % all.length] ?? {}
  const own = { ...document, basics: { ...document.basics, label: `${document.basics?.label ?? ''} ${at}` } }
  await writer.render(own, 'pdf', { template: Template.options[at % Template.options.length] })
  const since = at - warmUp
  if (since >= 0 && since % (inARow / windows) === 0) {
    globalThis.gc?.()
    await setTimeout(10)
    held.push({ exports: since, resident: process.memoryUsage().rss })
  }
}
await writer.close()
process.stdout.write(line(held))
