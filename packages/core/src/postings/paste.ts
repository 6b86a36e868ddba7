import { z } from 'zod'
import type { RawPosting } from './schema.ts'
import { remoteIn, salaryIn } from './terms.ts'

/** What could be read off a pasted posting; the rest is null. */
export type PastedPosting = Pick<
  RawPosting,
  'role' | 'company' | 'location' | 'remote' | 'level' | 'employmentType' | 'salary' | 'postedAt' | 'validThrough' | 'url' | 'text'
>

const nothing = { level: null, employmentType: null, postedAt: null, validThrough: null, url: null }
const titleAtMost = 120

/** Reads a posting handed over as text, as the HTML of its page, or as a schema.org JobPosting. Null when there is nothing to read in it. */
export function parsePastedPosting(source: string | Readonly<Record<string, unknown>>): PastedPosting | null {
  if (typeof source !== 'string') return fromJobPosting(source)
  if (!/<(html|body|div|p|script|h1|li|br)\b/i.test(source)) return fromText(source)
  return jsonLdIn(source) ?? fromText(textOfHtml(source))
}

function fromText(source: string): PastedPosting | null {
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
  const company =
    labelled(/^(?:company|employer|organi[sz]ation|arbeitgeber|firma)\s*[:\-–]\s*(.+)$/i) ??
    at ??
    second?.split(/\s+[·|–-]\s+|,\s/)[0] ??
    null
  const location = labelled(/^(?:location|place|where|standort|ort)\s*[:\-–]\s*(.+)$/i) ?? second?.split(/\s+[·|–-]\s+/)[1] ?? null
  return { ...nothing, role, company, location, remote: remoteIn(text), salary: salaryIn(text), text }
}

function splitTitle(line: string): [string, string | null] {
  const title = line.replace(/^#+\s*/, '')
  const [role = title, company] = title.split(/\s+(?:at|bei|@)\s+/)
  return [role.slice(0, titleAtMost).trim(), company?.trim() ?? null]
}

const Named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
const Address = z.object({ addressLocality: z.string().optional(), addressRegion: z.string().optional(), addressCountry: Named.optional() })
const Place = z.object({ address: z.union([z.string(), Address]) })
const Money = z.object({
  currency: z.string().optional(),
  value: z.union([
    z.number(),
    z.object({
      value: z.coerce.number().optional(),
      minValue: z.coerce.number().optional(),
      maxValue: z.coerce.number().optional(),
      unitText: z.string().optional(),
    }),
  ]),
})
const oneOf = <T extends z.ZodType>(schema: T) =>
  z
    .union([schema, z.array(schema).transform((all) => all[0])])
    .optional()
    .catch(undefined)

const JobPosting = z.object({
  title: z.string().min(1),
  description: z.string().default(''),
  hiringOrganization: oneOf(Named),
  jobLocation: oneOf(Place),
  jobLocationType: z.string().optional().catch(undefined),
  employmentType: oneOf(z.string()),
  baseSalary: oneOf(Money),
  datePosted: z.string().optional().catch(undefined),
  validThrough: z.string().optional().catch(undefined),
  url: z.url().optional().catch(undefined),
})

function fromJobPosting(source: Readonly<Record<string, unknown>>): PastedPosting | null {
  const parsed = JobPosting.safeParse(source)
  if (!parsed.success) return null
  const {
    title,
    description,
    hiringOrganization,
    jobLocation,
    jobLocationType,
    employmentType,
    baseSalary,
    datePosted,
    validThrough,
    url,
  } = parsed.data
  const text = /<\w+[^>]*>/.test(description) ? textOfHtml(description) : description
  return {
    role: title.slice(0, titleAtMost),
    company: hiringOrganization ?? null,
    location: placeText(jobLocation),
    remote: jobLocationType === 'TELECOMMUTE' ? 'remote' : remoteIn(text),
    level: null,
    employmentType: employmentType ?? null,
    salary: baseSalary ? salaryOf(baseSalary) : salaryIn(text),
    postedAt: datePosted ?? null,
    validThrough: validThrough ?? null,
    url: url ?? null,
    text: text || title,
  }
}

function placeText(place: z.infer<typeof Place> | undefined): string | null {
  if (!place) return null
  if (typeof place.address === 'string') return place.address
  const { addressLocality, addressRegion, addressCountry } = place.address
  return [addressLocality, addressRegion, addressCountry].filter(Boolean).join(', ') || null
}

function salaryOf(money: z.infer<typeof Money>): RawPosting['salary'] {
  const { value } = money
  const currency = money.currency ?? null
  if (typeof value === 'number') return { min: value, max: value, currency, period: null }
  const period = z
    .enum(['hour', 'day', 'week', 'month', 'year'])
    .nullable()
    .catch(null)
    .parse(value.unitText?.toLowerCase() ?? null)
  return { min: value.minValue ?? value.value ?? null, max: value.maxValue ?? value.value ?? null, currency, period }
}

function jsonLdIn(html: string): PastedPosting | null {
  for (const [, json = ''] of html.matchAll(/<script[^>]*application\/ld\+json[^>]*>([\s\S]*?)<\/script>/gi)) {
    const found = postingIn(parsed(json))
    if (found) return found
  }
  return null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function postingIn(value: unknown): PastedPosting | null {
  if (Array.isArray(value)) return value.map(postingIn).find((found) => found !== null) ?? null
  if (value === null || typeof value !== 'object') return null
  if ('@type' in value && [value['@type']].flat().includes('JobPosting')) return fromJobPosting(value as Record<string, unknown>)
  return '@graph' in value ? postingIn(value['@graph']) : null
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  euro: '€',
  pound: '£',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  eacute: 'é',
  bull: '•',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
}

/** A page's words as lines: lists keep their bullets, scripts and styles are left out. Only text comes of it, so nothing in it can run. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(script|style|head|nav|footer|noscript|template)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<li\b[^>]*>/gi, '\n- ')
    .replace(/<(br|\/p|\/div|\/h[1-6]|\/ul|\/ol|\/tr|\/section|p|div|h[1-6]|ul|ol|section)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    })
    .split('\n')
    .map((line) => line.replace(/[\t  ]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
