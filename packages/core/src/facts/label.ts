import { termWords } from '../words/terms.ts'
import { valueWords } from '../words/values.ts'
import { weightWords } from '../words/weights.ts'
import type { Claim, PayloadOf } from './schema.ts'

const joined = (parts: readonly (string | null | undefined)[], between = ', ') => parts.filter((part) => part).join(between)

/** A role in one line: "Staff nurse, St Mary's". */
export function roleLabel({ title, organisation }: PayloadOf<'experience'>): string {
  return joined([title, organisation]) || 'A role without title or employer'
}

function preferenceLabel({ name, value }: PayloadOf<'preference'>): string {
  const chosen = name === 'fit_weights' ? weightWords.find((one) => one.value === value) : undefined
  return chosen ? `What counts most: ${chosen.label}` : `${name}: ${value}`
}

/** What a fact says, in one line. */
export function claimLabel({ kind, payload }: Claim): string {
  switch (kind) {
    case 'contact':
      return payload.value
    case 'experience':
      return roleLabel(payload)
    case 'achievement':
      return payload.text
    case 'skill':
      return payload.label
    case 'credential':
      return joined([payload.name, payload.issuer])
    case 'education':
      return joined([joined([payload.degree, payload.field], ' '), payload.institution]) || 'Education without a name'
    case 'language':
      return joined([payload.language, payload.level])
    case 'project':
      return payload.name
    case 'other':
      return `${payload.heading}: ${payload.text}`
    case 'value':
      if (payload.choice) return `${valueWords[payload.choice.best]}, over ${valueWords[payload.choice.worst]}`
      return payload.placed === 'least' ? `${payload.label} (matters least)` : payload.label
    case 'interest':
      return payload.label
    case 'goal':
      return payload.title && !payload.text.toLowerCase().includes(payload.title.toLowerCase())
        ? `${payload.text}: ${payload.title}`
        : payload.text
    case 'constraint':
      return termWords(payload)
    case 'challenge':
      return payload.text
    case 'preference':
      return preferenceLabel(payload)
    case 'disclaimer':
      return payload.text
  }
}
