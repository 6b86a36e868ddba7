import type { OutlineEntry } from '../views/outline.ts'
import { outlineOf, textsOf } from './outline.ts'
import type { ResumeDocument } from './schema.ts'

/** The résumé as Markdown. */
export function renderMarkdown(document: ResumeDocument): string {
  const { name, label, contact, letter, sections } = outlineOf(document)
  const head = [name === null ? null : `# ${name}`, label, textsOf(contact).join(' | ') || null]
  const said = letter ? [letter.subject === null ? null : `**${letter.subject}**`, ...textsOf(letter.paragraphs)] : []
  const body = sections.flatMap(({ heading, text, entries }) => [`## ${heading}`, text, ...entries.map(entryText)])
  return `${[...head, ...said, ...body].filter((part) => part !== null && part !== '').join('\n\n')}\n`
}

function entryText({ title, organisation, place, dates, text, url, lines }: OutlineEntry): string {
  const named = [title, organisation].filter(Boolean).join(', ')
  const head = named === '' ? null : `**${named}**${place ? ` – ${place}` : ''}${dates ? ` | ${dates}` : ''}`
  const above = [head, url, text].filter(Boolean)
  return [
    above.join('\n\n'),
    textsOf(lines)
      .map((line) => `- ${line}`)
      .join('\n'),
  ]
    .filter(Boolean)
    .join(above.length > 1 ? '\n\n' : '\n')
}
