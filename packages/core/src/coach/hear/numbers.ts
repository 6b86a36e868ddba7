const words: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'zero null',
    'a an one ein eine einem einen einer eins',
    'two zwei couple',
    'three drei',
    'four vier',
    'five fünf',
    'six sechs',
    'seven sieben',
    'eight acht',
    'nine neun',
    'ten zehn',
    'eleven elf',
    'twelve zwölf',
    'thirteen dreizehn',
    'fourteen vierzehn',
    'fifteen fünfzehn',
    'sixteen sechzehn',
    'seventeen siebzehn',
    'eighteen achtzehn',
    'nineteen neunzehn',
    'twenty zwanzig',
  ].flatMap((names, value) => names.split(' ').map((name) => [name, value])),
)
const tens: Readonly<Record<string, number>> = { thirty: 30, dreißig: 30, forty: 40, vierzig: 40 }
const all = { ...words, ...tens }

/** A count in figures or in English or German words, as a part of a pattern. */
export const count = `(\\d{1,2}|${Object.keys(all).join('|')})`

/** What a count means; NaN for anything else. */
export const numberOf = (word: string | undefined): number => (word === undefined ? Number.NaN : (all[word.toLowerCase()] ?? Number(word)))
