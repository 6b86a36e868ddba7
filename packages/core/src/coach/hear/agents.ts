import type { TitleMatch } from '../../vocabulary/titles.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'

const irregular: Readonly<Record<string, string>> = {
  taught: 'teach',
  drove: 'drive',
  built: 'build',
  sold: 'sell',
  wrote: 'write',
  made: 'make',
}

/** What one who does it may be called: bake, baked, baking → baker; nursing → nurse; cook → cook. */
function agentsOf(told: string): string[] {
  const word = irregular[told.toLowerCase()] ?? told
  const stem = word.toLowerCase().replace(/(?:ing|ed|es|s)$/, '')
  const undoubled = stem.replace(/([bdgklmnprt])\1$/, '$1')
  return [...new Set([word, `${word}r`, `${word}er`, `${stem}er`, `${stem}e`, stem, `${undoubled}er`])]
}

/** Done in an army as well as at a table. */
const elsewhere = /^serv(?:e[ds]?|ing)$/i

/** The occupation of one who does what a verb or a field's name says; only a title that is that one word counts. */
export function occupationOfDoing(word: string, vocabulary: Vocabulary): (TitleMatch & { readonly agent: string }) | null {
  if (word.length < 4 || elsewhere.test(word)) return null
  for (const agent of agentsOf(word)) {
    const found = vocabulary.mapTitle(agent)
    if (found) return { ...found, agent: agent.charAt(0).toUpperCase() + agent.slice(1) }
  }
  return null
}

/** The occupation in words about work to come: a title that stands in them, else what is done in them ("back into nursing"). */
export function occupationMeant(words: string, vocabulary: Vocabulary): TitleMatch | null {
  const text = words.replace(/(?<![\p{L}\p{N}_])from\s+(?:\S+\s+){1,4}?(?=(?:in)?to\s)/iu, '')
  const titled = vocabulary.mapTitle(text)
  if (titled) return titled
  const fields = [...text.matchAll(/(?<![\p{L}\p{N}_])\p{L}{3,}ing(?![\p{L}\p{N}_])/giu)].map(([word]) => word).toReversed()
  for (const field of fields) {
    if (
      /^(?:looking|working|something|anything|nothing|everything|being|doing|getting|going|having|earning|helping|moving|changing|interesting|living|making|running|leading|planning|using|training|meaning|evening|morning|during|thinking|feeling)$/i.test(
        field,
      )
    )
      continue
    const found = occupationOfDoing(field, vocabulary)
    if (found) return found
  }
  return null
}

/** The person's own words for the occupation meant, the shortest that say it: "project manager" of "a project manager job"; null without any. */
export function titleWordsIn(text: string, { occupationId }: TitleMatch, vocabulary: Vocabulary): string | null {
  const words = [...text.matchAll(/[\p{L}][\p{L}'’*:/-]*/gu)]
  for (let count = 1; count <= longestTitle; count++)
    for (let at = 0; at + count <= words.length; at++) {
      const [first, last] = [words[at], words[at + count - 1]]
      const phrase = first && last ? text.slice(first.index, last.index + last[0].length) : ''
      if (phrase.length >= 3 && !/[.;\n]/.test(phrase) && vocabulary.mapTitle(phrase)?.occupationId === occupationId) return phrase
    }
  return null
}

const longestTitle = 4
