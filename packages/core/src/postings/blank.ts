import type { Posting } from './schema.ts'

/** A posting that says nothing: what is told of one is put over it. */
export const blankPosting: Posting = {
  id: '',
  source: 'vocabulary',
  sample: false,
  url: null,
  role: '',
  company: null,
  location: null,
  remote: null,
  level: null,
  employmentType: null,
  salary: null,
  postedAt: null,
  validThrough: null,
  text: '',
  occupationId: null,
  requirements: [],
  says: [],
  hours: null,
  told: { location: null, remote: null, level: null, salary: null, hours: null },
  completeness: 'partial',
  language: null,
}
