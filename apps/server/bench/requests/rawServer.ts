import { createServer, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { projectPerson } from '@mosaic/core/person/person'
import { readPosting } from '@mosaic/core/postings/requirements'
import { english } from '@mosaic/core/sentences/sentences'
import { openHandle } from '@mosaic/db/sqlite'
import { loadCatalogues } from '@mosaic/services/catalogues'
import { measured } from '@mosaic/services/facts/measure'
import { opportunityOf, rank } from '@mosaic/services/ob/opportunity'
import { loadVocabulary } from '@mosaic/services/vocabulary'
import { inputOf } from '@mosaic/services/wimd/chat'
import type { Session } from '@mosaic/vault/session'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { rawReads } from './rawReads.ts'
import { rawTurns } from './rawTurn.ts'

/*
 * The least that these requests can cost in Node: a bare server over Mosaic's data file that looks the session up, opens it and what it needs, asks
 * core for the same numbers and writes the same answer. No framework, no schemas, no log, no headers; turns are limited.
 */
const vocabulary = await loadVocabulary()
const catalogues = await loadCatalogues()
const database = await openHandle(join(process.env['DATA_DIR'] ?? '', 'mosaic.db'))
const reads = await rawReads(database, vocabulary)
const by = {
  vocabulary,
  sentences: english,
  readPosting: (raw: Parameters<typeof readPosting>[0]) => readPosting(raw, vocabulary),
  now: () => new Date(),
}
const turn = rawTurns({ database, reads, catalogues, ...by })
const limiter = new RateLimiterMemory({ points: Number(process.env['TURNS_PER_MINUTE']), duration: 60 })

/** Fifty matches as they stand today. */
function matches(session: Session) {
  const spoken = vocabulary.in(reads.lastTransition(session)?.state.language ?? 'en')
  const { facts } = reads.readStored(session)
  const person = projectPerson(facts, spoken, new Date().toISOString())
  const rows = reads.matches(session)
  const postings = reads.postings(rows.map(({ content }) => content.jobId))
  const shown = rows.flatMap(({ content, createdAt }) => {
    const posting = postings.get(content.jobId)
    return posting
      ? [
          {
            ...opportunityOf(rank(person, posting, { ...by, vocabulary: spoken }, false, content)),
            note: content.note,
            computedAt: createdAt,
          },
        ]
      : []
  })
  return { matches: shown.slice(0, 50), nextCursor: shown.length > 50 ? (shown[49]?.jobId ?? null) : null }
}

async function answer(req: IncomingMessage, session: Session): Promise<unknown> {
  if (req.url?.startsWith('/trpc/wimd.metrics')) return measured(by, reads.readStored(session)).metrics
  if (req.url?.startsWith('/trpc/ob.matches.list')) return matches(session)
  if (!req.url?.startsWith('/trpc/wimd.chat')) throw new Error(`there is no ${req.url}`)
  await limiter.consume(session.id)
  return turn(session, inputOf((await json(req)) as Parameters<typeof inputOf>[0]))
}

createServer((req, res) => {
  const reply = (status: number, body: unknown) => {
    const bytes = Buffer.from(JSON.stringify(body))
    res.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length }).end(bytes)
  }
  if (req.url === '/readyz') return reply(200, {})
  void (async () => {
    const session = reads.openSession((req.headers.authorization ?? '').slice('Bearer '.length))
    try {
      reply(200, { result: { data: await answer(req, session) } })
    } finally {
      session.close()
    }
  })().catch((error: unknown) => reply(500, { error: String(error) }))
}).listen(Number(process.env['PORT']), '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
