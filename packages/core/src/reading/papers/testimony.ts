import type { PayloadOf } from '../../facts/schema.ts'
import { dateRangeIn } from '../dates.ts'
import type { Line, Span } from '../lines.ts'
import { isName } from '../names.ts'
import { clip } from '../proposals.ts'
import { achievementOf } from '../readRoles.ts'
import { isInstitution } from '../schooling.ts'
import { isCompany, isTitle } from '../work.ts'
import { deedIn, employed, isJudgement, subjectOf, tellsDeed } from './deeds.ts'
import { fieldIn } from './fields.ts'
import type { PaperText } from './paperText.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { isTitleLine } from './titleLines.ts'

/**
 * A reference or a review: the role it speaks of, what it says the person did, each with its sentence, and the skills it names. Praise,
 * wishes and goals for later are no facts.
 */
export function readTestimony(paper: PaperText): void {
  const { proposals, holder, lines, text } = paper
  const subject = subjectOf(holder?.text ?? null)
  const sentences = sentencesOf(lines, text).filter(({ heading }) => heading === null || !isForLater(heading))
  const role = addRole(paper, sentences)
  for (const sentence of sentences) {
    if (sentence === role?.sentence) continue
    const done = sentence.isList ? listedIn(sentence, subject) : deedIn(sentence, subject)
    if (done !== null)
      proposals.add(achievementOf({ text: done }), sentence, { parent: role?.ref ?? null, signs: ['prose'], inferred: ofWriter.test(done) })
    if (done !== null || subject.test(sentence.text)) proposals.linkSkills(sentence.text, sentence, role?.ref ?? null)
  }
}

/** What is the writer's own would be the person's in their résumé: "looked after my mother". */
const ofWriter = /(?<!\p{L})(?:my|mein(?:e[mnrs]?)?|mon|ma|mes|mi|mis|mio|mia|meus?|minhas?|mijn)(?!\p{L})/iu

const later =
  /(?<!\p{L})(?:to work on|next|coming|future|development|develop|improve(?:ment)?|goals|objectives|nächste[ns]?|kommende[ns]?|entwicklung\p{L}*|suivante?|à venir|axes|progrès|próximo|siguiente|mejora|mejorar|prossim[oi]|miglioramento|melhorar|melhoria|volgend|ontwikkel\p{L}*|verbeterpunten|ziele|objectifs|objetivos|obiettivi|doelen|afspraken)(?!\p{L})/iu
const reached =
  /(?<!\p{L})(?:achieved|met|reached|completed|accomplish\p{L}*|erreicht\p{L}*|atteints?|alcanzad[oa]s|cumplid[oa]s|raggiunt[ei]|alcançad[oa]s|behaald\p{L}*|past)(?!\p{L})/iu

const isForLater = (heading: string) => later.test(heading) && !reached.test(heading)

const duties =
  /(?<!\p{L})(?:duties|responsib\p{L}*|tasks|achiev\p{L}*|accomplish\p{L}*|results|\p{L}*aufgaben\p{L}*|tätigkeiten|erfolge|ergebnisse|ziele|missions?|tâches|réalisations|résultats|fonctions|funciones|tareas|logros|resultados|mansioni|attività|risultati|funções|tarefas|taken|werkzaamheden|resultaten)(?!\p{L})/iu

/** An entry of a list of duties or results, or one that tells something done. */
function listedIn(sentence: Sentence, subject: RegExp): string | null {
  const { text, heading } = sentence
  if (isJudgement(text, subject) || text.split(/\s+/).length < 3) return null
  if (subject.test(text)) return deedIn(sentence, subject)
  return (heading !== null && duties.test(heading)) || tellsDeed(text) ? text : null
}

const asTitle =
  /(?<!\p{L})(?:as (?:an? |our |the )?|als |en tant qu[e'’]\s?|en qualité d[e'’]\s?|comme |como (?:una? )?|come |in qualità di |con mansioni di |na função de |in de functie van |position of |post of |poste d[e'’]\s?)((?:[\p{L}’'/&-]+\s){0,5}?[\p{L}’'/&-]+)(?=[.,;]|\s(?:from|since|between|at|in|for|with|and|vom|von|seit|bei|tätig|beschäftigt|angestellt|absolviert|gearbeitet|eingesetzt|depuis|chez|au|desde|en|dal|dall|presso|da|no|na|entre|van|sinds|bij|tot|on)(?!\p{L})|\s*$)/iu

/** The title in the sentence that tells the employment, up to its dates: "de" is a part of titles, and of dates. */
function titleIn(text: string): string | undefined {
  const range = dateRangeIn(text)
  const parts = range ? [text.slice(0, range.start), text.slice(range.end)] : [text]
  return parts
    .flatMap((part) => asTitle.exec(part)?.[1] ?? [])[0]
    ?.trim()
    .replace(/\s(?:de|du|del|do|da)$/iu, '')
}

function addRole(paper: PaperText, sentences: readonly Sentence[]): { ref: string; sentence: Sentence | undefined } | null {
  const { kind, lines, words, proposals } = paper
  const sentence = kind === 'reference' ? sentences.find(({ text }) => tellsEmployment(text)) : undefined
  const titleField = kind === 'review' ? fieldIn(lines, 'title') : undefined
  const title = titleField?.text ?? (sentence && titleIn(sentence.text)) ?? null
  const employer = employerIn(lines, sentence)
  if (title === null && employer === null) return null
  const range = sentence ? dateRangeIn(sentence.text) : undefined
  const payload: PayloadOf<'experience'> = {
    organisation: clip(employer?.text ?? null),
    title: clip(title),
    place: null,
    start: range?.from ?? null,
    end: range?.from ? range.to : null,
    current: range?.isCurrent ?? false,
    type: typeOf(sentence?.text ?? title ?? ''),
    summary: null,
    occupationId: title === null ? null : (words.mapTitle(title)?.occupationId ?? null),
  }
  const span = sentence ?? titleField ?? employer
  return span ? { ref: proposals.add({ kind: 'experience', payload }, span, { signs: ['prose'] }), sentence } : null
}

/** "… worked for us as a Shift Supervisor from 2018 to 2022". */
const tellsEmployment = (text: string) => employed.test(text) && (asTitle.test(text) || (dateRangeIn(text)?.from ?? null) !== null)

const forWhom =
  /(?<!\p{L})(?:for|with|at|by|joined|bei der|bei|chez|au sein de|en la empresa|en|presso|per|na empresa|na|no|bij|voor)\s+((?-i:\p{Lu})[\p{L}\d&.’' -]{1,80}?)(?=[.,;]?\s(?:as|from|since|between|for|als|vom|von|seit|en tant|comme|de|depuis|como|desde|come|dal|van|sinds)(?!\p{L})|[.,;]\s|[.,;]?$)/u

/** The employer: at its label, in the sentence that tells the employment, else the letterhead. */
function employerIn(lines: readonly Line[], sentence: Sentence | undefined): Span | undefined {
  const labelled = fieldIn(lines, 'employer')
  if (labelled) return labelled
  const inside = sentence && forWhom.exec(sentence.text)?.[1]
  if (inside !== undefined && sentence && isCompany(inside)) return { ...sentence, text: inside.trim() }
  return byWord(lines) ?? letterhead(lines) ?? (inside === undefined || !sentence ? undefined : { ...sentence, text: inside.trim() })
}

const firmsName =
  /(?<!\p{L})(?:the company|the firm|la société|l['’]entreprise|der firma|die firma|la empresa|la società|la ditta|a empresa|het bedrijf)\s+((?-i:\p{Lu})[^,.;\n]{2,60})/iu

/** "La société Transports Colin SARL": a firm called one in a sentence. */
function byWord(lines: readonly Line[]): Span | undefined {
  for (const { text, start, end } of lines) {
    const words = firmsName.exec(text)?.[1]
    if (words !== undefined) return { text: words.trim(), start, end }
  }
  return undefined
}

const headLines = 4
/** A part of an employer, which is none. */
const part =
  /^(?:department|dept|faculty|school of|division|abteilung|fachbereich|personalabteilung|service|département|departamento|dipartimento|afdeling)(?!\p{L})/iu

/** A line at the top that says by its words that it is a firm or a school, else the first line when nothing else can be. */
function letterhead(lines: readonly Line[]): Span | undefined {
  const head = lines
    .slice(0, headLines)
    .filter(
      ({ text, isList }) =>
        !isList && text.length <= 80 && text.split(/\s+/).length <= 8 && !/[:：\d]|,$/.test(text) && !part.test(text) && !isTitleLine(text),
    )
  const [first] = head
  const isFirst = first !== undefined && first === lines[0] && !isName(first.text) && !isTitle(first.text)
  return head.find(({ text }) => isCompany(text)) ?? head.find(({ text }) => isInstitution(text)) ?? (isFirst ? first : undefined)
}

function typeOf(words: string): PayloadOf<'experience'>['type'] {
  if (/(?<![\p{L}\p{N}_])volunt|ehrenamt|bénévol|vrijwillig/iu.test(words)) return 'volunteer'
  return /(?<![\p{L}\p{N}_])intern(?:ship)?(?![\p{L}\p{N}_])|praktik|stagiaire|(?<![\p{L}\p{N}_])stage(?![\p{L}\p{N}_])|becari|tirocin|estagi|apprentice|trainee|auszubild/iu.test(
    words,
  )
    ? 'internship'
    : 'employed'
}
