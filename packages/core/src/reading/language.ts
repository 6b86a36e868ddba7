/** Frequent small words that tell a language from its neighbours. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the and of to for with in on by from at as was were is an our their which using',
  de: 'und der die das für mit von im bei zur zum des den ein eine auf sowie als durch nach',
  fr: 'et de le la les des du pour avec une dans sur au aux en par est que ses',
  es: 'y el la los las del para con una en por de a al como sus e más',
  it: 'e il la i gli delle dei per con una nel nella di del da presso alla sono',
  pt: 'e o a os as dos das para com uma em no na de do da por ao não',
  pl: 'w we z ze i oraz na do od dla przez po przy za się jest nie że pod nad jako lub',
  nl: 'en de het van een voor met op in bij aan als naar door zijn tot over',
}
const languages = Object.keys(smallWords)
/** The languages, by their place in the list, that a small word is one of. */
const languagesOf = new Map<string, number[]>()
for (const [at, words] of Object.values(smallWords).entries())
  for (const word of new Set(words.split(' '))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), at])
const needed = 4
const distinctNeeded = 3
/** So many of a letter that only Polish writes tell it where small words do not. */
const polishLetters = 3

/** Whether a word is one of a language's small ones, whatever it means elsewhere: "no" in Portuguese. */
export const isSmallWord = (language: string | null, word: string): boolean =>
  languagesOf.get(word)?.some((at) => languages[at] === language) ?? false

/** How many small words of each language stand in a text, the most first. */
export function smallWordsIn(text: string): { readonly language: string; readonly all: number; readonly distinct: ReadonlySet<string> }[] {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const counts = languages.map((language) => ({ language, all: 0, distinct: new Set<string>() }))
  for (const word of words)
    for (const at of languagesOf.get(word) ?? []) {
      const count = counts[at] as (typeof counts)[number]
      count.all++
      count.distinct.add(word)
    }
  return counts.toSorted((a, b) => b.all - a.all)
}

/** The language of a text among eight, by its small words; null when too few stand in it or two languages are as likely. */
export function languageOfText(text: string): string | null {
  const [best, next] = smallWordsIn(text)
  if (best && best.all >= needed && best.distinct.size >= distinctNeeded && best.all > (next?.all ?? 0)) return best.language
  return (text.match(/ł/giu)?.length ?? 0) >= polishLetters ? 'pl' : null
}
