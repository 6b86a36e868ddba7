import type { ResumeDocument } from '../resume/schema.ts'
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
const ceilings: Readonly<Record<string, readonly [ceiling: number, reason: string]>> = {
  password: [0, 'It opens only with a password.'],
  damaged: [0, 'It does not open.'],
  no_text: [10, 'No words can be taken out of it.'],
  needs_ocr: [10, 'Its words stand in a picture.'],
  recognised_text: [20, 'Its words stand in a picture.'],
  unmapped_font: [40, 'A font tells no letters: words come out wrong.'],
  hidden_text: [40, 'It holds text that nobody can see, which is taken for a trick.'],
  order: [70, 'Its words come out in another order.'],
  kept: [70, 'Some of what it says does not come out.'],
  contact: [60, 'Neither email nor phone is found.'],
}
const keptAtLeast = 0.95
/** Less of a picture's words than this stand in the file as text: it is a scan, and all else follows from that. */
const scanUnder = 0.5

/**
 * What a machine makes of exported bytes (complaint 4 of PEERS.md): rules alone, no model. `document` is what was exported; null for a file as it
 * came, where the extractors are held against each other. Score = Σ weight × value / Σ weight over the parts that apply, what did not run counting
 * 0, at most the lowest ceiling of the faults found.
 */
export function atsReport(extraction: Extraction, document: ResumeDocument | null): AtsReport {
  const { format, reading, failure, texts } = extraction
  const extractors = texts.map(({ name, status }) => ({ name, status }))
  const given = texts.flatMap(({ text }) => (text === null ? [] : [text]))
  if (!reading) {
    const [ceiling, reason] = ceilings[failure?.code ?? ''] ?? [0, 'It could not be read.']
    const parts = partIds.map((id) => part(id, id === 'text' && failure ? 0 : null, failure?.text ?? 'It could not be read.'))
    const findings = failure ? [findingOf(failure)] : []
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
  const kept = keptPart(texts, lost, document)
  const isScan = reading.findings.some(({ code }) => isOfPicture(code)) && (kept.value ?? 0) < scanUnder
  // a machine finds nothing in what it gets no words of
  const found = isScan ? { ...reading, blocks: [], proposals: [] } : reading
  const parts = [
    textPart(reading, kept.value),
    orderPart(texts),
    kept,
    contactPart(found, texts),
    rolesPart(found, document),
    headingsPart(found, document),
  ]
  const told = reading.findings.map(({ code }) => code).filter((code) => isScan || !isOfPicture(code))
  const faults = [...new Set([...told, ...(isScan ? [] : failing(parts, reading))])].flatMap((code) =>
    ceilings[code] ? [ceilings[code]] : [],
  )
  const ceiling = Math.min(100, ...faults.map(([most]) => most))
  const counted = parts.filter(({ status }) => status !== 'not_applicable')
  const score =
    (100 * counted.reduce((sum, { weight, value }) => sum + weight * (value ?? 0), 0)) /
    counted.reduce((sum, { weight }) => sum + weight, 0)
  return {
    score: Math.min(ceiling, Math.round(score)),
    ceiling,
    ceilingReasons: [...new Set(faults.map(([, reason]) => reason))],
    parts,
    extractors,
    findings: byWeight([
      ...onceOf(reading.findings, parts),
      ...(lost ?? []).map(lostFinding),
      ...(isScan ? [] : [...partFindings(parts), ...absentFindings(contactMissing(reading, texts).absent)]),
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
