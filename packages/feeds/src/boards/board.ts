import type { RawPosting } from '@mosaic/core/postings/schema'
import { z } from 'zod'
import type { Validator } from '../outbound/outbound.ts'
import { Unreached } from '../outbound/unreached.ts'
import type { Reading } from '../reading.ts'

/** A whole board is one answer; those of the largest employers take 10 MB and more. */
export const boardBytes = 32 * 2 ** 20

/** The JSON of a board's address, whatever it was last time. @throws Unreached, Error when it is no JSON. */
export async function jsonAt(reading: Reading, url: string): Promise<unknown> {
  const answer = await reading.get(url, { atMost: boardBytes })
  return parsed(answer?.text ?? '')
}

/** The JSON of the one address that a board stands at; null when it is as it was, and the reading says so. @throws like `jsonAt`. */
export async function boardAt(reading: Reading, url: string): Promise<unknown> {
  const since = (reading.notes['whole'] ?? null) as Validator | null
  const answer = await reading.get(url, { since, atMost: boardBytes })
  if (answer === null) {
    reading.unchanged()
    return null
  }
  reading.noteWhole(answer.validator)
  return parsed(answer.text)
}

/** The postings among a board's items; an item of another shape is left out and told. `read` gives null for what is not open to the public. */
export function* each(
  reading: Reading,
  items: readonly unknown[],
  read: (item: unknown) => RawPosting | null,
  from = 0,
): Generator<RawPosting> {
  for (const [index, item] of items.entries()) {
    const posting = readItem(reading, item, read, from + index)
    if (posting) yield posting
  }
}

function readItem(reading: Reading, item: unknown, read: (item: unknown) => RawPosting | null, index: number): RawPosting | null {
  try {
    return read(item)
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    reading.leftOut(`posting ${index + 1}`, error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
    return null
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unreached('no_answer', 'It answered with something that is no JSON.')
  }
}
