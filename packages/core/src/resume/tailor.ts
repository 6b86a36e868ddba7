import { classWeight } from '../fit/skills.ts'
import type { ValuesPicture } from '../person/values.ts'
import type { Posting } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { byNeed, type ChosenLine, chooseLines } from './chooseLines.ts'
import type { Composed } from './compose.ts'
import type { Change, ResumeDocument } from './schema.ts'
import { type ShownValue, shownValues } from './shownValues.ts'

/** A skill the posting asks for and no fact carries: asked, never written in. */
export interface OpenSkill {
  readonly label: string
  readonly skillId: string | null
  readonly quote: string
}

export interface Tailored extends Composed {
  readonly changes: Change[]
  readonly questions: OpenSkill[]
}

const highlightsAtMost = 6

/** So many lines of work are given up, besides those that no role has room for, so that the document fits on so many pages. */
export interface Room {
  readonly lines: number
  readonly pages: number
}

export interface Tailoring {
  readonly vocabulary: Vocabulary
  /** Other words of the person's for a line of work, by its fact id. */
  readonly wordings?: ReadonlyMap<string, readonly string[]>
  readonly room?: Room
  /** What counts with the person: it decides between lines that answer the posting as much. */
  readonly values?: ValuesPicture
}

/**
 * A canonical résumé for one posting: lines and skills chosen and ordered by what the posting asks, skills named as it names them where both names
 * mean one skill, lines in those of the person's own words that name most of what is asked. Only selection and order: no sentence is written. Each
 * change says why and on which facts.
 */
export function tailor(canonical: Composed, posting: Posting, { vocabulary, wordings = new Map(), room, values }: Tailoring): Tailored {
  const wanted = new Map(
    posting.requirements.flatMap(({ skillId, negated, class: kind }) =>
      skillId === null || negated ? [] : [[skillId, Math.max(classWeight[kind], 0.1)] as const],
    ),
  )
  return new Tailor(canonical, wanted, vocabulary, posting).result(wordings, room, values ? shownValues(values) : () => null)
}

class Tailor {
  readonly #canonical: Composed
  readonly #wanted: ReadonlyMap<string, number>
  readonly #vocabulary: Vocabulary
  readonly #posting: Posting
  readonly #citations: Record<string, string[]>
  readonly #changes: Change[] = []

  constructor(canonical: Composed, wanted: ReadonlyMap<string, number>, vocabulary: Vocabulary, posting: Posting) {
    this.#canonical = canonical
    this.#wanted = wanted
    this.#vocabulary = vocabulary
    this.#posting = posting
    this.#citations = Object.fromEntries(
      Object.entries(canonical.citations).filter(([pointer]) => !/^\/(?:work\/\d+\/highlights|skills)\//.test(pointer)),
    )
  }

  result(wordings: NonNullable<Tailoring['wordings']>, room: Room | undefined, valueIn: (text: string) => ShownValue | null): Tailored {
    const { document } = this.#canonical
    const chosen = (document.work ?? []).map(({ highlights = [] }, role) =>
      chooseLines(role, highlights, {
        skillsIn: (text) => this.#skillsIn(text),
        weights: this.#wanted,
        wordings: (_, line) => this.#factsOf(role, line).flatMap((id) => wordings.get(id) ?? []),
        valueIn,
      }),
    )
    const shown = chosen.map((lines) => lines.slice(0, highlightsAtMost))
    const givenUp = new Set(byNeed(shown).slice(0, room?.lines ?? 0))
    const work = document.work?.map((role, at) => {
      const kept = this.#kept(shown[at]?.filter((line) => !givenUp.has(line)) ?? [])
      for (const line of chosen[at] ?? [])
        if (givenUp.has(line) || !shown[at]?.includes(line)) this.#leftOut(line, givenUp.has(line) ? room : undefined)
      const { highlights: _before, ...head } = role
      return kept.length === 0 ? head : { ...role, highlights: kept }
    })
    const skills = this.#skills(document.skills ?? [])
    const tailored: ResumeDocument = { ...document, ...(work ? { work } : {}), ...(skills.length > 0 ? { skills } : {}) }
    return { document: tailored, citations: this.#citations, changes: this.#changes, questions: this.#questions() }
  }

  #factsOf(role: number, line: number): string[] {
    return this.#canonical.citations[`/work/${role}/highlights/${line}`] ?? []
  }

  /** The lines that a role is told with, in their new order, and what was changed about each. */
  #kept(lines: readonly ChosenLine[]): string[] {
    lines.forEach(({ role, line, was, text, skills, value, isByValue }, to) => {
      const path = `/work/${role}/highlights/${to}`
      const factIds = this.#factsOf(role, line)
      if (factIds.length > 0) this.#citations[path] = factIds
      const asked = { quotes: this.#quotes(skills), factIds }
      if (to < line && (skills.length > 0 || isByValue)) {
        const reason = [
          ...(skills.length > 0 ? [`The posting asks for ${this.#names(skills)}.`] : []),
          ...(isByValue && value
            ? [`Of lines that answer it as much, this one shows what you said counts with you: “${value.says}”.`]
            : []),
        ].join(' ')
        this.#note({ path, operation: 'reorder', before: `${line + 1}`, after: `${to + 1}: ${text}`, reason, ...asked })
      }
      if (text !== was) {
        const reason = `In these words of yours it names ${this.#names(skills)}, which the posting asks for.`
        this.#note({ path, operation: 'rephrase', before: was, after: text, reason, ...asked })
      }
    })
    return lines.map(({ text }) => text)
  }

  #leftOut({ role, line, was, skills }: ChosenLine, room: Room | undefined): void {
    const why = skills.length === 0 ? 'it answers nothing that the posting asks' : 'other lines answer the posting as much or more'
    this.#note({
      path: `/work/${role}/highlights/${line}`,
      operation: 'exclude',
      before: was,
      after: null,
      reason: room
        ? `Left out so that it fits on ${room.pages === 1 ? 'one page' : `${room.pages} pages`}: ${why}.`
        : `Left out for room: ${why}.`,
      quotes: [],
      factIds: this.#factsOf(role, line),
    })
  }

  #skillsIn(text: string): string[] {
    return [...new Set(this.#vocabulary.matchSkills(text).flatMap(({ skillId }) => this.#answers(skillId)))]
  }

  /** The asked skills that one skill answers: itself, or a wider one. */
  #answers(skillId: string): string[] {
    return [...this.#wanted.keys()].filter((asked) => this.#vocabulary.closeness(skillId, asked) === 1)
  }

  #skills(skills: NonNullable<ResumeDocument['skills']>): NonNullable<ResumeDocument['skills']> {
    const listed = skills.map(({ name = '' }, line) => {
      const skillId = this.#vocabulary.findSkill(name)?.skill.id ?? null
      return {
        name,
        line,
        skillId,
        weight: skillId === null ? 0 : Math.max(0, ...this.#answers(skillId).map((asked) => this.#wanted.get(asked) ?? 0)),
      }
    })
    return listed
      .toSorted((a, b) => b.weight - a.weight || a.line - b.line)
      .map(({ name, line, skillId, weight }, to) => {
        const facts = this.#canonical.citations[`/skills/${line}/name`] ?? []
        const mirrored = skillId === null ? name : (this.#nameInPosting(skillId) ?? name)
        this.#citations[`/skills/${to}/name`] = facts
        if (mirrored.toLowerCase() !== name.toLowerCase())
          this.#note({
            path: `/skills/${to}/name`,
            operation: 'relabel_skill',
            before: name,
            after: mirrored,
            reason: 'The posting uses this name for the same skill.',
            quotes: skillId === null ? [] : this.#quotes([skillId]),
            factIds: facts,
          })
        else if (to < line && weight > 0)
          this.#note({
            path: `/skills/${to}/name`,
            operation: 'reorder',
            before: `${line + 1}`,
            after: `${to + 1}: ${name}`,
            reason: 'The posting asks for it.',
            quotes: skillId === null ? [] : this.#quotes(this.#answers(skillId)),
            factIds: facts,
          })
        return { name: mirrored.toLowerCase() === name.toLowerCase() ? name : mirrored }
      })
  }

  /** The word by which the posting asks for a skill: only an alias of the very same one, and no title ("Industrial Designer"). */
  #nameInPosting(skillId: string): string | undefined {
    return this.#posting.requirements
      .filter((requirement) => requirement.skillId === skillId)
      .flatMap(({ quote }) => this.#vocabulary.matchSkills(quote))
      .find(
        ({ skillId: found, name }) =>
          found === skillId && this.#vocabulary.findSkill(name)?.skill.id === skillId && this.#vocabulary.mapTitle(name) === null,
      )?.name
  }

  #questions(): OpenSkill[] {
    const { document } = this.#canonical
    const held = [
      ...(document.skills ?? []).map(({ name = '' }) => name),
      ...(document.work ?? []).flatMap(({ highlights }) => highlights ?? []),
      ...(document.projects ?? []).flatMap(({ highlights, description }) => [...(highlights ?? []), description ?? '']),
    ]
    const have = new Set(
      held
        .flatMap((text) => [
          ...this.#vocabulary.matchSkills(text).map(({ skillId }) => skillId),
          this.#vocabulary.findSkill(text)?.skill.id ?? '',
        ])
        .flatMap((id) => (id === '' ? [] : this.#answers(id))),
    )
    return this.#posting.requirements
      .filter(
        ({ kind, negated, skillId, class: asked }) =>
          kind === 'skill' && !negated && asked !== 'context' && skillId !== null && !have.has(skillId),
      )
      .map(({ label, skillId, quote }) => ({ label, skillId, quote }))
  }

  #names(skillIds: readonly string[]): string {
    return skillIds.map((id) => this.#vocabulary.skill(id)?.label ?? id).join(', ')
  }

  /** The posting's own words for these skills. */
  #quotes(skillIds: readonly string[]): string[] {
    const asked = this.#posting.requirements.filter(({ skillId }) => skillId !== null && skillIds.includes(skillId))
    return [...new Set(asked.map(({ quote }) => quote))]
  }

  #note(change: Omit<Change, 'gate' | 'accepted'>): void {
    this.#changes.push({ ...change, gate: 'pass', accepted: true })
  }
}
