import type { OutlineEntry } from '../views/outline.ts'
import { outlineOf, textsOf } from './outline.ts'
import type { ResumeDocument } from './schema.ts'

/** The résumé as plain text that any form takes: headings in capitals, a dash before each line. */
export function renderText(document: ResumeDocument): string {
  const { language, name, label, contact, letter, sections } = outlineOf(document)
  const head = [[name, label, textsOf(contact).join(' | ')].filter(Boolean).join('\n')]
  const body = sections.map(({ heading, text, entries }) =>
    [heading.toLocaleUpperCase(language), text, entries.map(entryText).join('\n\n')].filter(Boolean).join('\n'),
  )
  const said = letter ? [letter.subject, ...textsOf(letter.paragraphs)].filter((one) => one !== null) : []
  return `${[...head, ...said, ...body].join('\n\n')}\n`
}

function entryText({ title, organisation, place, dates, text, url, lines }: OutlineEntry): string {
  const head = [[title, organisation].filter(Boolean).join(', '), place, dates].filter(Boolean).join(' | ')
  return [head, url, text, ...textsOf(lines).map((line) => `- ${line}`)].filter(Boolean).join('\n')
}
