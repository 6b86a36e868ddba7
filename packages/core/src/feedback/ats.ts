import type { ResumeDocument } from '../resume/schema.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import { absentFindings, findingOf, lostFinding, onceOf, orderAtLeast, partFindings } from './atsFindings.ts'
import {
  contactIn,
  contactMissing,
  contactPart,
  type Extraction,
  headingsPart,
  isOfPicture,
  keptPart,
  lostOf,
  orderPart,
  part,
  partIds,
  rolesPart,
  textPart,
} from './atsParts.ts'
import { byWeight } from './order.ts'
import { valuesOf } from './readBack.ts'
import type { AtsPart, AtsReport } from './schema.ts'

export const atsVersion = 'ats-2'

/** A fault that a machine cannot get over keeps the whole from scoring more, whatever else is right. */
const ceilings = {
  password: 0,
  damaged: 0,
  no_text: 10,
  needs_ocr: 10,
  recognised_text: 20,
  unmapped_font: 40,
  hidden_text: 40,
  order: 70,
  kept: 70,
  contact: 60,
} as const
const isFault = (code: string | undefined): code is keyof typeof ceilings => code !== undefined && code in ceilings
const keptAtLeast = 0.95
/** Less of a picture's words than this stand in the file as text: it is a scan, and all else follows from that. */
const scanUnder = 0.5

/**
 * What a machine makes of exported bytes (complaint 4 of PEERS.md): rules alone, no model. `document` is what was exported; null for a file as it
 * came, where the extractors are held against each other. Score = Σ weight × value / Σ weight over the parts that apply, what did not run counting
 * 0, at most the lowest ceiling of the faults found.
 */
export function atsReport(extraction: Extraction, document: ResumeDocument | null, sentences: Sentences = english): AtsReport {
  const say = sentences.ats
  const { format, reading, failure, texts } = extraction
  const extractors = texts.map(({ name, status }) => ({ name, status }))
  const given = texts.flatMap(({ text }) => (text === null ? [] : [text]))
  if (!reading) {
    const fault = failure?.code
    const [ceiling, reason] = isFault(fault) ? [ceilings[fault], say.ceilings[fault]] : [0, say.unread]
    const parts = partIds.map((id) =>
      part(say, id, id === 'text' && failure ? 0 : null, failure ? sentences.reading.finding(failure) : say.unread),
    )
    const findings = failure ? [findingOf(failure, sentences)] : []
    return {
      score: failure ? 0 : null,
      ceiling,
      ceilingReasons: [reason],
      parts,
      extractors,
      findings,
      format,
      pages: null,
      formulaVersion: atsVersion,
    }
  }
  const lost = document ? lostOf(valuesOf(document), given) : null
  const kept = keptPart(texts, lost, document, say)
  const isScan = reading.findings.some(({ code }) => isOfPicture(code)) && (kept.value ?? 0) < scanUnder
  // a machine finds nothing in what it gets no words of
  const found = isScan ? { ...reading, blocks: [], proposals: [] } : reading
  const parts = [
    textPart(reading, kept.value, say),
    orderPart(texts, say),
    kept,
    contactPart(found, texts, say),
    rolesPart(found, document, say),
    headingsPart(found, document, say),
  ]
  const told = reading.findings.map(({ code }) => code).filter((code) => isScan || !isOfPicture(code))
  const faults = [...new Set([...told, ...(isScan ? [] : failing(parts, reading))])].filter(isFault)
  const ceiling = Math.min(100, ...faults.map((code) => ceilings[code]))
  const counted = parts.filter(({ status }) => status !== 'not_applicable')
  const score =
    (100 * counted.reduce((sum, { weight, value }) => sum + weight * (value ?? 0), 0)) /
    counted.reduce((sum, { weight }) => sum + weight, 0)
  return {
    score: Math.min(ceiling, Math.round(score)),
    ceiling,
    ceilingReasons: [...new Set(faults.map((code) => say.ceilings[code]))],
    parts,
    extractors,
    findings: byWeight([
      ...onceOf(reading.findings, parts, sentences),
      ...(lost ?? []).map((one) => lostFinding(one, say)),
      ...(isScan ? [] : [...partFindings(parts, say), ...absentFindings(contactMissing(reading, texts).absent, say)]),
    ]),
    format,
    pages: reading.pages,
    formulaVersion: atsVersion,
  }
}

function failing(parts: readonly AtsPart[], reading: NonNullable<Extraction['reading']>): string[] {
  const value = (id: AtsPart['id']) => parts.find((one) => one.id === id)?.value ?? 1
  const contact = contactIn(reading)
  return [
    ...(value('order') < orderAtLeast ? ['order'] : []),
    ...(value('kept') < keptAtLeast ? ['kept'] : []),
    ...(contact.has('email') || contact.has('phone') ? [] : ['contact']),
  ]
}
