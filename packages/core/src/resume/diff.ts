import { diffArrays, diffWordsWithSpace } from 'diff'
import type { ResumeContent } from './schema.ts'
import { sentencesOf } from './sentences.ts'

/** A stretch of a sentence: in both texts, or in one of them. */
export interface WordChange {
  readonly text: string
  readonly change: 'same' | 'added' | 'removed'
}

/** One sentence that is not the same in both: where it stands in each, by JSON pointer. */
export interface SentenceChange {
  readonly operation: 'added' | 'removed' | 'changed' | 'moved'
  readonly before: string | null
  readonly after: string | null
  readonly words: readonly WordChange[]
  readonly factIds: readonly string[]
}

export interface DocumentDiff {
  readonly facts: { readonly added: readonly string[]; readonly removed: readonly string[]; readonly kept: readonly string[] }
  readonly sentences: readonly SentenceChange[]
  readonly same: number
}

interface Said {
  readonly pointer: string
  readonly text: string
  readonly factIds: readonly string[]
  /** Where it belongs: the role or the part, so that lines are held against lines of the same. */
  readonly entry: string
}

type Text = Pick<ResumeContent, 'document' | 'citations'>

/**
 * What one text says that another does not: by the facts that their sentences rest on, and by words. A sentence that only stands elsewhere is moved;
 * one that rests on the same facts, or stands at the same place of the same part, is changed.
 */
export function diffDocuments(before: Text, after: Text): DocumentDiff {
  const [old, now] = [saidIn(before), saidIn(after)]
  const kept = diffArrays(old.map(keyOf), now.map(keyOf)).flatMap(({ added, removed, value }) => (added || removed ? [] : value))
  const [goneFrom, newIn] = [without(old, kept), without(now, kept)]
  const moved = newIn.flatMap((one) => {
    const was = goneFrom.find(({ text }) => text === one.text)
    return was ? [{ was, one }] : []
  })
  const left = goneFrom.filter((one) => !moved.some(({ was }) => was === one))
  const fresh = newIn.filter((one) => !moved.some(({ one: taken }) => taken === one))
  const changed = pairs(left, fresh)
  const sentences = [
    ...fresh.map((one) => {
      const was = changed.get(one)
      return was ? changeOf('changed', was, one) : changeOf('added', null, one)
    }),
    ...moved.map(({ was, one }) => changeOf('moved', was, one)),
    ...left.filter((one) => ![...changed.values()].includes(one)).map((one) => changeOf('removed', one, null)),
  ]
  return { facts: factsOf(old, now), sentences, same: kept.length }
}

const keyOf = ({ entry, text }: Said) => `${entry}\n${text}`

function saidIn({ document, citations }: Text): Said[] {
  return sentencesOf(document).map(({ pointer, text }) => ({
    pointer,
    text,
    factIds: citations[pointer] ?? [],
    entry: /^\/(?:work|volunteer|education|projects)\/\d+|^\/[^/]+/.exec(pointer)?.[0] ?? pointer,
  }))
}

/** All but those whose keys are in the list, each key as often as it stands there. */
function without(all: readonly Said[], keys: readonly string[]): Said[] {
  const left = new Map([...Map.groupBy(keys, (key) => key)].map(([key, many]) => [key, many.length]))
  return all.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0
    left.set(keyOf(one), count - 1)
    return count <= 0
  })
}

/** For each new sentence the old one that it was made of: by its facts first, then by its place. */
function pairs(old: readonly Said[], now: readonly Said[]): Map<Said, Said> {
  const found = new Map<Said, Said>()
  const isFree = (one: Said) => ![...found.values()].includes(one)
  const match = (isSame: (a: Said, b: Said) => boolean) => {
    for (const one of now) {
      const was = found.has(one) ? undefined : old.find((other) => isFree(other) && isSame(other, one))
      if (was) found.set(one, was)
    }
  }
  match((a, b) => a.factIds.some((id) => b.factIds.includes(id)) && a.pointer.split('/')[1] === b.pointer.split('/')[1])
  match((a, b) => a.pointer === b.pointer)
  return found
}

function changeOf(operation: SentenceChange['operation'], was: Said | null, now: Said | null): SentenceChange {
  const words = diffWordsWithSpace(was?.text ?? '', now?.text ?? '').map(
    ({ value, added, removed }): WordChange => ({ text: value, change: added ? 'added' : removed ? 'removed' : 'same' }),
  )
  return {
    operation,
    before: was?.pointer ?? null,
    after: now?.pointer ?? null,
    words,
    factIds: [...new Set([...(was?.factIds ?? []), ...(now?.factIds ?? [])])],
  }
}

function factsOf(old: readonly Said[], now: readonly Said[]): DocumentDiff['facts'] {
  const [had, has] = [old, now].map((all) => new Set(all.flatMap(({ factIds }) => factIds)))
  return {
    added: [...(has ?? [])].filter((id) => !had?.has(id)),
    removed: [...(had ?? [])].filter((id) => !has?.has(id)),
    kept: [...(has ?? [])].filter((id) => had?.has(id)),
  }
}
