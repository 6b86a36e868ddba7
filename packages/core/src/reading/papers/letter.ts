import { contactOf } from '../contact.ts'
import { languageOfText } from '../language.ts'
import type { Line, Span } from '../lines.ts'
import { clip } from '../proposals.ts'
import { achievementOf } from '../readRoles.ts'
import { isTitle } from '../work.ts'
import { employed, tellsDeed } from './deeds.ts'
import type { PaperText } from './paperText.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { salutation } from './tell.ts'

/**
 * A letter that applies: who wrote it and how to reach them, and what it states was done, with the employer where one is named. What it
 * wishes or promises, and whom it is sent to, says nothing about the person.
 */
export function readLetter(paper: PaperText): void {
  const { lines, text, holder, words, proposals } = paper
  const isSkill = (label: string) => words.findSkill(label) !== undefined
  const section = { kind: 'head' as const, heading: null, lines: ownLines(lines, holder) }
  for (const { field, value, span, signs = [] } of holder ? contactOf([section], { language: languageOfText(text), isSkill }) : [])
    if (field !== 'headline') proposals.add({ kind: 'contact', payload: { field, value: value.slice(0, 500) } }, span, { signs })
  for (const sentence of sentencesOf(lines, text)) {
    const done = doneIn(sentence)
    if (done === null) continue
    const role = employerIn(paper, sentence)
    proposals.add(achievementOf({ text: done }), sentence, { parent: role, signs: ['prose'] })
    proposals.linkSkills(sentence.text, sentence, role)
  }
}

const blockAtMost = 12

/** The lines around the writer's name, at the head and under the signature: not those of whom the letter is sent to. */
function ownLines(lines: readonly Line[], holder: Span | null): Line[] {
  if (!holder) return []
  return lines.flatMap((line, at) => {
    if (!line.text.includes(holder.text)) return []
    const block = lines.slice(at, at + blockAtMost)
    const until = block.findIndex(({ isApart, text }, index) => (index > 1 && isApart) || salutation.test(text))
    return block.slice(0, until < 0 ? block.length : until)
  })
}

const firstPerson = "(?:(?:i(?:['’]ve)?|ich|je|eu|yo|io|ik)\\s+|j['’]\\s*)"
const opening = /^(?:i(?:['’]ve| have)?|j['’]ai)\s+(?:also\s+|aussi\s+)?/iu
/** A clause in which the writer tells of themselves: "where I reduced …", "… organisiere ich …", "he reparado …". */
const told = new RegExp(
  `(?<![\\p{L}])${firstPerson}(?=\\p{L})|(?<!\\p{L})(?:he|ho|habe|heb|tenho)\\s+(?=\\p{Ll})|(?<!\\p{L})\\p{L}+(?:é|í|ei)(?!\\p{L})`,
  'iu',
)
const wishing =
  /(?<!\p{L})(?:would|will|wish|hope|look(?:ing)? forward|writing to|apply|applying|application|enclosed|attached|interested|welcome|could|möchte|würde|bewerb\p{L}*|freue|hoffe|anlagen?|souhait\p{L}*|candidature|adresse|voudrais|aimerais|reste à|prie|dirijo|candidatura|gustaría|quisiera|quedo|adjunto|vorrei|candid\p{L}*|allego|resto a|gostaria|venho|envio|sollicit\p{L}*|graag|zou|hoop)(?!\p{L})/iu

/** What a sentence tells was done, from the clause that tells it on: "…, where I reduced claims by 35%" is "Reduced claims by 35%". */
function doneIn({ text, isList }: Sentence): string | null {
  if (isList || wishing.test(text) || !told.test(text) || !(tellsDeed(text) || employed.test(text))) return null
  const done = text.replace(/^.*?,\s+(?:where|wo|où|donde|dove|onde|waar)\s+/iu, '').replace(opening, '')
  return done.charAt(0).toUpperCase() + done.slice(1)
}

const workedAt =
  /(?<!\p{L})(?:work(?:ed|ing)?|employed|arbeite|gearbeitet|travaillé|travaille|trabaj\p{L}+|lavor\p{L}+|trabalh\p{L}+|gewerkt|werk)\s+(?:[\p{Ll}\d]+\s){0,3}?(?:(?:as|als|comme|como|come)\s+(?:an?\s+)?((?:[\p{L}-]+\s){0,3}?[\p{L}-]+)\s+)?(?:at|for|with|bei(?: der)?|chez|à la|à|en|presso|na|no|bij)\s+((?-i:\p{Lu})[\p{L}\d&’'-]*(?:\s(?-i:\p{Lu})[\p{L}\d&.’'-]*){0,5})/iu

/** The role in which it was done, where the sentence names for whom. */
function employerIn({ words, proposals }: PaperText, sentence: Sentence): string | null {
  const [, title, organisation] = workedAt.exec(sentence.text) ?? []
  if (organisation === undefined) return null
  const own = title !== undefined && isTitle(title) ? title : null
  const payload = {
    organisation: clip(organisation),
    title: clip(own),
    place: null,
    start: null,
    end: null,
    current: false,
    type: 'employed' as const,
    summary: null,
    occupationId: own === null ? null : (words.mapTitle(own)?.occupationId ?? null),
  }
  return proposals.add({ kind: 'experience', payload }, sentence, { signs: ['prose'] })
}
