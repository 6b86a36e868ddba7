import type { ResumeDocument } from './schema.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

const listed = ['work', 'volunteer', 'education', 'projects'] as const
const sections = [...listed, 'awards', 'certificates', 'publications', 'skills', 'languages', 'interests'] as const

/** A document as it goes out: without what the person took off the page, and without a word of it. */
export function withoutHidden(document: ResumeDocument): ResumeDocument {
  const shown = { ...document }
  for (const section of listed) {
    const entries = shown[section]
    if (entries) Object.assign(shown, { [section]: entries.map(({ hiddenLines: _off, ...entry }) => entry) })
  }
  if (!shown.meta) return shown
  const { hidden: _off, sections: own, ...meta } = shown.meta
  const headed = own?.map(({ heading, lines }) => ({ heading, lines }))
  return { ...shown, meta: { ...meta, ...(headed ? { sections: headed } : {}) } }
}

/** What was taken off the page, sentence by sentence, by JSON pointer: the facts it rests on are remembered while it is away. */
export function hiddenSentences(document: ResumeDocument): Sentence[] {
  const { hidden, sections: own = [] } = document.meta ?? {}
  const away = sections.flatMap((section) =>
    (hidden?.[section] ?? []).flatMap(({ entry }, at) =>
      moved({ [section]: [entry] }, `/${section}/0`, `/meta/hidden/${section}/${at}/entry`),
    ),
  )
  const ownAway = (hidden?.sections ?? []).flatMap(({ entry }, at) =>
    moved({ meta: { sections: [entry] } }, '/meta/sections/0', `/meta/hidden/sections/${at}/entry`),
  )
  const summary = hidden?.summary === undefined ? [] : [{ pointer: '/meta/hidden/summary', text: hidden.summary }]
  const lines = [
    ...listed.flatMap((section) => (document[section] ?? []).flatMap(({ hiddenLines }, at) => linesAt(`/${section}/${at}`, hiddenLines))),
    ...own.flatMap(({ hiddenLines }, at) => linesAt(`/meta/sections/${at}`, hiddenLines)),
  ]
  return [...summary, ...away, ...ownAway, ...lines]
}

/** The sentences of one entry, and the lines taken off it, as they stand under another pointer. */
function moved(document: ResumeDocument, from: string, to: string): Sentence[] {
  return [...sentencesOf(document), ...hiddenSentences(document)].map((one) => ({ ...one, pointer: one.pointer.replace(from, to) }))
}

const linesAt = (pointer: string, lines: readonly { readonly text: string }[] = []): Sentence[] =>
  lines.map(({ text }, at) => ({ pointer: `${pointer}/hiddenLines/${at}/text`, text }))
