import type { Claim } from '@mosaic/core/facts/schema'
import { confidenceOf } from '@mosaic/core/reading/confidence'
import { absolute } from '@mosaic/core/reading/contact'
import type { ParserWords } from '@mosaic/core/reading/parse'
import type { Block, Proposal } from '@mosaic/core/reading/schema'
import { ResumeDocument } from '@mosaic/core/resume/schema'
import { flowing, placed } from './blocks.ts'
import { Unreadable } from './failure.ts'

/** A JSON Resume as blocks (its own lines) and proposals: nothing has to be guessed, every quote stands in the JSON. @throws Unreadable. */
export function readJsonResume(text: string, words: ParserWords): { blocks: Block[]; proposals: Proposal[] } {
  const json = parse(text)
  const document = ResumeDocument.safeParse(withoutNulls(json))
  if (!document.success || !isResume(document.data)) throw new Unreadable('damaged')
  const shown = JSON.stringify(json, null, 2)
  const blocks = placed(shown.split('\n').map((line) => flowing(line)))
  return { blocks, proposals: proposalsOf(document.data, shown, words) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unreadable('damaged')
  }
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null && item !== '')
      .map(([name, item]) => [name, withoutNulls(item)]),
  )
}

const isResume = ({ basics, work, education, skills }: ResumeDocument) =>
  basics !== undefined || work !== undefined || education !== undefined || skills !== undefined

function proposalsOf(document: ResumeDocument, text: string, words: ParserWords): Proposal[] {
  const all: Proposal[] = []
  let from = 0
  const add = (claim: Claim, value: string | undefined, parent: string | null = null): string => {
    const quoted = JSON.stringify(value ?? '').slice(1, -1)
    const ahead = text.indexOf(quoted, from)
    const start = ahead < 0 ? text.indexOf(quoted) : ahead
    const ref = `p${all.length + 1}`
    if (quoted !== '' && start >= 0) {
      all.push({ ref, parent, claim, locator: { page: 1, start, end: start + quoted.length }, quote: quoted, confidence: confidenceOf(claim, ['structured']) })
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

function readBasics({ basics }: ResumeDocument, add: Add): void {
  const { name, label, email, phone, url, summary, location, profiles } = basics ?? {}
  const field = (kind: 'name' | 'headline' | 'email' | 'phone' | 'location' | 'link', value: string | undefined, quote = value) => {
    if (value) add({ kind: 'contact', payload: { field: kind, value: (kind === 'link' ? absolute(value) : value).slice(0, 500) } }, quote)
  }
  field('name', name)
  field('headline', label)
  field('email', email)
  field('phone', phone)
  field('link', url)
  if (location)
    field(
      'location',
      [location.city, location.region ?? location.countryCode].filter(Boolean).join(', '),
      location.city ?? location.region ?? location.countryCode,
    )
  for (const profile of profiles ?? [])
    field(
      'link',
      profile.url ?? (profile.network && profile.username ? `${profile.network}: ${profile.username}` : undefined),
      profile.url ?? profile.username,
    )
  if (summary) add({ kind: 'other', payload: { heading: 'Summary', text: summary.slice(0, 4000) } }, summary)
}

interface Work {
  readonly organisation: string | undefined
  readonly position?: string | undefined
  readonly location?: string | undefined
  readonly startDate?: string | undefined
  readonly endDate?: string | undefined
  readonly type: 'employed' | 'volunteer'
}

function roleOf({ organisation, position, location, startDate, endDate, type }: Work, words: ParserWords): Claim {
  return {
    kind: 'experience',
    payload: {
      organisation: organisation ?? null,
      title: position ?? null,
      place: location ?? null,
      start: startDate ?? null,
      end: endDate ?? null,
      current: startDate !== undefined && endDate === undefined,
      type,
      summary: null,
      occupationId: position ? (words.mapTitle(position)?.occupationId ?? null) : null,
    },
  }
}

function readHighlight(line: string, role: string, add: Add, words: ParserWords): void {
  add(
    { kind: 'achievement', payload: { experienceId: null, text: line.slice(0, 2000), outcome: null, measure: null, agency: null } },
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
          degree: studyType ?? null,
          field: area ?? null,
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
      add({ kind: 'credential', payload: { name, issuer: issuer ?? null, date: date ?? null, expires: null, progress: 'held' } }, name)
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
  for (const { title, awarder, summary } of document.awards ?? [])
    if (title) add({ kind: 'other', payload: { heading: 'Awards', text: [title, awarder, summary].filter(Boolean).join(', ') } }, title)
  for (const { name, publisher } of document.publications ?? [])
    if (name) add({ kind: 'other', payload: { heading: 'Publications', text: [name, publisher].filter(Boolean).join(', ') } }, name)
  for (const { heading, lines } of document.meta?.sections ?? [])
    for (const text of lines) add({ kind: 'other', payload: { heading, text } }, text)
  for (const { name } of document.interests ?? []) if (name) add({ kind: 'interest', payload: { label: name } }, name)
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
