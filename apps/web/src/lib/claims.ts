import type { inferInput } from '@trpc/tanstack-react-query'
import type { Analysis, useTRPC } from './trpc.ts'

export type Claim = inferInput<ReturnType<typeof useTRPC>['wimd']['facts']['create']>['claim']

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

/** What an item says, without where it comes from. */
type Unsourced<Item> = Omit<Item, 'id' | 'status' | 'provenance' | 'evidence'>

const text = (name: string, label: string, value: string | null): EditableField => ({ name, label, value: value ?? '', kind: 'text' })
const long = (name: string, label: string, value: string | null): EditableField => ({ name, label, value: value ?? '', kind: 'long' })
const date = (name: string, label: string, value: string | null): EditableField => ({ name, label, value: value ?? '', kind: 'date' })
const orNull = (value: string | undefined) => value?.trim() || null
/** A field that must not stay empty; the server names it when it is. */
const must = (value: string | undefined) => value?.trim() ?? ''

/** What may be corrected of a fact; null for a kind that is only confirmed or denied. */
export function editableClaim(analysis: Analysis, factId: string): EditableClaim | null {
  for (const role of analysis.experience) {
    if (role.id === factId) return roleClaim(role)
    const done = role.achievements.find(({ id }) => id === factId)
    if (done) return achievementClaim(done, role.id)
  }
  const education = analysis.education.find(({ id }) => id === factId)
  if (education) return educationClaim(education)
  const contact = analysis.contact.evidence.find(({ id }) => id === factId)
  if (contact) return contactClaim(contact)
  const goal = analysis.goals.find(({ id }) => id === factId)
  if (goal) return goalClaim(goal)
  const credential = analysis.credentials.find(({ id }) => id === factId)
  if (credential) return credentialClaim(credential)
  const skill = analysis.skills.find(({ id }) => id === factId)
  if (skill) return skillClaim(skill.label)
  const language = analysis.languages.find(({ id }) => id === factId)
  return language ? languageClaim(language) : null
}

type Role = Analysis['experience'][number]

function roleClaim(
  role: Pick<Role, 'title' | 'organisation' | 'place' | 'start' | 'end' | 'current' | 'type' | 'summary' | 'occupationId'>,
): EditableClaim {
  return {
    kind: 'experience',
    fields: [
      text('title', 'What you did', role.title),
      text('organisation', 'Where, or for whom', role.organisation),
      text('place', 'Place', role.place),
      date('start', 'From', role.start),
      date('end', 'Until (empty if it goes on)', role.end),
    ],
    toClaim: (typed) => {
      const { title, organisation, place, start, end, current, type, summary, occupationId } = { ...role }
      const until = orNull(typed.end)
      return {
        kind: 'experience',
        payload: {
          title: orNull(typed.title ?? title ?? ''),
          organisation: orNull(typed.organisation ?? organisation ?? ''),
          place: orNull(typed.place ?? place ?? ''),
          start: orNull(typed.start ?? start ?? ''),
          end: until,
          current: until === null && (current || end !== null),
          type,
          summary,
          occupationId: typed.title === title ? occupationId : null,
        },
      }
    },
  }
}

function achievementClaim(done: Role['achievements'][number], experienceId: string): EditableClaim {
  return {
    kind: 'achievement',
    fields: [
      long('text', 'What you did', done.text),
      text('situation', 'How things stood before', done.situation),
      text('task', 'What was to be done', done.task),
      text('outcome', 'What was different afterwards', done.outcome),
    ],
    toClaim: (typed) => ({
      kind: 'achievement',
      payload: {
        experienceId,
        text: must(typed.text),
        situation: orNull(typed.situation),
        task: orNull(typed.task),
        outcome: orNull(typed.outcome),
        measure: null,
        agency: null,
      },
    }),
  }
}

function educationClaim(education: Unsourced<Analysis['education'][number]>): EditableClaim {
  const { institution, degree, field, place, start, end, details } = education
  return {
    kind: 'education',
    fields: [
      text('degree', 'Degree', degree),
      text('field', 'Subject', field),
      text('institution', 'Where', institution),
      date('start', 'From', start),
      date('end', 'Until', end),
    ],
    toClaim: (typed) => ({
      kind: 'education',
      payload: {
        degree: orNull(typed.degree),
        field: orNull(typed.field),
        institution: orNull(typed.institution),
        start: orNull(typed.start),
        end: orNull(typed.end),
        place,
        details,
      },
    }),
  }
}

function contactClaim({ field, value }: Analysis['contact']['evidence'][number]): EditableClaim {
  const known = contactFields.find((one) => one === field) ?? 'headline'
  return {
    kind: 'contact',
    fields: [text('value', contactWords[known], value)],
    toClaim: (typed) => ({ kind: 'contact', payload: { field: known, value: must(typed.value) } }),
  }
}

const contactFields = ['name', 'headline', 'email', 'phone', 'location', 'link'] as const
const contactWords: Record<(typeof contactFields)[number], string> = {
  name: 'Name',
  headline: 'Headline',
  email: 'E-mail',
  phone: 'Phone',
  location: 'Place',
  link: 'Link',
}

function goalClaim({
  id: _id,
  status: _status,
  provenance: _provenance,
  evidence: _evidence,
  ...goal
}: Analysis['goals'][number]): EditableClaim {
  return {
    kind: 'goal',
    fields: [
      long('text', 'What you are looking for', goal.text),
      date('date', 'By when', goal.date),
      text('measure', 'What would show it is reached', goal.measure),
    ],
    toClaim: (typed) => ({
      kind: 'goal',
      payload: { ...goal, text: must(typed.text), date: orNull(typed.date), measure: orNull(typed.measure) },
    }),
  }
}

function credentialClaim({ name, issuer, number, date: issued, expires, progress }: Analysis['credentials'][number]): EditableClaim {
  return {
    kind: 'credential',
    fields: [
      text('name', 'Paper or licence', name),
      text('issuer', 'Issued by', issuer),
      text('number', 'Its number', number),
      date('date', 'On', issued),
      date('expires', 'Valid until', expires),
    ],
    toClaim: (typed) => ({
      kind: 'credential',
      payload: {
        name: must(typed.name),
        issuer: orNull(typed.issuer),
        number: orNull(typed.number),
        date: orNull(typed.date),
        expires: orNull(typed.expires),
        progress,
      },
    }),
  }
}

function languageClaim({ language, level }: Unsourced<Analysis['languages'][number]>): EditableClaim {
  return {
    kind: 'language',
    fields: [text('language', 'Language', language), text('level', 'How well', level)],
    toClaim: (typed) => ({ kind: 'language', payload: { language: must(typed.language), level: orNull(typed.level) } }),
  }
}

function skillClaim(label: string | null): EditableClaim {
  return {
    kind: 'skill',
    fields: [text('label', 'Skill', label)],
    toClaim: (typed) => ({
      kind: 'skill',
      payload: { label: must(typed.label), skillId: null, matchType: 'custom', usedIn: [], answer: 'know' },
    }),
  }
}

/** An empty form for something the person adds. */
export function newClaim(kind: 'experience' | 'skill' | 'education' | 'goal' | 'language'): EditableClaim {
  switch (kind) {
    case 'experience':
      return roleClaim({
        title: null,
        organisation: null,
        place: null,
        start: null,
        end: null,
        current: true,
        type: 'employed',
        summary: null,
        occupationId: null,
      })
    case 'skill':
      return skillClaim(null)
    case 'education':
      return educationClaim({ institution: null, degree: null, field: null, place: null, start: null, end: null, details: [] })
    case 'goal':
      return {
        kind,
        fields: [long('text', 'What you are looking for', null)],
        toClaim: (typed) => ({
          kind,
          payload: {
            text: must(typed.text),
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
        }),
      }
    case 'language':
      return languageClaim({ language: '', level: null })
  }
}
