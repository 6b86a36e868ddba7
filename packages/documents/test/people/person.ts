import type { DocumentType } from '@mosaic/core/reading/schema'

/** Somebody who never was, their résumé, and what stands in it. */
export interface Person {
  readonly is: string
  readonly type: DocumentType
  readonly bytes: () => Buffer | Promise<Buffer>
  readonly truth: {
    readonly name: string | null
    readonly contact: Readonly<Record<string, string>>
    readonly roles: readonly Role[]
    readonly studies: readonly Study[]
    readonly skills: readonly string[]
    readonly languages: readonly string[]
  }
}

type Date = string | null

export interface Role {
  readonly title: string | null
  readonly organisation: string | null
  readonly place: string | null
  readonly start: Date
  readonly end: Date
  readonly current: boolean
  /** How many things were done in it; null where that is not what this résumé is about. */
  readonly done: number | null
}

export function role(
  title: string | null,
  organisation: string | null,
  place: string | null,
  start: Date,
  /** 'now' where it goes on. */
  end: Date,
  done: number | null = null,
): Role {
  return { title, organisation, place, start, end: end === 'now' ? null : end, current: end === 'now', done }
}

export interface Study {
  readonly institution: string | null
  /** The words the degree begins with; null where none is told. */
  readonly degree: string | null
  readonly field: string | null
  readonly start: Date
  readonly end: Date
}

export function study(institution: string | null, degree: string | null, field: string | null, start: Date, end: Date): Study {
  return { institution, degree, field, start, end }
}

/** How a typst page of these people is set. */
export const look = '#set page(margin: 1.6cm)\n#set text(size: 10pt)\n'
