import { finding } from '../finding.ts'

/** How a machine takes a résumé's bytes: the parts of the score, what they rest on, what keeps it down and what would help. */
export const ats = {
  parts: {
    text: 'The words can be taken out',
    order: 'They come in the order they are read in',
    kept: 'Nothing is lost on the way',
    contact: 'Name, email and phone are found where they stand',
    roles: 'Roles are found with title, employer and dates',
    headings: 'Parts stand under headings that machines know',
  },
  ceilings: {
    password: 'It opens only with a password.',
    damaged: 'It does not open.',
    no_text: 'No words can be taken out of it.',
    needs_ocr: 'Its words stand in a picture.',
    recognised_text: 'Its words stand in a picture.',
    unmapped_font: 'A font tells no letters: words come out wrong.',
    hidden_text: 'It holds text that nobody can see, which is taken for a trick.',
    order: 'Its words come out in another order.',
    kept: 'Some of what it says does not come out.',
    contact: 'Neither email nor phone is found.',
  },
  unread: 'It could not be read.',
  recognised: 'Words had to be recognised in a picture; most machines do not.',
  unmapped: 'A font tells no letters for some of its signs.',
  noLetter: (signs: number) => `${signs} signs have no letter behind them.`,
  everyLetter: 'Every letter comes out.',
  noSecondReader: 'No second reader could take this format.',
  sameOrder: (percent: number, readers: number) =>
    `${percent} % of its pairs of words come the same from ${readers === 1 ? 'a second reader' : `${readers} other readers`}.`,
  valuesKept: (kept: number, of: number) => `${kept} of ${of} values come out with every reader.`,
  wordsKept: (percent: number) => `${percent} % of its words come out with a second reader too.`,
  contactNames: { name: 'name', email: 'email address', phone: 'phone number' },
  notFound: (details: readonly string[]) => `There, and not found: ${details.join(', ')}.`,
  notHeld: (details: readonly string[]) => `It holds no ${details.join(' and no ')}.`,
  allFound: 'All were found.',
  noWorkYet: 'It tells of no work yet.',
  noRole: 'No role was found.',
  rolesWhole: (whole: number, of: number) => `${whole} of ${of} come out whole.`,
  roleParts: { title: 'title', organisation: 'employer', dates: 'dates' },
  oneRole: 'One',
  roleLacks: (role: string, parts: readonly string[]) => ` ${role}: no ${parts.join(', no ')} found.`,
  noHeadings: 'It has none of the parts that are looked for.',
  headings: { experience: 'experience', education: 'education', skills: 'skills' },
  headingsMissing: (headings: readonly string[]) => `Not found: ${headings.join(', ')}.`,

  scan: (percent: number) =>
    `A scan: a machine that does not recognise pictures gets ${percent === 0 ? 'none' : `${percent} %`} of its words.`,
  lost: () => finding('A reader of the file does not get this.', 'Write it with plain letters, in one piece.'),
  notQuite: (part: string, detail: string) => `${part}: not quite. ${detail}`,
  partNames: { contact: 'Contact details', roles: 'Roles', headings: 'Headings' },
  absent: {
    name: finding('It holds no name that was found.', 'Write it on the first line.'),
    email: finding('It holds no email address.', 'Write one at the top, so that an employer can answer.'),
    phone: finding('It holds no phone number.', 'It can stay so. Write one at the top if an employer may call.'),
  },
  /** What would help a part of the score that is not whole. */
  advice: {
    contact: 'Write it as text at the top, outside the page’s head and foot.',
    roles: 'Give each role its title, its employer and its dates on one or two lines.',
    headings: 'Put each part under a plain heading of its own: Experience, Education, Skills, or your language’s words for them.',
    order: 'One column, no text boxes, no tables for layout.',
  },
  /** What would help where reading stumbles. */
  fixes: {
    hidden_text: 'Delete it. What should count has to be read by people too.',
    unmapped_font: 'Save it anew with another font, or take one of the files here.',
    recognised_text: 'Save it from the program you wrote it in, not from a scanner.',
    needs_ocr: 'Save it from the program you wrote it in, not from a scanner.',
    several_columns: 'One column is read by every machine.',
    no_contact: 'Write your email and phone as text, outside the page’s head and foot.',
    no_sections: 'Put "Experience", "Education" and "Skills" on lines of their own.',
    undated_role: 'A year is enough.',
  } as Readonly<Record<string, string>>,
}
