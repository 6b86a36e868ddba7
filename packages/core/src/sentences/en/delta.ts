/** What a Delta is drawn against, what is asked where there is no target, and what closing its gaps is about. */
export const delta = {
  askNext: 'What are you looking for next?',
  askTitle: 'Which job title comes closest to what you are looking for?',
  keepTwo: 'Keep two postings or more to see what they ask for together.',
  keptTogether: (postings: number) => `${postings} kept postings`,
  /** A title inside of a sentence. */
  work: (title: string) => title.toLowerCase(),
  /** Terms of a person by their dimension, inside of a sentence. */
  dimensions: {
    place: 'place',
    remote: 'remote',
    work_right: 'work right',
    hours: 'hours',
    salary_floor: 'salary floor',
    start_date: 'start date',
    travel: 'travel',
    physical: 'physical',
    dealbreaker: 'dealbreaker',
  } as Readonly<Record<string, string>>,
}
