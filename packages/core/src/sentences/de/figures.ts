const forms = new Intl.PluralRules('de')

/** 1.204 or 1,5. */
export const figure = (n: number): string => n.toLocaleString('de', { maximumFractionDigits: 2 })

/** A count in words: `#` of the form that the number takes stands for the number. */
export const plural = (n: number, one: string, other: string): string => (forms.select(n) === 'one' ? one : other).replace('#', figure(n))
