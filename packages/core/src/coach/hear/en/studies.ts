import type { Claim, PayloadOf } from '../../../facts/schema.ts'
import { dateRangeIn } from '../../../reading/dates.ts'
import { languageCalled } from '../../../words/languageNames.ts'
import { clip, type Heard, heardIn } from '../heard.ts'

const degree =
  "(?:ph\\.?d|doctorate|mba|m\\.?sc|m\\.?a|master(?:['’]s)?(?: degree)?(?: of \\p{L}+)?|b\\.?sc|b\\.?a|b\\.?eng|bachelor(?:['’]s)?(?: degree)?(?: of \\p{L}+)?|diploma|degree|a[- ]levels?|gcses?|apprenticeship|abitur|ausbildung|nvq(?: level \\d)?|hnd|btec)"
const from =
  "(?:\\s+(?:at|from)\\s+(?:the\\s+)?(\\p{Lu}[\\p{L}\\p{N}&'’.-]*(?:\\s+(?:of|and|for|(?!(?:in|from|until|since|with|but|while|i)(?![\\p{L}\\p{N}_]))\\p{Lu}[\\p{L}\\p{N}&'’.-]*)){0,6}))?"
const subject = "([\\p{L}][\\p{L} &'’/-]{2,60}?)"
const held = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:i (?:just |recently |already |also |only )?(?:have|hold|got|did|finished|completed|am doing|['’]m doing)|with)\\s+(?:an?\\s+|my\\s+)?(?:\\p{L}+\\s)?(${degree})(?:\\s+(?:in|as an?|of)\\s+${subject})?${from}(?=\\s+(?:in \\d|and|but|from|with)|[,;.(]|\\s*\\d|\\s*$)`,
  'iu',
)
const studied = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:i['’]?(?:m| am| was)?\\s*(?:study|studied|studying)|graduated in)\\s+${subject}${from}(?=\\s+(?:in \\d|and|but|from|until|since)|[,;.(]|\\s*\\d|\\s*$)`,
  'iu',
)

/** Studies a clause tells of: degree, subject, school, and the year it ended or the years it took. */
export function readStudies(clause: string): Heard[] {
  const match = held.exec(clause)
  const study = match ? null : studied.exec(clause)
  const found = match ?? study
  if (!found) return []
  const [, first = '', second, third] = found
  const range = dateRangeIn(clause)
  const payload: PayloadOf<'education'> = {
    institution: (match ? third : second) ?? null,
    degree: match ? clip(first) : null,
    field: match ? (second ? clip(second) : null) : clip(first),
    place: null,
    start: range?.from ?? null,
    end: range?.to ?? null,
    details: [],
  }
  return [heardIn(found, { kind: 'education', payload })]
}

const paperName =
  '((?:(?!(?:and|or|with|but|no|not|never|without|neither|nor)[ -])[\\p{L}\\d+]+[ -]){0,4}(?:licen[cs]e|certificate|certification|registration|driving test|first aid))(?![\\p{L}\\p{N}_])'
const paper = new RegExp(
  `(?<![\\p{L}\\p{N}_])(i (?:have|hold|got|passed|did)|i['’]ve got|working (?:on|towards)|doing|studying for|lost|expired)\\s+(?:an?\\s+|my\\s+|the\\s+)?${paperName}`,
  'iu',
)
/** "… and a first aid certificate", right behind the one before. */
const another = new RegExp(`\\s*(?:,|,? (?:and|as well as|plus))\\s*(?:an?\\s+|my\\s+|the\\s+)?${paperName}`, 'iuy')

/** Licences and certificates, held, on the way or lapsed; each of those that stand in a row. */
export function readPapers(clause: string): Heard[] {
  const match = paper.exec(clause)
  if (
    !match?.[2] ||
    /(?<![\p{L}\p{N}_])(?:don['’]?t|do not|never|no)(?![\p{L}\p{N}_])/iu.test(clause.slice(0, match.index + (match[1]?.length ?? 0)))
  )
    return []
  const progress = /lost|expired/i.test(match[1] ?? '')
    ? 'lapsed'
    : /^(?:working|doing|studying)/i.test(match[1] ?? '')
      ? 'in_progress'
      : 'held'
  const claimOf = (name: string): Claim => ({
    kind: 'credential',
    payload: { name: clip(name), issuer: null, number: null, date: null, expires: null, progress },
  })
  const papers = [heardIn(match, claimOf(match[2]))]
  another.lastIndex = match.index + match[0].length
  for (let next = another.exec(clause); next; next = another.exec(clause)) {
    const [whole, name = ''] = next
    const end = next.index + whole.length
    papers.push({ claim: claimOf(name), start: end - name.length, end })
  }
  return papers
}

const speaks =
  /(?<![\p{L}\p{N}_])(?:i (?:also )?speak|i (?:am|['’]m) (?:a )?(?:fluent|native)(?: speaker)? (?:in|of)?|fluent in|my (?:mother tongue|native language|first language) is)\s+(.{3,200})$/iu
const level =
  /(?<![\p{L}\p{N}_])(?:fluent|native|basic|good|very good|conversational|a (?:little|bit of)|some|[abc][12])(?![\p{L}\p{N}_])/iu

/** Languages a person says they speak, with the level where it stands beside the name. */
export function readLanguages(clause: string): Heard[] {
  const match = speaks.exec(clause)
  if (!match?.[1]) return []
  const from = match.index + match[0].length - match[1].length
  const whole = /mother tongue|native|first language/i.test(match[0]) ? 'native' : /fluent in/i.test(match[0]) ? 'fluent' : null
  return [...match[1].matchAll(/[^,;&]+?(?=\s+and\s+|[,;&]|$)/giu)].flatMap((part) => {
    const name = [...part[0].matchAll(/\p{L}+/gu)].find(([word]) => languageCalled(word) !== undefined)
    const language = name && languageCalled(name[0])
    if (!name || !language) return []
    const start = from + part.index + name.index
    return [
      {
        claim: { kind: 'language', payload: { language, level: level.exec(part[0])?.[0].toLowerCase() ?? whole } },
        start,
        end: start + name[0].length,
      },
    ]
  })
}
