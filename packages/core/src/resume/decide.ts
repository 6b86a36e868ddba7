import { Failure } from '../failure.ts'
import type { Change, ResumeContent, ResumeDocument } from './schema.ts'

interface Item {
  readonly text: string
  readonly factIds: readonly string[]
}

type Tailored = Pick<ResumeContent, 'document' | 'citations' | 'changes'>

/**
 * Takes one change of a tailored version back, or makes it again, and leaves all others and the person's own edits alone. A line that was left out
 * comes back where it stood, a moved one goes back, a skill has its own name again. @throws Failure `invalid` when there is no such change, or what it
 * is about was edited since.
 */
export function decide(tailored: Tailored, index: number, accepted: boolean): Tailored {
  const change = tailored.changes[index]
  if (!change) throw new Failure('invalid', 'There is no such change in this version.', { fields: { changes: 'unknown' } })
  if (change.accepted === accepted) return tailored
  const list = listOf(change.path)
  const items = itemsOf(tailored, list)
  const next = list === null ? null : decided(items, change, accepted)
  if (list === null || next === null)
    throw new Failure('invalid', 'This place was edited since; change it by hand.', { fields: { changes: 'edited' } })
  return {
    ...written(tailored, list, next),
    changes: tailored.changes.map((one, at) => (at === index ? { ...one, accepted } : one)),
  }
}

/** The list that a change is in: `/work/0/highlights`, `/skills`. */
function listOf(path: string): string | null {
  return /^\/work\/\d+\/highlights(?=\/)|^\/skills(?=\/)/.exec(path)?.[0] ?? null
}

function decided(items: readonly Item[], { operation, before, after, path, factIds }: Change, accepted: boolean): Item[] | null {
  if (operation === 'exclude' && before !== null) {
    if (!accepted) return inserted(items, { text: before, factIds }, placeIn(path))
    return items.some(({ text }) => text === before) ? items.filter(({ text }) => text !== before) : null
  }
  if ((operation === 'relabel_skill' || operation === 'rephrase') && before !== null && after !== null) {
    const [from, to] = accepted ? [before, after] : [after, before]
    return items.some(({ text }) => text === from) ? items.map((item) => (item.text === from ? { ...item, text: to } : item)) : null
  }
  if (operation === 'reorder' && before !== null && after !== null) {
    const [, to = '', text = ''] = /^(\d+): (.*)$/su.exec(after) ?? []
    const item = items.find((one) => one.text === text) ?? items.find((one) => isOn(one, factIds))
    return item
      ? inserted(
          items.filter((one) => one !== item),
          item,
          (accepted ? Number(to) : Number(before)) - 1,
        )
      : null
  }
  return null
}

/** Whether a line rests on these facts and no others: the same line in other words. */
const isOn = (item: Item, factIds: readonly string[]) =>
  factIds.length > 0 && item.factIds.length === factIds.length && factIds.every((id) => item.factIds.includes(id))
const placeIn = (path: string) => Number(/\/(\d+)(?:\/name)?$/.exec(path)?.[1] ?? 0)
const inserted = (items: readonly Item[], item: Item, at: number) => [...items.slice(0, at), item, ...items.slice(at)]

function itemsOf({ document, citations }: Tailored, list: string | null): Item[] {
  if (list === null) return []
  const texts =
    list === '/skills'
      ? (document.skills ?? []).map(({ name = '' }) => name)
      : (document.work?.[Number(list.split('/')[2])]?.highlights ?? [])
  return texts.map((text, at) => ({ text, factIds: citations[pointerIn(list, at)] ?? [] }))
}

const pointerIn = (list: string, at: number) => (list === '/skills' ? `/skills/${at}/name` : `${list}/${at}`)

function written({ document, citations, changes }: Tailored, list: string, items: readonly Item[]): Tailored {
  const others = Object.entries(citations).filter(([pointer]) => !pointer.startsWith(`${list}/`))
  const own = items.map(({ factIds }, at): [string, string[]] => [pointerIn(list, at), [...factIds]]).filter(([, ids]) => ids.length > 0)
  return {
    document: withList(
      document,
      list,
      items.map(({ text }) => text),
    ),
    citations: Object.fromEntries([...others, ...own]),
    changes,
  }
}

function withList(document: ResumeDocument, list: string, texts: readonly string[]): ResumeDocument {
  if (list === '/skills') {
    const known = new Map((document.skills ?? []).map((skill) => [skill.name, skill]))
    return { ...document, skills: texts.map((name) => ({ ...known.get(name), name })) }
  }
  const at = Number(list.split('/')[2])
  return { ...document, work: (document.work ?? []).map((role, index) => (index === at ? { ...role, highlights: [...texts] } : role)) }
}
