import type { Claim } from '../facts/schema.ts'
import { datesClosed } from './brokenDates.ts'
import type { Sign } from './confidence.ts'
import { contactOf } from './contact.ts'
import { headingKind } from './headings.ts'
import { languageOfText } from './language.ts'
import { readLicences } from './licences.ts'
import { linesOf } from './lines.ts'
import { type ParserWords, Proposals } from './proposals.ts'
import { readCredentials } from './readCredentials.ts'
import { holdsRoles, readRoles } from './readRoles.ts'
import { readBesides, readEducation, readInterests, readOther, readProjects } from './readSections.ts'
import { listsSkills, readLabelledLanguages, readLanguages, readSkills } from './readSkills.ts'
import { rowsTold } from './rows.ts'
import type { Block, Proposal, ReadingFinding } from './schema.ts'
import { type Section, sectionsOf } from './sections.ts'

export type { ParserWords } from './proposals.ts'

/**
 * Reads a résumé's blocks into claims with quotes, by rules: sections by heading words and look, entries by dates and shape. Nothing is
 * thrown away: what fits nowhere is kept under its heading. Deterministic.
 */
export function parseResume(blocks: readonly Block[], words: ParserWords): { proposals: Proposal[]; findings: ReadingFinding[] } {
  const text = blocks.map((block) => block.text).join('\n')
  const lines = rowsTold(datesClosed(linesOf(blocks)))
  const sections = sectionsOf(lines)
  const proposals = new Proposals(text, lines, words)
  for (const { field, value, span, signs = [] } of contactOf(sections, {
    language: languageOfText(text),
    isSkill: (label) => words.findSkill(label) !== undefined,
  }))
    proposals.add({ kind: 'contact', payload: { field, value: value.slice(0, 500) } }, span, { signs })
  for (const section of sections) {
    const lines =
      section.kind === 'experience' || section.kind === 'projects' ? section.lines : section.lines.filter((line) => !line.isAddress)
    proposals.under(signsOf(section))
    readSection({ ...section, lines }, proposals, words)
  }
  proposals.under(['label'])
  readLabelledLanguages(lines, proposals)
  readLicences(
    sections.flatMap(({ kind, lines }) => (holdsParticulars.has(kind) ? lines : [])),
    proposals,
  )
  return { proposals: proposals.all, findings: findingsOf(sections, proposals.all) }
}

/** Where a licence is told beside other things; elsewhere it is a paper among papers, or somebody's work. */
const holdsParticulars: ReadonlySet<Section['kind']> = new Set(['head', 'contact', 'skills', 'other', 'interests', 'languages'])

function signsOf({ kind, heading }: Section): Sign[] {
  if (kind === 'head' || heading === null) return ['headingUnknown']
  return [headingKind(heading) === kind ? 'headingKnown' : kind === 'other' ? 'headingUnknown' : 'headingWithin']
}

function readSection(section: Section, proposals: Proposals, words: ParserWords): void {
  switch (section.kind) {
    case 'experience':
    case 'volunteering':
      return readRoles(section, section.kind, proposals, words)
    case 'education':
      return readEducation(section, proposals)
    case 'skills':
      return readSkills(section, proposals)
    case 'languages':
      return readLanguages(section, proposals)
    case 'projects':
      return readProjects(section, proposals)
    case 'credentials':
      return readCredentials(section, proposals)
    case 'interests':
      return readInterests(section, proposals)
    case 'head':
    case 'contact':
      return readBesides(section, proposals)
    case 'other':
      return readUnnamed(section, proposals, words)
    default:
      return readOther(section, proposals)
  }
}

/** A section of no heading that we know: what it holds tells what it is. */
function readUnnamed(section: Section, proposals: Proposals, words: ParserWords): void {
  if (listsSkills(section.lines, proposals)) return readSkills(section, proposals)
  const isKnown = section.heading !== null && headingKind(section.heading) !== undefined
  if (!isKnown && holdsRoles(section.lines, words)) return readRoles(section, 'experience', proposals, words)
  return readOther(section, proposals)
}

function findingsOf(sections: readonly Section[], proposals: readonly Proposal[]): ReadingFinding[] {
  const has = (test: (claim: Claim) => boolean) => proposals.some(({ claim }) => test(claim))
  const undated = proposals.filter(({ claim }) => claim.kind === 'experience' && claim.payload.start === null && claim.payload.end === null)
  const finding = (
    code: ReadingFinding['code'],
    text: string,
    quote: string | null = null,
    page: number | null = null,
  ): ReadingFinding => ({ code, text, page, quote })
  return [
    ...(has((claim) => claim.kind === 'contact' && (claim.payload.field === 'email' || claim.payload.field === 'phone'))
      ? []
      : [finding('no_contact', 'No e-mail address or phone number was found.')]),
    ...(sections.some(({ kind }) => kind !== 'head' && kind !== 'other')
      ? []
      : [finding('no_sections', 'No heading like "Experience" or "Education" was found, so its parts could not be told apart.')]),
    ...undated.map(({ quote, locator }) => finding('undated_role', 'This role has no dates that could be read.', quote, locator.page)),
  ]
}
