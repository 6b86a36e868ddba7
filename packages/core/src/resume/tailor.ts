import { classWeight } from '../fit/skills.ts'
import type { Posting } from '../postings/schema.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Composed } from './compose.ts'
import type { Change, ResumeDocument } from './schema.ts'

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
/** A second line for the same requirement is worth this much of the first: others get their turn. */
const diminishing = 0.5

/**
 * A canonical résumé for one posting: lines and skills chosen and ordered by what the posting asks, skills named as it names them where both names
 * mean one skill. Only selection and order: no sentence is written. Each change says why and on which facts.
 */
export function tailor(canonical: Composed, posting: Posting, { vocabulary }: { readonly vocabulary: Vocabulary }): Tailored {
  const wanted = new Map(
    posting.requirements.flatMap(({ skillId, negated, class: kind }) =>
      skillId === null || negated ? [] : [[skillId, Math.max(classWeight[kind], 0.1)] as const],
    ),
  )
  return new Tailoring(canonical, wanted, vocabulary, posting).result()
}

class Tailoring {
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

  result(): Tailored {
    const { document } = this.#canonical
    const work = document.work?.map((role, at) => this.#role(role, at))
    const skills = this.#skills(document.skills ?? [])
    const tailored: ResumeDocument = { ...document, ...(work ? { work } : {}), ...(skills.length > 0 ? { skills } : {}) }
    return { document: tailored, citations: this.#citations, changes: this.#changes, questions: this.#questions() }
  }

  #role(role: NonNullable<ResumeDocument['work']>[number], at: number): NonNullable<ResumeDocument['work']>[number] {
    const lines = (role.highlights ?? []).map((text, line) => ({ text, line, skills: this.#skillsIn(text) }))
    const ordered = this.#greedy(lines)
    const kept = ordered.slice(0, highlightsAtMost)
    kept.forEach(({ text, line, skills }, to) => {
      const facts = this.#canonical.citations[`/work/${at}/highlights/${line}`] ?? []
      this.#citations[`/work/${at}/highlights/${to}`] = facts
      if (to < line && skills.length > 0)
        this.#note({
          path: `/work/${at}/highlights/${to}`,
          operation: 'reorder',
          before: `${line + 1}`,
          after: `${to + 1}: ${text}`,
          reason: `The posting asks for ${this.#names(skills)}.`,
          quotes: this.#quotes(skills),
          factIds: facts,
        })
    })
    for (const { text, line } of ordered.slice(highlightsAtMost))
      this.#note({
        path: `/work/${at}/highlights/${line}`,
        operation: 'exclude',
        before: text,
        after: null,
        reason: 'Left out for room: other lines answer the posting better.',
        quotes: [],
        factIds: this.#canonical.citations[`/work/${at}/highlights/${line}`] ?? [],
      })
    return kept.length === 0 ? role : { ...role, highlights: kept.map(({ text }) => text) }
  }

  /** What covers most of what is asked first; each requirement counts less once it is covered. Lines that answer nothing keep their order. */
  #greedy<T extends { readonly line: number; readonly skills: readonly string[] }>(lines: readonly T[]): T[] {
    const left = [...lines]
    const covered = new Map<string, number>()
    const chosen: T[] = []
    while (left.length > 0) {
      const worth = (one: T) => one.skills.reduce((sum, id) => sum + (this.#wanted.get(id) ?? 0) * diminishing ** (covered.get(id) ?? 0), 0)
      const best = left.toSorted((a, b) => worth(b) - worth(a) || a.line - b.line)[0]
      if (!best) break
      for (const id of best.skills) covered.set(id, (covered.get(id) ?? 0) + 1)
      chosen.push(best)
      left.splice(left.indexOf(best), 1)
    }
    return chosen
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
