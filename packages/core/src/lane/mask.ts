import { phonesIn } from '../reading/phones.ts'

/** Contact data out of a text and back into an answer. */
export interface Mask {
  /** The text with each piece of contact data as a name for it, the same piece always the same name. */
  hide(text: string): string
  /** The text with the pieces where their names stand. */
  show(text: string): string
  /** How many different pieces were hidden so far. */
  readonly hidden: number
}

const email = /[\p{L}\p{N}._%+'’-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})*\.\p{L}{2,24}/gu
const link =
  /(?<![\p{L}\p{N}_])(?:https?:\/\/|www\.|(?:linkedin\.com|github\.com|gitlab\.com|xing\.com)\/)[^\s"\\<>|,;)]*[^\s"\\<>|,;).]/giu

/**
 * Hides e-mail addresses, links, telephone numbers and what is known to be contact data of the person: names as whole and in their parts, written
 * as they write them. Nothing of it is needed to understand what somebody did at work.
 * @param known values of contact facts
 */
export function createMask(known: readonly { readonly field: string; readonly value: string }[]): Mask {
  const named = new Map<string, string>()
  const counts = new Map<string, number>()
  const nameFor = (kind: string, value: string) => {
    const found = named.get(value)
    if (found !== undefined) return found
    const nth = (counts.get(kind) ?? 0) + 1
    counts.set(kind, nth)
    const name = `[${kind} ${nth}]`
    named.set(value, name)
    return name
  }
  const theirs = known.flatMap(piecesOf).toSorted((a, b) => b.value.length - a.value.length)
  return {
    hide(text) {
      let hiding = text.replace(email, (value) => nameFor('e-mail', value)).replace(link, (value) => nameFor('link', value))
      for (const { kind, value } of theirs)
        hiding = hiding.replace(
          // a part of a name may be a common word in small letters, the whole of it is none
          new RegExp(
            `(?<![\\p{L}\\p{N}])${value.split(/\s+/).map(RegExp.escape).join('\\s+')}(?![\\p{L}\\p{N}])`,
            /\s/.test(value) ? 'giu' : 'gu',
          ),
          () => nameFor(kind, value),
        )
      for (const { text: value } of phonesIn(hiding, ['GB', 'US', 'DE', 'AT', 'CH', 'FR', 'ES', 'IT', 'PT', 'NL']).toReversed())
        hiding = hiding.replace(value, () => nameFor('telephone', value))
      return hiding
    },
    show(text) {
      let shown = text
      for (const [value, name] of named) shown = shown.replaceAll(name, value)
      return shown
    },
    get hidden() {
      return named.size
    },
  }
}

const kinds: Readonly<Record<string, string>> = { name: 'name', email: 'e-mail', phone: 'telephone', link: 'link', location: 'address' }

/** A town is needed to know where somebody would work; a street is not. */
function piecesOf({ field, value }: { readonly field: string; readonly value: string }): { kind: string; value: string }[] {
  const kind = kinds[field]
  if (kind === undefined || value.trim().length < 2 || (field === 'location' && !/\d/.test(value))) return []
  const parts = field === 'name' ? value.split(/\s+/).filter((part) => part.length > 2 && /^\p{Lu}/u.test(part)) : []
  return [value.trim(), ...parts].map((piece) => ({ kind, value: piece }))
}
