import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { createVocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { readDocument } from '@mosaic/documents/reader/document'
import { line } from '@mosaic/documents/reader/protocol'
import { rehearse } from '@mosaic/documents/reader/rehearse'

/** What a reading took of a processor, in milliseconds, and the most memory, in bytes: by a process that waited for its document, the reading itself. */
export interface Took {
  readonly worked: number
  readonly resident: number
  readonly pages: number
}

const data = new URL('../../core/data/', import.meta.url)
const load = async (name: string) => JSON.parse(await readFile(new URL(name, data), 'utf8'))
const words = createVocabulary({ skills: await load('skills.json'), occupations: await load('occupations.json') })
await rehearse(words, () => false)
// a process that waits has the time to compile what its rehearsal ran often
await setTimeout(1000)

const document = await buffer(process.stdin)
const before = process.cpuUsage()
const { pages } = await readDocument(document, 'pdf', words, () => undefined)
const { user, system } = process.cpuUsage(before)
const took: Took = { worked: (user + system) / 1000, resident: process.resourceUsage().maxRSS * 1024, pages }
process.stdout.write(line(took))
