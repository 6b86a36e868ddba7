type Params = Readonly<Record<string, string>>

/** Everything the coach says, by message. Short and exact; nothing is repeated back that was not said. */
export const coachWords = {
  opening: () => 'hi — prefer fast track or discovery?',
  fast_track: () => 'Fast track: about five minutes, then the postings.',
  discovery: () => 'Discovery: in depth, at your pace. You can stop at any point; everything is kept.',
  mode_assumed: () => 'We start with the fast track. You can change to discovery above at any time.',
  heard: ({ what = '' }: Params) => `I heard: ${what}. Correct anything that is not so.`,
  noted: () => 'Noted.',
  file_read: () => 'I have read your file. What it says stands beside its own words; correct what is not so.',
  skipped: () => 'Skipped. You can come back to it.',
  not_understood: ({ example = '' }: Params) =>
    `I could not take anything from that for this question. Your words are kept.${example ? ` ${example}` : ''}`,
  question: () => 'I ask and you tell; what I know about Mosaic stands under Help. The question is still open.',
  currency_missing: () => 'That needs its currency and how long it is for: £30,000 a year, or €16 an hour. I will ask again.',
  back: () => 'Back to the question before.',
  wrong: () => 'Tap the fact that is wrong: you can change it or say it is not so. Then we go on.',
  support: ({ help = '' }: Params) =>
    `That sounds very heavy, and it matters more than any job. Please talk to somebody you trust, or to a doctor or a helpline near you.${help ? ` ${help}` : ''} In danger, call your emergency number. We can go on whenever you want to, or not at all.`,
  ask_mode: () => 'Fast track or discovery?',
  ask_role: () => 'Attach your résumé, or tell me: what work did you do last, and where? Paid or not, both count.',
  ask_role_dates: ({ role = 'this' }: Params) => `From when to when did you work as ${role}? The years are enough.`,
  ask_role_result: ({ role = 'that work' }: Params) =>
    `Of your time in ${role}: which piece of work are you most pleased with? What was different afterwards?`,
  ask_unpaid_work: () => 'Was there work nobody paid you for: caring for somebody, volunteering, helping in a business?',
  ask_goal: () => 'What are you looking for next? One sentence in your own words.',
  ask_goal_title: () => 'Which job title comes closest to that?',
  ask_goal_date: () => 'By when would you like to be there? A month and a year are enough.',
  ask_goal_measure: () => 'How will you know you have reached it?',
  ask_goal_confidence: () => 'From 0 to 10, how sure are you that you will get there?',
  ask_goal_smaller_step: () => 'What smaller step would you be surer of?',
  ask_values_most: () => 'Two of these matter most to you at work. Which ones?',
  ask_values_least: () => 'And which one matters least?',
  ask_values_set: () => 'Of these three, which matters most to you at work?',
  ask_values_set_least: () => 'And which of the other two matters least?',
  ask_place: () => 'Where would you work?',
  ask_remote: () => 'From home, some days at home, or on site?',
  ask_hours: () => 'Full time or part time?',
  ask_salary_floor: () => 'What is the least you would work for? For example £28,000 a year, or €16 an hour.',
  ask_start_date: () => 'When could you start?',
  ask_work_right: () => 'Where are you allowed to work without a permit?',
  ask_skills: () => 'These skills sit close to that. One tap each.',
  skills_left: ({ left = '' }: Params) => `Noted. ${left} left.`,
  review: ({ title = '', met = '', provable = '', learnable = '', unknown = '' }: Params) =>
    `Against ${title}: ${met} % met, ${provable} % you could prove, ${learnable} % to learn, ${unknown} % nobody asked yet.`,
  review_no_target: () => 'That is enough to look at postings. A goal or a kept posting would show the difference to it.',
  done: () => 'Ask me anything, tell me more, or look at your postings.',
} as const

export type MessageId = keyof typeof coachWords

/** Why a question is asked, shown under it. */
export const reasonWords = {
  role: 'Asked because nothing is known of your work yet.',
  role_dates: 'Asked because years decide how much of your experience counts.',
  role_result: 'Asked because your role has no result yet; results weigh most.',
  unpaid_work: 'Asked because unpaid work counts as work here.',
  goal: 'Asked because postings are compared with it.',
  goal_title: 'Asked because your words fit no job title we know.',
  goal_date: 'Asked because a date makes a goal clearer than anything else left to say.',
  goal_measure: 'Asked because a goal needs something to see it by.',
  goal_confidence: 'Asked because below 5 a smaller step serves you better.',
  goal_smaller_step: 'Asked because you were not so sure about the whole of it.',
  values_most: 'Asked because jobs differ in what they give.',
  values_least: 'Asked because what matters least tells as much.',
  values_set: 'Asked because small choices among three, ten at most, show what you would not trade.',
  place: 'Asked because it decides which postings are possible.',
  remote: 'Asked because it decides which postings are possible.',
  hours: 'Asked because it decides which postings are possible.',
  salary_floor: 'Asked because nothing below it should waste your time.',
  start_date: 'Asked because some postings start at once.',
  work_right: 'Asked because some postings require it.',
  skills: 'Asked because your target needs the first ones.',
} as const

/** What could be said, told after an answer that was not understood. */
export const exampleWords = {
  role: 'Said like this I understand it: nurse at St Mary’s, 2015 to 2019.',
  role_dates: 'Said like this I understand it: 2015 to 2019, or since May 2020.',
  goal: 'Said like this I understand it: I want to work as a gardener.',
  goal_title: 'A title such as “warehouse operative” is enough.',
  goal_date: 'Said like this I understand it: March 2027, or in six months.',
  goal_confidence: 'A number from 0 to 10 is enough.',
  hours: 'Said like this I understand it: part-time, or 30 hours a week.',
  salary_floor: 'Said like this I understand it: £30,000 a year.',
} as const

export const cardWords = {
  mode: 'How would you like to start?',
  upload: 'Attach your résumé',
  choose: 'Or tap',
  most: 'Matters most',
  least: 'Matters least',
  picture: 'What is known so far, and the difference to your target',
  opportunities: 'Postings ranked by how well they fit',
} as const

/** A message with its slots filled; one that is not in the catalogue says nothing. */
export function wordsOfMessage({ id, params }: { readonly id: string; readonly params: Params }): string {
  const message = (coachWords as Readonly<Record<string, ((params: Params) => string) | undefined>>)[id]
  return message ? message(params) : ''
}

/** The coach's turn as text: one paragraph a message. */
export function sayText(utterances: readonly { readonly id: string; readonly params: Params }[]): string {
  return utterances.map(wordsOfMessage).filter(Boolean).join('\n\n')
}
