import type { Claim, Fact } from '../facts/schema.ts'
import { languagesIn } from '../postings/languages.ts'
import { workRightIn } from '../postings/papers.ts'
import type { ResumeDocument } from '../resume/schema.ts'
import { sentencesOf } from '../resume/sentences.ts'

/** Where papers are named that have no section of their own: a duty in a role's lines is no paper of its writer. */
const tellsPapers = /^\/(?:basics\/summary|skills\/|meta\/sections\/|awards\/)/

/**
 * What a page prints of roles, papers, degrees, languages and the right to work, as facts of somebody who has told nothing else: the id of each is the
 * JSON pointer of the sentence that prints it. So a page is held against a posting by the very rules that a person is.
 */
export function printedFacts(document: ResumeDocument): Fact[] {
  const { work, volunteer, education, certificates, languages } = document
  const told = sentencesOf(document).filter(({ pointer }) => tellsPapers.test(pointer))
  return [
    ...(work ?? []).map((role, at) => experience(`/work/${at}`, role, 'employed')),
    ...(volunteer ?? []).map(({ organization, ...role }, at) =>
      experience(`/volunteer/${at}`, { ...role, name: organization }, 'volunteer'),
    ),
    ...(certificates ?? []).flatMap(({ name }, at) => (name ? [credential(`/certificates/${at}/name`, name)] : [])),
    ...told.map(({ pointer, text }) => credential(pointer, text)),
    ...(education ?? []).map(({ studyType, area, institution }, at) =>
      printed(`/education/${at}`, {
        kind: 'education',
        payload: {
          institution: institution ?? null,
          degree: [studyType, area].filter(Boolean).join(' ') || null,
          field: null,
          place: null,
          start: null,
          end: null,
          details: [],
        },
      }),
    ),
    ...(languages ?? []).flatMap(({ language, fluency }, at) =>
      language ? [spoken(`/languages/${at}/language`, language, fluency ?? null)] : [],
    ),
    ...told.flatMap(({ pointer, text }) => languagesIn(text).map(({ label, level }) => spoken(pointer, label, level))),
    ...told.flatMap(({ pointer, text }) => (workRightIn(text) ? [workRight(pointer, text)] : [])),
  ]
}

type Role = Pick<NonNullable<ResumeDocument['work']>[number], 'name' | 'position' | 'startDate' | 'endDate' | 'endUnknown'>

const experience = (pointer: string, { name, position, startDate, endDate, endUnknown }: Role, type: 'employed' | 'volunteer') =>
  printed(pointer, {
    kind: 'experience',
    payload: {
      organisation: name ?? null,
      title: position ?? null,
      place: null,
      start: startDate ?? null,
      end: endDate ?? null,
      current: startDate !== undefined && endDate === undefined && !endUnknown,
      type,
      summary: null,
      occupationId: null,
    },
  })

const longestName = 300

const credential = (pointer: string, name: string) =>
  printed(pointer, {
    kind: 'credential',
    payload: { name: name.slice(0, longestName), issuer: null, number: null, date: null, expires: null, progress: 'held' },
  })

const spoken = (pointer: string, language: string, level: string | null) =>
  printed(pointer, { kind: 'language', payload: { language, level } })

const workRight = (pointer: string, value: string) =>
  printed(pointer, {
    kind: 'constraint',
    payload: {
      dimension: 'work_right',
      operator: 'is',
      value,
      amount: null,
      unit: null,
      hardness: 'soft',
    },
  })

const printed = (id: string, claim: Claim): Fact => ({
  id,
  provenance: 'stated',
  status: 'confirmed',
  evidence: [],
  supersedesId: null,
  confidence: null,
  createdBy: 'person',
  createdAt: '1970-01-01T00:00:00.000Z',
  ...claim,
})
