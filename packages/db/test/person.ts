import { randomUUID } from 'node:crypto'
import type { Fact } from '@mosaic/core/facts/schema'
import { insertAction } from '@mosaic/db/actions'
import { insertApplication } from '@mosaic/db/applications'
import { insertFacts } from '@mosaic/db/facts'
import { insertAnswer } from '@mosaic/db/idempotency'
import { insertKey } from '@mosaic/db/keys'
import { insertLaneCall } from '@mosaic/db/laneCalls'
import { upsertMatches } from '@mosaic/db/matches'
import type { Db } from '@mosaic/db/open'
import { insertOpenTurn } from '@mosaic/db/openTurns'
import { keepOutput } from '@mosaic/db/outputs'
import { insertOwnPosting } from '@mosaic/db/ownPostings'
import { insertRevision } from '@mosaic/db/revisions'
import { updateUserData } from '@mosaic/db/sessions'
import { appendTransition } from '@mosaic/db/transitions'
import { appendTurn } from '@mosaic/db/turns'
import { insertUpload } from '@mosaic/db/uploads'
import { insertVersion } from '@mosaic/db/versions'
import { writing } from '@mosaic/db/write'
import { lookupOf, newSessionKey } from '@mosaic/vault/keys'
import type { Session } from '@mosaic/vault/session'
import { z } from 'zod'

/** A word that stands in everything a test's person says, and must be found nowhere outside a seal. */
export const canary = 'zanzibar-lighthouse'
export const at = '2026-11-24T10:00:00.000Z'
export const Said = z.object({ text: z.string() })

export function makeFact(text = canary, createdAt = at): Fact {
  return {
    id: randomUUID(),
    kind: 'interest',
    payload: { label: text, interest: null, choice: null },
    provenance: 'stated',
    status: 'confirmed',
    evidence: [{ sourceId: randomUUID(), sourceKind: 'chat_turn', quote: text, page: null, start: 0, end: text.length }],
    supersedesId: null,
    confidence: null,
    createdBy: 'person',
    createdAt,
  }
}

export function makeUpload(more: { status?: 'reading' | 'ready'; readingUntil?: string | null; readingAttempts?: number } = {}) {
  return {
    id: randomUUID(),
    filename: `${canary}.pdf`,
    fileType: 'application/pdf',
    filePath: randomUUID(),
    fileSize: 1234,
    status: more.status ?? 'ready',
    readingUntil: more.readingUntil ?? null,
    readingAttempts: more.readingAttempts ?? 1,
    content: { text: canary },
    createdAt: at,
  }
}

/** One row in every table that can belong to a session, all of them about the canary; returns their ids. */
export async function fillSession(db: Db, session: Session) {
  const fact = makeFact()
  const upload = makeUpload()
  const ids = {
    posting: randomUUID(),
    version: randomUUID(),
    application: randomUUID(),
    action: randomUUID(),
    key: randomUUID(),
    turn: randomUUID(),
    openTurn: randomUUID(),
    laneCall: randomUUID(),
  }
  const content = { text: canary }
  const key = newSessionKey()
  await writing(
    db,
    async (trx) => {
      await updateUserData(trx, session, content)
      await insertKey(trx, session, {
        id: ids.key,
        lookup: lookupOf(key),
        wrappedKey: session.wrapFor(key),
        kind: 'program',
        label: canary,
        createdAt: at,
        expiresAt: null,
        replaces: null,
      })
      await insertFacts(trx, session, [fact])
      await appendTurn(trx, session, { id: ids.turn, content, createdAt: at })
      await insertOpenTurn(trx, session, { id: ids.openTurn, content, leaseUntil: at, createdAt: at })
      await insertLaneCall(trx, session, { id: ids.laneCall, content, spent: content, createdAt: at })
      await appendTransition(trx, session, { id: randomUUID(), content, createdAt: at })
      await keepOutput(trx, session, { id: randomUUID(), analysis: content, metrics: content, factsRevision: 1, createdAt: at })
      await insertUpload(trx, session, upload)
      await upsertMatches(trx, session, [makeMatch(ids.posting)])
      await insertOwnPosting(trx, session, { id: ids.posting, content, createdAt: at })
      await insertVersion(trx, session, {
        id: ids.version,
        jobId: ids.posting,
        versionName: canary,
        content,
        createdAt: at,
        revision: 1,
        kept: { at, because: 'asked' },
      })
      await insertRevision(trx, session, { id: randomUUID(), versionId: ids.version, revision: 1, content, createdAt: at })
      await insertApplication(trx, session, { id: ids.application, jobId: ids.posting, content, createdAt: at })
      const step = {
        what: canary,
        ifThen: canary,
        gap: canary,
        history: [{ event: 'planned' as const, at, when: '2026-12-01', note: canary }],
        calendarId: canary,
      }
      await insertAction(trx, session, { id: ids.action, content: step, createdAt: at })
      await insertAnswer(trx, session, { key: canary, inputMark: session.mark(canary), answer: content, createdAt: at })
    },
    session,
  )
  return { ...ids, fact, upload, sessionKey: key }
}

export function makeMatch(jobId: string, fitScore: number | null = 61, createdAt = at) {
  return {
    id: randomUUID(),
    jobId,
    company: canary,
    role: canary,
    fitScore,
    skillsMatch: { text: canary },
    valuesMatch: { text: canary },
    content: { text: canary },
    createdAt,
  }
}
