import type { inferInput } from '@trpc/tanstack-react-query'
import { words } from './factWords.ts'
import type { Analysis, useTRPC } from './trpc.ts'

export type Claim = inferInput<ReturnType<typeof useTRPC>['wimd']['facts']['create']>['claim']
type PayloadOf<K extends Claim['kind']> = Required<Extract<Claim, { readonly kind: K }>['payload']>

/** One field of a form that corrects a fact. */
interface EditableField {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly kind: 'text' | 'long' | 'date'
}

/** A fact as a form: its fields, and how what was typed becomes a claim again. Empty fields mean "not known". */
export interface EditableClaim {
  readonly kind: Claim['kind']
  readonly fields: readonly EditableField[]
  readonly toClaim: (typed: Readonly<Record<string, string>>) => Claim
}

/** A field of a form; one that must not stay empty is named by the server when it is. */
interface FormField {
  /** Its name among the page's words. */
  readonly label: keyof typeof words.fields
  readonly kind?: EditableField['kind']
  readonly isNeeded?: true
}

/** How one kind of fact is corrected. What no field stands for is kept as it was. */
interface Form<K extends Claim['kind']> {
  /** A fact of which nothing is known yet: also all that a claim of this kind says. */
  readonly empty: PayloadOf<K>
  readonly fields: { readonly [Name in keyof PayloadOf<K>]?: FormField }
  /** What follows for the other parts from what was typed. */
  readonly follows?: (typed: PayloadOf<K>, before: PayloadOf<K>) => Partial<PayloadOf<K>>
}

const from = { label: 'from', kind: 'date' } as const
const until = { label: 'until', kind: 'date' } as const

const forms = {
  experience: {
    empty: {
      title: null,
      organisation: null,
      place: null,
      start: null,
      end: null,
      current: true,
      type: 'employed',
      summary: null,
      occupationId: null,
    },
    fields: {
      title: { label: 'did' },
      organisation: { label: 'forWhom' },
      place: { label: 'place' },
      start: from,
      end: { label: 'untilOpen', kind: 'date' },
    },
    follows: (typed, before) => ({
      current: typed.end === null && (before.current || before.end !== null),
      occupationId: typed.title === before.title ? before.occupationId : null,
    }),
  },
  achievement: {
    empty: { experienceId: null, text: '', situation: null, task: null, outcome: null, measure: null, agency: null },
    fields: {
      text: { label: 'did', kind: 'long', isNeeded: true },
      situation: { label: 'situation' },
      task: { label: 'task' },
      outcome: { label: 'outcome' },
    },
  },
  education: {
    empty: { degree: null, field: null, institution: null, place: null, start: null, end: null, details: [] },
    fields: { degree: { label: 'degree' }, field: { label: 'subject' }, institution: { label: 'where' }, start: from, end: until },
  },
  contact: { empty: { field: 'headline', value: '' }, fields: { value: { label: 'contact', isNeeded: true } } },
  goal: {
    empty: {
      text: '',
      title: null,
      occupationId: null,
      seniority: null,
      sector: null,
      date: null,
      measure: null,
      smallerStep: null,
      valueIds: [],
      importance: null,
      confidence: null,
    },
    fields: {
      text: { label: 'looking', kind: 'long', isNeeded: true },
      date: { label: 'byWhen', kind: 'date' },
      measure: { label: 'measure' },
    },
  },
  credential: {
    empty: { name: '', issuer: null, number: null, date: null, expires: null, progress: 'held' },
    fields: {
      name: { label: 'paper', isNeeded: true },
      issuer: { label: 'issuer' },
      number: { label: 'number' },
      date: { label: 'on', kind: 'date' },
      expires: { label: 'valid', kind: 'date' },
    },
  },
  skill: {
    empty: { label: '', skillId: null, matchType: 'custom', usedIn: [], answer: 'know' },
    fields: { label: { label: 'skill', isNeeded: true } },
    follows: (typed, before) => (typed.label === before.label ? {} : { skillId: null, matchType: 'custom' }),
  },
  language: {
    empty: { language: '', level: null },
    fields: { language: { label: 'language', isNeeded: true }, level: { label: 'level' } },
  },
  project: {
    empty: { name: '', description: null, url: null, start: null, end: null, details: [] },
    fields: {
      name: { label: 'project', isNeeded: true },
      description: { label: 'whatItIs', kind: 'long' },
      url: { label: 'address' },
      start: from,
      end: until,
    },
  },
  challenge: { empty: { text: '' }, fields: { text: { label: 'inTheWay', kind: 'long', isNeeded: true } } },
  other: { empty: { heading: '', text: '' }, fields: { text: { label: 'says', kind: 'long', isNeeded: true } } },
} as const satisfies { readonly [K in Claim['kind']]?: Form<K> }
type Kind = keyof typeof forms

/** A fact of one kind as a form. */
function formOf<K extends Kind>(kind: K, before: PayloadOf<K>): EditableClaim {
  const { empty, fields, follows } = forms[kind] as unknown as Form<K>
  // an item of the picture holds more than its fact says
  const said = Object.fromEntries(Object.keys(empty).map((name) => [name, before[name as keyof PayloadOf<K>]])) as PayloadOf<K>
  const named = Object.entries<FormField>(fields as Record<string, FormField>)
  return {
    kind,
    fields: named.map(([name, { label, kind: look = 'text' }]) => ({
      name,
      label: words.fields[label],
      kind: look,
      value: String(said[name as keyof PayloadOf<K>] ?? ''),
    })),
    toClaim: (written) => {
      const valueOf = (name: string, isNeeded: boolean) => written[name]?.trim() || (isNeeded ? '' : null)
      const typed = { ...said, ...Object.fromEntries(named.map(([name, { isNeeded = false }]) => [name, valueOf(name, isNeeded)])) }
      return { kind, payload: { ...typed, ...follows?.(typed, said) } } as unknown as Claim
    },
  }
}

/** What may be corrected of a fact; null for a kind that is only confirmed or denied. */
export function editableClaim(analysis: Analysis, factId: string): EditableClaim | null {
  const find = <T extends { readonly id: string }>(items: readonly T[]) => items.find(({ id }) => id === factId)
  const role = find(analysis.experience)
  if (role) return formOf('experience', role)
  for (const { id: experienceId, achievements } of analysis.experience) {
    const done = find(achievements)
    if (done) return formOf('achievement', { ...done, experienceId })
  }
  const contact = find(analysis.contact.evidence)
  if (contact) {
    const field = (Object.keys(words.contact) as (keyof typeof words.contact)[]).find((one) => one === contact.field)
    if (!field) return null
    const form = formOf('contact', { field, value: contact.value })
    return { ...form, fields: form.fields.map((one) => ({ ...one, label: words.contact[field] })) }
  }
  // a skill that only follows from something else, as from a paper, stands under the other's id
  const skill = find(analysis.skills)?.said
  if (skill) return formOf('skill', skill)
  const items = {
    education: analysis.education,
    goal: analysis.goals,
    credential: analysis.credentials,
    language: analysis.languages,
    project: analysis.projects,
    challenge: analysis.challenges,
    other: analysis.other,
  }
  for (const [kind, all] of Object.entries(items) as [keyof typeof items, (typeof items)[keyof typeof items]][]) {
    const item = find<(typeof all)[number]>(all)
    if (item) return formOf(kind, item as never)
  }
  return null
}

/** An empty form for something the person adds. */
export function newClaim(kind: 'experience' | 'skill' | 'education' | 'goal' | 'language'): EditableClaim {
  return formOf(kind, forms[kind].empty as never)
}
