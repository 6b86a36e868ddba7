import type { Reading } from '../reading/schema.ts'
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

export function partFindings(parts: readonly AtsPart[]): Finding[] {
  const advice: Partial<Record<AtsPart['id'], string>> = {
    contact: 'Write name, email and phone as text at the top.',
    roles: 'Give each role its title, its employer and its dates on one or two lines.',
    headings: 'Use the plain words: Experience, Education, Skills.',
    order: 'One column, no text boxes, no tables for layout.',
  }
  return parts.flatMap(({ id, status, value, detail, label }): Finding[] =>
    status === 'run' && value !== null && value < (id === 'order' ? orderAtLeast : 1) && advice[id]
      ? [
          {
            rule: `ats_${id}`,
            severity: id === 'order' ? 'blocking' : 'important',
            where: null,
            page: null,
            quote: null,
            text: `${label}: not quite. ${detail}`,
            suggestion: advice[id],
          },
        ]
      : [],
  )
}
