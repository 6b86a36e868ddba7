import { englishNumbers, germanNumber, magnitudes, plainNumbers } from './words.ts'

/** How one language writes numbers. */
export interface NumberWords {
  /** Its plain numbers in one word, without those made of others. */
  readonly small: ReadonlyMap<string, number>
  /** The number a word by itself is, null for any other word. */
  readonly plain: (word: string) => number | null
  /** What a number before a word is taken times. */
  readonly times: ReadonlyMap<string, number>
  /** Of those the ones that stand by themselves: "mille" is a thousand. */
  readonly standing: ReadonlySet<string>
  /** One before "hundred": "a", "ein". */
  readonly articles: ReadonlySet<string>
  /** Between two parts of one number: "and" after hundreds alone, "y" after tens too. */
  readonly joint: { readonly words: ReadonlySet<string>; readonly afterTens: boolean }
  /** French counts by twenties from sixty on: "soixante-dix", "quatre-vingts". */
  readonly isByScores: boolean
  /** "Nineteen ninety-eight" is a year. */
  readonly hasCenturies: boolean
}

const listed = (words: string) => new Set(words.split(' ').filter(Boolean))

/** Numbers in order, their forms parted by a slash: below twenty from `zero` on, tens from twenty, hundreds from one hundred. */
function inOrder(below: string, tens: string, hundreds = ''): ReadonlyMap<string, number> {
  const counted = (words: string, value: (at: number) => number) =>
    words
      .split(' ')
      .flatMap((forms, at) => forms.split('/').map((form): [string, number] => [form, value(at)]))
      .filter(([form]) => form !== '' && form !== '-')
  return new Map([...counted(below, (at) => at), ...counted(tens, (at) => 20 + 10 * at), ...counted(hundreds, (at) => 100 + 100 * at)])
}

const timesOf = (words: string): ReadonlyMap<string, number> =>
  new Map(words.split(' ').map((pair) => [pair.split(':')[0] ?? '', Number(pair.split(':')[1])]))

interface Given extends Partial<Pick<NumberWords, 'isByScores' | 'hasCenturies'>> {
  readonly plain: ReadonlyMap<string, number>
  /** Numbers made of others in one word. */
  readonly compound?: (word: string) => number | null
  readonly times: ReadonlyMap<string, number>
  readonly standing?: string
  readonly articles?: string
  readonly joint?: string
  readonly afterTens?: boolean
}

const wordsFrom = ({
  plain,
  compound,
  times,
  standing = '',
  articles = '',
  joint = '',
  afterTens = true,
  ...rest
}: Given): NumberWords => ({
  small: plain,
  plain: (word) => plain.get(word) ?? compound?.(word) ?? null,
  times,
  standing: listed(standing),
  articles: listed(articles),
  joint: { words: listed(joint), afterTens },
  isByScores: rest.isByScores ?? false,
  hasCenturies: rest.hasCenturies ?? false,
})

/** A word made of a thousand, a hundred and what is below, each by its pattern: "duemilacinquecento", "tweehonderdvijftig". */
function compounded(
  parts: readonly (readonly [pattern: RegExp, size: number])[],
  below: (word: string) => number | null,
): (word: string) => number | null {
  const read = (word: string): number | null => {
    for (const [pattern, size] of parts) {
      const [, before, after] = pattern.exec(word) ?? []
      if (before === undefined || after === undefined) continue
      const [many, rest] = [before === '' ? 1 : read(before), after === '' ? 0 : read(after)]
      return many === null || rest === null || rest >= size ? null : many * size + rest
    }
    return below(word)
  }
  return read
}

const italian = inOrder(
  'zero un/uno/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
)
const dutch = inOrder(
  'nul een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
)

/** "Ventotto" and "trentatré": the ten loses its vowel before another. */
function italianBelow(word: string): number | null {
  const known = italian.get(word)
  if (known !== undefined) return known
  for (const [ten, value] of italian)
    if (value >= 20 && word.startsWith(ten.slice(0, -1))) {
      const unit = word.startsWith(ten) ? word.slice(ten.length) : word.slice(ten.length - 1)
      const least = unit === 'tré' ? 3 : (italian.get(unit) ?? 0)
      if (least > 0 && least < 10) return value + least
    }
  return null
}

/** "Vijfentachtig", "tweeëndertig". */
function dutchBelow(word: string): number | null {
  const known = dutch.get(word)
  if (known !== undefined) return known
  const [, unit = '', ten = ''] = /^(.+?)[eë]n(.+)$/.exec(word) ?? []
  const [least, most] = [dutch.get(unit) ?? 0, dutch.get(ten) ?? 0]
  return least > 0 && least < 10 && most >= 20 ? most + least : null
}

/** "Null" is what programs call nothing. */
const germanOrNone = (word: string) => (word === 'null' ? null : germanNumber(word))

/** English and German together, as a talk may mix them. */
export const spoken = wordsFrom({
  plain: new Map([...plainNumbers].filter(([word]) => word !== 'null')),
  compound: germanOrNone,
  times: magnitudes,
  standing: 'hundert tausend',
  articles: 'a an one ein eine einen einer eines einem',
  joint: 'and',
  afterTens: false,
  hasCenturies: true,
})

/** The number words of a language, BCP 47. */
export const numberWords: Readonly<Record<string, NumberWords>> = {
  en: wordsFrom({ plain: englishNumbers, times: magnitudes, articles: 'a an one', joint: 'and', afterTens: false, hasCenturies: true }),
  de: wordsFrom({
    plain: new Map(),
    compound: germanOrNone,
    times: magnitudes,
    standing: 'hundert tausend',
    articles: 'ein eine einen einer eines einem',
    hasCenturies: true,
  }),
  fr: wordsFrom({
    plain: inOrder(
      'zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
      'vingt/vingts trente quarante cinquante soixante septante huitante/octante nonante',
    ),
    times: timesOf('cent:100 cents:100 mille:1000 million:1e6 millions:1e6 milliard:1e9 milliards:1e9'),
    standing: 'cent mille',
    joint: 'et',
    isByScores: true,
  }),
  es: wordsFrom({
    plain: new Map([
      ...inOrder(
        'cero un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
        'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
        'cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas',
      ),
      ...'veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'
        .split(' ')
        .map((word, at): [string, number] => [word, 21 + at]),
    ]),
    times: timesOf('mil:1000 millón:1e6 millones:1e6'),
    standing: 'mil',
    joint: 'y',
  }),
  it: wordsFrom({
    plain: italian,
    compound: compounded(
      [
        [/^(.*?)(?:mila|mille)(.*)$/, 1000],
        [/^(.*?)cento(.*)$/, 100],
      ],
      italianBelow,
    ),
    times: timesOf('mila:1000 milione:1e6 milioni:1e6 miliardo:1e9 miliardi:1e9'),
  }),
  pt: wordsFrom({
    plain: inOrder(
      'zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove',
      'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
      'cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas',
    ),
    times: timesOf('mil:1000 milhão:1e6 milhões:1e6'),
    standing: 'mil',
    joint: 'e',
  }),
  nl: wordsFrom({
    plain: dutch,
    compound: compounded(
      [
        [/^(.*?)duizend(.*)$/, 1000],
        [/^(.*?)honderd(.*)$/, 100],
      ],
      dutchBelow,
    ),
    times: timesOf('miljoen:1e6 miljard:1e9 dozijn:12'),
    articles: 'een',
  }),
  pl: wordsFrom({
    plain: inOrder(
      'zero jeden/jedna/jedno dwa/dwie/dwóch/dwu/dwoma/dwiema/dwaj trzy/trzech/trzem/trzema/trzej cztery/czterech/czterem/czterema/czterej pięć/pięciu/pięcioma sześć/sześciu/sześcioma siedem/siedmiu/siedmioma osiem/ośmiu/ośmioma dziewięć/dziewięciu/dziewięcioma dziesięć/dziesięciu/dziesięcioma jedenaście/jedenastu dwanaście/dwunastu trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu',
      'dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu pięćdziesiąt/pięćdziesięciu sześćdziesiąt/sześćdziesięciu siedemdziesiąt/siedemdziesięciu osiemdziesiąt/osiemdziesięciu dziewięćdziesiąt/dziewięćdziesięciu',
      'sto/stu dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset/pięciuset sześćset/sześciuset siedemset/siedmiuset osiemset/ośmiuset dziewięćset/dziewięciuset',
    ),
    times: timesOf('tysiąc:1000 tysiące:1000 tysięcy:1000 milion:1e6 miliony:1e6 milionów:1e6'),
    standing: 'tysiąc',
  }),
}
