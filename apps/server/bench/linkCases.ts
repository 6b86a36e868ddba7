import { existsSync, readFileSync } from 'node:fs'
import type { ToldWork, WorkMatch } from '@mosaic/core/linking/linkWork'
import { identify } from '@mosaic/core/vocabulary/identify'
import type { Concept } from '@mosaic/core/vocabulary/taxonomy'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { z } from 'zod'
import { toldWork } from '../../../packages/core/test/toldWork.ts'

/** A piece of work as somebody tells it, and what an annotator says it was, as keys of `keyOf`. */
export interface LinkCase {
  readonly told: ToldWork
  readonly wanted: ReadonlySet<string>
  /** The annotators' own words, for people who check. */
  readonly says: string
}

const Line = z.object({
  given_experience_title: z.string(),
  given_work_type: z.string(),
  given_company: z.string(),
  given_responsibilities: z.array(z.string()),
  expected_occupations_found: z.array(z.object({ code: z.string(), preferred_label: z.string() })),
})

/** What tells an answer apart: an occupation's id, or the code of unpaid work with for whom it was done. */
export function keyOf({ occupationId, for: beneficiary }: WorkMatch, vocabulary: Vocabulary): string {
  const work = vocabulary.unpaidWork.find(({ id }) => id === occupationId)
  return (beneficiary && work?.codes[beneficiary]) ?? occupationId
}

/**
 * Cases in the form of Compass's evaluation of occupation inference, one JSON a line. A code of unpaid work is compared as it is; an
 * occupation of ESCO is the one of ours that its label is a title of. Empty where the file is not here.
 */
export function readCases(file: string, vocabulary: Vocabulary): LinkCase[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const given = Line.parse(JSON.parse(line))
    const expected = given.expected_occupations_found
    const isUnpaidCode = (code: string) => /^I\d/.test(code)
    return {
      told: {
        title: given.given_experience_title.trim(),
        organisation: given.given_company,
        duties: given.given_responsibilities,
        isUnpaid: /unpaid|volunteer/i.test(given.given_work_type),
      },
      wanted: new Set(
        expected.flatMap(({ code, preferred_label }) =>
          isUnpaidCode(code) ? [code] : (vocabulary.mapTitle(preferred_label)?.occupationId ?? []),
        ),
      ),
      says: expected.map(({ code, preferred_label }) => `${preferred_label} (${code})`).join(', '),
    }
  })
}

/** Paid work told in many places, written for this project. */
export function ownCases(): LinkCase[] {
  return toldWork.map(([title, organisation, duties, occupationId]) => ({
    told: { title, organisation, duties, isUnpaid: false },
    wanted: new Set([occupationId]),
    says: occupationId,
  }))
}

/**
 * Titles that nobody wrote into our vocabulary: other names of the taxonomy's occupations that bear the same label as one of ours. The
 * taxonomy holds specialisms among them, so that the reachable share is well below 1.
 */
export function titleCases(concepts: readonly Concept[], vocabulary: Vocabulary): LinkCase[] {
  const named = vocabulary.occupations.map(({ id, title, alternateTitles }) => ({ id, label: title, aliases: alternateTitles }))
  const own = new Set(named.flatMap(({ label, aliases }) => [label, ...aliases]).map((title) => title.toLowerCase()))
  const exact = [...identify(named, concepts, 'special cases')].flatMap(([id, likenesses]) =>
    likenesses.filter(({ matchType }) => matchType === 'exact').map(({ concept }) => ({ id, concept })),
  )
  return exact.flatMap(({ id, concept }) =>
    concept.names
      .filter((name) => !own.has(name.toLowerCase()))
      .map((title) => ({ told: { title, organisation: '', duties: [], isUnpaid: false }, wanted: new Set([id]), says: concept.label })),
  )
}
