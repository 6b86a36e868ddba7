import { dateOf } from '@mosaic/core/reading/dates'
import type { ParserWords } from '@mosaic/core/reading/parse'
import type { Block, Proposal } from '@mosaic/core/reading/schema'
import type { ResumeDocument } from '@mosaic/core/resume/schema'
import { type ChildNode, type Element, isTag } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { Unreadable } from './failure.ts'
import { linesOfHtml } from './html.ts'
import { readStructured } from './structured.ts'

/**
 * A Europass CV as XML: the older SkillsPassport (`LearnerInfo`), and what europass.eu writes today (HR Open's `Candidate`). Both are read by
 * the names of their elements, whatever prefix these carry. @throws Unreadable: it is neither.
 */
export function readEuropass(xml: string, words: ParserWords): { blocks: Block[]; proposals: Proposal[] } {
  const root = parseDocument(xml, { xmlMode: true })
  const learner = first(root, 'LearnerInfo')
  const candidate = first(root, 'Candidate')
  if (!learner && !candidate) throw new Unreadable('unknown_structure')
  return readStructured(learner ? ofLearner(learner) : ofCandidate(candidate ?? root), words)
}

type Parent = { readonly children: readonly ChildNode[] }

const nameOf = (element: Element) => element.name.replace(/^.*:/, '')
const children = (parent: Parent | undefined): Element[] => parent?.children.filter(isTag) ?? []

/** All elements of a name below another, outermost first, none within another of the same name. */
function all(parent: Parent | undefined, name: string): Element[] {
  return children(parent).flatMap((child) => (nameOf(child) === name ? [child] : all(child, name)))
}
const first = (parent: Parent | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Parent | undefined>((place, name) => all(place, name)[0], parent) as Element | undefined

/** An element's text; HTML within it becomes plain lines. */
function text(parent: Parent | undefined, ...path: readonly string[]): string | undefined {
  const element = path.length === 0 ? parent : first(parent, ...path)
  if (!element) return undefined
  const words = raw(element).trim()
  const plain = /<\w+/.test(words)
    ? linesOfHtml(words)
        .map((line) => line.text)
        .filter(Boolean)
        .join('\n')
    : words.replace(/[^\S\n]+/g, ' ')
  return plain === '' ? undefined : plain
}

function raw(node: Parent): string {
  return node.children
    .map((child) => ('data' in child && typeof child.data === 'string' ? child.data : 'children' in child ? raw(child) : ''))
    .join('')
}

const lines = (words: string | undefined) =>
  (words ?? '')
    .split('\n')
    .map((line) => line.replace(/^[-–•*]\s*/, '').trim())
    .filter(Boolean)

/** `<From year="2012" month="--09"/>` of the older form, an ISO date of the newer. */
function date(element: Element | undefined): string | undefined {
  if (!element) return undefined
  const { year, month } = element.attribs
  if (year) return month ? `${year}-${month.replace(/\D/g, '').padStart(2, '0').slice(-2)}` : year
  return dateOf(text(element) ?? '') ?? undefined
}

function ofLearner(learner: Element): ResumeDocument {
  const person = first(learner, 'Identification')
  return {
    basics: {
      name: [text(person, 'FirstName'), text(person, 'Surname')].filter(Boolean).join(' ') || undefined,
      label: text(learner, 'Headline', 'Description', 'Label') ?? text(learner, 'Headline', 'Label'),
      email: text(person, 'Email', 'Contact'),
      phone: text(person, 'Telephone', 'Contact'),
      url: text(person, 'Website', 'Contact'),
      location: { city: text(person, 'Address', 'Municipality'), region: text(person, 'Address', 'Country', 'Label') },
    },
    work: all(learner, 'WorkExperience').map((job) => ({
      name: text(job, 'Employer', 'Name'),
      position: text(job, 'Position', 'Label'),
      location: text(job, 'Employer', 'Municipality'),
      startDate: date(first(job, 'Period', 'From')),
      endDate: date(first(job, 'Period', 'To')),
      highlights: lines(text(job, 'Activities')),
    })),
    education: all(learner, 'Education').map((study) => ({
      institution: text(study, 'Organisation', 'Name'),
      studyType: text(study, 'Title'),
      location: text(study, 'Organisation', 'Municipality'),
      startDate: date(first(study, 'Period', 'From')),
      endDate: date(first(study, 'Period', 'To')),
      courses: lines(text(study, 'Activities')),
    })),
    languages: [
      ...all(learner, 'MotherTongue').map((tongue) => ({ language: text(tongue, 'Label'), fluency: 'native' })),
      ...all(learner, 'ForeignLanguage').map((tongue) => ({
        language: text(tongue, 'Label'),
        fluency: text(tongue, 'ProficiencyLevel', 'Listening'),
      })),
    ],
    skills: ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other'].flatMap((name) =>
      all(learner, name).flatMap((part) => listed(text(part, 'Description')).map((skill) => ({ name: skill }))),
    ),
  }
}

function ofCandidate(candidate: Parent): ResumeDocument {
  const person = first(candidate, 'CandidatePerson')
  return {
    basics: {
      name: [text(person, 'PersonName', 'GivenName'), text(person, 'PersonName', 'FamilyName')].filter(Boolean).join(' ') || undefined,
      email: all(person, 'Communication')
        .map((one) => text(one, 'URI'))
        .find((uri) => uri?.includes('@')),
      phone: all(person, 'Communication')
        .map((one) => text(one, 'DialNumber'))
        .find(Boolean),
      location: { city: text(person, 'CityName') },
    },
    work: all(candidate, 'EmployerHistory').flatMap((employer) => {
      const positions = all(employer, 'PositionHistory')
      return positions.map((job) => ({
        name: text(employer, 'OrganizationName'),
        position: text(job, 'PositionTitle'),
        location: text(job, 'CityName') ?? text(employer, 'CityName'),
        startDate: date(first(job, 'StartDate')),
        endDate: date(first(job, 'EndDate')),
        highlights: lines(text(job, 'Description')),
      }))
    }),
    education: all(candidate, 'EducationOrganizationAttendance').map((study) => ({
      institution: text(study, 'OrganizationName'),
      studyType: text(study, 'DegreeName') ?? text(study, 'EducationDegree', 'DegreeName'),
      startDate: date(first(study, 'StartDate')),
      endDate: date(first(study, 'EndDate')),
      courses: lines(text(study, 'OccupationalSkillsCovered')),
    })),
    certificates: all(candidate, 'Certification').map((paper) => ({
      name: text(paper, 'CertificationTypeCode') ?? text(paper, 'CertificationName'),
      issuer: text(paper, 'IssuingAuthority'),
    })),
    skills: all(candidate, 'PersonCompetency')
      .filter((one) => text(one, 'TaxonomyID') !== 'language')
      .flatMap((one) => listed(text(one, 'CompetencyName')).map((name) => ({ name }))),
    languages: all(candidate, 'PersonCompetency')
      .filter((one) => text(one, 'TaxonomyID') === 'language')
      .map((one) => ({ language: languageOf(text(one, 'CompetencyID')), fluency: text(one, 'ScoreText') })),
  }
}

/** "spa" or "es" by its English name. */
function languageOf(code: string | undefined): string | undefined {
  if (!code || !/^[a-z]{2,3}$/i.test(code)) return code
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(code)
}

/** Short entries parted by lines, commas or semicolons; what is a sentence stays whole. */
const listed = (words: string | undefined) =>
  lines(words)
    .flatMap((line) => (line.split(/\s+/).length > 12 ? [line] : line.split(/\s*[,;]\s*/)))
    .filter(Boolean)
