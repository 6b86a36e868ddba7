const forms = new Intl.PluralRules('de')
const figures = new Intl.NumberFormat('de', { maximumFractionDigits: 2 })

/** 1.204 or 1,5. */
export const figure = (n: number): string => figures.format(n)

/** A count in words: `#` of the form that the number takes stands for the number. */
export const plural = (n: number, one: string, other: string): string => (forms.select(n) === 'one' ? one : other).replace('#', figure(n))
