import { stemmer } from 'stemmer'

const listed = (words: string) => words.trim().split(/\s+/)

/** English words that part two things said in one sentence. */
export const conjunctions = 'and|while|whilst|but|plus|then|as well as'

/** Articles, prepositions, pronouns and auxiliaries: they tell nothing by themselves. Negations, quantities and superlatives are not among them. */
export const emptyWords: ReadonlySet<string> = new Set(
  listed(`
  a an the of to in on at by for from with without within into onto over under up out off about across around after before during through throughout between among against per via as than then
  and or but so if when where which who whom whose that this these those it its i me my we our they their them he she his her you your
  is are was were be been being am do did does done has have had having will would can could may might must should shall
  also both either each while whilst including include includes e.g eg etc such like upon toward towards along plus until since because how what there here am mr mrs ms down
  percent prozent procent pct cent ciento cento euro dollar pound usd eur gbp chf
  
  der die das den dem des ein eine einen einem einer eines und oder aber in im am an auf aus bei mit nach von vom zu zum zur fur durch uber unter vor um als wie sowie dabei wahrend sich ist sind war waren wird werden wurde wurden habe hat hatte ich wir sie er es mein meine meiner meinem unser je pro
  le la les l un une des du de d et ou mais a au aux en dans sur pour par avec sous vers chez entre ainsi que qui dont ce cette ces son sa se je nous il elle ils est sont etait ete avoir ai ont afin
  el los las lo unos unas del y e o u con por para sin sobre entre desde hasta hacia al su mi yo nosotros que como fue fueron ser ha he han
  il gli i uno della dello dei delle degli nel nella nei nelle dal dalla dai sul sulla al alla ai alle con per tra fra da di ed che come sono stato e mio mia suo sua ho ha
  os um uma uns umas da das do dos no na nos nas ao aos pelo pela com por para sob ate desde que como foi foram ser meu minha
  het een van voor met op bij aan uit om tot naar door over onder en of maar dat die deze dit ik wij zijn haar ons is was waren werd werden heb heeft had te er
  `),
)

/** Verbs that say no more than that something was done, by stem; and the person's own "I", "responsible for". */
export const carriers: ReadonlySet<string> = new Set(
  listed('use used using work worked perform performed respond responsible duty duties task tasks role involve day-to-day').map((word) =>
    stemmer(word),
  ),
)

const forms = `be was; begin began begun; bring brought; build built rebuilt; buy bought; catch caught; choose chose chosen; come came; cut cutting; deal dealt; draw drew drawn; drive drove driven; eat ate;
fall fell fallen; feed fed; feel felt; fight fought; find found; fly flew flown; give gave given; go went gone; grow grew grown; hear heard; hold held; keep kept; know knew known; lay laid; lead led; learn learnt;
leave left; lend lent; lose lost; make made; mean meant; meet met; oversee oversaw overseen; pay paid; read reading; ride rode; rise rose risen; run ran running; say said; see saw seen; sell sold; send sent; set setting;
sew sewn; shake shook; shoot shot; show shown; shut shutting; sing sang; sit sat; speak spoke spoken; spend spent; stand stood; steal stole; stick stuck; sweep swept; swim swam; take took taken; teach taught; tell told;
think thought; throw threw thrown; undertake undertook undertaken; understand understood; win won winning; write wrote written writing; analyse analyzed analyze; organise organize organized organised; dress dressed dressing`

/** Forms of English verbs that no rule finds, to their infinitive. */
export const irregular: ReadonlyMap<string, string> = new Map(
  forms.split(';').flatMap((line) => {
    const [base = '', ...others] = listed(line)
    return others.map((form) => [form, base] as const)
  }),
)

/** Words that may stand for one another in a sentence about work: none of a group says more than another. */
const groups = `reduce cut lower decrease; increase raise; teach train instruct; build construct; create produce; fix repair mend; check verify inspect; give provide; buy purchase; hire recruit; start begin;
finish complete; maintain keep; plan schedule; organise arrange; answer reply; customer client; staff employee; company firm; picture photo photograph; shop store; error mistake; daily day; weekly week; monthly month; yearly year annual annually;
hourly hour; nightly night; quarterly quarter; clean tidy; prepare ready; collect gather; mail post; invoice bill; patient patients; roughly about; report reporting; write author; translate translation; cook cooking; transport move; test testing; kilometre kilometer km; kilogram kg`

/** A word's stem to the stem of the first of its group. */
export const synonyms: ReadonlyMap<string, string> = new Map(
  groups.split(';').flatMap((line) => {
    const [first = '', ...others] = listed(line).map((word) => stemmer(word))
    return others.filter((other) => other !== first).map((other) => [other, first] as const)
  }),
)

/**
 * How strong the person's own part is, weakest first: 0 assisted, 1 contributed, 3 led, 4 owned. What is not listed is 2, did. Patterns over folded
 * words with single blanks between them.
 */
export const ladder: readonly (readonly [level: number, words: RegExp])[] = (
  [
    [
      0,
      'assist(?:ed|ing)?|help(?:ed|ing)|help(?= (?:with|to|out|the|in|on) )|support(?:ed|ing)|shadow(?:ed|ing)|aid(?:ed|ing)|unterstutz[a-z]*|(?:mit)?geholfen|half bei|assistier[a-z]*|mithilfe|half(?= (?:ich )?(?:bei|beim|der|die|das|dem|den|dabei|mir|ihm|ihr|ihnen|jahrlich|taglich|regelmassig|mit) )|pomaga[a-zł]*|pomoc przy|wspiera[a-zł]*|asystowa[a-zł]*|aid(?:e|er|ais|ait)|assiste|appuye|soutenu|ayud[eoa][a-z]*|apoy[eoa][a-z]*|asist[i][a-z]*|aiutat?[a-z]*|aiuto|affiancat[a-z]*|ajud(?:ei|ou|ar|ava|a)|apoi(?:ei|ou|ar)|auxili(?:ei|ou|ar)|ondersteun[a-z]*|geholpen|hielp|hulp bij',
    ],
    [
      1,
      'contribut(?:ed|ing)|participat(?:ed|ing)|collaborat(?:ed|ing)|involved in|took part|member of|part of (?:an?|the)|co (?:led|wrote|authored|founded|organi[sz]ed|managed|designed|developed|created)|cofounded|mitgewirkt|mitwirk[a-z]*|wirkte(?= .*mit)|werkte mee|meewerk[a-z]*|udział|uczestniczy[a-zł]*|wspołpracowa[a-zł]*|mitgearbeitet|beteiligt|beigetragen|contribu[ei]|participation|participacion|participacao|partecipazione|participe|collabore|particip[eo]|colabor[eo]|contribuito|partecipato|collaborato|contribuiu|particip(?:ei|ou)|colabor(?:ei|ou)|bijgedragen|meegewerkt|deelgenomen',
    ],
    [
      3,
      'led|lead|leading|manag(?:ed|ing|e)|head(?:ed|ing)|supervis(?:ed|ing|e)|direct(?:ed|ing)|coordinat(?:ed|ing|e)|spearhead(?:ed|ing)|oversaw|oversee(?:ing)?|chair(?:ed|ing)|champion(?:ed|ing)|orchestrat(?:ed|ing)|command(?:ed|ing)|in charge of|took charge|leitete[nt]?|geleitet|leitung|fuhr(?:te|ung)(?= (?:ein|einer|eines|das|des|der|von) (?:team|kolonne|gruppe|abteilung))|teamleitung|verantwortete|verantwortlich fur|koordiniert[a-z]*|gesteuert|steuerte|dirige?e?|dirigeai|encadre|pilote|gere|supervise|coordonne|manage|dirigi|lider[eoa][a-z]*|gestion[eo]|supervis[eo]|coordin[eo]|encabec[e]|diretto|guidato|guida di|gestito|coordinato|supervisionato|lider(?:ei|ou)|dirigiu?|geriu?|coorden(?:ei|ou)|supervision(?:ei|ou)|kierowa[a-zł]*|zarzadza[a-zł]*|nadzorowa[a-zł]*|koordynowa[a-zł]*|leidde|geleid|aangestuurd|leiding gegeven|gecoordineerd',
    ],
    [
      4,
      'own(?:ed|ing)|found(?:ed|ing)|sole|solely|single ?handed(?:ly)?|fully responsible|solely responsible|pioneer(?:ed|ing)|invent(?:ed|ing)|architect(?:ed|ing)|from scratch|grundete|gegrundet|alleinverantwortlich|eigenverantwortlich|im alleingang|fonde|fondateur|fondatrice|a moi seule?|fund[eo]|fundador|fundadora|fondato|fondatore|fund(?:ei|ou)|opgericht|richtte (?=.* op)|oprichter|załozy[a-zł]*|samodzielnie',
    ],
  ] as const
).map(([level, words]) => [level, new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'g')])

/** Ways in which a figure goes: up or down. */
export const directions: readonly (readonly [way: 'up' | 'down', words: RegExp])[] = [
  [
    'up',
    /(?<!\p{L})(?:up by|increas\p{L}*|rais(?:ed|ing|e)|gr(?:ew|ow|owing|owth)|boost\p{L}*|improv\p{L}*|gain(?:ed|ing|s)?|higher|expand\p{L}*|rose|lifted|accelerat\p{L}*|gesteigert|steigert?e?|steigerung|erhöh\p{L}*|verbesser\p{L}*|verlänger\p{L}*|zwiększ\p{L}*|podnios\p{L}*|wzrost\p{L}*|augment\p{L}*|amélior\p{L}*|aument\p{L}*|mejor\p{L}*|miglior\p{L}*|melhor\p{L}*|verhoogd?|verbeterd?)(?!\p{L})/iu,
  ],
  [
    'down',
    /(?<!\p{L})(?:down by|cut(?:ting|s)?|reduc\p{L}*|decreas\p{L}*|lower(?:ed|ing)?|dropp?(?:ed|ing|s)?|declin\p{L}*|fewer|less|sav(?:ed|ing|ings|es?)|shr(?:ank|ink|unk)\p{L}*|minimi[sz]\p{L}*|fell|gesenkt|senkte|senkung|reduzier\p{L}*|verringer\p{L}*|verminder\p{L}*|verkürz\p{L}*|zmniejsz\p{L}*|obniż\p{L}*|skróc\p{L}*|rédui\p{L}*|diminu\p{L}*|baiss\p{L}*|reduc\p{L}*|redu[cz]\p{L}*|ridott\p{L}*|ridurr\p{L}*|diminui\p{L}*|verlaagd?|verminderd?|gereduceerd)(?!\p{L})/iu,
  ],
]

/** What turns a sentence into its opposite. */
export const negations =
  /(?<!\p{L})(?:no|not|never|without|nor|neither|none|didn't|don't|wasn't|isn't|couldn't|cannot|can't|hardly|nicht|nie|niemals|kein\p{L}*|ohne|ne|pas|jamais|sans|aucune?|nunca|sin|ning[úu]n\p{L}*|jamás|non|mai|senza|nessun\p{L}*|não|sem|nenhum\p{L}*|geen|niet|nooit|zonder|nie(?= \p{L})|nigdy|bez|żad\p{L}*)(?!\p{L})/giu
