import { inFigures } from '@mosaic/core/numerals/figures'
import { numberWords } from '@mosaic/core/numerals/languages'
import { spelledIn } from '@mosaic/core/numerals/spelled'
import { germanNumber } from '@mosaic/core/numerals/words'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each<[string, number[]]>([
  ['forty-five thousand', [45_000]],
  ['forty five thousand pounds a year', [45_000]],
  ['five and a half years', [5.5]],
  ['half a million', [500_000]],
  ['half a dozen', [6]],
  ['two dozen', [24]],
  ['half a year', [0.5]],
  ['ein halbes Jahr', [0.5]],
  ['a dozen people', [12]],
  ['a hundred and twenty', [120]],
  ['three hundred and five', [305]],
  ['two and a half million', [2_500_000]],
  ['a million and a half', [1_500_000]],
  ['one hundred thousand', [100_000]],
  ['twenty-six thousand five hundred', [26_500]],
  ['45 thousand', [45_000]],
  ['1.5 million', [1_500_000]],
  ['thirty grand', [30_000]],
  ['nineteen ninety-eight', [1998]],
  ['twenty nineteen to twenty twenty-four', [2019, 2024]],
  ['two thousand and nine', [2009]],
  ['fifteen hundred', [1500]],
  ['from nine to two', [9, 2]],
  ['fünfundvierzigtausend Euro', [45_000]],
  ['anderthalb Jahre', [1.5]],
  ['zweieinhalb Jahre', [2.5]],
  ['ein Dutzend Leute', [12]],
  ['ein halbes Dutzend', [6]],
  ['eine halbe Million', [500_000]],
  ['eine Million', [1_000_000]],
  ['anderthalb Millionen', [1_500_000]],
  ['neunzehnhundertachtundneunzig', [1998]],
  ['zweitausendneun', [2009]],
  ['dreihundertzwanzig', [320]],
  ['dreitausendfünfhundert', [3500]],
  ['tausend Euro', [1000]],
  ['32 Tausend', [32_000]],
  // no numbers of their own
  ['one of them', []],
  ['a nurse', []],
  ['ein Betrieb', []],
  ['a few thousand pounds', []],
  ['ein paar tausend', []],
  ['hundreds of people', []],
  ['12 years', []],
  ['for years and a half', []],
  ['Achtung, die Einheit', []],
])('%s', (text, values) => {
  expect(spelledIn(text).map(({ value }) => value)).toEqual(values)
})

/** German numbers below a million, by the rules of a grammar book. */
function german(number: number): string {
  const ones =
    'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
      ' ',
    )
  const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')
  if (number < 20) return ones[number] ?? ''
  if (number < 100) return `${number % 10 === 0 ? '' : `${ones[number % 10]}und`}${tens[Math.floor(number / 10) - 2]}`
  if (number < 1000) return `${german(Math.floor(number / 100))}hundert${number % 100 === 0 ? '' : german(number % 100)}`
  return `${german(Math.floor(number / 1000))}tausend${number % 1000 === 0 ? '' : german(number % 1000)}`
}

test('every German number below a million is read as what it says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (number) => {
      expect(germanNumber(german(number))).toBe(number)
    }),
  )
})

test('a text in figures is as long as its words, equal outside them, and its places lead back to whole words', () => {
  const piece = fc.constantFrom('forty-five thousand', 'a', 'half a million', 'zwei Dutzend', 'years', 'and', 'hundred', ', ', '12', 'Euro')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const words = pieces.join(' ')
      const { text, spelled, whole } = inFigures(words)
      expect(text).toHaveLength(words.length)
      const blanked = (from: string) =>
        spelled.reduceRight((all, { start, end }) => all.slice(0, start) + ' '.repeat(end - start) + all.slice(end), from)
      expect(blanked(text)).toBe(blanked(words))
      for (const { start, end, value } of spelled) {
        expect(Number(text.slice(start, end))).toBe(value)
        expect(whole(end - 1, end)).toEqual({ start, end })
      }
    }),
  )
})

test.each<[string, string, number[]]>([
  ['fr', 'quatre-vingt-dix-sept clients', [97]],
  ['fr', 'soixante et onze', [71]],
  ['fr', 'deux cent cinquante mille euros', [250_000]],
  ['fr', 'dix-huit mois', [18]],
  ['es', 'treinta y cinco', [35]],
  ['es', 'mil novecientos noventa y ocho', [1998]],
  ['es', 'doscientas mil', [200_000]],
  ['it', 'centodieci ordini', [110]],
  ['it', 'milleduecento', [1200]],
  ['it', 'duemilacinquecento e ventotto', [2500, 28]],
  ['it', 'trentatré', [33]],
  ['pt', 'cento e trinta casas', [130]],
  ['pt', 'quarenta e cinco', [45]],
  ['pt', 'dois mil e dezoito', [2018]],
  ['nl', 'vijfentachtig woningen', [85]],
  ['nl', 'tweehonderdvijftig', [250]],
  ['nl', 'tweeëndertigduizend', [32_000]],
  ['pl', 'dwudziestu ośmiu firm', [28]],
  ['pl', 'siedemdziesięciu pięciu', [75]],
  ['pl', 'trzysta tysięcy', [300_000]],
  ['pl', 'z dwiema koleżankami', [2]],
  ['de', 'Six Sigma für zehn Leute', [10]],
])('in %s: %s', (language, text, values) => {
  expect(spelledIn(text, numberWords[language]).map(({ value }) => value)).toEqual(values)
})
