import type { RequirementClass } from './sections.ts'

/** What a section is for: what it asks and how strongly, what the work is, or nothing that is asked (`null`). */
export type SectionKind = RequirementClass | null

const word = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})`, 'iu')

/**
 * Words of headings, most telling first: the first that stands in a heading decides. English and German, and the usual ones in French, Spanish,
 * Italian, Portuguese and Dutch.
 */
const headings: readonly (readonly [RegExp, SectionKind])[] = [
  [word("not be a (?:good )?fit|isn['’]t for you|not for you if|passt nicht"), null],
  [
    word(
      "nice[- ]to[- ]haves?|^(?:an? )?plus\\s*(?:if\\b.{0,20})?:?$|what (?:would|might|could) help|would help|you might (?:also )?have|^(?:could|optional)(?: have)?\\s*:?$|bonus(?! plan)|(?:would|will) be (?:an? )?(?:plus|advantage)|extra credit|plus skills|pluspunkte|(?:das ist )?von vorteil|wünschenswert|it['’]?s a plus|ideally|strong plus|brownie points|extra points|idealerweise|un plus|les plus|valoramos|deseable|pre\\b|titolo preferenziale|diferencial",
    ),
    'nice',
  ],
  [
    word(
      "preferred|^(?:should(?: have)?|welcome|useful|helpful)\\s*:?$|desirable|advantageous|desired|good to have|we['’]?d (?:also )?(?:like|love)|what sets you apart|stand out|souhaité|apprécié",
    ),
    'preferred',
  ],
  [
    word(
      "(?:what|how) (?:we|you)(?:['’]ll| will)? (?:can )?(?:offer|get(?! to)|gain|receive|learn|support|help)|we(?: can)? offer\\b.{0,20}$|benefits?\\b|perks|^(?:salary|pay|compensation|remuneration)\\b|salary range|what['’]?s in it for you|in return|why (?:join|us|work|you|this|we|choose|\\p{Lu})|how (?:to|do i) apply|to apply|^appl(?:y|ying|ication)\\b|(?:hiring|interview|recruitment|selection|candidate|application) (?:process|journey)|^interviewing|next steps?$|equal (?:opp|emp)|diversity|inclusion|eeo\\b|our (?:values|culture|mission|story|benefits|process|commitment)|what we value|wir bieten|das bieten wir|unser angebot|was (?:wir|dich|sie) (?:bieten|erwartet)|(?:deine|ihre) (?:vorteile|benefits)|bewerbung|^kontakt|^contact|nous offrons|avantages|ofrecemos|beneficios|offriamo|oferecemos|wij bieden|wat bieden|about (?:us|the (?:company|team|organi[sz]ation|department|practice|school|home|ward|clinic|hotel)|our)|^who we are|über uns|wer wir sind|^the (?:team|company|organi[sz]ation|home|ward|school|practice|hotel|unit)$|^our (?:team|company)$|team structure|a note from|qui sommes|sobre nosotros|chi siamo|sobre nós|over ons",
    ),
    null,
  ],
  [
    word(
      "requirements?|^(?:must|required|needed|mandatory|minimum|expected)\\s*:?$|^you\\s*:?$|you(?:['’]ll| will) have\\s*[:…]?$|we (?:look|are looking|['’]re looking) for\\s*[:…]?$|required (?:skills|qualif|experience|knowledge|competenc)|must[- ]haves?|essential(?: (?:criteria|skills|requirements|qualifications|experience|knowledge))?\\s*:?$|qualifications?(?: (?:and|&).{0,25})?\\s*:?$|(?:minimum|basic|key|your|our) qualifications|what (?:you|we|you['’]ll|you will|expertise|skills|professional).{0,30}(?:need|bring|look|expect|ask|have|important)|(?:if )?you (?:have|bring|need|should have|are)\\s*[:…?]?$|(?:great|good|right) (?:fit|for).{0,20}\\b(?:if|who)\\b.{0,30}$|who you are|who we['’]?(?:re| are) look|your (?:profile|background|experience|skills|strengths|qualities)|about you\\b|looking for(?: you| someone who| people who| a person who)?\\s*[:…?]?$|ideal (?:candidate|profile)|person spec|what makes you|love you\\b|you(?:['’]ll| will| may| might| would) be (?:an? )?(?:great|good|perfect|ideal|right).{0,25}\\bif\\b|you might be a (?:good |great )?fit|you should join|join us if|skills we|anforderung|profil\\b|das bringst du|bringst du mit|das bringen sie|bringen sie mit|qualifikation(?:en)?\\s*:?$|voraussetzung|was du mitbringst|was sie mitbringen|wen wir suchen|dich zeichnet|sie zeichnet|exigences|compétences\\s*:?$|requisitos|requisiti|chi cerchiamo|competenze\\s*:?$|wie ben jij|functie-eisen|wat vragen|jouw profiel",
    ),
    'must',
  ],
  // nothing but such words: "Education and experience", but not "Experience in dementia care"
  [
    /^(?:(?:required|relevant|technical|key|professional|personal|core|minimum|management|leadership|soft|hard|other|and|und|the|your|our|work|sales|language)[\s/&,+]+|[&/+]\s*)*(?:(?:skills|experience|expertise|education|languages|knowledge|competenc(?:y|ies|es)|credentials|kenntnisse|abilities|background|attributes|sprachen)(?:[\s/&,+]+|$|\s*:)(?:(?:and|und|&|personal|technical|required)\s+)*)+:?$/iu,
    'must',
  ],
  [
    word(
      "(?:tools|tech)\\b.{0,12} stack|what the (?:job|role|work) is|what you(?:['’]ll| will)? (?:do|be doing|own|work on|get to do|be working)|you(?:['’]ll| will)(?: be)?\\s*[:…]?$|in this role|responsibilit|duties|your (?:role|tasks|work|days?|nights?|shift|mission|job|impact)\\b|^(?:the|this|about (?:the|this)) (?:role|job|work|position|opportunity)|(?:role|job|position) (?:overview|summary|description|purpose|details)|day to day|a typical|ihre aufgaben|deine aufgaben|aufgaben|das machst du|tätigkeiten|die stelle|missions|responsabilidades|funciones|mansioni|attività|taken\\b|wat ga je doen",
    ),
    'context',
  ],
  [/^about\b/iu, null],
]

/** What a heading announces, undefined when no word of it tells. */
export function headingKind(heading: string): SectionKind | undefined {
  return headings.find(([words]) => words.test(heading))?.[1]
}

const bare =
  /^(?:(?:key |your |our |main |core )?(?:responsibilities|duties|requirements|qualifications|benefits)|(?:required|preferred|minimum) (?:skills|qualifications|experience)|skills|experience|education|nice to have|about (?:us|you|the role)|what (?:you['’]ll|we|you) (?:do|bring|need|offer)|who you are|aufgaben|anforderungen|profil|(?:wir bieten|das bieten wir)|(?:dein|ihr) profil|(?:deine|ihre) aufgaben)\s*:?$/iu

/** Whether a list entry is nothing but a heading, as in postings that are one list. */
export const isBareHeading = (entry: string) => bare.test(entry)

const boilerplate =
  /equal[- ]opportunit|regardless of (?:race|gender|age|their|your|colou?r|sex|background)|without regard to|(?:not|never) (?:unlawfully )?discriminat|reasonable (?:accommodation|adjustment)|protected (?:characteristic|status|veteran|class)|e-verify|privacy (?:policy|notice)|unsolicited (?:resume|cv|application)|we celebrate diversity|all qualified applicants|apply anyway|encourage you to apply|schwerbehinder|schwerbehindert|unabhängig von (?:geschlecht|alter|herkunft|religion)|gleichstellung|datenschutz|égalité des chances|igualdad de oportunidades/iu

/** Whether a paragraph is what stands under every posting: equal opportunity, privacy, agencies. */
export const isBoilerplate = (line: string) => boilerplate.test(line)

const ofEmployer =
  /^(?:we(?:['’]re|['’]ve| are| have| were| build| make| help| believe| work| serve| offer| provide)|our (?!ideal)|at \p{Lu}[\p{L}&.\d]*[ ,]|founded |since \d{4}|headquartered|backed by|wir sind|unser[e]? |als (?:führend|familien|mittelständisch))/iu
/** Whether a sentence speaks of the employer and asks for nothing. */
export function isOfEmployer(sentence: string): boolean {
  return (
    ofEmployer.test(sentence) &&
    !/(?<!\p{L})(?:you|your|looking for|seek(?:ing)?|need|require[sd]?|expect|suchen|erwarten|du|sie|dich)(?!\p{L})/iu.test(sentence)
  )
}
