/** Why it is time to follow up, and what nothing answers yet before a talk. */
export const applications = {
  youChoseDay: 'You chose this day.',
  youChoseDays: (days: number) => `You chose ${days} days.`,
  sentWeekAgo: 'A week after sending is a usual time to ask whether it arrived.',
  anotherWeek: 'Another week without a word: one more short question is fair.',
  theyHaveIt: 'They have it. Ten days on, a short question is fair.',
  tenMore: 'Ten more days: ask once more how it goes on.',
  invited: 'They want to talk: write down the day, or offer one.',
  invitedWeekAgo: 'A week without a word since: ask how it goes on.',
  offered: 'An offer deserves an answer within a few days.',
  offeredWeekAgo: 'A week with an offer: answer it, or ask for the time you need.',
  thank: 'Thank them within a day, while they remember you.',
  spokeWeekAgo: 'A week after you spoke: ask how they decide, and when.',
  longSilence: 'A long silence. Ask a last time, or close it as “No answer”.',

  inProgress: 'You said that you are working on it.',
  missing: 'You said that you do not have it.',
  notAsked: 'Not asked yet.',
  nothingToTell: 'You said so; there is nothing to tell of it yet.',
  noPaper: 'You said so; there is no paper of it yet.',
  yearsUnknown: 'Not known how much of your work is of this kind.',
  yearsTold: (years: number, asked: number) => `You told of ${years} of ${asked} years in such work.`,
}
