import { isDateAlone } from './dates.ts'
import { headingKind } from './headings.ts'
import type { SectionKind } from './headingWords.ts'
import { licenceIn } from './licences.ts'
import { type Line, type Span, split } from './lines.ts'
import { isDenied } from './negation.ts'
import { isPlace } from './places.ts'

const separators = /\s*[,;|•·∙\t()、،,;・]\s*|\s{3,}|\s+\/\s+/g
const wordsAtMost = 6
const levels =
  /^(?:native|mother tongue|first language|bilingual|muttersprach(?:e|lich)|verhandlungssicher|fließend|langue maternelle|natif|native|bilingue|courant|lengua materna|nativo|nativa|madrelingua|moedertaal|vloeiend|ojczysty|modersmål|flytande|advanced|intermediate|beginner|expert|basics?|proficient|fluent|novice|master|good|very good|excellent|native|working knowledge|sehr gut|gut|grundkenntnisse|fortgeschritten|experte|avancé|intermédiaire|débutant|avanzado|intermedio|básico|avanzato|base|avançado|intermediário|gevorderd|(?:since |seit )?\d+\s*(?:\+\s*)?(?:years?|jahre?|ans|años|anni|anos|jaar)?|[\d./%★☆●○ ]+)$/iu
const isLabel = /^[^:：,]{2,40}[:：]\s*/
/** What stands before a list and is no part of it: "Languages:", or the first cell of a row whose second holds a list. */
const labelOf = (text: string) => isLabel.exec(text)?.[0] ?? /^[^,\t]{2,40}\t(?=[^\t]*,[^\t]*$)/.exec(text)?.[0] ?? ''

/** A skill as it stands in a list. */
export interface ListedSkill extends Span {
  readonly label: string
}

/**
 * The entries of a skills section: what stands in lists, one by one; labels before a colon and words for a level are left out. What is too
 * long for a list is a sentence.
 */
export function listedSkills(
  lines: readonly Line[],
  isKnown: (label: string) => boolean,
): { skills: ListedSkill[]; languages: ListedLanguage[]; sentences: Span[] } {
  const skills: ListedSkill[] = []
  const languages: ListedLanguage[] = []
  const sentences: Span[] = []
  const plain = lines.filter((line) => line.heading === null && licenceIn(line) === undefined)
  const { broken, rest } = overLevels(plain)
  skills.push(...broken)
  for (const whole of unwrapped(rest).flatMap(labelledParts)) {
    const label = labelOf(whole.text)
    const spans = split(whole.text.slice(label.length), whole.start + label.length, separators)
    for (const span of spans.flatMap((one) => partsOf(one, isKnown))) {
      const text = span.text.replace(/[.\s]+$/, '')
      const count = text.split(/\s+/).length
      if (
        !/\p{L}/u.test(text) ||
        levels.test(text) ||
        noSkill.test(text) ||
        (headsList.has(headingKind(text) ?? 'other') && !isKnown(text)) ||
        (isPlace(text) && !isKnown(text)) ||
        isDateAlone(text) ||
        isAsideIn(whole, span)
      )
        continue
      if (isDenied(whole.text, span.start - whole.start)) continue
      if (count > wordsAtMost || text.length > 60 || tellsDoing.test(text)) {
        if (sentences.at(-1)?.start !== whole.start)
          sentences.push({ text: whole.text.replace(/\n/g, ' '), start: whole.start, end: whole.end })
        continue
      }
      const start = span.start + span.text.indexOf(text)
      const tongue = languageWithLevel(text)
      if (tongue) {
        languages.push({ span: { text, start, end: start + text.length }, ...tongue })
        continue
      }
      if (isLanguage(text)) {
        const level = /^\s*\(([^()]{2,40})\)/.exec(whole.text.slice(start + text.length - whole.start))?.[1] ?? null
        languages.push({ span: { text, start, end: start + text.length }, language: text, level })
        continue
      }
      skills.push({ label: text.replace(/\s+/g, ' '), text, start, end: start + text.length })
    }
  }
  const isInSentence = ({ start, end }: Span) => sentences.some((one) => one.start <= start && end <= one.end)
  return { skills: skills.filter((skill) => !isInSentence(skill)), languages, sentences }
}

/** "Cloud: AWS, GCP | Code: Go, Python": several lists with labels of their own on one line. */
function labelledParts(whole: Span): Span[] {
  const parts = split(whole.text, whole.start, /\s+\|\s+/g)
  return parts.filter(({ text }) => isLabel.test(text)).length > 1 ? parts : [whole]
}

const leadIn =
  /^(?:(?:and|und|et|y|e|en|or|oder|ou|o|of|also|sowie)\s+)?(?:(?:(?:very|highly|extremely|strong|good|solid|excellent|extensive|deep|in-depth|basic|advanced|working|thorough|sound|practical|hands[- ]on|proven|sehr|gute?|fundierte|umfassende|bonne|buen|buona|boa|goede)\s+)*(?:proficien(?:t|cy)|knowledge(?:able)?|experienced?|expertise|skilled|skills|familiar(?:ity)?|fluent|competent|expert|understanding|exposure|background|command|use|using|kenntnisse|erfahrung(?:en)?|connaissances?|maîtrise|conocimientos?|experiencia|dominio|conoscenza|esperienza|conhecimentos?|experiência|kennis|ervaring)\s+(?:in|with|of|on|using|at|mit|von|im|en|de|du|des|con|di|com|em|van|met)\s+(?:the\s+)?)/iu
/** "Operating system Windows": a label whose colon the text lost. */
const lostLabel =
  /^(?:operating systems?|(?:programming|scripting|markup) languages?|languages?|databases?|tools?|frameworks?|technical skills|computer skills|web servers?|app(?:lication)? servers?|platforms?|libraries|ide)\s+(?=\p{Lu})/iu
const joint = /\s+(?:and|und|et|y|e|en|or|&)\s+|\s*\/\s*/giu
const tellsDoing =
  /^(?:(?:i|we|my|possess\p{L}*|worked|able|ability|monitoring|achieving|demonstrated?|responsible|understand\p{L}*)\s.*|\p{L}+(?:ed|ing)\s+(?:the|a|an|and|to|with|of|for|in)\s.*)$/iu
/** "EDV" beside its list: a heading's own word is no skill. */
const headsList: ReadonlySet<SectionKind> = new Set(['skills', 'languages', 'interests'])
const noSkill =
  /(?<!\p{L})your(?!\p{L})|@\S+\.|^(?:https?:|www\.)|^(?:etc|others?|many others|and more|city|state|zip code|year|month|less than|more than|more|various|including|(?:other |foreign )?languages?|mother tongues?|software|hardware|databases?|tools|operating systems?)\.?$|^\+?[\d\s()-]{7,}$/iu

/** "Good knowledge of HTML/CSS and jQuery": the lead-in is no skill, and words that a joint parts are several where the vocabulary knows one. */
function partsOf(span: Span, isKnown: (label: string) => boolean): Span[] {
  const lead =
    leadIn.exec(span.text)?.[0].length ??
    lostLabel.exec(span.text)?.[0].length ??
    /^(?:and|und|et|y|e|en|or)\s+(?=\S)/i.exec(span.text)?.[0].length ??
    0
  const rest = { text: span.text.slice(lead), start: span.start + lead, end: span.end }
  const overLines = split(rest.text, rest.start, /\n/g)
  if (overLines.length > 1 && !isKnown(rest.text.replace(/\s+/g, ' ')) && overLines.every(({ text }) => isKnown(text))) return overLines
  const parts = split(rest.text, rest.start, joint)
  if (parts.length > 1 && parts.every(({ text }) => isKnown(text))) return parts
  if (rest.text === '' || isKnown(rest.text)) return [rest]
  return parts.length > 1 && parts.some(({ text }) => isKnown(text)) && parts.every(({ text }) => text.split(/\s+/).length <= 4)
    ? parts
    : [rest]
}

/** "C++ (a bit rusty)": small words in brackets are no skill of their own. */
const isAsideIn = (whole: Span, span: Span) => whole.text[span.start - whole.start - 1] === '(' && /^\p{Ll}[\p{L} ]*$/u.test(span.text)

const levelMarks = /\t\s*(?:[●○◉◯★☆■□▮▯⬤▪▫✦✧]\s?){2,}$/u

/** "Stock" beside its row of dots, "control" below: a name that a narrow column broke before its level. */
function overLevels(lines: readonly Line[]): { broken: ListedSkill[]; rest: Line[] } {
  const broken: ListedSkill[] = []
  const rest = lines.filter((line, at) => {
    const [above, below] = [lines[at - 1], lines[at + 1]]
    const breaks = (first: Line | undefined, second: Line | undefined) =>
      first !== undefined && second !== undefined && levelMarks.test(first.text) && isEnd(second) && second.start === first.end + 1
    if (breaks(line, below) && below) {
      const text = `${line.text.replace(levelMarks, '')} ${below.text}`
      broken.push({ label: text, text, start: line.start, end: below.end })
    }
    return !breaks(line, below) && !breaks(above, line)
  })
  return { broken, rest }
}

const isEnd = ({ text, cells, isList }: Line) =>
  !isList && cells.length === 1 && /^\p{Ll}/u.test(text) && text.split(/\s+/).length <= 3 && !text.includes(',')

/** A list that runs on over a line's end is one line: it has commas, and what follows is no new list. */
function unwrapped(lines: readonly Line[]): Span[] {
  const joined: Span[] = []
  let previous: Line | undefined
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && previous && runsOn(line, previous))
      joined.splice(-1, 1, { text: `${last.text}\n${line.text}`, start: last.start, end: line.end })
    else joined.push({ text: line.text, start: line.start, end: line.end })
    previous = line
  }
  return joined
}

function runsOn(line: Line, previous: Line): boolean {
  if (
    line.isList ||
    line.isApart ||
    line.hadRoom ||
    line.cells.length > 1 ||
    line.start !== previous.end + 1 ||
    isLabel.test(line.text) ||
    /[;:.]$/.test(previous.text)
  )
    return false
  const isFull = previous.box !== null && line.box !== null && line.box[2] <= previous.box[2] + 40
  const isProse = previous.text.split(/\s+/).length > 6 && (/^\p{Ll}/u.test(line.text) || !previous.text.includes(','))
  return (
    previous.text.endsWith(',') ||
    (previous.text.includes(',') && (line.text.includes(',') || (isFull && /^\p{Ll}/u.test(line.text)))) ||
    isProse
  )
}

const tongues = 'en,de,fr,es,it,pt,nl,pl,ru,uk,el,tr,ar,he,zh,zh-Hant,ja,ko,vi,sv,da,nb,fi,cs,hu,ro,id'.split(',')
const codes =
  'en,de,fr,es,it,pt,nl,pl,cs,sk,hu,ro,bg,el,tr,ar,he,fa,ur,hi,bn,pa,ta,te,ml,kn,mr,gu,ne,si,zh,yue,ja,ko,vi,th,id,ms,fil,tl,ru,uk,be,sv,nb,no,da,fi,is,et,lv,lt,sr,hr,bs,sl,sq,mk,ca,eu,gl,cy,ga,gd,lb,mt,sw,zu,xh,af,am,ti,so,yo,ig,ha,om,rw,ln,wo,sn,st,tn,ku,ps,uz,kk,az,hy,ka,mn,my,km,lo,la,eo,tw,ak,ee,bm,mg,ny,rn,lg,tk,tg,qu,ay,gn,ht,fj,sm,to,mi,dz,bo,ug,yi,br,fy,oc,rm,fo,ase,bfi,nv,haw,chr,ceb,ilo,hmn,kab,mni,mai,bho,kok,sd,ks,as,or,ff,ki,lua,sg,ss,ts,ve,nr,nso,tpi,iu,cr,oj,se,wuu,nan,syr,ckb,prs,mix,nah'

/** Names of languages in seven languages, from the standard library's own tables, and what else they are called. */
const languageNames = new Set([
  ...'bahasa indonesia,bahasa melayu,bahasa,mandarin,普通话,國語,国语,粤语,粵語,farsi,dari,twi,flemish,tagalog,kurdisch,mandarim,castellano,español,valenciano,sign language,gebärdensprache,langue des signes,chinese (mandarin)'.split(
    ',',
  ),
  ...tongues.flatMap((tongue) => {
    const names = new Intl.DisplayNames([tongue], { type: 'language', fallback: 'none' })
    return codes.split(',').flatMap((code) => names.of(code)?.toLowerCase() ?? [])
  }),
])

/** Whether a text is a language's name and nothing else. */
export const isLanguage = (text: string): boolean => languageNames.has(text.toLowerCase().trim())

/** Whether a text begins with a language that people speak. */
export const namesLanguage = (text: string): boolean => languageIn(text.trim()) !== undefined

/** The language whose name a text begins with. */
function languageIn(text: string): string | undefined {
  const words = text.split(/(?=[\s:(–—-])/)
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const name = words.slice(0, count).join('')
    if (languageNames.has(name.toLowerCase().trim())) return name.trim()
  }
  return undefined
}

/** "Deutsch – Muttersprache", "English: B2": a language and its level, undefined for anything else. */
function languageWithLevel(text: string): { language: string; level: string } | undefined {
  const [, language, level] = /^([^–—:-]{3,30}?)\s*[–—:-]\s*(.{1,40})$/u.exec(text) ?? []
  const isTold =
    level !== undefined &&
    (levels.test(level) || /^[ABC][12](?!\p{L})|^(?:gut|gute|good|fluent|native|courant|goed|bra)(?!\p{L})/iu.test(level))
  return language !== undefined && isLanguage(language) && isTold ? { language, level } : undefined
}

interface ListedLanguage {
  readonly span: Span
  readonly language: string
  readonly level: string | null
}

const leadOfLanguage =
  /^(?:(?:languages|sprachen)[:\s]+|(?:and|und|et|y|e|en)\s+|(?:(?:fluent|fluency|proficient|conversant|native|bilingual|conversational|basic|intermediate|advanced|some|good|working|reading|written|spoken|limited|elementary|professional)\s+)+(?:(?:knowledge|command|understanding)\s+of\s+|(?:in|speaker of)\s+)?)+/iu

/** Languages with their levels, as the lines of a languages section tell them, and the lines that tell of none. */
export function listedLanguages(lines: readonly Line[]): { languages: ListedLanguage[]; rest: Line[] } {
  const found: ListedLanguage[] = []
  const rest: Line[] = []
  for (const line of bracketsClosed(lines)) {
    let tells = false
    const parts = split(line.text, line.start, /\s*[,;|•·\t/、،,;・]\s*|\s{3,}|\s[–—]\s|\)\s*(?:and|und|et|y|e|en)\s+/g).flatMap(
      joinedLanguages,
    )
    const isRowOfLevels = line.cells.length > 1 && !parts.some(({ text }) => languageIn(text))
    for (const part of parts) {
      const lead = part.text.match(leadOfLanguage)?.[0].length ?? 0
      const span = { text: part.text.slice(lead), start: part.start + lead, end: part.end }
      const language = languageIn(span.text)
      const at = isRowOfLevels ? found.findIndex(({ level }) => level === null) : found.length - 1
      const last = found[at]
      if (language) {
        const told = unbracketed(span.text.slice(language.length).replace(/^[\s:–—-]+|[\s.]+$/g, ''))
        const level = told === '' ? levelBefore(part.text.slice(0, lead)) : told
        found.push({ span, language, level: level === '' ? null : level })
        tells = true
      } else if (last && last.level === null && /^\(?[\p{L} '’/-]{2,40}\)?$|^\(?[ABC][12](?![\p{L}\p{N}_])/u.test(span.text)) {
        found.splice(at, 1, { ...last, level: unbracketed(span.text) })
        tells = true
      }
    }
    if (!tells) rest.push(line)
  }
  return { languages: found, rest }
}

/** "Fluent in Spanish", "reading knowledge of Latin": the level that stands before the language. */
const levelBefore = (lead: string) =>
  /^(?:languages|sprachen|and|und|et|y|e|en)[:\s]+$/iu.test(lead)
    ? ''
    : lead
        .replace(/^(?:and|und|et|y|e|en)\s+/iu, '')
        .replace(/\s+(?:in|of|speaker of)?\s*$/iu, '')
        .trim()

/** "Portuguese and English": two, where both are languages. */
function joinedLanguages(part: Span): Span[] {
  const parts = split(part.text, part.start, /\s+(?:and|und|et|y|e|en)\s+/g)
  return parts.length > 1 && parts.every(({ text }) => languageIn(text) !== undefined) ? parts : [part]
}

/** "French (mother" above "tongue)": a bracket that a narrow column broke is put together again. */
function bracketsClosed(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const above = joined.at(-1)
    if (above && /\([^()]*$/.test(above.text) && /^[^()]*\)/.test(line.text) && line.start === above.end + 1)
      joined.splice(-1, 1, { ...above, text: `${above.text} ${line.text}`, end: line.end })
    else joined.push(line)
  }
  return joined
}

const unbracketed = (text: string) => text.replace(/^\(([^()]*)\)?$|^([^()]*)\)$/, '$1$2')
