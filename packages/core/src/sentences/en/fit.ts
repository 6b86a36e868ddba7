import type { Level, Posting, SalaryRange } from '../../postings/schema.ts'

type Period = NonNullable<SalaryRange['period']>

const counted = (n: number, one: string) => (n === 1 ? `1 ${one}` : `${n} ${one}s`)
/** "3 years", "3 months": less than a year is told in months. */
const span = (years: number) => (years > 0 && years < 1 ? counted(Math.round(years * 12), 'month') : counted(years, 'year'))

/** What a fit is made of, what speaks for and against a posting, and what would raise the number. */
export const fit = {
  skills: 'Skills',
  skillsMet: (met: number, asked: number, open: number) => `${met} of ${asked} skills met, ${open} not asked`,
  noSkillNamed: 'The posting names no skill.',
  sayWhether: (skill: string) => `Say whether you have ${skill}.`,
  experience: 'Experience',
  noYearsAsked: 'No years asked for',
  yearsOf: (years: number, asked: number) => `${span(years)} in this kind of work, ${span(asked)} asked`,
  levelSoFar: (asked: Level, have: Level) => `${asked} asked, ${have} in this kind of work so far`,
  noRole: 'A role you held, with its dates',
  oneSideOnly: 'Years or level are told on one side only',
  addDates: 'Add the dates of a role.',
  valuesAndInterests: 'Values and interests',
  valueSets: (sets: number, of: number) => `${sets} of ${of} sets of three values answered`,
  valuesPlaced: (highest: number, lowest: number) => `${highest} values placed highest, ${lowest} lowest`,
  activitySets: (sets: number, of: number) => `${sets} of ${of} sets of three activities answered`,
  noTypical: 'What is typical for this work',
  noValues: 'How you weigh the six work values',
  noInterests: 'Which activities you like doing',
  weighValues: 'Say what matters more to you, three values at a time.',
  weighInterests: 'Say what you like doing more, three activities at a time.',
  direction: 'Direction',
  aim: (wanted: string, offered: string) => `You aim at ${wanted}; this is ${offered}`,
  noOccupation: 'The occupation behind your goal or this posting',
  noGoal: 'A goal',
  sayGoal: 'Say what you are looking for.',
  practical: 'Practical',
  termMet: (term: string, isMet: boolean, asked: string | null) => `${term}: ${isMet ? 'met' : 'not met'}${asked ? ` (${asked})` : ''}`,
  noTerms: 'Your wishes for place, hours, pay and home working',
  sayTerms: 'Say where, how long and for how much you would work.',

  ofSkill: {
    shown: (skill: string) => `${skill}: shown.`,
    used: (skill: string) => `${skill}: you use it.`,
    claimed: (skill: string) => `${skill}: said, not yet shown.`,
    near: (skill: string) => `${skill}: only something near it.`,
    absent: (skill: string) => `${skill}: not there.`,
  },
  levelApart: (asked: Level, have: Level) => `The level is ${asked}; yours in this kind of work is ${have}.`,
  yearsEnough: (years: number, asked: number) => `${span(years)} in this kind of work; asked for: ${span(asked)}.`,
  yearsShort: (years: number, asked: number) => `${years > 0 && years < 1 ? span(years) : years} of ${span(asked)} in this kind of work.`,
  likings: {
    values: {
      pro: 'What matters to you is typical of this work.',
      partly: 'Not all that matters to you is typical of this work.',
      con: 'Other things matter in this work.',
    },
    interests: {
      pro: 'The work is made of what you like doing.',
      partly: 'Not all of the work is what you like doing.',
      con: 'The work is made of other things than you like doing most.',
    },
  },
  prove: (skill: string) => `Add a result or a paper for ${skill}.`,
  learn: (skill: string) => `Learn ${skill}.`,
  mustsAbsent: (absent: number, of: number, skills: string) => `${absent} of ${of} musts are not there: ${skills}.`,

  notAsked: 'Not asked yet.',
  notShown: 'You said so; no result or paper shows it yet.',
  nearTo: (skill: string) => `Near to it: ${skill}.`,
  saidNo: 'You said you do not have it.',

  askPaper: (paper: string) => `Do you hold it: ${paper}?`,
  askSkill: (skill: string) => `Have you used ${skill}?`,
  askGoal: 'What are you looking for?',
  askRole: 'Which job did you do last, and from when to when?',
  askDates: 'From when to when did you do that?',
  askValues: 'What matters more to you at work?',
  askInterests: 'What do you like doing more?',
  askTerms: 'Where, how long and for how much would you work?',

  remote: { remote: 'fully from home', hybrid: 'some days at home', on_site: 'on site' } satisfies Record<
    NonNullable<Posting['remote']>,
    string
  >,
  away: (place: string, km: number) => `${place}, ${km} km away`,
  /** One end, or both, of what is paid; `period` null where nobody tells it. */
  salary: (amounts: readonly number[], currency: string | null, period: Period | null) =>
    `${amounts.map((amount) => amount.toLocaleString('en')).join(' to ')} ${currency ?? ''} a ${period}`.trim(),
  hoursAWeek: (least: number | null, most: number) =>
    `${least === null ? `up to ${most}` : least === most ? most : `${least} to ${most}`} hours a week`,
}
