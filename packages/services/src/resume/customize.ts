import { known } from '@mosaic/core/facts/current'
import { carriedWordings } from '@mosaic/core/facts/wordings'
import { projectValues } from '@mosaic/core/person/values'
import { gateDocument } from '@mosaic/core/resume/gate'
import { inLanguage } from '@mosaic/core/resume/language'
import type { ResumeContent, Template } from '@mosaic/core/resume/schema'
import { type Tailored, tailor } from '@mosaic/core/resume/tailor'
import type { Customized } from '@mosaic/core/views/resume'
import { countStep } from '@mosaic/db/counts'
import { listFacts } from '@mosaic/db/facts'
import { rendererVersion } from '@mosaic/documents/write/version'
import type { Ctx } from '../context.ts'
import { requirePosting } from '../ob/postings.ts'
import { spokenTo } from '../wimd/spoken.ts'
import { canonicalContent } from './canonical.ts'
import { kept } from './keep.ts'
import { requireVersion, storeVersion } from './version.ts'

/** A résumé for a posting takes so many pages unless its owner says otherwise. */
const pagesWithout = 2

export interface Customize {
  readonly jobId: string
  readonly versionId?: string | undefined
  /** How many pages it may take; null for as many as it needs. */
  readonly pages?: number | null | undefined
}

/**
 * Customises the canonical résumé for a posting: chosen and ordered from facts alone, whatever version it is made beside; of that one only the language
 * of its headings and its look are kept. Lines are given up until the pages that will print are no more than asked for.
 * What the posting asks and no fact carries comes back as a question. @throws Failure `not_found`, `nothing_known_yet`.
 */
export async function customize(ctx: Ctx, { jobId, versionId, pages = pagesWithout }: Customize): Promise<Customized> {
  const { posting } = await requirePosting(ctx, jobId)
  const parent = versionId === undefined ? null : await requireVersion(ctx, versionId)
  const facts = await listFacts(ctx.db, ctx.session)
  const canonical = canonicalContent(ctx, facts, 'facts')
  const wordings = carriedWordings(facts, ctx.vocabulary)
  const values = projectValues(known(facts, 'value'))
  const language = parent?.content.document.meta?.language
  const template = parent?.content.template ?? null
  const layOut = (lines: number): Tailored => {
    const room = pages === null || lines === 0 ? {} : { room: { lines, pages } }
    const tailored = tailor(canonical, posting, { vocabulary: ctx.vocabulary, wordings, values, ...room })
    return language === undefined ? tailored : { ...tailored, document: inLanguage(tailored.document, language) }
  }
  const { tailored, pages: printed } = await fitted(ctx, layOut, pages, template)
  const { document, citations, changes, questions } = tailored
  const content: ResumeContent = {
    document,
    citations,
    gate: gateDocument(document, citations, facts, { vocabulary: ctx.vocabulary }),
    changes,
    frames: [],
    parentId: parent?.id ?? null,
    postingId: jobId,
    postingLanguage: posting.language,
    startedFrom: 'facts',
    rendererVersion,
    template,
  }
  const spoken = await spokenTo(ctx)
  const versionName = spoken.sentences.versions.forPosting([posting.role, posting.company].filter(Boolean).join(', '))
  const asked = questions.map((one) => ({ ...one, label: (one.skillId && spoken.vocabulary.skill(one.skillId)?.label) ?? one.label }))
  return ctx.write(async (trx) => {
    if (parent) await kept(ctx, trx, parent.id, 'made_from')
    await countStep(trx, ctx.now().toISOString().slice(0, 10), 'resume_made')
    const resume = await storeVersion(ctx, trx, { versionName, content })
    return { resume, changes: resume.changes, questions: asked, pages: printed }
  })
}

/** The layout that gives up the fewest lines and still fits, as the real pages say, and how many pages those are; the shortest when none fits. */
async function fitted(
  ctx: Ctx,
  layOut: (lines: number) => Tailored,
  pages: number | null,
  template: Template | null,
): Promise<{ readonly tailored: Tailored; readonly pages: number }> {
  const print = async (lines: number) => {
    const tailored = layOut(lines)
    const { document } = tailored
    const printed = await ctx.writer.preview(document, { template: template ?? undefined })
    return { tailored, pages: printed.pages }
  }
  const whole = await print(0)
  if (pages === null || whole.pages <= pages) return whole
  const lines = (whole.tailored.document.work ?? []).reduce((sum, { highlights = [] }) => sum + highlights.length, 0)
  let [tooLong, fits] = [0, lines]
  while (fits - tooLong > 1) {
    const middle = Math.floor((tooLong + fits) / 2)
    if ((await print(middle)).pages <= pages) fits = middle
    else tooLong = middle
  }
  return print(fits)
}
