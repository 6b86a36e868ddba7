import { pairs, type WritingRules } from './rules.ts'

export const nl: WritingRules = {
  language: 'nl',
  weakOpening:
    /^(?:verantwoordelijk voor|belast met|betrokken bij|meewerken aan|meegewerkt aan|hielp (?:bij|met|mee)|geholpen (?:bij|met)|werkte (?:aan|met)|werkzaamheden ?:|taken ?:)(?!\p{L})/iu,
  firstPerson: /(?<!\p{L})(?:ik|mij|mijn|mezelf)(?!\p{L})/iu,
  passive:
    /(?<!\p{L})(?:werd|werden|wordt|worden)(?!\p{L})(?=.*?(?<!\p{L})(?:\p{L}*ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|over|onder)\p{L}{2,}(?:d|t|en))\s*(?:[.,;:)]|en |of |door |$))/iu,
  fairPassive:
    /(?<!\p{L})(?:gepromoveerd|bevorderd|gekozen|benoemd|bekroond|genomineerd|geselecteerd|uitgenodigd|aangenomen|opgeleid|gecertificeerd|gepubliceerd)(?!\p{L})/iu,
  outcome:
    /(?<!\p{L})(?:verhoog|verlaag|verbeter|vermind|gereduceer|reduce|bespaar|bespar|behaal|bereik|gewonnen|won |verdubbel|verdrievoudig|gehalveer|versnel|voorkom|voorkwam|groei|gegroeid|zodat|waardoor|zonder (?:ongeval|fouten)|op tijd|van \S+ naar )\p{L}*/iu,
  ...pairs(`
    leid/leidde begeleid/begeleidde beheer/beheerde organiseer/organiseerde coördineer/coördineerde ontwikkel/ontwikkelde ontwerp/ontwierp maak/maakte geef/gaf verkoop/verkocht verzorg/verzorgde plan/plande bereid/bereidde adviseer/adviseerde
    controleer/controleerde repareer/repareerde installeer/installeerde onderhoud/onderhield schrijf/schreef test/testte analyseer/analyseerde bouw/bouwde train/trainde verbeter/verbeterde verhoog/verhoogde verlaag/verlaagde bespaar/bespaarde
    rijd/reed lever/leverde kook/kookte vertaal/vertaalde behandel/behandelde ondersteun/ondersteunde voer/voerde neem/nam houd/hield stel/stelde zet/zette werk/werkte help/hielp implementeer/implementeerde programmeer/programmeerde`),
  opensWithDeed: /^\p{L}+(?:te|de) (?:de|het|een|tot|\d)/u,
  thing: /^\s*[\p{L}-]+ (?:van|voor|in|op|en|met|bij|aan|door)(?!\p{L})/iu,
}
