/** Who may go now: so many at once, one of each owner, an owner's in order, and owners in turn. */
export interface Turns {
  /** Waits for a turn of this owner's and holds it while `work` runs. */
  take<T>(owner: unknown, work: () => Promise<T>): Promise<T>
}

/** Somebody who hands over two hundred files at once keeps one place busy and leaves the others to everybody else. */
export function createTurns(atOnce: number): Turns {
  const busy = new Set<unknown>()
  const waiting = new Map<unknown, (() => void)[]>()

  const next = () => {
    for (const [owner, queue] of waiting) {
      if (busy.size >= atOnce) return
      if (busy.has(owner)) continue
      waiting.delete(owner)
      const [first, ...others] = queue
      // who was just served comes after all who wait
      if (others.length > 0) waiting.set(owner, others)
      busy.add(owner)
      first?.()
    }
  }
  return {
    async take(owner, work) {
      await new Promise<void>((resolve) => {
        waiting.set(owner, [...(waiting.get(owner) ?? []), resolve])
        next()
      })
      try {
        return await work()
      } finally {
        busy.delete(owner)
        next()
      }
    },
  }
}
