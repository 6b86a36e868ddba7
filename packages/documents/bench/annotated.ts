import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Proposal } from '@mosaic/core/reading/schema'
import type { Vocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { readDocument } from '../src/reader/document.ts'

/*
 * Résumé texts in which people marked names, employers, job titles, schools, degrees, e-mail addresses and tools, against what the reader
 * gives. Each text is read as a .txt file through the whole reader. What counts as a match:
 *
 * - Both sides are sets of distinct strings per document and label, folded (NFKC, lower case, anything but letters, digits, + and # is one
 *   blank). Only equal strings match: half an employer's name is a miss and a false find at once. F1 is over all documents (micro average).
 * - Email Address: a text in which an address stands and none is marked has no truth for this label and is left out of it. Every other find
 *   that is not marked is false.
 * - Name: one answer a document, the first marked name or none; right when equal, or when neither side has one. P = R = F1 = share right.
 * - Degree: a degree's words as the document writes them, from the degree to the end of its field, or a credential's name; the annotators
 *   mark both as Degree, so a find that equals either form counts once.
 * - College Name, Companies worked at: the annotators mark a university as College Name as an employer too, so an employer counts under the
 *   label that marks it; marked nowhere, it is a false find under Companies worked at.
 * - Designation: titles of roles and the headline, whole or, where a title is not marked whole, each of those that a slash, a comma or "and"
 *   joins in it: the annotators mark "Owner/Developer" as two. They also mark titles
 *   inside sentences, which are no roles of the person's: misses here.
 * - Tech Tools: skills that the vocabulary files under software, data, IT, design, engineering, office or marketing, or that a list names in
 *   its own words, that bear a name as tools do: "Java", "jQuery", "C++", not "Software development" or "Statistics", which are fields of work.
 *   Both sides are compared by the vocabulary's id where a string names one skill, else by the string. A find that is marked in the same
 *   document as another kind of skill, a degree or a title counts neither way.
 *
 * The annotations are noisy: marks that end within a word, addresses marked as schools, one title marked here and left out there. So the
 * reachable F1 is well below 1. Texts are split in two halves by hash; rules are written with the first half's misses only.
 */

/** Labels of the annotation, as its files name them. */
export type Label = 'Email Address' | 'Name' | 'Companies worked at' | 'Designation' | 'College Name' | 'Degree' | 'Tech Tools'

/** What the annotators marked, and what the reader found with its confidence, as folded strings. */
export interface Compared {
  readonly wanted: ReadonlySet<string>
  readonly found: ReadonlyMap<string, number>
}

/** One annotated text and what the reader made of it, per label. */
export interface Annotated {
  readonly file: string
  readonly half: 1 | 2
  readonly labels: ReadonlyMap<Label, Compared>
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly wanted: number
}

/** Every annotated text, read. Empty where the data is not here. */
export async function readAnnotated(folder: string, words: Vocabulary): Promise<Annotated[]> {
  if (!existsSync(folder)) return []
  const all: Annotated[] = []
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .toSorted()) {
    const { text, marks } = parse(readFileSync(join(folder, file), 'utf8'))
    const { proposals } = await readDocument(Buffer.from(text), 'txt', words, 'never')
    const half = (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0 ? 1 : 2
    all.push({ file, half, labels: compared(marks, proposals, words, text) })
  }
  return all
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

/** The text without its marks, and the marks. The files write bytes beyond ASCII as `\xe2\x80\xa2`. */
function parse(xml: string): { text: string; marks: { label: string; words: string }[] } {
  const body = bytesBack(xml.replace(/^[\s\S]*?<cv>\s*"?|"?\s*<\/cv>\s*$/g, ''))
  const plain = (part: string) => part.replace(/<[^>]*>/g, '').replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
  const marks = [...body.matchAll(/<label type="([^"]+)">([\s\S]*?)<\/label>/g)].map(([, label = '', words = '']) => ({
    label,
    words: plain(words),
  }))
  return { text: plain(body), marks }
}

function bytesBack(text: string): string {
  return text.replace(/(?:\\x[\da-f]{2})+/g, (run) => Buffer.from(run.replaceAll('\\x', ''), 'hex').toString('utf8'))
}

const fold = (text: string | null) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
const setOf = (strings: readonly string[]) => new Set(strings.map(fold).filter((text) => text !== ''))

const technical = new Set(['software', 'it-support', 'data', 'design', 'engineering', 'office', 'marketing'])

interface Mark {
  readonly label: string
  readonly words: string
}

function compared(marks: readonly Mark[], proposals: readonly Proposal[], words: Vocabulary, text: string): Annotated['labels'] {
  const marked = (label: Label) => setOf(marks.filter((mark) => mark.label === label).map((mark) => mark.words))
  const gather = (read: (claim: Proposal['claim']) => readonly (string | null)[]) => {
    const found = new Map<string, number>()
    for (const { claim, confidence } of proposals)
      for (const value of read(claim).map(fold)) if (value !== '') found.set(value, Math.max(confidence, found.get(value) ?? 0))
    return found
  }
  const contact = (field: string) =>
    gather((claim) => (claim.kind === 'contact' && claim.payload.field === field ? [claim.payload.value] : []))
  const [firms, schools, titles, degrees] = [marked('Companies worked at'), marked('College Name'), marked('Designation'), marked('Degree')]
  const employers = gather((claim) => (claim.kind === 'experience' ? [claim.payload.organisation] : []))
  const institutions = gather((claim) => (claim.kind === 'education' ? [claim.payload.institution] : []))
  return new Map<Label, Compared>([
    [
      'Email Address',
      isAddressUnmarked(text, marked('Email Address')) ? none : { wanted: marked('Email Address'), found: contact('email') },
    ],
    ['Name', { wanted: firstOf(marked('Name')), found: new Map([...contact('name')].slice(0, 1)) }],
    ['Companies worked at', { wanted: firms, found: only(employers, (name) => firms.has(name) || !schools.has(name)) }],
    [
      'Designation',
      {
        wanted: titles,
        found: gather((claim) =>
          (claim.kind === 'experience' && claim.payload.title !== null) || (claim.kind === 'contact' && claim.payload.field === 'headline')
            ? titleForms(claim.kind === 'experience' ? (claim.payload.title ?? '') : claim.payload.value, titles)
            : [],
        ),
      },
    ],
    ['College Name', { wanted: schools, found: new Map([...only(employers, (name) => schools.has(name)), ...institutions]) }],
    [
      'Degree',
      {
        wanted: degrees,
        found: gather((claim) =>
          claim.kind === 'credential'
            ? [claim.payload.name]
            : claim.kind === 'education' && claim.payload.degree !== null
              ? [nearest(degreeForms(claim.payload.degree, claim.payload.field, text), degrees)]
              : [],
        ),
      },
    ],
    ['Tech Tools', tools(marks, proposals, words)],
  ])
}

const none: Compared = { wanted: new Set(), found: new Map() }

const isAddressUnmarked = (text: string, marks: ReadonlySet<string>) => marks.size === 0 && /\w@[\w-]+\.\w/.test(text)

const firstOf = (set: ReadonlySet<string>) => new Set([...set].slice(0, 1))

const only = (found: ReadonlyMap<string, number>, isRight: (name: string) => boolean) =>
  new Map([...found].filter(([name]) => isRight(name)))

/** A title whole where it is marked so, else the titles that a slash, a comma or "and" joins in it. */
function titleForms(title: string, wanted: ReadonlySet<string>): string[] {
  return wanted.has(fold(title)) ? [title] : title.split(/\s*[/,&]\s*|\s+and\s+/)
}

/** A degree alone, and with its field as the text joins them. */
function degreeForms(degree: string, field: string | null, text: string): string[] {
  if (field === null) return [fold(degree)]
  const folded = fold(text)
  const [from, until] = [fold(degree), fold(field)]
  const joined = ['', 'in ', 'of ', 'in the field of ', 'degree in ', 'degree ', 'honours ', 'hons '].map(
    (link) => `${from} ${link}${until}`,
  )
  const asWritten = joined.find((form) => folded.includes(form))
  return [...(asWritten ? [asWritten] : [`${from} ${until}`]), from]
}

const nearest = (forms: readonly string[], wanted: ReadonlySet<string>) => forms.find((form) => wanted.has(form)) ?? forms[0] ?? ''

function tools(marks: readonly Mark[], proposals: readonly Proposal[], words: Vocabulary): Compared {
  const key = (name: string) => words.findSkill(name.replace(/\s+/g, ' ').trim())?.skill.id ?? fold(name)
  const keys = (labels: readonly string[]) =>
    new Set(marks.flatMap(({ label, words: name }) => (labels.includes(label) && fold(name) !== '' ? [key(name)] : [])))
  const wanted = keys(['Tech Tools'])
  const besides = keys(['Job Specific Skills', 'Soft Skills', 'Degree', 'Designation'])
  const found = new Map<string, number>()
  for (const { claim, quote, confidence } of proposals) {
    if (claim.kind !== 'skill' || !isNameOfTool(quote)) continue
    const { skillId, label } = claim.payload
    const name = skillId ?? key(label)
    const known = skillId === null ? undefined : words.skill(skillId)
    const isTechnical = known === undefined || (technical.has(known.group) && isProperName(known))
    if (isTechnical && (wanted.has(name) || !besides.has(name))) found.set(name, confidence)
  }
  return { wanted, found }
}

/** A capital that begins no sentence-case phrase, a digit or a sign: "Java", "jQuery", "C++", not "software development" or "Version control". */
const isNameOfTool = (quote: string) => /^\S*[\p{Lu}\d]\S*$|\s\S*[\p{Lu}\d+#]|[+#.]/u.test(quote)

/** "Java", "Android development": its other names never write its first word small, as they do for "Software development" or "Statistics". */
function isProperName({ label, aliases }: { readonly label: string; readonly aliases: readonly string[] }): boolean {
  const stem = (label.split(/\s/)[0] ?? '').slice(0, 6)
  return stem !== stem.toLowerCase() && !aliases.some((name) => name.split(/\s/).some((word) => word.startsWith(stem.toLowerCase())))
}

/** Precision, recall and F1 of a label over texts. */
export function scoreOf(texts: readonly Annotated[], label: Label): Score {
  let [right, found, wanted] = [0, 0, 0]
  for (const { labels } of texts) {
    const one = labels.get(label)
    if (!one) continue
    const isNone = label === 'Name' && one.found.size === 0 && one.wanted.size === 0
    const asks = label === 'Name' ? 1 : one.wanted.size
    right += isNone ? 1 : [...one.found.keys()].filter((name) => one.wanted.has(name)).length
    found += label === 'Name' ? 1 : one.found.size
    wanted += asks
  }
  const [precision, recall] = [found === 0 ? 0 : right / found, wanted === 0 ? 0 : right / wanted]
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), wanted }
}

export const labels: readonly Label[] = [
  'Email Address',
  'Name',
  'Companies worked at',
  'Designation',
  'College Name',
  'Degree',
  'Tech Tools',
]
