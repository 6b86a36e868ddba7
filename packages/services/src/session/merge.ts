import { ApplicationContent } from '@mosaic/core/applications/schema'
import { type Arrival, arrive } from '@mosaic/core/export/arrive'
import type { Ids } from '@mosaic/core/export/ids'
import type { ProjectExport } from '@mosaic/core/export/schema'
import type { Fact } from '@mosaic/core/facts/schema'
import { Failure } from '@mosaic/core/failure'
import { steppedBack } from '@mosaic/core/resume/history'
import type { ImportResult } from '@mosaic/core/views/session'
import { insertAction, listActions, updateActionContent } from '@mosaic/db/actions'
import { insertApplication, listApplications, updateApplicationContent } from '@mosaic/db/applications'
import { listFacts } from '@mosaic/db/facts'
import { append } from '@mosaic/db/log'
import type { Trx } from '@mosaic/db/open'
import { insertRevision, removeRevisions } from '@mosaic/db/revisions'
import { insertVersion, replaceVersion } from '@mosaic/db/versions'
import type { Ctx } from '../context.ts'
import { recordFacts } from '../facts/record.ts'
import { relinked } from '../facts/relink.ts'
import { lettersAtMost } from '../ob/addPosting.ts'
import { importMatches } from '../ob/importMatches.ts'
import { keepOwnPostings, ownPostingsAtMost } from '../ob/ownPostings.ts'
import { revisionsAtMost } from '../resume/history.ts'
import { requireRoom } from '../room.ts'
import { projectOf } from './project.ts'
import { setAsBrought } from './setAsBrought.ts'

/** Adds what a brought project has and this session has not, and merges what both have. @throws Failure `over_quota`. */
export async function merge(ctx: Ctx, trx: Trx, brought: ProjectExport, ids: Ids): Promise<ImportResult> {
  const here = await projectOf(ctx, trx)
  const { project, facts, postings, versions, applications, actions, matches } = arrive(here, brought, ids, ctx.newId)
  const skipped: string[] = []
  if (here.facts.length === 0 && here.turns.length === 0) await setAsBrought(ctx, trx, brought.preferences)
  await recordBrought(ctx, trx, facts)
  const talks = here.turns.length === 0 ? project : { turns: [], transitions: [] }
  if (project.turns.length > talks.turns.length) skipped.push('the talk with the coach: this session has its own')
  for (const turn of talks.turns) await append(trx, ctx.session, 'turns', turn)
  for (const transition of talks.transitions) await append(trx, ctx.session, 'coach_transitions', transition)
  if (project.postings.length > ownPostingsAtMost)
    throw new Failure('over_quota', `A session holds at most ${ownPostingsAtMost} postings of your own.`, { limit: ownPostingsAtMost })
  const own = project.postings.map((posting) => ctx.readPosting({ ...posting, text: posting.text.slice(0, lettersAtMost) }))
  const isNew = new Set(postings.map(({ id }) => id))
  await keepOwnPostings(
    ctx,
    trx,
    own.filter(({ id }) => isNew.has(id)),
  )
  for (const version of versions.newer) await goOn(ctx, trx, version, skipped)
  for (const version of versions.added) await insertWithHistory(ctx, trx, version, skipped)
  await requireRoom(ctx, trx, 'resume_versions')
  await requireRoom(ctx, trx, 'turns')
  await keepApplications(ctx, trx, applications)
  await keepActions(ctx, trx, actions)
  const absent = await importMatches(ctx, trx, matches, own)
  if (absent > 0) skipped.push(`${absent} saved or noted postings: this server does not have them`)
  const imported = {
    facts: facts.facts.length,
    turns: talks.turns.length,
    postings: postings.length,
    matches: matches.length - absent,
    versions: versions.added.length + versions.newer.length,
    applications: applications.added.length + applications.changed.length,
    actions: actions.added.length + actions.changed.length,
  }
  return { imported, skipped: [...skipped, ...knownAlready(project, imported)] }
}

const kinds = {
  facts: 'facts',
  postings: 'postings of your own',
  versions: 'documents',
  applications: 'applications',
  actions: 'steps of the plan',
} as const

function knownAlready(project: ProjectExport, imported: Record<keyof typeof kinds, number>): string[] {
  return (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((name) => {
    const known = project[name].length - imported[name]
    return known > 0 ? [`${known} ${kinds[name]}: they are here already, or later ones stand`] : []
  })
}

async function recordBrought(ctx: Ctx, trx: Trx, { facts, replaced }: Arrival['facts']): Promise<void> {
  const added: Fact[] = [...facts]
  const all = [...(await listFacts(trx, ctx.session)), ...facts]
  for (const { from, to } of replaced) {
    const links = relinked(all, from, to, ctx)
    added.push(...links)
    all.push(...links)
  }
  await recordFacts(ctx, trx, added)
}

type ExportedVersion = ProjectExport['versions'][number]

/** Puts what a version went on to say elsewhere in the place of what it says here, its earlier texts with it. */
async function goOn(ctx: Ctx, trx: Trx, version: ExportedVersion, skipped: string[]): Promise<void> {
  await replaceVersion(trx, ctx.session, version)
  await removeRevisions(trx, ctx.session, version.id)
  await keepRevisions(ctx, trx, version, skipped)
}

async function insertWithHistory(ctx: Ctx, trx: Trx, version: ExportedVersion, skipped: string[]): Promise<void> {
  await insertVersion(trx, ctx.session, { ...version, jobId: version.content.postingId })
  await keepRevisions(ctx, trx, version, skipped)
}

async function keepRevisions(ctx: Ctx, trx: Trx, version: ExportedVersion, skipped: string[]): Promise<void> {
  if (!leadBack(version)) {
    skipped.push(`what ${version.versionName} said before: it does not lead back from what it says now`)
    return
  }
  for (const revision of version.revisions) await insertRevision(trx, ctx.session, { ...revision, id: ctx.newId(), versionId: version.id })
}

/** Whether the earlier revisions stand in their order, and each can be reached from the one after it. */
function leadBack({ revision, content, revisions }: ExportedVersion): boolean {
  if (revisions.length > revisionsAtMost) return false
  if (revisions.some((step, at) => step.revision >= (revisions[at - 1]?.revision ?? revision))) return false
  try {
    steppedBack(
      content,
      revisions.map((step) => step.content),
    )
    return true
  } catch {
    return false
  }
}

async function keepApplications(ctx: Ctx, trx: Trx, { added, changed }: Arrival['applications']): Promise<void> {
  for (const application of added) await insertApplication(trx, ctx.session, { ...application, jobId: application.content.jobId })
  const rows = new Map((await listApplications(trx, ctx.session, ApplicationContent)).map((row) => [row.id, row]))
  for (const { id, content } of changed)
    await unmoved(updateApplicationContent(trx, ctx.session, { id, content, revision: rows.get(id)?.revision ?? 0 }))
}

async function keepActions(ctx: Ctx, trx: Trx, { added, changed }: Arrival['actions']): Promise<void> {
  for (const action of added) await insertAction(trx, ctx.session, action)
  const rows = new Map((await listActions(trx, ctx.session)).map((row) => [row.id, row]))
  for (const { id, content } of changed)
    await unmoved(updateActionContent(trx, ctx.session, { id, content, revision: rows.get(id)?.revision ?? 0 }))
}

async function unmoved(update: Promise<boolean>): Promise<void> {
  if (!(await update)) throw new Failure('stale', 'This session was changed while the folder was brought in. Try again.')
}
