const count = (years: number) => String(Number(years.toFixed(1)))

/** What a posting asks for besides skills, in a few words. */
export const requirements = {
  noExperience: 'No experience needed',
  years: (min: number, max: number | null) =>
    max === null ? `${count(min)} ${min === 1 ? 'year' : 'years'}` : `${count(min)} to ${count(max)} years`,
  workRight: 'Right to work',
  /** By rank: 1 is school, 5 a doctorate. */
  degrees: {
    1: 'School leaving certificate',
    2: 'Vocational qualification',
    3: "Bachelor's degree",
    4: "Master's degree",
    5: 'Doctorate',
  } as Readonly<Record<number, string>>,
  orEquivalent: (degree: string) => `${degree} or equivalent`,
}
