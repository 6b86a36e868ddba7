import type { Claim } from '@mosaic/core/facts/schema'
import { confidenceOf } from '@mosaic/core/reading/confidence'
import { absolute } from '@mosaic/core/reading/contact'
import type { ParserWords } from '@mosaic/core/reading/parse'
import type { Block, Proposal } from '@mosaic/core/reading/schema'
import { degreeIn } from '@mosaic/core/reading/schooling'
import { wordsFor } from '@mosaic/core/resume/language'
import { awardText, placeText, publicationText } from '@mosaic/core/resume/outline'
import type { ResumeDocument } from '@mosaic/core/resume/schema'
import { type Draft, flowing, placed } from './blocks.ts'
import { Unreadable } from './failure.ts'

/** A structured document as blocks, a line each value, and its proposals: nothing has to be guessed. */
export function readStructured(document: ResumeDocument, words: ParserWords): { blocks: Block[]; proposals: Proposal[] } {
  const lines = linesOf(document)
  if (lines.length === 0) throw new Unreadable('no_text')
  return { blocks: placed(lines), proposals: proposalsOf(document, lines.map(({ text }) => text).join('\n'), words) }
}

/** Every value of a document on a line of its own, under the heading of its part. */
function linesOf(document: ResumeDocument): Draft[] {
  return Object.entries(document).flatMap(([part, value]) => {
    const lines = valuesIn(value).map((text) => flowing(text))
    return lines.length === 0 || part === 'meta'
      ? lines
      : [flowing(part.charAt(0).toUpperCase() + part.slice(1), { heading: 2, bold: true }), ...lines]
  })
}

function valuesIn(value: unknown): string[] {
  if (typeof value === 'string')
    return value.trim() === ''
      ? []
      : value
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean)
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(valuesIn) : []
}

/** The proposals of a structured document, each quoted where its value stands in the text, as `written` there. */
export function proposalsOf(
  document: ResumeDocument,
  text: string,
  words: ParserWords,
  written: (value: string) => string = (value) => value,
): Proposal[] {
  const all: Proposal[] = []
  let from = 0
  const add = (claim: Claim, value: string | undefined, parent: string | null = null): string => {
    const quoted = written(value ?? '')
    const ahead = text.indexOf(quoted, from)
    const start = ahead < 0 ? text.indexOf(quoted) : ahead
    const ref = `p${all.length + 1}`
    if (quoted !== '' && start >= 0) {
      all.push({
        ref,
        parent,
        claim,
        locator: { page: 1, start, end: start + quoted.length },
        quote: quoted,
        confidence: confidenceOf(claim, ['structured']),
      })
      if (ahead >= 0) from = start
    }
    return ref
  }
  readBasics(document, add)
  for (const work of document.work ?? []) {
    const ref = add(roleOf({ ...work, organisation: work.name, type: 'employed' }, words), work.name ?? work.position)
    for (const line of [...(work.summary ? [work.summary] : []), ...(work.highlights ?? [])]) readHighlight(line, ref, add, words)
  }
  for (const work of document.volunteer ?? []) {
    const ref = add(roleOf({ ...work, organisation: work.organization, type: 'volunteer' }, words), work.organization ?? work.position)
    for (const line of [...(work.summary ? [work.summary] : []), ...(work.highlights ?? [])]) readHighlight(line, ref, add, words)
  }
  readRest(document, add, words)
  return all
}

type Add = (claim: Claim, value: string | undefined, parent?: string | null) => string

function readBasics(document: ResumeDocument, add: Add): void {
  const { basics } = document
  const { name, label, email, phone, url, summary, location, profiles } = basics ?? {}
  const field = (kind: 'name' | 'headline' | 'email' | 'phone' | 'location' | 'link', value: string | undefined, quote = value) => {
    if (value) add({ kind: 'contact', payload: { field: kind, value: (kind === 'link' ? absolute(value) : value).slice(0, 500) } }, quote)
  }
  field('name', name)
  field('headline', label)
  field('email', email)
  field('phone', phone)
  field('link', url)
  if (location) field('location', placeText(location), location.city ?? location.region ?? location.countryCode)
  for (const profile of profiles ?? [])
    field(
      'link',
      profile.url ?? (profile.network && profile.username ? `${profile.network}: ${profile.username}` : undefined),
      profile.url ?? profile.username,
    )
  if (summary) add({ kind: 'other', payload: { heading: wordsFor(document).headings.summary, text: summary.slice(0, 4000) } }, summary)
}

interface Work {
  readonly organisation: string | undefined
  readonly position?: string | undefined
  readonly location?: string | undefined
  readonly startDate?: string | undefined
  readonly endDate?: string | undefined
  readonly endUnknown?: boolean | undefined
  readonly type: 'employed' | 'volunteer'
}

function roleOf({ organisation, position, location, startDate, endDate, endUnknown, type }: Work, words: ParserWords): Claim {
  return {
    kind: 'experience',
    payload: {
      organisation: organisation ?? null,
      title: position ?? null,
      place: location ?? null,
      start: startDate ?? null,
      end: endDate ?? null,
      current: startDate !== undefined && endDate === undefined && !endUnknown,
      type,
      summary: null,
      occupationId: position ? (words.mapTitle(position)?.occupationId ?? null) : null,
    },
  }
}

function readHighlight(line: string, role: string, add: Add, words: ParserWords): void {
  add(
    {
      kind: 'achievement',
      payload: { experienceId: null, text: line.slice(0, 2000), situation: null, task: null, outcome: null, measure: null, agency: null },
    },
    line,
    role,
  )
  for (const { skillId, label, matchType } of words.matchSkills(line))
    add({ kind: 'skill', payload: { label, skillId, matchType, usedIn: [role], answer: null } }, line)
}

function readRest(document: ResumeDocument, add: Add, words: ParserWords): void {
  for (const { institution, studyType, area, location, startDate, endDate, courses } of document.education ?? [])
    add(
      {
        kind: 'education',
        payload: {
          institution: institution ?? null,
          ...(area === undefined ? degreeAndField(studyType) : { degree: studyType ?? null, field: area }),
          place: location ?? null,
          start: startDate ?? null,
          end: endDate ?? null,
          details: courses ?? [],
        },
      },
      institution ?? studyType,
    )
  for (const { name, keywords } of document.skills ?? [])
    for (const label of keywords?.length ? keywords : name ? [name] : []) readSkill(label, add, words)
  for (const { name, issuer, date } of document.certificates ?? [])
    if (name)
      add(
        {
          kind: 'credential',
          payload: { name, issuer: issuer ?? null, number: null, date: date ?? null, expires: null, progress: 'held' },
        },
        name,
      )
  for (const { language, fluency } of document.languages ?? [])
    if (language) add({ kind: 'language', payload: { language, level: fluency ?? null } }, language)
  for (const { name, description, url, startDate, endDate, highlights } of document.projects ?? [])
    if (name)
      add(
        {
          kind: 'project',
          payload: {
            name,
            description: description ?? null,
            url: url ?? null,
            start: startDate ?? null,
            end: endDate ?? null,
            details: highlights ?? [],
          },
        },
        name,
      )
  const { headings, language } = wordsFor(document)
  const kept = (heading: string, text: string | undefined, quote: string | undefined) =>
    text === undefined ? undefined : add({ kind: 'other', payload: { heading, text: text.slice(0, 4000) } }, quote)
  for (const award of document.awards ?? []) kept(headings.awards, awardText(award, language), award.title)
  for (const paper of document.publications ?? []) kept(headings.publications, publicationText(paper, language), paper.name)
  for (const { heading, lines } of document.meta?.sections ?? [])
    for (const text of lines) add({ kind: 'other', payload: { heading, text } }, text)
  for (const { name } of document.interests ?? [])
    if (name) add({ kind: 'interest', payload: { label: name, interest: null, choice: null } }, name)
}

/** "Bachelor's in Computer Science", "B.S. Computer Science" in one is told apart as it is wherever it is read. */
function degreeAndField(studyType: string | undefined): { degree: string | null; field: string | null } {
  const [, degree, field] = /^(.+?) in (.+)$/.exec(studyType ?? '') ?? []
  if (degree !== undefined && field !== undefined && degreeIn(degree) !== null) return { degree, field }
  const found = degreeIn(studyType ?? '')
  const rest = found?.start === 0 ? (studyType?.slice(found.end).trim() ?? '') : ''
  return found && /^\p{Lu}\p{L}+/u.test(rest) ? { degree: found.words, field: rest } : { degree: studyType ?? null, field: null }
}

function readSkill(label: string, add: Add, words: ParserWords): void {
  const found = words.findSkill(label)
  add(
    {
      kind: 'skill',
      payload: { label, skillId: found?.skill.id ?? null, matchType: found?.matchType ?? 'custom', usedIn: [], answer: null },
    },
    label,
  )
}
