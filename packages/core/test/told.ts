import { expect } from 'vitest'

/** Words that an English sentence hardly does without, and a German one never has. */
const strangers = /(?<!\p{L})(?:the|of|your|you|and|with|what|which|not|yet|from|is|are|it|how|steps?|days?|years?|say|no)(?!\p{L})/iu

/**
 * Holds what is told in German against the same in English: alike in everything but its sentences, and each of these with the same figures, none of
 * them left in English. `given` are the words of others, which stay as they are wherever they stand.
 */
export function expectTold(english: unknown, german: unknown, given: readonly string[]): void {
  const names = given.toSorted((a, b) => b.length - a.length)
  const bare = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ' '), text)
  const walk = (source: unknown, told: unknown, path: string): void => {
    if (typeof source === 'string' && typeof told === 'string') {
      if (source === told) return isData(path) ? undefined : expect(bare(source), `${path}: ${source}`).not.toMatch(/\p{L}{3}/u)
      expect(figuresIn(told, 'de'), `${path}: ${told}`).toEqual(figuresIn(source, 'en'))
      for (const name of names) if (source.includes(name)) expect(told).toContain(name)
      return expect(bare(told), `${path}: ${told}`).not.toMatch(strangers)
    }
    if (typeof source !== 'object' || source === null) return expect(told, path).toEqual(source)
    expect(Object.keys(told as object), path).toEqual(Object.keys(source))
    for (const [key, value] of Object.entries(source)) walk(value, Reflect.get(told as object, key), `${path}.${key}`)
  }
  walk(english, german, '')
}

/** Codes, ids, days, versions and the words of others: the same in any language. */
const isData = (path: string) =>
  /\.(?:id|kind|state|result|band|bucket|class|basis|person|workValue|interest|effort|formulaVersion|asOf|inputsHash|status|requirementId|dimension|skillId|quote|evidence\.\d+|factIds\.\d+|gates\.\d+\.label|actions\.\d+\.gap|target\.\w+)$/.test(
    path,
  )

/** Figures in digits, however a language groups them and marks their fractions. */
function figuresIn(text: string, language: 'en' | 'de'): number[] {
  const [groups, mark] = language === 'en' ? [/,(?=\d{3})/g, '.'] : [/\.(?=\d{3})/g, ',']
  return (text.replace(groups, '').match(/\d+(?:[.,]\d+)?/g) ?? []).map((one) => Number(one.replace(mark, '.'))).toSorted((a, b) => a - b)
}
