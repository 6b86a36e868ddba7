/** A known word that an unknown one probably means, and how surely, 0 to 1. */
export interface NearWord {
  readonly word: string
  readonly weight: number
}

const shortest = 4
const nearest = 3
/** A compound's last part says what it is ("Betriebselektroniker"), its first what for. */
const headWeight = 0.8
const frontWeight = 0.5
const typoWeight = 0.8

/** Finds known words for unknown ones: parts of a compound, and words that differ by a letter or two. */
export class NearWords {
  readonly #known: ReadonlySet<string>
  readonly #byTrigram = new Map<string, string[]>()

  constructor(known: Iterable<string>) {
    this.#known = new Set(known)
    for (const word of this.#known)
      if (word.length >= shortest)
        for (const trigram of trigramsOf(word)) {
          const words = this.#byTrigram.get(trigram)
          if (words) words.push(word)
          else this.#byTrigram.set(trigram, [word])
        }
  }

  /** The word itself when it is known, else the nearest ones, none when nothing is near. */
  of(word: string): readonly NearWord[] {
    if (this.#known.has(word)) return [{ word, weight: 1 }]
    if (word.length <= shortest) return []
    return [...this.#parts(word), ...this.#typos(word)]
      .toSorted((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
      .slice(0, nearest)
  }

  #parts(word: string): NearWord[] {
    const found: NearWord[] = []
    const heads = Array.from({ length: word.length - shortest }, (_, at) => word.slice(at + 1))
    const head = heads.find((part) => this.#known.has(part))
    if (head) found.push({ word: head, weight: headWeight })
    const fronts = Array.from({ length: word.length - shortest }, (_, at) => word.slice(0, word.length - at - 1))
    const front = fronts.find((part) => this.#known.has(part) && part.length >= shortest + 1)
    if (front) found.push({ word: front, weight: frontWeight })
    return found
  }

  #typos(word: string): NearWord[] {
    const shared = new Map<string, number>()
    const trigrams = trigramsOf(word)
    for (const trigram of trigrams) for (const one of this.#byTrigram.get(trigram) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1)
    const allowed = word.length >= 8 ? 2 : 1
    // two letters swapped change four trigrams, any other slip three
    const least = Math.max(1, trigrams.length - 4 * allowed)
    return [...shared].flatMap(([one, count]) => {
      const isPossible = Math.abs(one.length - word.length) <= allowed && count >= least
      return isPossible && isWithin(one, word, allowed) ? [{ word: one, weight: typoWeight }] : []
    })
  }
}

function trigramsOf(word: string): string[] {
  const padded = ` ${word} `
  return [...new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))]
}

/** Whether at most `most` letters were added, left out, changed or swapped with the next (Damerau and Levenshtein, optimal string alignment). */
function isWithin(a: string, b: string, most: number): boolean {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)]
  const cell = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const changed = cell(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1])
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, changed, swapped))
    }
  }
  return cell(a.length, b.length) <= most
}
