import { type Line, type Span, split } from './lines.ts'

const separators = /\s*[,;|•·∙\t]\s*|\s{3,}|\s+\/\s+/g
const wordsAtMost = 6
const levels =
  /^(?:advanced|intermediate|beginner|expert|basic|proficient|fluent|novice|master|good|excellent|native|\d+\s*(?:\+\s*)?years?|[\d./%★●○ ]+)$/i

/** A skill as it stands in a list. */
export interface ListedSkill extends Span {
  readonly label: string
}

/** The entries of a skills section: what stands in lists, one by one; labels before a colon and words for a level are left out. */
export function listedSkills(lines: readonly Line[]): ListedSkill[] {
  return unwrapped(lines).flatMap(({ text: whole, start: from }) => {
    const label = /^[^:：,]{2,40}[:：]\s*/.exec(whole)?.[0] ?? ''
    const spans = split(whole.slice(label.length), from + label.length, separators)
    return spans.flatMap((span) => {
      const text = span.text
        .replace(/^(?:and|und|et|y|e)\s+/i, '')
        .replace(levelAtEnd, '')
        .replace(/[.\s]+$/, '')
      const words = text.split(/\s+/).length
      if (!/\p{L}/u.test(text) || words > wordsAtMost || text.length > 60 || levels.test(text)) return []
      const start = span.start + span.text.indexOf(text)
      return [{ label: text.replace(/\s+/g, ' '), text, start, end: start + text.length }]
    })
  })
}

const levelAtEnd = /\s*\((?:advanced|intermediate|beginner|expert|basic|proficient|\d+ years?)\)$/i

/** A list that runs on over a line's end is one line: it has commas, and does not end with one. */
function unwrapped(lines: readonly Line[]): Span[] {
  const joined: Span[] = []
  let previous: Line | undefined
  for (const line of lines) {
    const last = joined.at(-1)
    const runsOn =
      previous !== undefined &&
      last !== undefined &&
      !line.isList &&
      line.start === previous.end + 1 &&
      previous.text.includes(',') &&
      !/[,;:.]$/.test(previous.text) &&
      !/^[^:：,]{2,40}[:：]/.test(line.text) &&
      line.text.includes(',')
    if (runsOn && last) joined.splice(-1, 1, { text: `${last.text}\n${line.text}`, start: last.start, end: line.end })
    else joined.push(line)
    previous = line
  }
  return joined
}

const languageNames =
  /^(english|german|french|spanish|italian|portuguese|dutch|polish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|arabic|hebrew|persian|farsi|urdu|hindi|bengali|punjabi|tamil|telugu|chinese|mandarin|cantonese|japanese|korean|vietnamese|thai|indonesian|malay|tagalog|filipino|russian|ukrainian|swedish|norwegian|danish|finnish|icelandic|estonian|latvian|lithuanian|serbian|croatian|bosnian|slovenian|albanian|macedonian|catalan|basque|galician|welsh|irish|gaelic|swahili|zulu|xhosa|afrikaans|amharic|somali|yoruba|igbo|hausa|deutsch|englisch|französisch|spanisch|italienisch|portugiesisch|niederländisch|polnisch|russisch|türkisch|arabisch|chinesisch|japanisch|anglais|allemand|français|espagnol|italien|portugais|néerlandais|russe|arabe|chinois|inglés|alemán|francés|español|italiano|portugués|ruso|árabe|chino|inglese|tedesco|francese|spagnolo|portoghese|russo|arabo|cinese|inglês|alemão|francês|espanhol|engels|duits|frans|spaans)\b/iu

/** A language with its level, as a line of a languages section tells it. */
export function listedLanguages(lines: readonly Line[]): { span: Span; language: string; level: string | null }[] {
  const found: { span: Span; language: string; level: string | null }[] = []
  for (const line of lines) {
    for (const span of split(line.text, line.start, /\s*[,;|•·\t]\s*|\s{3,}/g)) {
      const name = languageNames.exec(span.text)
      const last = found.at(-1)
      if (name) {
        const level = span.text.slice(name[0].length).replace(/^[\s:(–—-]+|[\s).]+$/g, '')
        found.push({ span, language: name[0], level: level === '' ? null : level })
      } else if (last && last.level === null && /^[\p{L} /-]{2,40}$|^[ABC][12]\b/u.test(span.text))
        found.splice(-1, 1, { ...last, level: span.text })
    }
  }
  return found
}
