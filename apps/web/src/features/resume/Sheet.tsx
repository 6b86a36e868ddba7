import { partialDay } from '#lib/dates.ts'
import type { Resume } from './hooks.ts'

type Document = Resume['document']

/** The document as a page: the person's words in the serif, in the order that every export has. */
export function Sheet({ document }: { readonly document: Document }) {
  const { basics, work, volunteer, education, skills, languages, projects, certificates } = document
  return (
    <div className="sheet">
      <div className="sheet__in">
        <div>
          <h2>{basics?.name ?? 'No name yet'}</h2>
          <p>{[basics?.email, basics?.phone, basics?.location?.city].filter(Boolean).join(' · ')}</p>
        </div>
        {basics?.summary ? <p>{basics.summary}</p> : null}
        <Part
          title="Experience"
          entries={work?.map((one) => ({ head: [one.position, one.name], dates: span(one), lines: one.highlights ?? [] }))}
        />
        <Part
          title="Volunteering"
          entries={volunteer?.map((one) => ({ head: [one.position, one.organization], dates: span(one), lines: one.highlights ?? [] }))}
        />
        <Part
          title="Projects"
          entries={projects?.map((one) => ({
            head: [one.name],
            dates: one.startDate || one.endDate ? span(one) : '',
            lines: [...(one.description ? [one.description] : []), ...(one.highlights ?? [])],
          }))}
        />
        <Part
          title="Education"
          entries={education?.map((one) => ({
            head: [[one.studyType, one.area].filter(Boolean).join(' in '), one.institution],
            dates: one.endDate ? partialDay(one.endDate) : '',
            lines: one.courses ?? [],
          }))}
        />
        <Part
          title="Certificates"
          entries={certificates?.map((one) => ({ head: [one.name, one.issuer], dates: one.date ? partialDay(one.date) : '', lines: [] }))}
        />
        {skills?.length ? (
          <div>
            <h3>Skills</h3>
            <p>{skills.map(({ name }) => name).join(', ')}</p>
          </div>
        ) : null}
        {languages?.length ? (
          <div>
            <h3>Languages</h3>
            <p>{languages.map(({ language, fluency }) => (fluency ? `${language} (${fluency})` : language)).join(', ')}</p>
          </div>
        ) : null}
      </div>
    </div>
  )
}

interface Entry {
  readonly head: readonly (string | undefined)[]
  readonly dates: string
  readonly lines: readonly string[]
}

function Part({ title, entries = [] }: { readonly title: string; readonly entries?: readonly Entry[] | undefined }) {
  if (entries.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      {entries.map(({ head, dates, lines }, index) => (
        <div key={index}>
          <p className="at">
            {head.filter(Boolean).join(', ')}
            <span>{dates}</span>
          </p>
          {lines.length > 0 ? (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : null}
        </div>
      ))}
    </div>
  )
}

function span({ startDate, endDate }: { readonly startDate?: string | undefined; readonly endDate?: string | undefined }): string {
  if (!startDate) return endDate ? partialDay(endDate) : ''
  return `${partialDay(startDate)} – ${endDate ? partialDay(endDate) : 'present'}`
}
