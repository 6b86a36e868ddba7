/** What a person can let count most in a fit: the preference's value, its name, and the points of 100 that skills then weigh. */
export const weightWords = [
  { value: 'balanced', label: 'Balanced', skills: 45 },
  { value: 'skills_first', label: 'Skills first', skills: 60 },
  { value: 'values_first', label: 'Values first', skills: 35 },
] as const
