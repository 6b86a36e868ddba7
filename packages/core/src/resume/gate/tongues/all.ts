import { de } from './de.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { listed, type Tongue } from './tongue.ts'

const tongues: Readonly<Record<string, Tongue>> = { de, fr, es, it, nl, pt, pl }

/** The words of a language other than English; undefined for English and for what is not known. */
export const tongueOf = (language: string | null): Tongue | undefined => (language === null ? undefined : tongues[language])
export const everyTongue: readonly (readonly [language: string, tongue: Tongue])[] = Object.entries(tongues)

const stems = new Map(
  everyTongue.map(([language, tongue]) => [
    language,
    {
      irregular: new Map(
        tongue.irregular.split(';').flatMap((line) => {
          const [base = '', ...forms] = listed(line)
          return forms.map((form) => [form, base] as const)
        }),
      ),
      synonyms: new Map(
        tongue.synonyms.split(';').flatMap((line) => {
          const [first = '', ...others] = listed(line).map((word) => cut(word, tongue))
          return others.filter((other) => other !== first).map((other) => [other, first] as const)
        }),
      ),
      empty: new Set(listed(tongue.empty)),
    },
  ]),
)

/** The stem of a folded word of a language: a cut that brings the forms of a word together well enough for comparing two texts. */
export function stemIn(language: string, word: string): string {
  const tongue = tongues[language]
  if (!tongue) return word
  const { irregular, synonyms } = stems.get(language) ?? { irregular: new Map<string, string>(), synonyms: new Map<string, string>() }
  const bare = tongue.participle ? word.replace(tongue.participle, '$1') : word
  const base = irregular.get(word) ?? irregular.get(bare) ?? irregular.get(word.replace(/(?:en|em|er|es|e|s)$/u, ''))
  const stem = cut(base ?? word, tongue)
  return synonyms.get(stem) ?? stem
}

function cut(word: string, { participle, ending, least, doubles }: Tongue): string {
  const bare = participle ? word.replace(participle, '$1') : word
  const short = bare.replace(ending, '')
  const stem = [short, bare.replace(/[aeiou]$/u, '')].find(({ length }) => length >= least) ?? bare
  if (doubles) return stem.replace(/([aeou])\1/gu, '$1')
  // "entwickel-" and "entwickl-" are one
  return participle ? stem.replace(/(?<=\p{L}{3}[bcdfghkmnprstz])e(?=[lr]$)/u, '') : stem
}

/** Whether a folded word tells nothing of its own in a language. */
export const isEmptyIn = (language: string | null, word: string): boolean =>
  language !== null && (stems.get(language)?.empty.has(word) ?? false)

/**
 * Whether a verb's stem is known though its prefix stands apart in one of the two texts: "führte … ein" and "Einführung". `apart` are the folded
 * words of the text in which it would.
 */
export function isKnownApart(
  language: string | null,
  stem: string,
  {
    said,
    known,
    stems: carried,
  }: { readonly said: ReadonlySet<string>; readonly known: ReadonlySet<string>; readonly stems: ReadonlySet<string> },
): boolean {
  return (tongueOf(language)?.prefixes ?? []).some(
    (prefix) =>
      (stem.startsWith(prefix) && carried.has(stem.slice(prefix.length)) && known.has(prefix)) ||
      (said.has(prefix) && carried.has(`${prefix}${stem}`)),
  )
}
