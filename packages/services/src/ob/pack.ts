import type { RawPosting } from '@mosaic/core/postings/schema'
import { ResumeContent } from '@mosaic/core/resume/schema'
import { listVersions } from '@mosaic/db/versions'
import { configure, TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'
import type { Ctx } from '../context.ts'
import { type Download, documentFile, fileName } from '../resume/exportVersion.ts'
import { requireApplication } from './application.ts'

configure({ useWebWorkers: false })

const formats = ['pdf', 'docx'] as const

/**
 * What belongs to an application, as a zip: the résumé and the letter as they were sent, each as PDF and Word, and the posting as it was. A letter for
 * this posting that was not named with the application goes in as it is now. @throws Failure `not_found`.
 */
export async function packOf(ctx: Ctx, { id }: { id: string }): Promise<Download> {
  const application = await requireApplication(ctx, id)
  const { posting, resume, jobId, letter: sent } = application.content
  const letter = sent ?? (await letterFor(ctx, jobId))
  const zip = new ZipWriter(new Uint8ArrayWriter(), { lastModDate: new Date(application.createdAt) })
  for (const content of [resume, letter].filter((one) => one !== null))
    for (const format of formats) {
      const { filename, bytes } = await documentFile(ctx, content.document, { format, template: content.template ?? undefined })
      await zip.add(filename, new Uint8ArrayReader(bytes))
    }
  await zip.add('posting.txt', new TextReader(postingText(posting)))
  await zip.add('posting.json', new TextReader(`${JSON.stringify(posting, null, 2)}\n`))
  const name = fileName([posting.role, posting.company].filter(Boolean).join(' ')) || 'application'
  return { bytes: await zip.close(), mime: 'application/zip', filename: `${name}.zip` }
}

/** The newest letter for a posting, null when there is none. */
async function letterFor(ctx: Ctx, jobId: string): Promise<ResumeContent | null> {
  const versions = await listVersions(ctx.db, ctx.session, ResumeContent)
  return (
    versions.find(({ content }) => content.postingId === jobId && content.document.meta?.letter?.kind === 'cover_letter')?.content ?? null
  )
}

function postingText({ role, company, location, url, postedAt, text }: RawPosting): string {
  const head = [role, company, location, url, postedAt && `Posted ${postedAt.slice(0, 10)}`].filter(Boolean)
  return `${head.join('\n')}\n\n${text}\n`
}
