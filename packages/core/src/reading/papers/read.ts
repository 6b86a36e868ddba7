import { linesOf } from '../lines.ts'
import { parseResume } from '../parse.ts'
import { type ParserWords, Proposals } from '../proposals.ts'
import type { Block, Proposal, ReadingFinding } from '../schema.ts'
import { sectionsOf } from '../sections.ts'
import { readAssessment } from './assessment.ts'
import { readCertificate } from './certificate.ts'
import { holderOf } from './holder.ts'
import { readLetter } from './letter.ts'
import type { PaperText } from './paperText.ts'
import type { Paper, PaperKind } from './schema.ts'
import { tellKind } from './tell.ts'
import { readTestimony } from './testimony.ts'
import { readTranscript } from './transcript.ts'

/** A document's claims with quotes, and what kind of paper they were read from. */
export interface PaperReading {
  readonly paper: Paper
  readonly proposals: Proposal[]
  readonly findings: ReadingFinding[]
}

/**
 * Tells what kind of paper a document is and reads it as that. A posting and a paper of no kind that we know say nothing about the person.
 * What may be a résumé is read as one, and each claim waits for the person's yes. Deterministic.
 */
export function readPaper(blocks: readonly Block[], words: ParserWords): PaperReading {
  const lines = linesOf(blocks)
  const { kind, confidence, couldBeResume } = tellKind(lines, sectionsOf(lines))
  if (kind === 'resume' || couldBeResume) return readAsResume(blocks, words, { kind, confidence })
  const text = blocks.map((block) => block.text).join('\n')
  const first = lines.filter(({ end }, at) => at < linesRead && end <= lettersRead)
  const holder = holderOf(kind, first, text.slice(0, lettersRead))
  const paper = { kind, confidence, holder: holder?.text.slice(0, 200) ?? null }
  const proposals = new Proposals(text, lines, words)
  readers[kind]?.({ kind, text: text.slice(0, lettersRead), lines: first, holder, words, proposals })
  const cut = first.length < lines.length && readers[kind] ? [finding('truncated', truncatedText)] : []
  return { paper, proposals: proposals.all, findings: [...findingsOf(kind, proposals.all), ...cut] }
}

/** Papers of these kinds are short: what is longer holds something else behind. */
const linesRead = 500
const lettersRead = 30_000
const truncatedText = 'This paper is long: only its first pages were read.'

const readers: Partial<Record<PaperKind, (paper: PaperText) => void>> = {
  certificate: readCertificate,
  transcript: readTranscript,
  reference: readTestimony,
  review: readTestimony,
  assessment: readAssessment,
  cover_letter: readLetter,
}

function readAsResume(
  blocks: readonly Block[],
  words: ParserWords,
  { kind, confidence }: Pick<Paper, 'kind' | 'confidence'>,
): PaperReading {
  const { proposals, findings } = parseResume(blocks, words)
  const paper = { kind, confidence, holder: nameIn(proposals) }
  if (kind === 'resume') return { paper, proposals, findings }
  return {
    paper,
    proposals: proposals.map((proposal) => ({ ...proposal, inferred: true })),
    findings: [finding('paper_unsure', unsureText), ...findings],
  }
}

/** The name that a reading gives its person, null where it gives none. */
export function nameIn(proposals: readonly Proposal[]): string | null {
  for (const { claim } of proposals)
    if (claim.kind === 'contact' && claim.payload.field === 'name') return claim.payload.value.slice(0, 200)
  return null
}

const unsureText =
  'It could not be told what kind of paper this is. It was read as a résumé; nothing in it counts until you say that it is right.'

function findingsOf(kind: PaperKind, proposals: readonly Proposal[]): ReadingFinding[] {
  if (kind === 'posting')
    return [
      finding(
        'looks_like_posting',
        'This looks like a job posting, so nothing in it was taken as a fact about you. Paste its text under Opportunities to see how it fits you.',
      ),
    ]
  if (kind === 'other')
    return [
      finding(
        'not_resume',
        'This does not read like a paper about your work or learning, so nothing in it was taken as a fact. If it is one, tell the coach what it says.',
      ),
    ]
  if (proposals.length === 0)
    return [finding('nothing_found', 'Nothing could be taken from this paper for sure. Tell the coach in a sentence what it says.')]
  return []
}

const finding = (code: ReadingFinding['code'], text: string): ReadingFinding => ({ code, text, page: null, quote: null })
