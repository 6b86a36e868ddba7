import type { Claim } from '../facts/schema.ts'
import { confidenceOf, type Sign } from './confidence.ts'
import { isFigure } from './figures.ts'
import type { Line } from './lines.ts'
import { isDenied } from './negation.ts'
import type { TitleLookup } from './roles.ts'
import type { Proposal } from './schema.ts'

/** What the parser asks of the vocabulary. */
export interface ParserWords {
  readonly mapTitle: TitleLookup
  readonly matchSkills: (text: string) => readonly {
    readonly skillId: string
    readonly label: string
    /** The words as they stand in the text. */
    readonly name: string
    readonly start: number
    readonly end: number
    readonly matchType: 'exact' | 'alias'
  }[]
  readonly skill: (id: string) => { readonly group: string } | undefined
  readonly findSkill: (
    label: string,
  ) => { readonly skill: { readonly id: string; readonly label: string }; readonly matchType: 'exact' | 'alias' } | undefined
}

/** Manners of working: a sentence about work may show them, but only a list or the person says that they are theirs. */
const manners = 'communication'

/** A parser without a vocabulary: skills are what skills sections list, in their own words. */
export const noWords: ParserWords = { mapTitle: () => null, matchSkills: () => [], skill: () => undefined, findSkill: () => undefined }

/** A stretch of a document's text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Collects proposals, each with its words as they stand in the text. */
export class Proposals {
  readonly all: Proposal[] = []
  readonly #text: string
  readonly #lines: readonly Line[]
  readonly #skills = new Map<string, number>()
  readonly #words: ParserWords
  #signs: readonly Sign[] = []

  constructor(text: string, lines: readonly Line[], words: ParserWords) {
    this.#text = text
    this.#lines = lines.toSorted((a, b) => a.start - b.start)
    this.#words = words
  }

  /** What the section that is read from here on says about every claim in it. */
  under(signs: readonly Sign[]): void {
    this.#signs = signs
  }

  /** How sure a claim would be in the section that is read. */
  sureOf(claim: Claim, signs: readonly Sign[] = []): number {
    return confidenceOf(claim, [...this.#signs, ...signs])
  }

  /** Adds a claim on the words from `start` to `end`; nothing where there are none. Gives the ref that others link to. */
  add(
    claim: Claim,
    { start, end }: Stretch,
    { parent = null, signs = [], inferred }: { parent?: string | null; signs?: readonly Sign[]; inferred?: boolean } = {},
  ): string {
    const ref = `p${this.all.length + 1}`
    const quote = this.#text.slice(start, end)
    const confidence = this.sureOf(claim, signs)
    if (quote.trim() !== '')
      this.all.push({
        ref,
        parent,
        claim,
        locator: { page: this.#pageAt(start), start, end },
        quote,
        confidence,
        ...(inferred && { inferred }),
      })
    return ref
  }

  /** Whether the vocabulary has a skill of that name. */
  knows(label: string): boolean {
    return this.#words.findSkill(label) !== undefined
  }

  /** A skill that somebody lists: its own words, and the vocabulary's id where they name one. The same words count once. */
  listSkill(label: string, place: Stretch, { inferred = false } = {}): void {
    const key = `listed ${label.toLowerCase()}`
    if (this.#skills.has(key)) return
    const found = this.#words.findSkill(label)
    const skillId = found?.skill.id ?? null
    const at = this.#skills.get(skillId ?? '')
    if (!inferred) this.#isTold(at)
    const known = this.all[at ?? -1]?.claim
    if (known?.kind === 'skill' && known.payload.label.toLowerCase() === label.toLowerCase()) return
    this.#skills.set(key, this.all.length)
    if (skillId !== null && !this.#skills.has(skillId)) this.#skills.set(skillId, this.all.length)
    this.add({ kind: 'skill', payload: { label, skillId, matchType: found?.matchType ?? 'custom', usedIn: [], answer: null } }, place, {
      inferred,
    })
  }

  /** Skills named in running text, linked to what they were used in; said before, that is added to them. `inferred`: they wait for a yes. */
  linkSkills(text: string, place: Stretch, usedIn: string | null, { inferred = false } = {}): void {
    for (const { skillId, label, matchType, name, start, end } of this.#words.matchSkills(text)) {
      if (isDenied(text, start)) continue
      const waits = inferred || this.#words.skill(skillId)?.group === manners || isFigure(text, start, end)
      const at = this.#skills.get(skillId)
      if (!waits) this.#isTold(at)
      const known = at === undefined ? undefined : this.all[at]
      if (at !== undefined && known?.claim.kind === 'skill') {
        if (usedIn === null || known.claim.payload.usedIn.includes(usedIn)) continue
        const payload = { ...known.claim.payload, usedIn: [...known.claim.payload.usedIn, usedIn].slice(0, 100) }
        this.all[at] = { ...known, claim: { kind: 'skill', payload } }
      } else {
        this.#skills.set(skillId, this.all.length)
        const payload = { skillId, label, matchType, usedIn: usedIn === null ? [] : [usedIn], answer: null }
        this.add({ kind: 'skill', payload }, this.#wordsIn(name, place), { inferred: waits })
      }
    }
  }

  /** What waited for a yes is told outright further on. */
  #isTold(at: number | undefined): void {
    const { inferred, ...known } = this.all[at ?? -1] ?? {}
    if (at !== undefined && inferred) this.all[at] = known as Proposal
  }

  /** Where a name's own words stand within a stretch, whatever breaks a line makes in them; the whole stretch where they don't. */
  #wordsIn(name: string, place: Stretch): Stretch {
    const at = this.#text.indexOf(name, place.start)
    return at >= 0 && at + name.length <= place.end ? { start: at, end: at + name.length } : place
  }

  #pageAt(start: number): number | null {
    let [low, high] = [0, this.#lines.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#lines[middle]?.start ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return this.#lines[low - 1]?.page ?? this.#lines[0]?.page ?? null
  }
}

/** At most so many characters of a text, null stays null. */
export function clip(text: string | null, most = 300): string | null {
  return text === null ? null : text.slice(0, most)
}
