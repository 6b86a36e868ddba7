import { isDenied } from '../negation.ts'
import { courtesy } from './holder.ts'
import type { Sentence } from './sentences.ts'

/** Stems of verbs that tell what somebody got done, by language; what somebody is like or is praised for tells nothing done. */
const stems =
  'introduc|creat|built|build|design|develop|launch|led|lead(?:s|ing)?(?= )|manag|train(?:ed|s)|taught|coach|mentor|wrote|written|plan(?:ned|s)|organi[sz]|negotiat|reduc|cut|increas|improv|grew|grown|saved|set up|implement|migrat|automat|deliver|coordinat|supervis|redesign|reorgani[sz]|resolv|open(?:ed|s)|won|ran|published|presented|repaired|handled|produc|achiev|complet|maintain|prepar|process|analy[sz]|' +
  'führte|eingeführt|erstell|entwickel|entwarf|leitete|geleitet|baute|gebaut|aufgebaut|schulte|geschult|bildete|plante|geplant|organisier|verhandel|senkte|gesenkt|steiger|verbesser|verkürz|einspar|eingespart|umgestellt|umgesetzt|optimier|automatisier|koordinier|betreut|verantwortet|konzipier|schrieb|gewann|erarbeitet|' +
  'créé|mis en place|conçu|développé|dirigé|encadré|formé|animé|organisé|négocié|réduit|augmenté|amélioré|rédigé|piloté|géré|lancé|coordonné|assuré|réalisé|' +
  'cre[óoa]|creado|diseñ|desarroll|dirig|lider|form[óo]|capacit|organiz|negoci|redu[cj]|aument|mejor|implant|implement|gestion|coordin|repar|' +
  'creato|progettat|sviluppat|dirett|guidat|formato|organizzat|negoziat|rinegoziat|ridott|aumentat|migliorat|introdott|realizzat|gestito|coordinat|avviat|' +
  'criou|criado|desenvolv|liderou|formou|organizou|negociou|reduziu|aumentou|melhorou|implement|geriu|coordenou|montou|reorganizou|' +
  'opgezet|ontwikkel|leidde|geleid|ingewerkt|getraind|organiseer|onderhandel|teruggebracht|verlaag|verhoog|verbeter|ingevoerd|geschreven|gebouwd|begeleid'
const doing = new RegExp(`(?<![\\p{L}])(?:${stems})`, 'iu')
const label = /^[^.]{2,40}[:：]/u
/** "Cooked every meal": English tells what was done by its ending. */
const pastEnding = /^(?:(?:also|then|often|regularly|personally)\s)?\p{L}{2,}ed\s/iu
const beginsDoing = new RegExp(`^(?:${stems})`, 'iu')
/** A count, a share, a sum: what was done can be measured by it. */
const measured = /(?<![\p{L}\d.,])(?!(?:19|20)\d\d(?!\d))\d[\d.,\s]*(?:%|\p{L}|[€$£])/u
/** Being and seeming, thanks, wishes, and who recommends whom: words about somebody, not about what they did. */
const judging =
  /(?<!\p{L})(?:is|was|are|were|been|shows?|showed|proved|demonstrat\p{L}*|recommend\p{L}*|hesitat\p{L}*|believe|wish\p{L}*|thank\p{L}*|leav(?:es|ing)|left|ist|war|zeigt\p{L}*|verfüg\p{L}*|überzeug\p{L}*|zufriedenheit|wünsch\p{L}*|danken|bedauern|verlässt|empfehlen|est|était|a été|fait preuve|souhait\p{L}*|recommand\p{L}*|es|era|fue|ha sido|demostr\p{L}*|recomiend\p{L}*|è|si è|ha mostrato|raccomand\p{L}*|é|foi|sempre|recomend\p{L}*|is|was|toont\p{L}*|wensen|aanbevelen|beveel)(?!\p{L})/iu
/** Words that open a sentence whose subject is left out, as Romance languages and lists of results do: "Ha ridotto …", "Reorganizó …". */
const bareVerb = /^(?:[Hh]at?|[Aa]|[Hh]eeft|[Hh]as)\s+(?=\p{Ll})|^(?!You\s)\p{Lu}\p{Ll}+(?:ó|ou|eu|iu|ò|ì)\s/u
const pronoun = '(?:s?he|they|er|sie|il|elle|él|ella|lui|lei|ele|ela|hij|zij|ze)'

/** Who a paper's sentences speak of, as a pattern for the start of a sentence: the name or a part of it, or a pronoun. */
export function subjectOf(holder: string | null): RegExp {
  const parts = (holder ?? '').split(/\s+/).filter((part) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(part))
  const any = parts.join('|')
  const names = parts.length === 0 ? [] : [`(?:(?:(?:der|die|la|il|le|o|a|de) )?${courtesy}\\s+)?(?:${any})(?:\\s(?:${any}))*`]
  return new RegExp(`^(?:${[pronoun, ...names].join('|')})(?:,[^,.]{0,60},)?\\s+`, 'iu')
}

/**
 * What a sentence says that the person did, without its subject: "He trained 23 new starters" is "Trained 23 new starters". Null where it
 * tells what somebody is like, thanks or wishes, denies, or speaks of somebody else.
 */
export function deedIn({ text }: Pick<Sentence, 'text'>, subject: RegExp): string | null {
  const lead = subject.exec(text)?.[0]
  const rest = lead === undefined ? text : text.slice(lead.length)
  if (lead === undefined && !bareVerb.test(text) && !(beginsDoing.test(text) && !label.test(text)) && !subjectLater.test(text)) return null
  const parts = rest.split(/\s+/)
  if (parts.length < wordsAtLeast) return null
  const start = parts.slice(0, verbWithin).join(' ')
  if (!doing.test(start) && !measured.test(rest) && !pastEnding.test(rest)) return null
  if (judging.test(rest.split(/\s+/).slice(0, 3).join(' ')) || /zufriedenheit|satisfaction/iu.test(rest) || isDenied(text, text.length))
    return null
  return lead === undefined ? text : rest.charAt(0).toUpperCase() + rest.slice(1)
}

const verbWithin = 12
const wordsAtLeast = 3

/** "In 2021 he led …", "In 2021 leitete er …": a pronoun for the subject stands behind a short opening. */
const subjectLater = /^\S+(?:\s\S+){1,5}?,?\s(?:s?he|they|er|hij|zij|elle|él|ella|ele|ela)\s|^\S+(?:\s\S+){1,5}?,\sil\s/iu

/** Words that say that somebody works or worked somewhere. */
export const employed =
  /(?<!\p{L})(?:work(?:ed|s|ing)?|employ(?:ed|ment)|served|joined|tätig|beschäftigt|angestellt|arbeitet\p{L}*|travaill\p{L}*|employée?|occup\p{L}*|trabaj\p{L}*|desempeñ\p{L}*|labor[óa]\p{L}*|lavor\p{L}*|dipendente|impiegat\p{L}|prest\p{L}+|trabalh\p{L}*|funções|colaborou|werkzaam|gewerkt|werkt|dienst|intern(?:ship)?|praktik\p{L}*|stage|prácticas|tirocinio|estágio)(?!\p{L})/iu

/** Whether a list entry tells work rather than praise. */
export function isJudgement(text: string, subject: RegExp): boolean {
  const lead = subject.exec(text)?.[0].length ?? 0
  return judging.test(text.slice(lead).split(/\s+/).slice(0, 2).join(' '))
}

/** Whether a list entry tells something done, by its words alone. */
export const tellsDeed = (text: string): boolean => doing.test(text) || measured.test(text) || pastEnding.test(text)
