import { dateRangeIn } from './dates.ts'
import { educationOf } from './education.ts'
import { entriesOf } from './entries.ts'
import { isDocumentName } from './headings.ts'
import { type Item, isContinuation, itemOf } from './items.ts'
import { type Line, split } from './lines.ts'
import { clip, type Proposals } from './proposals.ts'
import { addCourse, isCourse } from './readCredentials.ts'
import { headStretch, keepWords } from './readRoles.ts'
import type { Section } from './sections.ts'
import { isLanguage, listedLanguages, listedSkills } from './skills.ts'

/** Below it, hardly one in ten schools and degrees of plain text is one. */
const studySureAtLeast = 0.75

export function readEducation({ lines, heading }: Section, proposals: Proposals): void {
  for (const entry of entriesOf(lines)) {
    const payload = educationOf(entry)
    const { institution, degree, field, place } = payload
    const clipped = { institution: clip(institution), degree: clip(degree), field: clip(field), place: clip(place) }
    const claim = { kind: 'education' as const, payload: { ...payload, ...clipped } }
    const isNone = institution === null && degree === null
    if (isCourse(entry, payload, heading)) addCourse(entry, proposals)
    else if (isNone || (!entry.stands && proposals.sureOf(claim) < studySureAtLeast)) keepWords(entry, heading ?? 'Education', proposals)
    else {
      proposals.add(claim, headStretch(entry))
      for (const item of entry.items) proposals.linkSkills(item.text, item, null)
    }
  }
}

/** Lists one by one; sentences are kept as they are, and what the vocabulary knows in them counts. */
export function readSkills({ lines, heading }: Section, proposals: Proposals): void {
  const { skills, languages, sentences } = listedSkills(lines, (label) => proposals.knows(label))
  addLanguages(languages, proposals)
  for (const { label, start, end } of skills) proposals.listSkill(label, { start, end })
  for (const { label, start, end } of skills) if (!proposals.knows(label)) proposals.linkSkills(label, { start, end }, null)
  for (const { text, start, end } of sentences) {
    proposals.add({ kind: 'other', payload: { heading: heading ?? 'Skills', text: text.slice(0, 4000) } }, { start, end })
    proposals.linkSkills(text, { start, end }, null)
  }
}

const wordsOfSkill = 4
const skillsAtLeast = 2

/** Whether a section of a heading of its own lists skills: few words a line, no dates, and the vocabulary knows at least half of them. */
export function listsSkills(lines: readonly Line[], proposals: Proposals): boolean {
  const named = lines
    .flatMap(({ text }) => text.split(/[,;•·|\t]/))
    .map((part) => part.trim())
    .filter(Boolean)
  const known = named.filter((part) => proposals.knows(part))
  const isList = named.every((part) => part.split(/\s+/).length <= wordsOfSkill && !dateRangeIn(part))
  return isList && known.length >= skillsAtLeast && known.length * 2 >= named.length
}

/** Languages with their levels; a line that names none is kept as it is, and may name languages of machines. */
export function readLanguages({ lines, heading }: Section, proposals: Proposals): void {
  const { languages, rest } = listedLanguages(lines)
  addLanguages(languages, proposals)
  for (const { text, start, end } of rest.filter((line) => /\p{L}{2}/u.test(line.text))) {
    proposals.add({ kind: 'other', payload: { heading: heading ?? 'Languages', text: text.slice(0, 4000) } }, { start, end })
    proposals.linkSkills(text, { start, end }, null)
  }
}

const languagesLabel = /^(?:languages?(?: (?:known|spoken))?|sprachen|langues|idiomas|lingue)\s*[:：]\s*/iu

/** "Languages known: English, Telugu" among other data of a person: only where nothing but languages follows. */
export function readLabelledLanguages(lines: readonly Line[], proposals: Proposals): void {
  for (const line of lines) {
    const label = languagesLabel.exec(line.text)?.[0].length ?? 0
    const list = line.text.slice(label)
    if (
      label === 0 ||
      !list.split(/\s*(?:,|;|\/|\s(?:and|und|et|y|e)\s)\s*/u).every((part) => isLanguage(part.replace(/\s*\([^()]*\)$/u, '')))
    )
      continue
    addLanguages(listedLanguages([{ ...line, text: list, start: line.start + label }]).languages, proposals)
  }
}

/** A language told in two places counts once. */
function addLanguages(languages: ReturnType<typeof listedLanguages>['languages'], proposals: Proposals): void {
  const isTold = (name: string) =>
    proposals.all.some(({ claim }) => claim.kind === 'language' && claim.payload.language.toLowerCase() === name.toLowerCase())
  for (const { span, language, level } of languages)
    if (!isTold(language)) proposals.add({ kind: 'language', payload: { language, level: clip(level, 100) } }, span)
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
    if (kind !== 'references') proposals.linkSkills(text, { start, end }, null)
  }
}

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
