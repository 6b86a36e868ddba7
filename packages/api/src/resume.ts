import { Feedback } from '@mosaic/core/feedback/schema'
import { Fit, GivenDocument, Paper, Template } from '@mosaic/core/resume/schema'
import { Customized, DocumentPreview, EarlierRevision, OtherWords, Resume, VersionDiff, VersionView } from '@mosaic/core/views/resume'
import { documentCodes } from '@mosaic/core/words/documents/codes'
import { customize } from '@mosaic/services/resume/customize'
import { diffVersions } from '@mosaic/services/resume/diff'
import { feedback } from '@mosaic/services/resume/feedback'
import { listHistory } from '@mosaic/services/resume/history'
import { keepVersion } from '@mosaic/services/resume/keep'
import { writeLetter } from '@mosaic/services/resume/letter'
import { preview } from '@mosaic/services/resume/preview'
import { getVersion, listVersions } from '@mosaic/services/resume/reads'
import { removeVersion } from '@mosaic/services/resume/remove'
import { rephraseSentence } from '@mosaic/services/resume/rephrase'
import { restoreVersion } from '@mosaic/services/resume/restore'
import { rewrite } from '@mosaic/services/resume/rewrite'
import { updateVersion } from '@mosaic/services/resume/update'
import { z } from 'zod'
import { held } from './held.ts'
import { inSession } from './trpc.ts'

const VersionId = z.object({ id: z.string() })

const versions = {
  list: inSession
    .input(z.object({ cursor: z.string().max(200).optional(), limit: z.int().min(1).max(100).optional() }))
    .output(z.object({ versions: z.array(VersionView), nextCursor: z.string().nullable() }))
    .query(({ ctx, input }) => listVersions(ctx.verb, input)),
  get: inSession
    .input(VersionId)
    .output(Resume)
    .query(({ ctx, input }) => getVersion(ctx.verb, input)),
  update: inSession
    .input(
      VersionId.extend({
        document: GivenDocument.optional(),
        versionName: z.string().trim().min(1).max(200).optional(),
        template: Template.optional(),
        changes: z
          .array(z.object({ index: z.int().min(0), accepted: z.boolean() }))
          .max(200)
          .optional(),
        revision: z.int(),
      }),
    )
    .output(Resume)
    .mutation(({ ctx, input }) => updateVersion(ctx.verb, input)),
  diff: inSession
    .input(VersionId.extend({ against: z.string().max(200).optional(), revision: z.int().min(1).optional() }))
    .output(VersionDiff)
    .query(({ ctx, input }) => diffVersions(ctx.verb, input)),
  rephrase: inSession
    .input(VersionId.extend({ path: z.string().max(300), language: z.enum(documentCodes).optional() }))
    .output(OtherWords)
    .mutation(async ({ ctx, input }) => {
      await ctx.spend('turns', ctx.verb.session.id)
      return held(ctx, () => rephraseSentence(ctx.verb, input, ctx.signal))
    }),
  keep: inSession
    .input(VersionId)
    .output(Resume)
    .mutation(({ ctx, input }) => keepVersion(ctx.verb, input)),
  history: inSession
    .input(VersionId)
    .output(z.object({ revisions: z.array(EarlierRevision) }))
    .query(({ ctx, input }) => listHistory(ctx.verb, input)),
  restore: inSession
    .input(VersionId.extend({ revision: z.int().min(1).optional() }))
    .output(Resume)
    .mutation(({ ctx, input }) => restoreVersion(ctx.verb, input)),
  remove: inSession
    .input(VersionId)
    .output(z.null())
    .mutation(({ ctx, input }) => removeVersion(ctx.verb, input)),
}

export const resume = {
  rewrite: inSession
    .input(
      z.object({ jobId: z.string().max(200).optional(), startFrom: z.enum(['facts', 'upload']).optional(), fileId: z.string().optional() }),
    )
    .output(Resume)
    .mutation(({ ctx, input }) => rewrite(ctx.verb, input)),
  customize: inSession
    .input(z.object({ jobId: z.string().max(200), versionId: z.string().optional(), pages: z.int().min(1).max(10).nullable().optional() }))
    .output(Customized)
    .mutation(({ ctx, input }) => customize(ctx.verb, input)),
  letter: inSession
    .input(
      z.object({
        jobId: z.string().max(200),
        kind: z.enum(['cover_letter', 'outreach']).default('cover_letter'),
        language: z.enum(documentCodes).optional(),
      }),
    )
    .output(Resume)
    .mutation(({ ctx, input }) => writeLetter(ctx.verb, input)),
  preview: inSession
    .input(
      z.object({
        document: GivenDocument,
        template: Template.optional(),
        paper: Paper.optional(),
        fit: Fit.optional(),
        jobId: z.string().max(200).optional(),
      }),
    )
    .output(DocumentPreview)
    .query(({ ctx, input }) => preview(ctx.verb, input)),
  feedback: inSession
    .input(
      z
        .object({
          versionId: z.string().max(200).optional(),
          content: z.string().min(1).max(100_000).optional(),
          fileId: z.string().max(200).optional(),
          jobId: z.string().max(200).optional(),
        })
        .refine(
          ({ versionId, content, fileId }) => [versionId, content, fileId].filter((one) => one !== undefined).length === 1,
          'Name one: a version, a file or a text.',
        ),
    )
    .output(Feedback)
    .query(({ ctx, input }) => feedback(ctx.verb, input)),
  versions,
}
