import { type FactOf, WorkValue } from '../facts/schema.ts'
import { standingOf } from '../fit/profiles.ts'
import type { ValuesPicture } from '../person/values.ts'
import { anyOf, type Phrases } from '../postings/phrases.ts'

/** A value of the person's that a line of work tells of. */
export interface ShownValue {
  /** What they call it, null where they chose it by its name here. */
  readonly says: string | null
  readonly value: WorkValue
  /** How much it counts with the person: 1 as said in their own words, else the share of comparisons it won. */
  readonly weight: number
}

/**
 * Tells of a line the value that counts most with the person and shows in it; null where none does. A value counts that they named themselves, or that
 * they placed most, or that stands clearly above the middle by their choices (`standingOf`). Nobody who said nothing has one.
 */
export function shownValues({ scores, facts, most, least }: ValuesPicture): (text: string) => ShownValue | null {
  const own = new Map(facts.filter(isInOwnWords).flatMap(({ payload: { workValue, label } }) => (workValue ? [[workValue, label]] : [])))
  const isHeld = (value: WorkValue) =>
    own.has(value) || (most.includes(value) && !least.includes(value)) || standingOf(scores[value]) === 'most'
  const held = WorkValue.options
    .filter(isHeld)
    .map((value) => ({ value, says: own.get(value) ?? null, weight: own.has(value) ? 1 : scores[value].mean }))
    .toSorted((a, b) => b.weight - a.weight)
  return (text) => {
    const first = held.find(({ value }) => tellsOf[value].test(text))
    return first ? { says: first.says, value: first.value, weight: first.weight } : null
  }
}

const isInOwnWords = ({ payload }: FactOf<'value'>) => payload.placed === null && payload.choice === null

/** How work is told in which a value shows, after the needs that O*NET files under each of the six; a language is a line of its own. */
const cues: Readonly<Record<WorkValue, Phrases>> = {
  achievement: {
    en: 'achiev*, rais[ed|ing], increas*, reduc*, improv*, grew, won, cut, saved, exceed*, shorten*, lowered, doubled',
    de: 'erreich*, steiger*, senk*, erhöh*, verbesser*, verkürz*, reduzier*, verringer*, gewann*, übertr[af|offen], verdoppel*',
    fr: 'atteint*, augment*, rédui*, amélior*, dépass*, gagné*, doublé*, raccourci*',
    es: 'logr*, aument*, reduj*, reduc*, mejor*, super[é|ó|ado], incrementé, duplic*',
    it: 'raggiunt*, aument*, ridott*, riduzione, miglior*, superat*, raddoppiat*',
    nl: 'bereikt*, verhoog*, verlaag*, verminder*, verbeter*, verkort*, verdubbel*, overtr[of|offen]',
    pt: 'alcancei, atingi*, aument*, reduz*, redução, melhor*, superei, dupliqu*',
    pl: 'osiągn*, zwiększ*, zmniejsz*, popraw*, skróc*, przekrocz*, podwoi*, ulepsz*',
  },
  independence: {
    en: 'design*, invent*, develop*, introduc*, founded, set up, planned, own [idea|initiative|business|shop|stall], independent*, alone, created, decided, chose',
    de: 'entwarf, entw[orfen|urf], entwickel*, einführ*, führte ein, gründe*, plan[te|ung], eigene*, selbst[ständig|ändig], allein, entschied*',
    fr: 'conçu*, conception, développ*, créé*, création, fondé*, planifi*, autonom*, seul, seule, décidé*',
    es: 'diseñ*, desarroll*, cre[é|ación], fund[é|ó|ado|ación], planifi*, autónom*, por mi cuenta, decid*',
    it: 'progett*, svilupp*, creat*, fondat*, pianific*, autonom*, da sol[o|a], decis*',
    nl: 'ontwierp*, ontwikkel*, bedacht*, opgericht*, richtte, zelfstandig*, eigen, plande, beslist*, besloot',
    pt: 'desenh*, desenvolv*, criei, criação, fundei, planeei, planej*, autónom*, autônom*, sozinh[o|a], decidi*',
    pl: 'zaprojektowa*, opracowa*, stworzy*, założy*, zaplanowa*, samodzieln*, własn*, wprowadz*',
  },
  recognition: {
    en: 'promot*, award*, prize, led, headed, chosen, elected, in charge, present[ed|ing], represent*, published',
    de: 'beförder*, auszeichn*, ausgezeichnet*, preis, leite*, leitung, gewählt*, vertrat, vertret*, präsentier*, veröffentlich*',
    fr: 'promu*, promotion, prix, dirig*, direction, élu*, choisi*, représent*, présenté*, publié*',
    es: 'ascend[í|ido|ida], premi*, dirig[í|ido], lider*, elegid[o|a], represent[é|ó|ación], present[é|ación], publiqu*',
    it: 'promoss[o|a], premi*, dirett[o|a], guidat*, elett[o|a], scelt[o|a], rappresent*, presentat*, pubblicat*',
    nl: 'bevorderd*, prijs, leid[de|ing], geleid, gekozen, vertegenwoordig*, presenteer*, gepubliceerd*',
    pt: 'promovid[o|a], prémio*, prêmio*, dirigi*, liderei, eleit[o|a], escolhid[o|a], represent*, apresent*, publiqu*',
    pl: 'awans*, nagrod*, kierowa*, prowadziłam zespół, prowadziłem zespół, wybran*, reprezentowa*, prezentowa*, opublikowa*',
  },
  relationships: {
    en: 'help*, car[ed|ing] for, looked after, patient*, customer*, guest*, child*, famil[y|ies], pupil*, student*, resident*, colleague*, volunteer*, taught, mentor*, comfort*, listen*, together',
    de: 'half, geholfen, hilfe, betreu*, versorg*, pfleg*, patient*, kund[e|en|in|innen], gäste*, kinder*, famil*, schüler*, bewohner*, kolleg*, ehrenamt*, beriet, berat*, gemeinsam',
    fr: 'aid[é|e|er]*, soign*, accompagn*, patient*, client*, enfant*, famille*, élève*, résident*, collègue*, bénévol*, ensemble',
    es: 'ayud*, cuid*, acompañ*, paciente*, cliente*, huésped*, niñ[os|as|o|a], familia*, alumn*, compañer*, voluntari*, junto [a|con]',
    it: 'aiut*, assist*, accompagn*, pazient*, client[e|i], ospit*, bambin*, famigli*, alunn*, student*, collegh*, collega, volontari*, insieme',
    nl: 'hielp, geholpen, hulp, verzorg*, begeleid*, patiënt*, klant*, gast*, kind*, gezin*, leerling*, bewoner*, collega*, vrijwillig*, samen',
    pt: 'ajud*, cuid*, acompanh*, doente*, paciente*, cliente*, hóspede*, crianç*, famíli*, alun*, colega*, voluntári*, junto [com|a]',
    pl: 'pomaga*, pomoc*, opiek*, pacjent*, klient*, gośc*, gości*, dzieci*, rodzin*, uczni*, mieszkańc*, koleg*, koleżan*, wolontari*, wspólnie',
  },
  support: {
    en: 'was trained, were trained, was taught, learned*, learnt, mentored by, under supervision, under the supervision, with [the|my|our] [manager|supervisor|head], fair*, appraisal*',
    de: 'wurde geschult, geschult von, lernte, gelernt, angeleitet von, unter [anleitung|aufsicht], fair*, mitarbeitergespräch*',
    fr: 'formé[e|] par, appris*, sous [la supervision|la direction|l’encadrement], équit*, entretien annuel',
    es: 'formad[o|a] por, aprend[í|ido], bajo [la supervisión|la dirección], justo, equitativ*',
    it: 'formato da, formata da, imparat*, sotto [la supervisione|la guida], equ[o|a|ità]',
    nl: 'opgeleid door, geleerd, leerde, onder [begeleiding|toezicht], eerlijk*',
    pt: 'formad[o|a] por, aprendi*, sob [a supervisão|a orientação|supervisão], just[o|a]',
    pl: 'szkolon[y|a] przez, nauczy*, pod [kierunkiem|nadzorem|opieką], sprawiedliw*',
  },
  working_conditions: {
    en: 'safe*, without an accident, shift plan*, rota*, pay, wages, payroll, working hours, contract*, steady, regular*',
    de: 'sicher*, unfall*, dienstplan*, schichtplan*, bereitschaftspl[an|äne], lohn*, gehalt*, arbeitszeit*, verträge, regelmäßig*',
    fr: 'sécurité*, accident*, planning*, salaire*, paie, horaire*, contrat*, régulier*, régulièrement',
    es: 'seguridad, accidente*, turnos, horario*, salario*, nómina*, contrato*, regular*',
    it: 'sicurezza, infortun*, turni, orari, orario, stipend*, paghe, contratt*, regolar*',
    nl: 'veilig*, ongeval*, ongeluk*, rooster*, loon*, salaris*, werktijd*, contract*, regelmatig*',
    pt: 'segurança*, acidente*, escalas, horário*, salári*, contrat[o|os], regular*',
    pl: 'bezpiecz*, wypad*, grafik*, wynagrodze*, płac[e|a], umow*, godzin[y|] pracy, regularn*',
  },
}

const tellsOf = Object.fromEntries(WorkValue.options.map((value) => [value, anyOf(cues[value])])) as Readonly<Record<WorkValue, RegExp>>
