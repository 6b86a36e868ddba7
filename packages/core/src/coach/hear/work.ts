import type { Agency, PayloadOf } from '../../facts/schema.ts'
import { inFigures } from '../../numerals/figures.ts'
import { asName, clip } from './heard.ts'

const outcome =
  /(?<!\p{L})(?:so that|which (?:led|meant|saved|cut)|result(?:ed|ing)|sav(?:ed|ing)|cut|reduc(?:ed|ing)|increas(?:ed|ing)|grew|improv(?:ed|ing)|won|finish(?:ed|ing)|instead of|fewer|less|went (?:down|up)|fell|dropped|rose|from \S+(?: \S+)? to|sodass|so dass|gesenkt|sank(?:en)?|gesunken|gestiegen|stieg(?:en)?|gesteigert|verbessert|verkürzt|erhöht|reduziert|gespart|gewonnen|statt|weniger|von \S+(?: \S+)? auf)(?!\p{L})|%/iu
const units =
  '%|percent|prozent|people|patients?|customers?|guests?|children|students?|staff|employees|volunteers?|visitors?|hours?|minutes?|days?|weeks?|calls?|files?|engineers?|bands?|pupils|leute|menschen|kunden|gäste|kinder|schüler|mitarbeiter(?:n)?|personen|patienten|bewohner(?:n)?|stunden?|minuten?|tage?n?|wochen?|anrufe|€|£|\\$|euro'
const figure = '(\\d{1,3}(?:[.,]\\d{3})+|\\d+(?:[.,]\\d+)?)'
const measure = new RegExp(`(?<![\\p{L}\\d.,])${figure}\\s*(${units})?(?!\\p{L})`, 'giu')
const fromTo = new RegExp(
  `(?<!\\p{L})(?:from|von)\\s+${figure}\\s*(${units})?\\s*(?:a \\p{L}+\\s+)?(?:to|auf|down to)\\s+${figure}\\s*(${units})?(?!\\p{L})`,
  'iu',
)
const subject =
  /^[^\p{L}\p{N}_]*(?:(?:and|but|so|then|also|actually|well|und|aber|also|dann|dort|da)[^\p{L}\p{N}_]+)*(?:i(?:['’]ve)?\s+(?:also\s+)?(?=\p{L})|(?:ich\s+hab(?:e)?|hab(?:e)?\s+ich|hab(?:e)?|ich)\s+(?:auch\s+)?(?=[\p{L}\d]))/iu

type Achievement = PayloadOf<'achievement'>

/** Words about work done as an achievement of a role; outcome and measure only where the words hold them. */
export function achievementOf(words: string, experienceId: string | null): Achievement {
  const text = clip(words.replace(subject, ''), 2000)
  return {
    experienceId,
    text: asName(text),
    ...settingIn(words),
    outcome: outcome.test(text) ? text.slice(0, 1000) : null,
    measure: measureIn(text),
    agency: agencyIn(words) ?? 'did',
  }
}

const before =
  /(?<!\p{L})(?:because|before (?:that|then|i)|used to (?:be|take|have)|when (?:i|we) (?:came|started|took over|arrived)|there (?:was|were) no\p{L}*|(?:was|were) (?:always|never|constantly|understaffed|broken|in a mess|losing|behind|short of|running out)|kept \p{L}+ing|complain\p{L}*|weil|vorher|bis dahin|als (?:ich|wir) (?:\p{L}+ ){0,3}(?:kam|kamen|anfing|anfingen|übernahm|übernahmen)|es gab (?:noch )?kein\p{L}*|(?:war|waren) (?:immer|nie|ständig|dauernd|unterbesetzt|kaputt)|fehlten?|beschwer\p{L}*)(?!\p{L})/iu
const toDo =
  /(?<!\p{L})(?:(?:i|we) (?:was|were) (?:asked|told|supposed|meant|given)|(?:i|we) had to|(?:my|our) (?:task|job) was|it was (?:up to me|my job)|they wanted me to|asked me to|i (?:set myself|took it on)|(?:ich|wir) soll(?:te|ten)|soll(?:te|ten) (?:ich|wir)|(?:ich|wir) muss(?:te|ten)|muss(?:te|ten) (?:ich|wir)|(?:meine|unsere) aufgabe war|(?:wurde|wurden) (?:ich|wir) gebeten|(?:ich|wir) (?:wurde|wurden) gebeten|bat(?:en)? mich)(?!\p{L})/iu
const sentence = /[^.!?;\n]+/g

/** How things stood before and what was to be done, by the sentence that says so; null where a single one tells it all. */
export function settingIn(words: string): Pick<Achievement, 'situation' | 'task'> {
  const told = (words.match(sentence) ?? []).map((one) => clip(one, 1000)).filter(Boolean)
  if (told.length < 2) return { situation: null, task: null }
  const task = told.find((one) => toDo.test(one)) ?? null
  return { situation: told.find((one) => one !== task && before.test(one)) ?? null, task }
}

/** Below it a number in words counts only with a unit: "the two of us" measures nothing. */
const leastSpelled = 13

/**
 * The number that words give to what was done, in figures or spelled, with what it was before where they say so. Years, and "one" of something, are no
 * measure. In an `isAnswer` to the question for a number any number is.
 */
export function measureIn(words: string, isAnswer = false): Achievement['measure'] {
  const { text, spelled } = inFigures(words)
  const changed = fromTo.exec(text)
  if (changed) return { value: valueOf(changed[3]), unit: changed[4] ?? changed[2] ?? '', baseline: valueOf(changed[1]) }
  for (const { 1: number = '', 2: unit, index } of text.matchAll(measure)) {
    const isSpelled = spelled.some(({ start, end }) => start <= index && index < end)
    const isVague = isSpelled && unit === undefined && valueOf(number) < leastSpelled && !isAnswer
    if (!isVague && !/^(?:19|20)\d\d$/.test(number)) return { value: valueOf(number), unit: unit ?? '', baseline: null }
  }
  return null
}

const valueOf = (written = '') => Number(written.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'))

const agencies: readonly (readonly [Agency, RegExp])[] = [
  ['led', /(?<!\p{L})(?:led|headed|in charge|managed a|managed the|ran it|geleitet|leitete|verantwortlich|ich leite)(?!\p{L})/iu],
  ['owned', /(?<!\p{L})(?:i owned|my own responsibility|answerable for|in meiner verantwortung|eigenverantwortlich)(?!\p{L})/iu],
  [
    'contributed',
    /(?<!\p{L})(?:together|with (?:two|three|four) \p{L}+|with (?:an?|some|other|my) (?:\p{L}+ )?(?:colleagues?|partners?|friends?|team|group|boss|manager|nurses?|doctors?|teachers?|engineers?|designers?|developers?|drivers?|people|\p{L}*workers?)|one of|part of a team|team effort|zusammen|zu (?:zweit|dritt|viert)|gemeinsam|im team|mit (?:zwei|drei|vier) \p{L}+|mit (?:eine[mnr]|meine[mnr]|der|dem|den) (?:\p{L}+ )?(?:kolleg\p{L}+|partner\p{L}*|freund\p{L}*|team|gruppe|chef\p{L}*|azubi\p{L}*|\p{L}*leitung))(?!\p{L})/iu,
  ],
  ['assisted', /(?<!\p{L})(?:helped(?! me| us)|assisted|supported|(?<!(?:mir|uns) )geholfen|mitgeholfen|unterstützt)(?!\p{L})/iu],
]

/** How strong a person says their part was; "I led it, with two designers" is leading. Null when the words do not tell. */
export const agencyIn = (text: string): Agency | null => agencies.find(([, words]) => words.test(text))?.[0] ?? null
