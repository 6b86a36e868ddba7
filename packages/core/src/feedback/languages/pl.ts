import { listed, type WritingRules } from './rules.ts'

const present = listed(`
  prowadzę zarządzam nadzoruję koordynuję organizuję planuję tworzę projektuję rozwijam wdrażam przygotowuję sprzedaję obsługuję szkolę uczę kontroluję naprawiam montuję piszę testuję analizuję buduję dbam opiekuję wspieram pomagam
  doradzam negocjuję sprawdzam sprzątam gotuję jeżdżę dostarczam tłumaczę leczę odpowiadam pracuję programuję optymalizuję`)

export const pl: WritingRules = {
  language: 'pl',
  weakOpening:
    /^(?:odpowiedzialn[yae] za|odpowiadał[ae]m za|odpowiedzialność za|udział w|brał[ae]m udział|współudział w|pomoc (?:przy|w)|pracował[ae]m (?:nad|z|przy)|zakres obowiązków ?:|obowiązki ?:)(?!\p{L})/iu,
  firstPerson: /(?<!\p{L})(?:ja|mnie|mną|mój|moja|moje|moim|mojej|mojego|moich|moimi)(?!\p{L})/iu,
  passive:
    /(?<!\p{L})(?:został[aoy]?|zostali|był[aoy]?|byli)\s+(?:\p{L}+ie\s+|\p{L}+o\s+)?\p{L}{3,}(?:any|ana|ane|ano|ani|ony|ona|one|eni|ęty|ęta|ęte|yty|yta|yte|uty|uta|ute)(?!\p{L})/iu,
  fairPassive: /(?<!\p{L})(?:awansowan|wybran|mianowan|nagrodzon|wyróżnion|nominowan|zaproszon|zatrudnion|przeszkolon|opublikowan)\p{L}+/iu,
  outcome:
    /(?<!\p{L})(?:zwiększ|zmniejsz|popraw|obniż|podnios|podnies|skróc|skróci|podwo[ij]|potro[ij]|oszczędz|zaoszczędz|uzyska|osiągn|wygra|przekrocz|przyspiesz|wyeliminow|zapobieg|dzięki czemu|bez (?:wypadk|błęd)|na czas|z \S+ do )\p{L}*/iu,
  isPresent: (word) => present.has(word),
  isPast: (word) => /ł[ae]m$/u.test(word),
  thing: /^\s*[\p{L}-]+ (?:i|w|we|z|ze|na|do|dla|oraz|przy)(?!\p{L})/iu,
}
