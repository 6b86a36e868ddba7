import { dataOf, mutation, type Person, query, send } from './wire.ts'

/** What somebody says to the coach, ten turns of it; made up, as everything of theirs. */
export const says = [
  'I was a ward nurse at Zorvantic Clinic in Leeds from March 2016 to June 2021',
  'There I trained 12 new colleagues and wrote the handover plan',
  'Since July 2021 I have been a care coordinator at Brindle House',
  'I plan rosters in Excel and keep the records of 40 residents',
  'I cut missed appointments by 30 % with a call list',
  'I studied nursing at the University of Leeds and finished in 2015',
  'I speak English and Polish',
  'I want to become a health services manager',
  'Being useful to others matters most to me, and having time for my family',
  'At least £38,000 a year, and no nights',
] as const

/** A new session that has chosen how the talk goes. */
export async function somebody(url: string): Promise<Person> {
  const { token } = dataOf<{ token: string }>(await send(url, mutation('session.start')))
  const person = { key: token }
  await send(url, mutation('wimd.chat', { mode: 'fast_track' }), person)
  return person
}

async function say(url: string, person: Person, words: readonly string[]): Promise<void> {
  for (const prompt of words) await send(url, mutation('wimd.chat', { prompt }), person)
}

interface Listed {
  readonly opportunities: readonly { readonly jobId: string }[]
}

const kept = 3

/** Somebody after an evening: ten turns, fifty matches of which three are kept, two steps of a plan. */
export async function settled(url: string): Promise<Person> {
  const person = await somebody(url)
  await say(url, person, says)
  const { opportunities } = dataOf<Listed>(await send(url, query('ob.opportunities', { limit: 50 }), person))
  if (opportunities.length !== 50) throw new Error(`there are ${opportunities.length} opportunities instead of 50`)
  for (const { jobId } of opportunities.slice(0, kept)) await send(url, mutation('ob.matches.update', { jobId, kept: true }), person)
  await send(url, mutation('wimd.actions.create', { what: 'Ask Dana how she became a manager', when: '2030-01-15' }), person)
  await send(url, mutation('wimd.actions.create', { what: 'Write the summary anew' }), person)
  return person
}
