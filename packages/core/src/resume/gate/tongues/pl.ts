import { numerals, type Tongue } from './tongue.ts'

/** The forms of numbers that stand before what is counted: "czterech osób". */
const inflected: readonly (readonly [string, number])[] = [
  ['dwie', 2],
  ['dwóch', 2],
  ['trzech', 3],
  ['czterech', 4],
  ['pięciu', 5],
  ['sześciu', 6],
  ['siedmiu', 7],
  ['ośmiu', 8],
  ['dziewięciu', 9],
  ['dziesięciu', 10],
  ['dwunastu', 12],
  ['dwudziestu', 20],
  ['trzydziestu', 30],
  ['pięćdziesięciu', 50],
]

export const pl: Tongue = {
  conjunctions: 'i|oraz|ale|a',
  relative: /^(?:któr\p{L}+|co)$/iu,
  ending:
    /(?:[aeiy]?(?:łam|łem|ła|ło|li|ły|ł)|i?[aeo]?ni(?:e|a|em|u)|[aoe]n[yaeio]|[aoe]nych|ciami|ami|ach|owi|om|ow|iem|em|ej|ego|emu|ymi|ych|ym|ie|ia|iu|ac|ec|ic|yc|y|a|e|i|o|u)$/u,
  least: 3,
  irregular:
    'dzien dziennie dni; tydzien tygodniowo tygodniu tygodnia; miesiac miesiacu miesiaca miesieczny miesiecznie miesiecznym; rok roku rocznie roczny rocznym roczna; opiek opieka opiekowałam opiekowałem opieki; pacjent pacjentami pacjentow; pomoc pomagałam pomagałem pomocy; usług usługi; błed błedow błedy; napis napisałam napisałem; zmian zmianie zmiany; osob osoby osobami; stworz stworzyłam stworzenie; przenies przeniosłam przeniosłem przeniesienie',
  synonyms: 'szkoliłam przeszkoliłam; zmniejszyłam obnizyłam; zwiekszyłam podniosłam',
  deed: /ł(?:am|em|a|o|y)?$|[nc]ie$/u,
  numerals: new Map([
    ...numerals(
      'dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście -',
      'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto',
    ),
    ...inflected,
  ]),
  empty:
    'takze w we z ze i oraz na do od dla przez po przy za sie jest nad jako lub o u a ale ktory ktora ktore ten ta to moj moja moje ja był była było byly co około ok prawie niemal maksymalnie kazdy kazdej kazda',
}
