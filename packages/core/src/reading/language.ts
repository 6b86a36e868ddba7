/** Frequent small words that tell a language from its neighbours. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the and of to for with in on by from at as was were is an our their which using',
  de: 'und der die das für mit von im bei zur zum des den ein eine auf sowie als durch nach',
  fr: 'et de le la les des du pour avec une dans sur au aux en par est que ses',
  es: 'y el la los las del para con una en por de al como sus e más',
  it: 'e il la i gli delle dei per con una nel nella di del da presso alla sono',
  pt: 'e o a os as dos das para com uma em no na de do da por ao não',
  pl: 'w we z ze i oraz na do od dla przez po przy za się jest nie że pod nad jako lub',
  nl: 'en de het van een voor met op in bij aan als naar door zijn tot over',
}
const sets = Object.entries(smallWords).map(([language, words]) => [language, new Set(words.split(' '))] as const)
const needed = 4
const distinctNeeded = 3
/** So many of a letter that only Polish writes tell it where small words do not. */
const polishLetters = 3

/** The language of a text among eight, by its small words; null when too few stand in it or two languages are as likely. */
export function languageOfText(text: string): string | null {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const counts = sets
    .map(
      ([language, set]) =>
        [language, words.filter((word) => set.has(word)).length, new Set(words.filter((word) => set.has(word))).size] as const,
    )
    .toSorted((a, b) => b[1] - a[1])
  const [best, next] = counts
  if (best && best[1] >= needed && best[2] >= distinctNeeded && best[1] > (next?.[1] ?? 0)) return best[0]
  return (text.match(/ł/giu)?.length ?? 0) >= polishLetters ? 'pl' : null
}
