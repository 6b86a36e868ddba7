import type { ValuesPicture } from '../person/values.ts'
import type { Posting } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Composed } from './compose.ts'
import type { Change } from './schema.ts'
import { shownValues } from './shownValues.ts'
import { askedBy } from './tailor/asked.ts'
import { type OpenSkill, openSkills } from './tailor/openSkills.ts'
import { chooseSkills } from './tailor/skills.ts'
import { chooseWork, type Room } from './tailor/work.ts'

export interface Tailored extends Composed {
  readonly changes: Change[]
  readonly questions: OpenSkill[]
}

export interface Tailoring {
  readonly vocabulary: Vocabulary
  /** Other words of the person's for a line of work, by its fact id. */
  readonly wordings?: ReadonlyMap<string, readonly string[]>
  readonly room?: Room
  /** What counts with the person: it decides between lines that answer the posting as much. */
  readonly values?: ValuesPicture
}

const isChosenAnew = (pointer: string) => /^\/(?:work\/\d+\/highlights|skills)\//.test(pointer)

/**
 * A canonical résumé for one posting: lines and skills chosen and ordered by what the posting asks, skills named as it names them where both names
 * mean one skill, lines in those of the person's own words that name most of what is asked. Only selection and order: no sentence is written. Each
 * change says why and on which facts.
 */
export function tailor(canonical: Composed, posting: Posting, { vocabulary, wordings = new Map(), room, values }: Tailoring): Tailored {
  const asked = askedBy(posting, vocabulary)
  const work = chooseWork(canonical, { asked, wordings, room, valueIn: values ? shownValues(values) : () => null })
  const skills = chooseSkills(canonical, asked)
  const { document } = canonical
  const standing = Object.entries(canonical.citations).filter(([pointer]) => !isChosenAnew(pointer))
  return {
    document: { ...document, ...(document.work ? { work: work.part } : {}), ...(skills.part.length > 0 ? { skills: skills.part } : {}) },
    citations: { ...Object.fromEntries(standing), ...work.citations, ...skills.citations },
    changes: [...work.changes, ...skills.changes],
    questions: openSkills(document, asked),
  }
}
