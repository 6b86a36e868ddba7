import type { Posting, Requirement, SalaryRange } from '@mosaic/core/postings/schema'
import type { Occupation } from '@mosaic/core/vocabulary/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'

/** Uniform numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const folded = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((folded ^ (folded >>> 14)) >>> 0) / 4294967296
  }
}

const levels: readonly { readonly level: Posting['level']; readonly word: string; readonly years: number | null }[] = [
  { level: null, word: '', years: null },
  { level: null, word: '', years: 2 },
  { level: 'entry', word: 'Junior ', years: 0 },
  { level: 'mid', word: '', years: 3 },
  { level: 'mid', word: 'Experienced ', years: 4 },
  { level: 'senior', word: 'Senior ', years: 5 },
  { level: 'senior', word: 'Senior ', years: 8 },
  { level: 'lead', word: 'Lead ', years: 7 },
  { level: 'internship', word: 'Trainee ', years: null },
]
const remotes = ['on_site', 'on_site', 'on_site', 'hybrid', 'hybrid', 'remote', null] as const
const types = ['full-time', 'full-time', 'full-time', 'part-time', null] as const
const syllables = 'lar kmo or ber tin har wick stone dale ford mar ven lund holm ters brook ash win den ric ols'.split(' ')
const endings = ['', ' Ltd', ' GmbH', ' Group', ' & Sons', ' Care', ' Systems', ' Partners']
const asks = ['Experience with', 'Good knowledge of', 'You have used', 'Confident in', 'Proven', 'Hands-on']
const dayMs = 86_400_000
const newest = Date.parse('2026-11-24T00:00:00Z')

/**
 * Makes postings as a job board has them, each by its number, from the sample catalogue and the vocabulary: occupations and skills follow a long
 * tail, each asks for what its occupation and others near it take, in sections; lines about the place come from the samples. The same number
 * always gives the same posting.
 */
export function postingMaker(vocabulary: Vocabulary, samples: readonly Posting[]): (at: number) => Posting {
  let random = randomFrom(1)
  const next = () => random()
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  // cubed: the first of a list come up often, the last hardly ever
  const tail = <T>(list: readonly T[]): T => list[Math.floor(random() ** 3 * list.length)] as T
  const skillIds = [...new Set(vocabulary.occupations.flatMap(({ typicalSkills }) => typicalSkills))].filter((id) => vocabulary.skill(id))
  const aside = samples.flatMap(({ text, requirements }) =>
    text.split('\n').filter((line) => line.length > 20 && !requirements.some(({ quote }) => line.includes(quote))),
  )
  const towns = [
    ...samples.flatMap(({ location }) => location ?? []),
    ...Array.from({ length: 900 }, () => `${capital(nameOf(next, 2))}, ${pick(['UK', 'Germany', 'France', 'USA', 'Ireland'])}`),
  ]
  const papers = samples.flatMap(({ requirements }) => requirements.filter(({ kind }) => !['skill', 'experience', 'other'].includes(kind)))
  return (at) => {
    random = randomFrom(Math.imul(at + 1, 0x9e3779b1))
    random()
    const occupation = tail(vocabulary.occupations)
    const { level, word, years } = pick(levels)
    const title = random() < 0.6 ? occupation.title : pick([occupation.title, ...occupation.alternateTitles])
    const skills = skillsOf(occupation, next, () => tail(skillIds), vocabulary)
    const requirements: Requirement[] = []
    const lines: string[] = [pick(aside), pick(aside), '', "What you'll bring"]
    const add = (one: Partial<Requirement> & Pick<Requirement, 'kind' | 'label' | 'class'>, quote: string) =>
      requirements.push({ ...blank, ...one, id: `r${requirements.length + 1}`, quote })
    const [musts, preferred, nice] = [3 + Math.floor(random() * 4), Math.floor(random() * 3), Math.floor(random() * 3)]
    skills.forEach((skillId, index) => {
      const label = vocabulary.skill(skillId)?.label ?? skillId
      const kind = index < musts ? 'must' : index < musts + preferred ? 'preferred' : index < musts + preferred + nice ? 'nice' : 'context'
      const isChoice = index > 0 && random() < 0.12
      const quote = `${pick(asks)} ${label}`
      lines.push(`- ${quote}`)
      const before = requirements.at(-1)
      if (isChoice && before?.class === kind && before.kind === 'skill') before.group ??= `g${index}`
      add({ kind: 'skill', class: kind, label, skillId, group: isChoice && before?.class === kind ? (before.group ?? null) : null }, quote)
    })
    if (years !== null && years > 0) {
      lines.push(`- At least ${years} years in a similar role`)
      add({ kind: 'experience', class: 'must', label: `${years} years`, years: { min: years, max: null } }, `At least ${years} years`)
    }
    if (random() < 0.25 && papers.length > 0) {
      const paper = pick(papers)
      lines.push(`- ${paper.quote}`)
      add({ ...paper }, paper.quote)
    }
    lines.push(
      '',
      'What we offer',
      pick(aside),
      pick(aside),
      pick(aside),
      pick(aside),
      `Reference ${Math.floor(random() * 1e9).toString(36)}`,
    )
    return {
      id: `${hex(next, 8)}-${hex(next, 4)}-7${hex(next, 3)}-9${hex(next, 3)}-${hex(next, 12)}`,
      source: 'generated',
      sample: false,
      url: `https://example.org/${at}`,
      role: `${word}${title}`,
      company: `${capital(nameOf(next, 3))}${pick(endings)}`,
      location: random() < 0.04 ? null : tail(towns),
      remote: pick(remotes),
      level,
      employmentType: pick(types),
      salary: random() < 0.45 ? null : salaryOf(next),
      postedAt: new Date(newest - Math.floor(random() ** 2 * 90 * 24) * (dayMs / 24)).toISOString(),
      validThrough: null,
      text: lines.join('\n'),
      occupationId: random() < 0.08 ? null : occupation.id,
      requirements,
      says: [],
      hours: random() < 0.3 ? { min: 20 + Math.floor(random() * 5) * 4, max: 40 } : null,
      completeness: 'full',
      language: 'en',
      told: { location: null, remote: null, level: null, salary: null, hours: null },
    }
  }
}

/** Most of what the occupation takes, some of what is near to that, and now and then something else. */
function skillsOf({ typicalSkills }: Occupation, random: () => number, other: () => string, vocabulary: Vocabulary): string[] {
  const wanted = 5 + Math.floor(random() * 8)
  const own = typicalSkills.filter((id) => vocabulary.skill(id))
  const chosen = new Set<string>()
  for (let tries = 0; chosen.size < wanted && tries < wanted * 4; tries++) {
    const id = random() < 0.75 && own.length > 0 ? (own[Math.floor(random() * own.length)] as string) : other()
    const related = vocabulary.skill(id)?.related ?? []
    chosen.add(random() < 0.1 && related.length > 0 ? (related[Math.floor(random() * related.length)] as string) : id)
  }
  return [...chosen].filter((id) => vocabulary.skill(id))
}

function salaryOf(random: () => number): SalaryRange {
  const isHourly = random() < 0.3
  const least = isHourly ? 11 + Math.floor(random() * 60) / 4 : 22_000 + Math.floor(random() ** 2 * 140) * 500
  return {
    min: least,
    max: random() < 0.2 ? null : least + (isHourly ? 2 : 5_000),
    currency: random() < 0.5 ? 'GBP' : 'EUR',
    period: isHourly ? 'hour' : 'year',
  }
}

function nameOf(random: () => number, length: number): string {
  return Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('')
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

function hex(random: () => number, length: number): string {
  let text = ''
  while (text.length < length) text += Math.floor(random() * 16).toString(16)
  return text
}

const blank = { skillId: null, group: null, negated: false, years: null, start: 0, end: 0 }
