import { outlineOf } from '@mosaic/core/resume/outline'
import { sentencesOf } from '@mosaic/core/resume/sentences'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf } from '#features/resume/parts.ts'
import { resumes } from '../../../packages/core/test/documents.ts'

test('the editor has the sections in the order in which the page prints them', () => {
  fc.assert(
    fc.property(resumes, (document) => {
      const lines = sentencesOf(document).map(({ pointer: path, text }) => ({
        path,
        text,
        result: 'pass' as const,
        factIds: [],
        reasons: [],
        isChecked: true,
      }))
      const shown = partsOf(lines, document).map(({ id }) => id)
      const printed = [...new Set(outlineOf(document).sections.map(({ id }) => id))]
      expect(printed.filter((id) => shown.includes(id))).toEqual(shown.filter((id) => id !== 'contact' && id !== 'letter'))
    }),
  )
})
