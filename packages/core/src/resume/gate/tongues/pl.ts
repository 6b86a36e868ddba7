import type { Tongue } from './tongue.ts'

export const pl: Tongue = {
  conjunctions: 'i|oraz|ale|a',
  relative: /^(?:któr\p{L}+|co)$/iu,
  ending:
    /(?:[aeiy]?(?:łam|łem|ła|ło|li|ły|ł)|i?[aeo]?ni(?:e|a|em|u)|[aoe]n[yaeio]|[aoe]nych|ciami|ami|ach|owi|om|ow|iem|em|ej|ego|emu|ymi|ych|ym|ie|ia|iu|ac|ec|ic|yc|y|a|e|i|o|u)$/u,
  least: 3,
  irregular:
    'dzien dziennie dni; tydzien tygodniowo tygodniu tygodnia; miesiac miesiacu miesiaca miesieczny miesiecznie miesiecznym; rok roku rocznie roczny rocznym roczna; opiek opieka opiekowałam opiekowałem opieki; pacjent pacjentami pacjentow; pomoc pomagałam pomagałem pomocy; usług usługi; błed błedow błedy; napis napisałam napisałem; zmian zmianie zmiany; osob osoby osobami; stworz stworzyłam stworzenie; przenies przeniosłam przeniosłem przeniesienie',
  synonyms: 'szkoliłam przeszkoliłam; zmniejszyłam obnizyłam; zwiekszyłam podniosłam; km kilometrow',
  deed: /ł(?:am|em|a|o|y)?$|[nc]ie$/u,
  bendsNames: true,
  ends: { from: 'z|ze|od', to: 'do|na', by: 'o' },
  empty:
    'takze w we z ze i oraz na do od dla przez po przy za sie jest nad jako lub o u a ale ktory ktora ktore ten ta to moj moja moje ja był była było byly co około ok prawie niemal maksymalnie kazdy kazdej kazda',
}
