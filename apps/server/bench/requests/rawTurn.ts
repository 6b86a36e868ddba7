import type { CoachInput } from '@mosaic/core/coach/state'
import { analysisOf } from '@mosaic/core/person/analysis'
import { english } from '@mosaic/core/sentences/sentences'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import type { Catalogue } from '@mosaic/core/words/catalogue'
import type { openHandle } from '@mosaic/db/sqlite'
import { type Judging, measured } from '@mosaic/services/facts/measure'
import { noteOf } from '@mosaic/services/facts/note'
import { rulesAlone } from '@mosaic/services/wimd/aid'
import { factsOfTurn } from '@mosaic/services/wimd/effects'
import { planTurn } from '@mosaic/services/wimd/plan'
import { seenIn } from '@mosaic/services/wimd/sees'
import { resultOf, type TurnContent } from '@mosaic/services/wimd/turn'
import type { Session } from '@mosaic/vault/session'
import { v7 as newId } from 'uuid'
import type { RawReads } from './rawReads.ts'

interface Turning {
  readonly database: Awaited<ReturnType<typeof openHandle>>
  readonly reads: RawReads
  readonly vocabulary: Vocabulary
  readonly catalogues: readonly Catalogue[]
  readonly readPosting: Judging['readPosting']
}

/** Answers what was said by the rules of core, and stores the same rows as Mosaic does, by statements that are prepared once. */
export function rawTurns({ database, reads, vocabulary, catalogues, readPosting }: Turning) {
  const insert = (table: string, columns: string) =>
    database.prepare(`insert into ${table} (${columns}) values (${columns.replace(/\w+/g, '?')})`)
  const [begin, commit, rollback] = ['begin immediate', 'commit', 'rollback'].map((sql) => database.prepare(sql))
  const fact = insert('facts', 'id, session_id, content, created_at')
  const output = insert('wimd_outputs', 'id, session_id, analysis_data, metrics, facts_revision, created_at')
  const makeWay = database.prepare('delete from wimd_outputs where session_id = ? and created_at >= ?')
  const raise = database.prepare<[string], { revision: number }>(
    'update sessions set revision = revision + 1 where id = ? returning revision',
  )
  const logs = (['turns', 'coach_transitions'] as const).map((log) => ({
    log,
    last: database.prepare<[string], { last: number | null }>(`select max(position) as last from ${log} where session_id = ?`),
    append: insert(log, 'id, session_id, created_at, position, content'),
  }))
  const now = () => new Date()

  function append(session: Session, log: 'turns' | 'coach_transitions', content: unknown): string {
    const id = newId()
    const held = logs.find((one) => one.log === log)
    const position = (held?.last.get(session.id)?.last ?? 0) + 1
    held?.append.run(id, session.id, now().toISOString(), position, session.seal(`${log}/${id}/content`, content))
    return id
  }

  function turn(session: Session, input: CoachInput) {
    const before = reads.lastTransition(session)?.state
    if (!before) throw new Error('a talk that has not begun is no part of this')
    const by = { vocabulary: vocabulary.in(before.language ?? 'en'), sentences: english, readPosting, now, catalogues, helpResources: null }
    const stored = reads.readStored(session)
    const sees = seenIn(by, measured(by, stored))
    const { step, text, catalogue, extracted } = planTurn(before, input, sees, rulesAlone)
    const said: TurnContent = {
      role: 'person',
      text: input.type === 'say' ? input.text : '',
      language: catalogue.language,
      facts: [],
      cards: [],
      lane: 'rules',
      laneReason: null,
      state: before.state,
      mode: before.mode,
    }
    const turnId = append(session, 'turns', said)
    const { told, along } = factsOfTurn({ newId, now }, { ...step, input, turnId, facts: stored.facts, extracted })
    if (told.length + along.length > 0) keep(session, [...told, ...along], { by, stored })
    const { state } = step
    const answer: TurnContent = {
      ...said,
      role: 'coach',
      text,
      facts: told.map((one) => noteOf(one, catalogue)),
      cards: [...step.cards],
      state: state.state,
      mode: state.mode,
    }
    const id = append(session, 'turns', answer)
    append(session, 'coach_transitions', { input, question: null, extracted, state })
    return resultOf(id, answer)
  }

  function keep(
    session: Session,
    facts: ReturnType<typeof factsOfTurn>['told'],
    { by, stored }: { by: Judging; stored: Parameters<typeof measured>[1] },
  ): void {
    for (const one of facts) fact.run(one.id, session.id, session.seal(`facts/${one.id}/content`, one), one.createdAt)
    const revision = raise.get(session.id)?.revision ?? 0
    const known = measured(by, { ...stored, facts: [...stored.facts, ...facts] })
    const id = newId()
    const createdAt = now().toISOString()
    makeWay.run(session.id, createdAt.slice(0, 'YYYY-MM-DD'.length))
    output.run(
      id,
      session.id,
      session.seal(`wimd_outputs/${id}/analysis_data`, analysisOf(known.facts, known.person, vocabulary)),
      session.seal(`wimd_outputs/${id}/metrics`, known.metrics),
      revision,
      createdAt,
    )
  }

  return (session: Session, input: CoachInput) => {
    begin?.run()
    try {
      const result = turn(session, input)
      commit?.run()
      return result
    } catch (error) {
      rollback?.run()
      throw error
    }
  }
}
