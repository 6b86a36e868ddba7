import { steppedBack, textOf } from '../resume/history.ts'
import type { ProjectExport } from './schema.ts'

type Version = ProjectExport['versions'][number]

/**
 * How a brought version stands to one that was begun at the same time: it says the same or what this one said before (`known`), this one says what it
 * said before (`newer`), or each went its own way (`other`).
 * @param bare a value as text, without the ids of its session.
 */
export function standingOf(
  here: { readonly version: Version; readonly bare: (value: unknown) => string },
  brought: { readonly version: Version; readonly bare: (value: unknown) => string },
): 'known' | 'newer' | 'other' {
  const [mine, theirs] = [textsOf(here.version).map(here.bare), textsOf(brought.version).map(brought.bare)]
  if (here.version.revision >= brought.version.revision) return mine.includes(theirs[0] ?? '') ? 'known' : 'other'
  return theirs.includes(mine[0] ?? '') ? 'newer' : 'other'
}

/** What a version says, then what it said before as far as its steps lead back. */
function textsOf({ content, revisions }: Version): unknown[] {
  const texts = [textOf(content)]
  for (const step of revisions) {
    try {
      texts.push(steppedBack(texts.at(-1) ?? content, [step.content]))
    } catch {
      break
    }
  }
  return texts
}
