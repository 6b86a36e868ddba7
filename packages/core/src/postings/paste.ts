import { couldBePlace, isPlace } from '../reading/places.ts'
import { salaryIn } from './salary.ts'
import type { RawPosting } from './schema.ts'
import { remoteIn } from './workplace.ts'

/** What could be read off a pasted posting; the rest is null. */
export type PastedPosting = Pick<
  RawPosting,
  'role' | 'company' | 'location' | 'remote' | 'level' | 'employmentType' | 'salary' | 'postedAt' | 'validThrough' | 'url' | 'text'
>

const nothing = { level: null, employmentType: null, postedAt: null, validThrough: null, url: null }
const titleAtMost = 120

/** Reads a posting handed over as text, its title in the first line or behind a label. Null when there is nothing to read in it. */
export function parsePastedPosting(source: string): PastedPosting | null {
  const text = source.replace(/\r\n?/g, '\n').trim()
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const first = lines[0]
  if (first === undefined) return null
  const labelled = (names: RegExp) => lines.map((line) => line.match(names)?.[1]?.trim()).find((value) => value)
  const [role, at] = splitTitle(labelled(/^(?:job title|title|position|role|stelle)\s*[:\-–]\s*(.+)$/i) ?? first)
  if (!/\p{L}{2}/u.test(role)) return null
  const second = lines[1] !== undefined && lines[1].length <= 80 && !/[.:]$/.test(lines[1]) && lines.length > 3 ? lines[1] : null
  const [firm, place] = second === null ? [null, null] : splitFirm(second)
  const company = labelled(/^(?:company|employer|organi[sz]ation|arbeitgeber|firma)\s*[:\-–]\s*(.+)$/i) ?? at ?? firm
  const location = labelled(/^(?:location|place|where|standort|ort)\s*[:\-–]\s*(.+)$/i) ?? place
  return { ...nothing, role, company, location, remote: remoteIn(text), salary: salaryIn(text), text }
}

function splitTitle(line: string): [string, string | null] {
  const title = line.replace(/^#+\s*/, '')
  const [role = title, company] = title.split(/\s+(?:at|bei|@)\s+/)
  return [role.slice(0, titleAtMost).trim(), company?.trim() ?? null]
}

/** "Acme · Leeds", "St Luke's Hospital, Bradford, UK": the employer, and where it is. */
function splitFirm(line: string): [string, string | null] {
  const [named = line, told] = line.split(/\s+[·|–-]\s+/)
  const [, firm, rest] = /^(.+?),\s+(.+)$/.exec(named) ?? []
  const place = rest !== undefined && (isPlace(rest) || couldBePlace(rest)) ? rest : null
  return [firm ?? named, told ?? place]
}
