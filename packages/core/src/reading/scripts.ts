/** Scripts that tell a language, or the languages that share one told apart by letters that only one of them has; the first that fits. */
const scripts: readonly (readonly [language: string, pattern: RegExp, sign?: RegExp])[] = [
  ['he', /\p{sc=Hebrew}/gu],
  ['fa', /\p{sc=Arabic}/gu, /[پچژگکی]/u],
  ['ar', /\p{sc=Arabic}/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['ja', /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/gu, /[\p{sc=Hira}\p{sc=Kana}]/u],
  ['zh-Hant', /\p{sc=Han}/gu, /[經歷學專業務會體與證語國區經營業員辦設計數資訊臺灣]/u],
  ['zh', /\p{sc=Han}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['hy', /\p{sc=Armenian}/gu],
  ['ka', /\p{sc=Georgian}/gu],
  ['uk', /\p{sc=Cyrillic}/gu, /[іїєґ]/u],
  ['ru', /\p{sc=Cyrillic}/gu],
]
/** Of all letters: names and skills of others stand in Latin letters in any language. */
const shareAtLeast = 0.3
/** A letter of Chinese says more than one of an alphabet. */
const dense = 3

/** The language that a text's letters tell (BCP 47), whatever its words are; null for Latin ones, which many share. */
export function languageOfScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const found = scripts.find(([language, pattern, sign]) => {
    const own = (text.match(pattern)?.length ?? 0) * (/^(?:zh|ja|ko)/.test(language) ? dense : 1)
    return own > 0 && own >= letters * shareAtLeast && (sign === undefined || sign.test(text))
  })
  return found?.[0] ?? null
}
