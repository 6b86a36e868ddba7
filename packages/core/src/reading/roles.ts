import type { PayloadOf } from '../facts/schema.ts'
import type { Entry, Piece } from './entries.ts'
import { isCompany, isTitle } from './work.ts'

/** What the reader needs to know of the world of work; the vocabulary gives it. */
export interface TitleLookup {
  (title: string): { readonly occupationId: string } | null
}

/** How sure words are a job title: looked up, by a word of work, less with a company's words in them. */
function titleScore({ text }: Piece, lookup: TitleLookup): number {
  return (isTitle(text) ? 2 : 0) + (lookup(text) ? 1 : 0) - (isCompany(text) ? 1.5 : 0) - (text.split(/\s+/).length > 8 ? 2 : 0)
}

/** Title and organisation of an entry, whichever order they stand in; null for what is not told. */
export function titleAndOrganisation(
  pieces: readonly Piece[],
  lookup: TitleLookup,
): Pick<PayloadOf<'experience'>, 'title' | 'organisation'> {
  const joined = rejoined(pieces, lookup)
  const [first, second] = joined
  if (!first) return { title: null, organisation: null }
  const at = first.text.match(/^(.{3,}?)\s+(?:at|@|bei|chez|en|presso)\s+(\p{Lu}.+)$/u)
  if (at?.[1] && at[2] && (joined.length === 1 || titleScore({ ...first, text: at[1] }, lookup) > 1))
    return { title: at[1], organisation: at[2] }
  if (!second) return titleScore(first, lookup) > 0 ? { title: first.text, organisation: null } : { title: null, organisation: first.text }
  const [one, two] = [titleScore(first, lookup), titleScore(second, lookup)]
  const isTitleFirst = one === two ? !(first.isBold && !second.isBold && one <= 0) : one > two
  return isTitleFirst ? { title: first.text, organisation: second.text } : { title: second.text, organisation: first.text }
}

/** "Senior Engineer, Platform" beside its employer: a comma within a title is put back when three pieces would be left. */
function rejoined(pieces: readonly Piece[], lookup: TitleLookup): Piece[] {
  const named = pieces.filter(({ text }) => /\p{L}{2}/u.test(text) && !/^https?:|^www\./.test(text))
  const [one, two, three] = named
  if (!one || !two || !three || named.length > 4) return named
  const gap = two.start - one.end
  if (
    gap <= 2 &&
    titleScore(one, lookup) > 0 &&
    titleScore(two, lookup) <= 0 &&
    titleScore(three, lookup) <= 0 &&
    two.isBold === one.isBold &&
    three.isBold !== two.isBold
  )
    return [{ ...one, text: `${one.text}, ${two.text}`, end: two.end }, three]
  return named
}

/** The kind of work that an entry's words and section tell. */
export function experienceType(
  entry: Entry,
  section: 'experience' | 'volunteering',
  title: string | null,
): PayloadOf<'experience'>['type'] {
  const words = `${title ?? ''} ${entry.pieces.map(({ text }) => text).join(' ')}`
  if (section === 'volunteering' || /\bvolunt|ehrenamt|bénévol|voluntari/i.test(words)) return 'volunteer'
  if (/\bintern(ship)?\b|praktik|stagiaire|becari|apprentice|trainee/i.test(title ?? '')) return 'internship'
  if (/\b(self[- ]employed|freelance|own business|selbstständig|independent contractor)/i.test(words)) return 'self_employed'
  if (/\b(army|navy|air force|military|bundeswehr|sergeant|corporal)\b/i.test(words)) return 'military'
  return /\b(caring for|carer for|looking after|family care|parental leave)\b/i.test(words) ? 'caring' : 'employed'
}
