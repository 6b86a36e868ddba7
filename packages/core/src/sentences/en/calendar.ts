/** What stands in the calendar file. */
export const calendar = {
  followUp: (name: string) => `Follow up: ${name}`,
  kinds: { phone: 'Call', video: 'Video call', on_site: 'Interview', task: 'Task', other: 'Talk' },
  timeUnknown: 'The time is not told yet.',
  onClock: (time: string, timeZone: string) => `${time} on the clock of ${timeZone}.`,
  people: (people: string) => `With: ${people}`,
  questions: (questions: string) => `To ask: ${questions}`,
  sessionEnds: 'Mosaic deletes your session today',
  extend: 'Extend it or export it before this day if you want to keep it.',
}
