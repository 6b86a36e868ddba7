/** A word as it stands in a text, with what parts it from the word before. */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** Punctuation or a line's end stands before it: no phrase goes over that. */
  readonly isApart: boolean
  /** A sentence or a line begins with it. */
  readonly isFirst: boolean
  readonly kind: Kind
}

/** What a word can do in a phrase: a coarse word class. `name` is everything else: nouns, adjectives, names. */
export type Kind =
  | 'determiner'
  | 'preposition'
  | 'joint'
  | 'pronoun'
  | 'auxiliary'
  | 'to'
  | 'adverb'
  | 'verb'
  | 'thirdPerson'
  | 'gerund'
  | 'participle'
  | 'stop'
  | 'name'

/** Words as a set, from a text that holds them between blanks. */
export const list = (words: string) => new Set(words.trim().split(/\s+/))

const closed: readonly (readonly [Kind, ReadonlySet<string>])[] = [
  ['to', list('to')],
  ['joint', list('and or & und oder and/or')],
  [
    'determiner',
    list(
      'a an the our your their his her its my this these those all any each every some both another no one ein eine einen einer eines der die das den dem des unsere unserer unseren ihre ihrer ihren deine deiner',
    ),
  ],
  [
    'preposition',
    list(
      'of in on at by for with from into within through throughout across via about over under between among against towards toward during upon onto without per like along alongside around behind beyond as than regarding using including mit für von im bei zur zum in an auf aus über durch',
    ),
  ],
  [
    'pronoun',
    list(
      'you we they i he she it us them me who whom whose which that what where when while whilst why how if because since until although though so but because whether there here everyone everything something someone anyone anything wir sie du ich er es',
    ),
  ],
  [
    'auxiliary',
    list(
      "will would can could should may might must shall be is are was were been being am have has had having do does did isn't aren't don't doesn't won't can't you'll we'll you're we're you’ll we’ll you’re we’re it’s it's",
    ),
  ],
  [
    'stop',
    list(
      'etc e.g i.e eg ie such yes please not never also only either neither too more most less least than then well able willing responsible comfortable capable keen happy',
    ),
  ],
  [
    'adverb',
    list('always often closely together independently well fast quickly hard effectively efficiently constantly proactively directly both'),
  ],
]
const kinds = new Map(closed.toReversed().flatMap(([kind, words]) => Array.from(words, (word) => [word, kind] as const)))

/** Verbs of work, in their plain form; the other forms follow by rule. */
const verbs = list(`
accept accompany achieve acquire act adapt add address adhere administer adopt advance advise advocate aid align allocate amend analyse analyze
answer anticipate apply appraise approve arrange articulate assemble assess assign assist assure attend attract audit author automate award bake balance
bathe become begin bill book boost brainstorm bring brief budget build calculate calibrate call care carry catalogue challenge champion change
check clean close coach code collaborate collate collect combine communicate compare compile complete comply compose conduct configure connect
construct consult contact contribute control convert convey cook cooperate coordinate co-ordinate correct counsel craft create cross-check cultivate
curate cut debug decide define delegate deliver demonstrate deploy derive describe design detail detect determine develop devise diagnose
dig direct discover discuss dispatch dispense disrupt distribute document draft draw dress drive earn edit educate elaborate embed embrace empower enable
encourage enforce engage engineer enhance enjoy enrich ensure enter escalate establish estimate evaluate examine exceed execute expand experiment
explain explore expose extend extract facilitate file fill find finish fit fix focus follow forecast form formulate foster fulfil fulfill fund gain gather
generate give grow guarantee guide handle help mend sew tidy feed bake paint hire identify illustrate implement improve increase influence inform initiate innovate inspect
inspire install instruct integrate interact interpret interview introduce invent investigate invoice iterate judge keep label launch lay lead learn
lecture leverage liaise lift listen load log maintain make manage manufacture map market master maximise maximize measure meet mentor merge migrate
minimise minimize mitigate mix model moderate modify monitor motivate move navigate negotiate network observe obtain offer onboard open operate
optimise optimize orchestrate order organise organize outline overcome oversee own package pack paint participate partner perform persuade pick pitch place plan
plant plate play polish position practise practice prepare prescribe present preserve prevent price print prioritise prioritize process procure
produce program programme project promote proofread propose protect prototype prove provide publish purchase pursue push qualify quantify raise reach
react read recognise recognize recommend reconcile record recover recruit reduce refactor refer refine reflect regulate reinforce relate release remove
render repair replace reply report represent research resolve respect respond restock restore retain review revise rewrite roll run safeguard sample
scale schedule scope screen scrutinise secure seek select sell send serve service set shape share ship show simplify simulate solve sort
source spot staff steer stimulate stock store streamline strengthen strive structure study submit succeed suggest summarise summarize supervise
supply support sustain synthesise synthesize tackle tailor take talk target teach team test think thrive track trade train transfer transform
translate transport treat triage troubleshoot tune turn uncover understand update upgrade uphold upsell use utilise utilize validate value verify
visualise visualize wash watch weigh weld win work wrap write deal cope know grasp juggle interface report define decline specify pair specialise specialize invest ideate research facilitate administrate hand
`)

const vowel = /[aeiou]/
function formsOf(verb: string): { third: string; gerund: string; past: string } {
  const third = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
  const stem = /[^eoy]e$/.test(verb) || verb.endsWith('ue') ? verb.slice(0, -1) : verb
  const doubled =
    /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) || /(?:debug|program|begin|refer|submit|commit|control|transfer|upsell|ship)$/.test(verb)
  const long = doubled && vowel.test(verb) ? stem + stem.at(-1) : stem
  return { third, gerund: `${long}ing`, past: /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${long}ed` }
}

/** Forms of the past that no rule makes. */
const irregular =
  'led built ran wrote rewrote taught sold held made took gave kept met won grew drove oversaw sent brought spoke set cut found drew dug laid bought understood read spent dealt did began became chose rebuilt withdrew'

const thirdPersons = new Set<string>()
const gerunds = new Set<string>()
const pasts = list(irregular)
for (const verb of verbs) {
  const { third, gerund, past } = formsOf(verb)
  thirdPersons.add(third)
  gerunds.add(gerund)
  pasts.add(past)
}

const pattern = /[\p{L}\p{N}<][\p{L}\p{M}\p{N}]*>?(?:[-’'./&_][\p{L}\p{N}]+)*[+#]{0,2}|\.(?:NET|net)(?![\p{L}\p{N}_])|&/gu

function kindOf(lower: string): Kind {
  const known = kinds.get(lower)
  if (known !== undefined) return known
  const head = lower.includes('-') ? (lower.split('-').at(-1) ?? lower) : lower
  if (verbs.has(lower)) return 'verb'
  if (gerunds.has(head)) return 'gerund'
  if (thirdPersons.has(lower)) return 'thirdPerson'
  if (pasts.has(lower)) return 'participle'
  return /[^e]ly$/.test(lower) ? 'adverb' : 'name'
}

/** The words of a text with a coarse class each, by lists and endings: good enough to cut phrases, no grammar. Linear in its length. */
export function wordsIn(text: string): Word[] {
  let last = 0
  let before: Word | undefined
  return Array.from(text.matchAll(pattern), ({ 0: written, index: start }) => {
    const gap = text.slice(last, start)
    const lower = written.toLowerCase()
    const kind = kindOf(lower)
    const isLine = before !== undefined && isLostLine(before, written, kind)
    const isFirst = isLine || last === 0 || /[.!?;]\s|\n|[•●▪◦*]|\s-\s/.test(gap)
    const isApart = isLine || last === 0 || /[^\s"'“”’‘]|\n/.test(gap)
    last = start + written.length
    before = { text: written, lower, start, end: last, isApart, isFirst, kind }
    return before
  })
}

const endsLine: ReadonlySet<Kind> = new Set(['name', 'adverb', 'verb', 'participle', 'gerund', 'thirdPerson'])

/** Lines that were run together without a full stop: a verb with a capital after a word without one ("… of the system Drive the development …"). */
function isLostLine(before: Word, written: string, kind: Kind): boolean {
  const isDone = kind === 'verb' || kind === 'gerund'
  return isDone && /^\p{Lu}\p{Ll}/u.test(written) && /^\p{Ll}/u.test(before.text) && endsLine.has(before.kind)
}

/** Whether a name tells of something done: "teaching", "managing budgets". */
export function beginsWithDoing(name: string): boolean {
  const first = wordsIn(name)[0]
  return first?.kind === 'gerund'
}

/** Words after which a text without full stops goes on as a new sentence. */
const longest = 40

/** The words of a text sentence by sentence. */
export function sentencesOf(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = []
  for (const word of words) {
    const last = sentences.at(-1)
    if (last === undefined || word.isFirst || last.length >= longest) sentences.push([word])
    else last.push(word)
  }
  return sentences
}
