import type { RawPosting } from './schema.ts'

/** What is compared of a posting, and since when it is known. */
export interface Comparable extends Pick<RawPosting, 'id' | 'source' | 'company' | 'role' | 'location' | 'text'> {
  readonly firstSeenAt: string
}

/** Sources that repeat other employers' postings. */
const repeats = /^(?:remotive|arbeitnow|remoteok|adzuna)(?::|$)/
/** Who may apply, and which legal form the employer has: they tell no posting from another. */
const asides =
  /\((?:\p{L}{1,3}(?:\s*[/|,*]\s*\p{L}{1,3})+|all genders|gn)\)|(?<![\p{L}\p{N}_])(?:gmbh|mbh|ltd|limited|inc|llc|plc|corp|co|ag|se|sa|bv|nv|oy|ab|srl|spa)(?![\p{L}\p{N}_])/gu
/** Words of a place that name none. */
const nowhere = new Set([
  'remote',
  'remotely',
  'hybrid',
  'onsite',
  'on',
  'site',
  'home',
  'office',
  'anywhere',
  'or',
  'and',
  'the',
  'of',
  'in',
  'area',
])
const shingleWords = 4
const sameFrom = 0.8
/** Shingles that a text must have before its wording says anything. */
const enough = 8

/**
 * What two notices of the same posting have in common whatever else differs: employer and title, folded. Without an employer the text's
 * beginning stands in, so that strangers' postings do not meet.
 */
export function canonicalKey({ company, role, text }: Pick<RawPosting, 'company' | 'role' | 'text'>): string {
  const employer = company === null ? `?${fold(text).slice(0, 80)}` : fold(company).replaceAll(' ', '')
  return `${employer}|${fold(role)}`.slice(0, 200)
}

/**
 * Which postings of one canonical key are the same, as each one's leader, null for a leader itself. The employer's own board leads
 * before a board that repeats it, then whichever was seen first.
 */
export function sameAs(postings: readonly Comparable[]): Map<string, string | null> {
  const leaders: (Comparable & { readonly shingles: ReadonlySet<string> })[] = []
  const found = new Map<string, string | null>()
  for (const posting of postings.toSorted(byLead)) {
    const shingles = shinglesOf(posting.text)
    const leader = leaders.find((one) => placesMeet(one.location, posting.location) && areAlike(one.shingles, shingles))
    found.set(posting.id, leader?.id ?? null)
    if (!leader) leaders.push({ ...posting, shingles })
  }
  return found
}

function byLead(a: Comparable, b: Comparable): number {
  const rank = (one: Comparable) => `${repeats.test(one.source) ? 1 : 0}${one.firstSeenAt}${one.id}`
  return rank(a) < rank(b) ? -1 : 1
}

/** The shorter text is (nearly) in the longer one: boards cut texts and add words about themselves. Too little text is no difference. */
function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  if (few.size < enough) return true
  let shared = 0
  for (const shingle of few) if (many.has(shingle)) shared++
  return shared / few.size >= sameFrom
}

/** Places that name a word in common ("Leeds" and "Leeds, UK"), or one that is not told: "Remote" alone is none. */
function placesMeet(a: string | null, b: string | null): boolean {
  const [here, there] = [placeWords(a), placeWords(b)]
  return here.length === 0 || there.length === 0 || here.some((word) => there.includes(word))
}

function placeWords(place: string | null): string[] {
  return fold(place ?? '')
    .split(' ')
    .filter((word) => word !== '' && !nowhere.has(word))
}

function shinglesOf(text: string): Set<string> {
  const words = fold(text).split(' ')
  return new Set(words.slice(shingleWords - 1).map((_, at) => words.slice(at, at + shingleWords).join(' ')))
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(asides, ' ')
    .replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}
