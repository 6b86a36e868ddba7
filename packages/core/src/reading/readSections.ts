import { educationOf } from './education.ts'
import { entriesOf } from './entries.ts'
import { isDocumentName } from './headings.ts'
import { type Item, isContinuation, itemOf } from './items.ts'
import { type Line, split } from './lines.ts'
import { isPlaceholder } from './placeholders.ts'
import { clip, type Proposals } from './proposals.ts'
import { addCourse, isCourse, isPaperALine } from './readCredentials.ts'
import { headStretch, keepWords } from './readRoles.ts'
import type { Section } from './sections.ts'

/** Below it, hardly one in ten schools and degrees of plain text is one. */
const studySureAtLeast = 0.75

export function readEducation({ lines, heading }: Section, proposals: Proposals): void {
  const isPaper = isPaperALine(lines, heading)
  const entries = isPaper ? lines.flatMap((line) => entriesOf([line])) : entriesOf(lines)
  for (const entry of entries) {
    const payload = educationOf(entry)
    const [institution, degree, field, place] = [payload.institution, payload.degree, payload.field, payload.place].map((words) =>
      isPlaceholder(words) ? null : words,
    ) as [string | null, string | null, string | null, string | null]
    const clipped = { institution: clip(institution), degree: clip(degree), field: clip(field), place: clip(place) }
    const claim = { kind: 'education' as const, payload: { ...payload, ...clipped } }
    const isNone = institution === null && degree === null
    if (isCourse(entry, payload, { heading, isPaper })) addCourse(entry, proposals)
    else if (isNone || (!entry.stands && proposals.sureOf(claim) < studySureAtLeast)) keepWords(entry, heading ?? 'Education', proposals)
    else {
      proposals.add(claim, headStretch(entry))
      for (const item of entry.items) proposals.linkSkills(item.text, item, null)
    }
  }
}

export function readProjects({ lines }: Section, proposals: Proposals): void {
  for (const entry of entriesOf(lines)) {
    const [name, ...more] = entry.pieces
    if (!name) continue
    const [opening, ...listed] = entry.items
    const isDescribed = opening !== undefined && !opening.isList
    const description = isDescribed ? opening.text : (more[0]?.text ?? null)
    const details = [
      ...(isDescribed ? more : more.slice(1)).map(({ text }) => text),
      ...(isDescribed ? listed : entry.items).map(({ text }) => text),
    ]
    const inline = [name.text, ...more.map(({ text }) => text)].join(' ').match(/https?:\/\/\S+/)?.[0]
    const ref = proposals.add(
      {
        kind: 'project',
        payload: {
          name: name.text.slice(0, 300),
          description: clip(description, 2000),
          url: clip(inline ?? entry.links[0] ?? null, 500),
          start: entry.dates?.from ?? null,
          end: entry.dates?.to ?? null,
          details: details.map((text) => text.slice(0, 2000)).slice(0, 50),
        },
      },
      headStretch(entry),
    )
    proposals.linkSkills(more.map(({ text }) => text).join(', '), headStretch(entry), ref)
    for (const item of entry.items) proposals.linkSkills(item.text, item, ref)
  }
}

/** What has no form of its own, kept under its heading paragraph by paragraph; a summary as one. */
export function readOther({ heading, kind, lines }: Section, proposals: Proposals): void {
  const title = (heading ?? (kind === 'summary' ? 'Summary' : 'Other')).slice(0, 200)
  const groups = kind === 'summary' ? (lines.length > 0 ? [itemOf(lines)] : []) : paragraphsOf(lines)
  for (const { text, start, end } of groups) {
    proposals.add({ kind: 'other', payload: { heading: title, text: text.slice(0, 4000) } }, { start, end })
    if (kind !== 'references') proposals.linkSkills(text, { start, end }, null, { inferred: namesWorks.test(title) })
  }
}

/** What a paper, a talk or a prize is called tells what it was about, not what somebody can do: it waits for a yes. */
const namesWorks =
  /publi|paper|article|book|talk|present|conferen|poster|award|honou?r|prize|grant|fellowship|membership|affiliation|exhibition|veröffentl|vorträg|auszeichn|mitglied|prix|distinction|premio|becas|premi(?!\p{L})|prêmio|prijzen|lidmaatschap/iu

/** Interests listed one by one; a sentence about them is kept as it stands. */
export function readInterests({ lines, heading }: Section, proposals: Proposals): void {
  for (const { text, start, end } of paragraphsOf(lines)) {
    const listed = split(text, start, /\s*[,;|•·،、]\s*/g).filter((part) => /\p{L}{2}/u.test(part.text))
    const isList = listed.every((part) => part.text.split(/\s+/).length <= wordsOfInterest)
    if (!isList) proposals.add({ kind: 'other', payload: { heading: heading ?? 'Interests', text: text.slice(0, 4000) } }, { start, end })
    else
      for (const part of listed)
        proposals.add(
          { kind: 'interest', payload: { label: part.text.replace(/[.\s]+$/, '').slice(0, 300), interest: null, choice: null } },
          part,
        )
  }
}

const wordsOfInterest = 5

/** What stands beside a person's contact data: an opening paragraph, dates of birth and the like. */
export function readBesides({ lines }: Section, proposals: Proposals): void {
  const taken = proposals.all.filter(({ claim }) => claim.kind === 'contact').map(({ locator }) => locator)
  const isTaken = ({ start, end }: Line) => taken.some((one) => one.start < end && start < one.end)
  for (const { text, start, end } of paragraphsOf(lines.filter((line) => !isTaken(line)))) {
    const words = text.split(/\s+/).length
    const heading = words > 7 ? 'Summary' : 'Personal details'
    if (/\p{L}{2}/u.test(text) && !isDocumentName(text))
      proposals.add({ kind: 'other', payload: { heading, text: text.slice(0, 4000) } }, { start, end })
    if (words > 7) proposals.linkSkills(text, { start, end }, null)
  }
}

/** Lines that belong together: a bullet with what runs on under it. */
function paragraphsOf(lines: readonly Line[]): Item[] {
  const groups: Line[][] = []
  let previous: Line | undefined
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && previous && !line.isList && isContinuation(line, previous)) group.push(line)
    else groups.push([line])
    previous = line
  }
  return groups.map(itemOf)
}
