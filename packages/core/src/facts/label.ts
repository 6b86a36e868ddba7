import { ownDaysPreference, usualDays } from '../applications/ownDays.ts'
import { activityIn } from '../person/interests.ts'
import { type Catalogue, english, messageOf } from '../words/catalogue.ts'
import { languageWords } from '../words/languageNames.ts'
import { termWords } from '../words/terms.ts'
import { weightWords } from '../words/weights.ts'
import type { Claim, PayloadOf } from './schema.ts'

const joined = (parts: readonly (string | null | undefined)[], between = ', ') => parts.filter((part) => part).join(between)

/** A role in one line: "Staff nurse, St Mary's". */
export function roleLabel({ title, organisation }: PayloadOf<'experience'>, catalogue: Catalogue = english): string {
  return joined([title, organisation]) || messageOf(catalogue, 'label_role')
}

function preferenceLabel({ name, value }: PayloadOf<'preference'>, catalogue: Catalogue): string {
  const chosen = name === 'fit_weights' ? weightWords.find((one) => one.value === value || value.endsWith(` of ${one.value}`)) : undefined
  if (name === ownDaysPreference)
    return value === usualDays ? messageOf(catalogue, 'label_days_usual') : messageOf(catalogue, 'label_days', { days: value })
  if (name === 'effort') return messageOf(catalogue, 'label_effort', { what: value.replace(/: [\p{L}_]+$/u, '') })
  if (!chosen) return `${name}: ${value}`
  const choice = messageOf(catalogue, `weights_${chosen.value}`)
  return messageOf(catalogue, chosen.value === value ? 'label_weights' : 'label_weights_moved', { choice })
}

/** What a fact says, in one line, in the words of a language. */
export function claimLabel({ kind, payload }: Claim, catalogue: Catalogue = english): string {
  switch (kind) {
    case 'contact':
      return payload.value
    case 'experience':
      return roleLabel(payload, catalogue)
    case 'achievement':
      return payload.text
    case 'skill':
      return payload.label
    case 'credential':
      return joined([payload.name, payload.issuer])
    case 'education':
      return joined([joined([payload.degree, payload.field], ' '), payload.institution]) || messageOf(catalogue, 'label_education')
    case 'language':
      return joined([languageWords(payload.language, catalogue.language), payload.level])
    case 'project':
      return payload.name
    case 'other':
      return `${payload.heading}: ${payload.text}`
    case 'value':
      return valueLabel(payload, catalogue)
    case 'interest':
      return interestLabel(payload, catalogue)
    case 'goal':
      return payload.title && !payload.text.toLowerCase().includes(payload.title.toLowerCase())
        ? `${payload.text}: ${payload.title}`
        : payload.text
    case 'constraint':
      return termWords(payload, catalogue)
    case 'challenge':
      return payload.text
    case 'preference':
      return preferenceLabel(payload, catalogue)
    case 'disclaimer':
    case 'wording':
      return payload.text
  }
}

/** The value that was placed or chosen, in the words of a language; what was said in one's own words stays in them. */
export function valueName({ label, workValue, placed, choice }: PayloadOf<'value'>, catalogue: Catalogue): string {
  const named = choice ? choice.best : placed === null ? null : workValue
  return named === null ? label : messageOf(catalogue, `value_${named}`)
}

function interestLabel({ label, choice }: PayloadOf<'interest'>, catalogue: Catalogue): string {
  const [best, worst] = choice ? [activityIn(choice.among, choice.best), activityIn(choice.among, choice.worst)] : [null, null]
  if (best === null || worst === null) return label
  return messageOf(catalogue, 'label_over', { best: messageOf(catalogue, `do_${best}`), worst: messageOf(catalogue, `do_${worst}`) })
}

function valueLabel(payload: PayloadOf<'value'>, catalogue: Catalogue): string {
  const { placed, choice } = payload
  const value = valueName(payload, catalogue)
  if (choice) return messageOf(catalogue, 'label_over', { best: value, worst: messageOf(catalogue, `value_${choice.worst}`) })
  return placed === 'least' ? messageOf(catalogue, 'label_least', { value }) : value
}
