import type { Reading } from '../reading/schema.ts'
import type { Sentences } from '../sentences/sentences.ts'
import { type ContactDetail, isOfPicture, type Say } from './atsParts.ts'
import type { Kept } from './readBack.ts'
import type { AtsPart, Finding } from './schema.ts'

/** Less agreement of two readers than this is another order. */
export const orderAtLeast = 0.75

const blocking = new Set([
  'password',
  'damaged',
  'no_text',
  'needs_ocr',
  'recognised_text',
  'unmapped_font',
  'hidden_text',
  'misnamed',
  'too_complex',
  'timed_out',
])
const severityOf = (id: AtsPart['id']): Finding['severity'] => (id === 'order' ? 'blocking' : id === 'headings' ? 'minor' : 'important')

export function findingOf(found: Reading['findings'][number], { ats: say, writing, reading }: Sentences): Finding {
  const { code, page, quote } = found
  return {
    rule: code,
    severity: blocking.has(code) ? 'blocking' : 'important',
    where: null,
    page,
    quote,
    text: reading.finding(found),
    suggestion: say.fixes[code] ?? writing.lookHere,
  }
}

/** Readers agree on so much of a page that its columns hinder none of them. */
const columnsFineAt = 0.9

/**
 * The findings of a reading as an ATS meets them: words from a picture are one fault, however many lines were hard to read; what `parts` says once more
 * is left to them; columns that readers take alike are a matter of taste.
 */
export function onceOf(findings: Reading['findings'], parts: readonly AtsPart[], sentences: Sentences): Finding[] {
  const order = parts.find(({ id }) => id === 'order')?.value ?? 0
  const kept = parts.find(({ id }) => id === 'kept')?.value ?? 0
  const picture = findings.filter(({ code }) => isOfPicture(code))
  const others = findings.filter(({ code }) => !isOfPicture(code) && code !== 'no_contact')
  return [
    ...picture.slice(0, 1).map(
      (one): Finding => ({
        ...findingOf({ ...one, quote: null }, sentences),
        text: sentences.ats.scan(kept < 0.01 ? 0 : Math.round(kept * 100)),
      }),
    ),
    ...others.map((one) =>
      one.code === 'several_columns' && order >= columnsFineAt
        ? { ...findingOf(one, sentences), severity: 'minor' as const }
        : findingOf(one, sentences),
    ),
  ]
}

export function lostFinding({ pointer, value }: Kept, say: Say): Finding {
  return {
    rule: 'not_read_back',
    severity: 'blocking',
    where: pointer,
    page: null,
    quote: value,
    ...say.lost(),
  }
}

/** A file without an address leaves an employer no way to answer in writing; a phone number is its owner's choice. */
export function absentFindings(absent: readonly ContactDetail[], say: Say): Finding[] {
  return absent.map((detail): Finding => {
    const severity = detail === 'phone' ? 'minor' : 'important'
    return { rule: `no_${detail}`, severity, where: null, page: null, quote: null, ...say.absent[detail] }
  })
}

/** What a part that ran and is not whole asks for. */
export function partFindings(parts: readonly AtsPart[], say: Say): Finding[] {
  const advice: Partial<Record<AtsPart['id'], string>> = say.advice
  const names: Partial<Record<AtsPart['id'], string>> = say.partNames
  return parts.flatMap(({ id, status, value, detail, label }): Finding[] =>
    status === 'run' && value !== null && value < (id === 'order' ? orderAtLeast : 1) && advice[id]
      ? [
          {
            rule: `ats_${id}`,
            severity: severityOf(id),
            where: null,
            page: null,
            quote: null,
            text: say.notQuite(names[id] ?? label, detail),
            suggestion: advice[id],
          },
        ]
      : [],
  )
}
