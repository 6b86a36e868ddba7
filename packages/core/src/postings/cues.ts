import { anyOf } from './phrases.ts'
import type { RequirementClass } from './sections.ts'

/** Words that say how much something matters, whatever section it stands in. "A plus" of pay says nothing of what is asked. */
const modal: readonly { readonly words: readonly RegExp[]; readonly class: RequirementClass }[] = [
  {
    words: [
      anyOf({
        en: 'nice to have, bonus (points )if, bonus points for, delighted if, pleased if, even better if, extra points, ideally, beneficial, it helps if, would help',
        de: 'von vorteil, wünschenswert, idealerweise, gern(e) gesehen, ein plus',
        fr: 'un plus, [serait|est|sont|seraient] un (vrai )atout, [est|serait|sont|seraient] appréci[é|ée|és|ées]',
        es: 'se valorar[a|á]*, valorable, deseable, será un plus',
        it: 'costituisce titolo',
        nl: '[is|zijn] een pr[e|é], mooi meegenomen, bij voorkeur',
        pl: 'mile widzian*, [będzie|jest] dodatkowym atutem',
      }),
      /(?<!\p{L})bonus(?: points)?:|(?<!\p{L})delighted(?!\p{L})[^.;]{0,40}(?<!\p{L})if (?!\p{L}*n['’]t)/iu,
      // UK forms: "(E = essential, D = desirable)"
      /\((?:D|desirable)\)\s*$/u,
      /(?<!\p{L})(?:plus|advantage|bonus|asset)(?!\p{L}| \p{L}+ (?:salary|pay))/iu,
    ],
    class: 'nice',
  },
  {
    words: [
      anyOf({ en: "preferred, desirable, preferabl[y|e], advantageous, [is|are] (very )welcome, we(')d [love|like]", de: 'bevorzugt*' }),
    ],
    class: 'preferred',
  },
  {
    words: [
      anyOf({
        en: "must, required, essential, mandatory, need to [have|be|hold], you('ll) need, you will need, prerequisite, minimum of",
        de: 'zwingend, erforderlich, voraussetzung, vorausgesetzt, setzen wir voraus, notwendig, unbedingt, selbstverständlich',
        fr: 'exigé*, indispensable*, obligatoire*, impérati*',
        es: 'imprescindible*, obligatori*, necesari*',
        it: 'indispensabile',
        nl: 'vereist*, verplicht, noodzakelijk',
        pl: 'wymagan*, niezbędn*, konieczn*',
      }),
      /(?<!\p{L})(?:subject to|conditional (?:up)?on|dependent on) (?:\p{L}+ ){0,4}(?:checks?|clearance|registration|disclosure|vetting)(?!\p{L})/iu,
    ],
    class: 'must',
  },
]

/** The class that a clause's own words give it, undefined when they give none. */
export function modalClass(clause: string): RequirementClass | undefined {
  const wish = clause.search(asideWish)
  const told = (wish > asideFrom ? clause.slice(0, wish) : clause).replace(noMust, ' ')
  if (wouldBe.test(told)) return 'nice'
  return modal.find(({ words }) => words.some((pattern) => pattern.test(told)))?.class
}

/** ", ideally in retail": a wish about what is asked, behind it, lowers nothing. */
const asideWish =
  /\s(?:ideally|preferably|idealerweise|vorzugsweise|bevorzugt|bij voorkeur|liefst|de préférence|idéalement|preferentemente|preferiblemente|preferibilmente|najlepiej)\s+\S/iu
const asideFrom = 8
/** "great but not essential", "kein Muss": said of what would be good to have. */
const noMust =
  /(?<!\p{L})(?:not |nicht |kein(?:e)? |no es |non |niet |nie jest |nie |n['’]est pas |ne sont pas )(?:a |strictly |absolutely |zwingend(?:e)? |unbedingt )?(?:essential|required|necessary|needed|mandatory|must|requirement|prerequisite|erforderlich|notwendig|nötig|muss|voraussetzung|bedingung|zwingend|unbedingt|necesari[oa]|imprescindible|obligatori[oa]|nodig|vereist|verplicht|wymagan\p{L}+|konieczn\p{L}+|exigée?|obligatoire|indispensable)(?!\p{L})/giu
const wouldBe =
  /(?<!\p{L})(?:would be|wäre[n]?)(?: a| an| very)? (?:great|nice|good|lovely|fine|ideal|useful|helpful|handy|valuable|schön|toll|gut|super)(?!\p{L})|(?<!\p{L})(?:is|are|would be|ist|sind|wäre[n]?) (?:also )?(?:helpful|useful|handy|welcome|hilfreich|ein pluspunkt)(?!\p{L})/iu

const negation =
  /(?<!\p{L})(?:no|not|never|without|don['’]?t need|do not need|kein(?:e[nmrs]?)?|ohne|nicht|sans|aucune?|peu importe|sin|no es necesari[oa]|geen|zonder|niet|bez|senza)(?!\p{L})[^.;]{0,40}$/iu
/** "not only", "no less than", "not afraid of": says more, or nothing about what is asked. */
const saysMore = /(?<!\p{L})(?:not (?:only|just|limited|least|afraid)|no (?:less|later|fewer)|nicht (?:nur|zuletzt))(?!\p{L})/giu
const waived =
  /^[^.;]{0,50}?(?<!\p{L})(?:(?:is |are |be )?not (?:a )?(?:strictly |absolutely )?(?:required|needed|necessary|essential|requirement|must|prerequisite)|(?:isn|aren)['’]?t (?:required|needed|necessary|essential|a must|a requirement)|(?:optional|unnecessary)|nicht (?:zwingend )?(?:erforderlich|nötig|notwendig|voraussetzung)|nicht zwingend|keine? (?:voraussetzung|muss|bedingung)|n['’]est pas (?:exigée?|nécessaire|obligatoire|requise?)|no es (?:necesari[oa]|imprescindible|obligatori[oa])|(?:is )?niet (?:nodig|vereist|verplicht)|nie (?:jest )?(?:wymagan\p{L}+|koniecz\p{L}+))(?!\p{L})/iu

/** Whether what stands between `start` and `end` of a clause is said not to be asked for. */
export function isNegated(clause: string, start: number, end: number): boolean {
  return (
    negation.test(clause.slice(Math.max(0, start - 60), start).replace(saysMore, ' ')) ||
    (waived.test(clause.slice(end)) && modalClass(clause) !== 'nice')
  )
}

/** What a qualification below a degree is called. */
export const vocational = 'Vocational qualification'

const degrees: readonly (readonly [number, RegExp, string])[] = [
  [
    5,
    /(?<!\p{L})(?:ph\.?\s?d|dphil|doctorate|doctoral degree|abgeschlossene promotion|promoviert|doktortitel|doctorat|doctorado|dottorato|doktorat|promotie)(?!\p{L})/iu,
    'Doctorate',
  ],
  [
    4,
    /(?<!\p{L})(?:master(?:['’]?s)(?: degree)?|masters? degree|master (?:of|in)(?= \p{Lu})|m\.?sc|mba|m\.?eng|m\.?phil|ll\.?m|masterabschluss|diplom(?:-ingenieur|-kaufmann)?(?!a)|masterstudium|staatsexamen|postgraduate degree|bac\s?\+\s?5|máster|laurea magistrale|diplôme d['’]ingénieur|(?<=(?:een |afgeronde )?)wo(?=[- ]))(?!\p{L})/iu,
    "Master's degree",
  ],
  [
    3,
    /(?<!\p{L})(?:bachelor(?:['’]?s)?(?: degree)?|b\.?sc|b\.?a\.(?= )|ba(?=\s?\/)|bs(?=\s?\/|\s+(?:in|degree))|b\.?eng|b\.?tech|university degree|college degree|undergraduate degree|honou?rs degree|(?:academic|relevant|technical|engineering|nursing|law|four-year|4-year) degree|degree (?:in|level|or|qualified|educated)|(?<=(?<![\p{L}\p{N}_])a |(?<![\p{L}\p{N}_])or |^)degree|educated to degree|graduate degree|(?:abgeschlossenes |technisches |betriebswirtschaftliches |wirtschaftswissenschaftliches )?(?:fach)?(?:hochschul)?studium(?= )|studium|hochschulabschluss|studienabschluss|universitätsabschluss|licence universitaire|licence(?= (?:en|de) )|bac\s?\+\s?[34]|grado universitario|grado(?= en )|licenciatura|diplomatura|titulación universitaria|laurea|hbo(?:-?opleiding|-?diploma|-?niveau)?|wykształcenie wyższe|studia wyższe)(?!\p{L})(?! of (?:autonomy|freedom|care|flexibility|independence|responsibility|ownership|accuracy|professionalism))/iu,
    "Bachelor's degree",
  ],
  [
    2,
    anyOf({
      en: "diploma, hnd, hnc, foundation degree, associate('s) degree, associates degree, apprenticeship, time served, journeyman, nvq( level [1|2|3|4|5]), svq, t(-)level",
      de: 'abgeschlossene ([berufs|kaufmännische |technische |handwerkliche |fachliche |einschlägige ])(berufs)ausbildung, berufsausbildung, ausbildung [als|zum|zur|im], abgeschlossene lehre, lehrabschluss*, gesellenbrief, meisterbrief',
      fr: 'bts, cap, bac pro, bac+2, titre professionnel',
      es: 'formación profesional, fp de grado [medio|superior], ciclo formativo, grado [medio|superior]',
      nl: 'mbo*',
      pl: 'wykształcenie zawodowe, wykształcenie (co najmniej )średnie',
    }),
    vocational,
  ],
  [
    1,
    anyOf({
      en: 'gcse(s), high school diploma, high school, ged, a-level(s), alevel(s), secondary school, leaving cert(ificate)',
      de: 'abitur, (fach)hochschulreife, mittlere reife, realschulabschluss, hauptschulabschluss, schulabschluss',
    }),
    'School leaving certificate',
  ],
]

/** A degree named in words: 1 school to 5 doctorate, the lowest that will do where several are named ("Bachelor's or Master's"). */
export function degreeIn(text: string): { rank: number; label: string; start: number; end: number } | undefined {
  const named = degrees.flatMap(([rank, words, label]) => {
    const match = words.exec(text)
    return match ? [{ rank, label, start: match.index, end: match.index + match[0].length }] : []
  })
  const [highest] = named
  const isChoice = named.length > 1 && /(?<!\p{L})(?:or|oder|and\/or|bzw|ou|o)(?!\p{L})|\//iu.test(text)
  return isChoice ? named.at(-1) : highest
}

/** "or equivalent experience": what stands in a degree's place. */
const equivalent =
  /(?<!\p{L})(?:or|oder)(?!\p{L})[^.;]{0,40}?(?<!\p{L})(?:equivalent|comparable|similar|relevant|practical|work|professional|lived|proven|vergleichbare?|gleichwertige?|entsprechende?|einschlägige?)(?!\p{L})(?:[^.;]{0,30}(?:experience|qualification|training|background|erfahrung|qualifikation|ausbildung))?/iu

/** Whether a clause takes something else in place of the degree it names. */
export const hasEquivalent = (clause: string, after: number) => equivalent.test(clause.slice(after))
