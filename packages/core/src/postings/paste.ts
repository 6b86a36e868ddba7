import { countryIn } from '../reading/places.ts'
import { employerTold } from './employer.ts'
import { headingKind } from './headings.ts'
import { linkTold } from './link.ts'
import { splitFirm, splitTitle, titleAmong } from './pasteTitle.ts'
import { placeToldBy } from './place.ts'
import { inDollarsOf, salaryTold } from './salary.ts'
import type { RawPosting } from './schema.ts'
import { workplaceIn } from './workplace.ts'

/** What could be read off a pasted posting; the rest is null. */
export type PastedPosting = Pick<
  RawPosting,
  'role' | 'company' | 'location' | 'remote' | 'level' | 'employmentType' | 'salary' | 'postedAt' | 'validThrough' | 'url' | 'text'
>

const nothing = { level: null, employmentType: null, postedAt: null, validThrough: null }

/** Reads a posting handed over as text, its title in the first line or behind a label. Null when there is nothing to read in it. */
export function parsePastedPosting(source: string): PastedPosting | null {
  const text = source.replace(/\r\n?/g, '\n').trim()
  const lines = withoutBanner(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  )
  const first = lines[0]
  if (first === undefined) return null
  const labelled = (names: RegExp) => lines.map((line) => line.match(names)?.[1]?.trim()).find((value) => value)
  const title = titleAmong(lines) ?? first
  const [role, at, town] = splitTitle(labelled(/^(?:job title|title|position|role|stelle)\s*[:\-–]\s*(.+)$/i) ?? title)
  if (!/\p{L}{2}/u.test(role)) return null
  const second = lines[lines.indexOf(title) + 1] ?? ''
  const [firm, place] = lines.length > 3 && couldNameFirm(second) ? splitFirm(second) : [null, null]
  const company =
    labelled(/^(?:company|employer|firm|organi[sz]ation|arbeitgeber|firma|unternehmen)\s*[:\-–]\s*(.+)$/i) ??
    at ??
    firm ??
    employerTold(text)
  const told =
    labelled(/^(?:location|work location|place|where|base|based in|standort|arbeitsort|einsatzort|ort)\s*[:\-–]\s*(.+)$/i) ?? place
  const location = (told === null ? null : placeToldBy(told)) ?? town ?? seatOf(company)
  // "Acme — Boulder, Colorado — Hybrid": the line that tells where may tell how beside it
  const remote = workplaceIn(told !== null && told === place ? second : told, text)?.value ?? null
  const salary = inDollarsOf(salaryTold(text), countryIn(location ?? ''))?.salary ?? null
  return { ...nothing, role, company, location, remote, salary, url: linkTold(text), text }
}

const labelOf = /^[^:]{2,30}:\s/

/** The line under the title, where it is no sentence, heading, label or entry of a list. */
function couldNameFirm(line: string): boolean {
  return line !== '' && line.length <= 80 && !/[.:!]$|^[-*•]\s/u.test(line) && !labelOf.test(line) && headingKind(line) === undefined
}

const municipal =
  /^(?:(?:die |the )?(?:stadt|gemeinde|landkreis|city of|town of|gemeente|ville de|mairie de|ayuntamiento de|comune di|urząd miasta))\s+(\p{Lu}.+)$/iu

/** A town that hires is where it is. */
const seatOf = (company: string | null) => municipal.exec(company ?? '')?.[1] ?? null
const banner =
  /^(?:stellen(?:ausschreibung|angebot|anzeige)|jobangebot|job (?:description|posting|advert(?:isement)?|vacancy|details)|about the (?:job|role|position)|vacancy|position description|(?:we(?:['’]re| are) )?(?:now )?hiring|wir suchen(?: dich| sie)?|join (?:us|our team))[!:.\s]*$/i

/** A posting's lines without those above its title that head every posting: "Stellenausschreibung", "About the job". */
function withoutBanner(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((line) => !banner.test(line))
  return from < 0 ? lines : lines.slice(from)
}
