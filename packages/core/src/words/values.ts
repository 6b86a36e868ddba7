/** The six work values in plain words. */
export const valueWords = {
  achievement: 'Seeing results and using what you can do',
  independence: 'Deciding for yourself',
  recognition: 'Getting ahead and being respected for it',
  relationships: 'Good people, and doing something for others',
  support: 'A boss who is fair and stands behind you',
  working_conditions: 'Pay, security and good conditions',
} as const
