import type { PayloadOf } from '../facts/schema.ts'
import { type DateRange, dateRangeIn, isDateAlone } from './dates.ts'
import type { Entry } from './entries.ts'
import { isContinuation } from './items.ts'
import { isBodyLabel } from './labels.ts'
import { type Line, split } from './lines.ts'
import { clip, type Proposals } from './proposals.ts'
import { headStretch } from './readRoles.ts'
import { readSkills } from './readSkills.ts'
import { degreeIn, isInstitution } from './schooling.ts'
import type { Section } from './sections.ts'

/** Certificates, one a line or stacked: name, issuer, date below each other. */
export function readCredentials(section: Section, proposals: Proposals): void {
  const lines = section.lines.filter((line) => !isSkillList(line, section, proposals))
  const skills = section.lines.filter((line) => !lines.includes(line))
  if (skills.length > 0) readSkills({ ...section, lines: skills }, proposals)
  const isStacked = lines.some((line) => !line.isList && isDateAlone(line.text)) || standInGroups(lines)
  let stack: Line[] = []
  const flush = () => {
    if (stack.length > 0) addCredential(stack, proposals)
    stack = []
  }
  lines.flatMap(listedApart).forEach((line, at, all) => {
    const above = all[at - 1]
    const runsOn =
      above !== undefined &&
      (isDateAlone(line.text) || (isStacked && !line.isApart && !line.isList) || isIssuer(line, above) || above.text.endsWith(','))
    if (!runsOn) flush()
    stack.push(line)
    if (isStacked && isDateAlone(line.text)) flush()
  })
  flush()
}

/** A list under "Certifications and skills" of which the vocabulary knows half as skills. */
function isSkillList({ text }: Line, { heading }: Section, proposals: Proposals): boolean {
  const parts = text.split(/,\s+/).map((part) => part.replace(/\s*\([^()]*\)$/u, ''))
  return (
    /skill|tool|kenntnisse|compétences|competencias|habilidades|vaardigheden/iu.test(heading ?? '') &&
    parts.length >= listAtLeast &&
    parts.filter((part) => proposals.knows(part)).length * 2 >= parts.length
  )
}

const listAtLeast = 3

/** "PMP | OSHA 30 | LEED Green Associate", "New York (2014); New Jersey (2015)", four or more behind commas: several on one line; name, issuer and date are one. */
function listedApart(line: Line): Line[] {
  const semicolons = split(line.text, line.start, /;\s+/g)
  const bars = dateRangeIn(line.text) ? [] : split(line.text, line.start, /\s+[|•·]\s+/g)
  const commas = dateRangeIn(line.text.replace(/\([^()]*\)|\s(?:valid|exp\p{L}*|until|to|bis)\s.*?(?=,|$)/giu, ' '))
    ? []
    : split(line.text, line.start, /,\s+(?![^()]*\))/g)
  const parts = semicolons.length > 1 ? semicolons : bars.length >= listAtLeast ? bars : commas.length > listAtLeast ? commas : []
  return parts.length === 0 ? [line] : parts.map((part) => ({ ...line, ...part, cells: [part], isList: true }))
}

/** Groups of a few lines with more room between than within. */
function standInGroups(lines: readonly Line[]): boolean {
  const starts = lines.flatMap((line, at) => (at === 0 || line.isApart ? [at] : []))
  const longest = Math.max(0, ...starts.map((at, index) => (starts[index + 1] ?? lines.length) - at))
  return starts.length > 1 && starts.length < lines.length && longest <= 4 && !lines.some(({ isList }) => isList)
}

/** A plain line under a bold one, or text that was broken at the line's end. */
const isIssuer = (line: Line, above: Line) =>
  !line.isList && !line.isApart && ((above.isBold && !line.isBold) || (above.isList && isContinuation(line, above)))

function addCredential(lines: readonly Line[], proposals: Proposals): void {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return
  let range: DateRange | undefined
  const parts = rejoined(lines).flatMap((line) =>
    line.cells.flatMap((cell) => {
      const own = dateRangeIn(cell.text)
      range ??= own
      const rest = own ? `${cell.text.slice(0, own.start)} | ${cell.text.slice(own.end)}` : cell.text
      return split(
        rest,
        0,
        /\s+[|–—·•-]\s+(?!(?:associate|professional|foundational|practitioner|expert|specialty|level|part|stufe|niveau)(?![\p{L}\p{N}_]))|\s*[|]\s*|,\s+|\s+by\s+/giu,
      ).map(({ text }) => text.replace(/^[\s(),|:–—-]+|[\s(,|:–—-]+$/g, ''))
    }),
  )
  const [name, issuer] = parts.filter((part) => /\p{L}{2}/u.test(part))
  if (!name) return
  const text = lines.map((line) => line.text).join(' ')
  proposals.add(
    {
      kind: 'credential',
      payload: {
        name: name.slice(0, 300),
        issuer: clip(issuer ?? null),
        number: null,
        date: range?.to ?? range?.from ?? null,
        expires: null,
        progress: /(?<![\p{L}\p{N}_])(in progress|expected|ongoing|laufend|en cours|en curso|in corso)(?![\p{L}\p{N}_])/iu.test(text)
          ? 'in_progress'
          : 'held',
      },
    },
    { start: first.start, end: Math.min(last.end, first.start + 400) },
  )
}

/** "Registered Nurse, Nursing and" above "Midwifery Council": what a column's width broke, put together again where the name has its issuer beside it. */
function rejoined(lines: readonly Line[]): Line[] {
  const [first, second, ...rest] = lines
  const [cell, ...others] = first?.cells ?? []
  if (!first || !second || !cell || others.length > 0 || dateRangeIn(second.text) || second.isList) return [...lines]
  if (!first.isBold || second.isBold || !/,\s/.test(first.text) || dateRangeIn(first.text)) return [...lines]
  const text = `${first.text} ${second.text}`
  return [{ ...first, text, end: second.end, cells: [{ ...cell, text, end: second.end }] }, ...rest]
}

const tellsCourses = /training|course|qualif|certif|licen|fortbild|weiterbild|lehrg|formation|curso|corsi|cursus/i

const paperAtMost = 90

/** "NEBOSH General Certificate, 2021" above "CSCS Black Card" under "Qualifications": each line is whole, and none names a school alone. */
export function isPaperALine(lines: readonly Line[], heading: string | null): boolean {
  const dated = lines.filter(({ text }) => dateRangeIn(text) !== undefined && !isDateAlone(text))
  return (
    tellsCourses.test(heading ?? '') &&
    lines.length > 1 &&
    dated.length * 2 >= lines.length &&
    lines.every((line, at) => {
      const above = lines[at - 1]
      const isWhole = line.text.length <= paperAtMost && !isDateAlone(line.text) && !isBodyLabel(line.text)
      return isWhole && (degreeIn(line.text) !== null || !isInstitution(line.text)) && !(above && isContinuation(line, above))
    })
  )
}

/** "Chartered Accountant, Institute of Accountants": a body admits, it does not teach. */
const professional = /^(?:fellow|member|associate member|chartered|certified|registered|licensed)\s\p{Lu}/u

/** What trades and courses give, which is a degree only beside a school. */
const vocational = /^(?:\p{L}+ )*(?:certificate|diploma|award|level \d|nvq.*|journeyman.*)$/iu

/** "First Aid at Work, 2022" among training: a name and one date, or none where every line is a paper, and neither a degree nor a school's word. */
export function isCourse(
  { pieces, dates, items }: Entry,
  { degree, institution }: PayloadOf<'education'>,
  { heading, isPaper }: { heading: string | null; isPaper: boolean },
): boolean {
  const [name] = pieces
  return (
    tellsCourses.test(heading ?? '') &&
    (degree === null || vocational.test(degree)) &&
    (professional.test(name?.text ?? '') ||
      !isInstitution(institution ?? '') ||
      /certificat\p{L}*$|award$|licen[cs]e$|zertifikat$/iu.test(institution ?? '')) &&
    (dates === undefined ? isPaper : dates.from === null) &&
    items.length === 0 &&
    name !== undefined &&
    /\p{L}{2}/u.test(name.text) &&
    name.text.split(/\s+/).length <= wordsOfCourse
  )
}

const wordsOfCourse = 10

/** A course as a paper that somebody holds. */
export function addCourse(entry: Entry, proposals: Proposals): void {
  const [name, issuer] = entry.pieces
  const payload = { name: (name?.text ?? '').slice(0, 300), issuer: clip(issuer?.text ?? null), number: null }
  const date = entry.dates?.to ?? null
  proposals.add({ kind: 'credential', payload: { ...payload, date, expires: null, progress: 'held' } }, headStretch(entry))
  proposals.linkSkills(payload.name, headStretch(entry), null, { inferred: true })
}
