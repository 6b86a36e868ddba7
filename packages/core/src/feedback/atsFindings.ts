import type { Reading } from '../reading/schema.ts'
import { type ContactDetail, isOfPicture } from './atsParts.ts'
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
const fixes: Readonly<Record<string, string>> = {
  hidden_text: 'Delete it. What should count has to be read by people too.',
  unmapped_font: 'Save it anew with another font, or take one of the files here.',
  recognised_text: 'Save it from the program you wrote it in, not from a scanner.',
  needs_ocr: 'Save it from the program you wrote it in, not from a scanner.',
  several_columns: 'One column is read by every machine.',
  no_contact: 'Write your email and phone as text, outside the page’s head and foot.',
  no_sections: 'Put "Experience", "Education" and "Skills" on lines of their own.',
  undated_role: 'A year is enough.',
}

const severityOf = (id: AtsPart['id']): Finding['severity'] => (id === 'order' ? 'blocking' : id === 'headings' ? 'minor' : 'important')

export function findingOf({ code, text, page, quote }: Reading['findings'][number]): Finding {
  return {
    rule: code,
    severity: blocking.has(code) ? 'blocking' : 'important',
    where: null,
    page,
    quote,
    text,
    suggestion: fixes[code] ?? 'Have a look at this place.',
  }
}

/** Readers agree on so much of a page that its columns hinder none of them. */
const columnsFineAt = 0.9

/**
 * The findings of a reading as an ATS meets them: words from a picture are one fault, however many lines were hard to read; what `parts` says once more
 * is left to them; columns that readers take alike are a matter of taste.
 */
export function onceOf(findings: Reading['findings'], parts: readonly AtsPart[]): Finding[] {
  const order = parts.find(({ id }) => id === 'order')?.value ?? 0
  const kept = parts.find(({ id }) => id === 'kept')?.value ?? 0
  const picture = findings.filter(({ code }) => isOfPicture(code))
  const others = findings.filter(({ code }) => !isOfPicture(code) && code !== 'no_contact')
  return [
    ...picture.slice(0, 1).map(
      (one): Finding => ({
        ...findingOf({ ...one, quote: null }),
        text: `A scan: a machine that does not recognise pictures gets ${kept < 0.01 ? 'none' : `${Math.round(kept * 100)} %`} of its words.`,
      }),
    ),
    ...others.map((one) =>
      one.code === 'several_columns' && order >= columnsFineAt ? { ...findingOf(one), severity: 'minor' as const } : findingOf(one),
    ),
  ]
}

export function lostFinding({ pointer, value }: Kept): Finding {
  return {
    rule: 'not_read_back',
    severity: 'blocking',
    where: pointer,
    page: null,
    quote: value,
    text: 'A reader of the file does not get this.',
    suggestion: 'Write it with plain letters, in one piece.',
  }
}

const names: Partial<Record<AtsPart['id'], string>> = { contact: 'Contact details', roles: 'Roles', headings: 'Headings' }

/** A file without an address leaves an employer no way to answer in writing; a phone number is its owner's choice. */
export function absentFindings(absent: readonly ContactDetail[]): Finding[] {
  const said = {
    name: ['important', 'It holds no name that was found.', 'Write it on the first line.'],
    email: ['important', 'It holds no email address.', 'Write one at the top, so that an employer can answer.'],
    phone: ['minor', 'It holds no phone number.', 'It can stay so. Write one at the top if an employer may call.'],
  } as const
  return absent.map((detail): Finding => {
    const [severity, text, suggestion] = said[detail]
    return { rule: `no_${detail}`, severity, where: null, page: null, quote: null, text, suggestion }
  })
}

/** What a part that ran and is not whole asks for. */
export function partFindings(parts: readonly AtsPart[]): Finding[] {
  const advice: Partial<Record<AtsPart['id'], string>> = {
    contact: 'Write it as text at the top, outside the page’s head and foot.',
    roles: 'Give each role its title, its employer and its dates on one or two lines.',
    headings: 'Put each part under a plain heading of its own: Experience, Education, Skills, or your language’s words for them.',
    order: 'One column, no text boxes, no tables for layout.',
  }
  return parts.flatMap(({ id, status, value, detail, label }): Finding[] =>
    status === 'run' && value !== null && value < (id === 'order' ? orderAtLeast : 1) && advice[id]
      ? [
          {
            rule: `ats_${id}`,
            severity: severityOf(id),
            where: null,
            page: null,
            quote: null,
            text: `${names[id] ?? label}: not quite. ${detail}`,
            suggestion: advice[id],
          },
        ]
      : [],
  )
}
