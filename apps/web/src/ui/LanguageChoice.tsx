import { chooseLanguage, languageNames, languages, useLanguageChoice } from '#lib/language.ts'
import { words } from '#lib/words.ts'

/** The page's language: the browser's, or one of those that there are, each in its own words. */
export function LanguageChoice() {
  const choice = useLanguageChoice()
  return (
    <label className="theme">
      <span className="vh">{words.language}</span>
      <select value={choice} onChange={({ target }) => void chooseLanguage(languages.find((one) => one === target.value) ?? 'auto')}>
        <option value="auto">{words.languageAuto}</option>
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {languageNames[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
