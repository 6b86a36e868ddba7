import { Readable } from 'node:stream'
import type { ProjectExport } from '@mosaic/core/export/schema'
import { currentFacts } from '@mosaic/core/facts/current'
import { claimLabel } from '@mosaic/core/facts/label'
import { UploadContent } from '@mosaic/core/reading/upload'
import { withoutHidden } from '@mosaic/core/resume/hidden'
import { renderMarkdown } from '@mosaic/core/resume/markdown'
import { findUpload } from '@mosaic/db/uploads'
import { openSealed } from '@mosaic/files/sealed'
import { configure, TextReader, ZipWriter } from '@zip.js/zip.js'
import type { Ctx } from '../context.ts'
import { projectOf, safeName } from './project.ts'

configure({ useWebWorkers: false })

const readme = `This folder is a Mosaic project.

mosaic.json restores everything: import it on the privacy page of any Mosaic.
The other files are for reading: what is known of you (picture.md), the talk with the coach (conversation.md),
your résumés (resumes/), your applications (applications.md), your plan (plan.md) and the files you uploaded (files/).
`

/** The whole project as a zip that streams; with a passphrase each entry is AES-256. */
export function exportFolder(ctx: Ctx, { passphrase }: { passphrase: string | null }): Readable {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const out = Readable.fromWeb(readable)
  const protection = passphrase === null ? {} : { password: passphrase, encryptionStrength: 3 as const }
  const zip = new ZipWriter(writable, { ...protection, lastModDate: ctx.now() })
  fill(ctx, zip).catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))))
  return out
}

async function fill(ctx: Ctx, zip: ZipWriter<unknown>): Promise<void> {
  const project = await projectOf(ctx)
  for (const [name, text] of Object.entries(readableFiles(project))) await zip.add(name, new TextReader(text))
  for (const file of project.files) {
    const upload = await findUpload(ctx.db, ctx.session, file.id, UploadContent)
    if (upload) await zip.add(file.path, Readable.toWeb(openSealed(ctx.files, ctx.session, file.id, upload.filePath)) as ReadableStream)
  }
  await zip.close()
}

function readableFiles(project: ProjectExport): Record<string, string> {
  const resumes = project.versions.flatMap(({ id, versionName, content }) => {
    const name = `resumes/${safeName(versionName)}-${id.slice(-6)}`
    return [
      [`${name}.md`, renderMarkdown(content.document)],
      [`${name}.json`, JSON.stringify(withoutHidden(content.document), null, 2)],
    ]
  })
  return {
    'README.txt': readme,
    'mosaic.json': JSON.stringify(project, null, 2),
    'picture.md': pictureText(project),
    'conversation.md': project.turns
      .map(({ content }) => `**${content.role === 'coach' ? 'Coach' : 'You'}**: ${String(content.text)}\n`)
      .join('\n'),
    'applications.md': project.applications.map(applicationText).join('\n'),
    'plan.md': project.actions.map(actionText).join('\n'),
    ...Object.fromEntries(resumes),
  }
}

function pictureText({ facts }: ProjectExport): string {
  const kinds = Map.groupBy(currentFacts(facts), (fact) => fact.kind)
  return [...kinds]
    .map(
      ([kind, ofKind]) =>
        `## ${kind}\n\n${ofKind.map((fact) => `- ${claimLabel(fact)} (${fact.status}, ${fact.provenance})`).join('\n')}\n`,
    )
    .join('\n')
}

function applicationText({ content: { posting, history, contacts, interviews } }: ProjectExport['applications'][number]): string {
  const steps = history.map(({ status, at, note }) => `- ${at.slice(0, 10)}: ${status}${note ? ` (${note})` : ''}`)
  const people = contacts.map(({ name, role, channel }) => `- With: ${[name, role, channel].filter(Boolean).join(', ')}`)
  const talks = interviews.map(({ day, time, timeZone, kind, where, people: who, questions, notes, calledOff }) =>
    [
      `- ${calledOff ? 'Called off' : 'Interview'}: ${[day, time && `${time} ${timeZone}`, kind, where, who].filter(Boolean).join(', ')}`,
      questions && `  To ask: ${questions}`,
      notes && `  ${notes}`,
    ]
      .filter(Boolean)
      .join('\n'),
  )
  return `## ${[posting.role, posting.company].filter(Boolean).join(', ')}\n\n${[...steps, ...people, ...talks].join('\n')}\n`
}

function actionText({ content: { what, ifThen, gap, history } }: ProjectExport['actions'][number]): string {
  const steps = history.map(({ event, at, when, note }) =>
    [`- ${at.slice(0, 10)}: ${event}`, when && ` for ${when}`, note && ` (${note})`].filter(Boolean).join(''),
  )
  return [`## ${what}\n`, ifThen && `${ifThen}\n`, gap && `For: ${gap}\n`, `${steps.join('\n')}\n`].filter(Boolean).join('\n')
}
