import type { inferInput } from '@trpc/tanstack-react-query'
import { words } from './factWords.ts'
import type { Analysis, useTRPC } from './trpc.ts'

export type Claim = inferInput<ReturnType<typeof useTRPC>['wimd']['facts']['create']>['claim']
/** All that a claim of each kind says, for the kinds that a form corrects. */
type Payloads = { readonly [K in Kind]: Required<Extract<Claim, { readonly kind: K }>['payload']> }
type Kind =
  | 'experience'
  | 'achievement'
  | 'education'
  | 'contact'
  | 'goal'
  | 'credential'
  | 'skill'
  | 'language'
  | 'project'
  | 'challenge'
  | 'other'
/** A claim of one kind, so that what holds for each holds for any. */
type ClaimOf<K extends Kind> = { readonly [One in K]: { readonly kind: One; readonly payload: Payloads[One] } }[K]

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
interface Form<K extends Kind> {
  /** A fact of which nothing is known yet: also all that a claim of this kind says. */
  readonly empty: Payloads[K]
  readonly fields: { readonly [Name in keyof Payloads[K]]?: FormField }
  /** What follows for the other parts from what was typed. */
  readonly follows?: (typed: Payloads[K], before: Payloads[K]) => Partial<Payloads[K]>
}

const from = { label: 'from', kind: 'date' } as const
const until = { label: 'until', kind: 'date' } as const

const forms: { readonly [K in Kind]: Form<K> } = {
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
}

/** A fact of one kind as a form. */
function formOf<K extends Kind>(kind: K, before: Payloads[K]): EditableClaim {
  const { empty, fields, follows }: Form<K> = forms[kind]
  // an item of the picture holds more than its fact says
  const said = partOf(before, empty)
  const named = Object.entries<FormField | undefined>(fields).flatMap(([name, field]) => (field ? [[name, field] as const] : []))
  const textOf = new Map(Object.entries(said).map(([name, value]) => [name, typeof value === 'string' ? value : '']))
  return {
    kind,
    fields: named.map(([name, { label, kind: look = 'text' }]) => ({
      name,
      label: words.fields[label],
      kind: look,
      value: textOf.get(name) ?? '',
    })),
    toClaim: (written) => {
      const valueOf = (name: string, isNeeded: boolean) => written[name]?.trim() || (isNeeded ? '' : null)
      const typed = { ...said, ...Object.fromEntries(named.map(([name, { isNeeded = false }]) => [name, valueOf(name, isNeeded)])) }
      const claim: ClaimOf<K> = { kind, payload: { ...typed, ...follows?.(typed, said) } }
      // one of a kind is one of all kinds, which TypeScript does not conclude of a kind that it does not know
      return claim as Claim
    },
  }
}

/** Of a thing what a pattern names. */
function partOf<T extends object>(whole: T, pattern: T): T {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name in pattern)) as T
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
  const among = <K extends Kind>(kind: K, items: readonly (Payloads[K] & { readonly id: string })[]) => {
    const item = find(items)
    return item ? formOf(kind, item) : null
  }
  return (
    among('education', analysis.education) ??
    among('goal', analysis.goals) ??
    among('credential', analysis.credentials) ??
    among('language', analysis.languages) ??
    among('project', analysis.projects) ??
    among('challenge', analysis.challenges) ??
    among('other', analysis.other)
  )
}

/** An empty form for something the person adds. */
export function newClaim<K extends 'experience' | 'skill' | 'education' | 'goal' | 'language'>(kind: K): EditableClaim {
  return formOf(kind, forms[kind].empty)
}
