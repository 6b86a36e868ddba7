import { laneNames } from '@mosaic/core/words/lanes'
import { useId } from 'react'
import { useSession } from '#lib/session.ts'
import { Button } from '#ui/Button.tsx'
import { languageName, languagesToChoose } from './documentLanguages.ts'
import type { Resume } from './hooks.ts'
import { words } from './words.ts'

type Language = Resume['language']

interface Props extends Pick<Resume, 'language' | 'postingLanguage'> {
  /** What was chosen for this document; undefined while nobody did. */
  readonly chosen: Language | undefined
  readonly onChoose: (language: Language) => void
}

/** What headings, months and levels are written in. A posting in another language asks once; the person's own sentences stay as they are. */
export function LanguageChoice({ language, postingLanguage, chosen, onChoose }: Props) {
  const id = useId()
  const languages = languagesToChoose()
  const written = chosen ?? language
  if (chosen === undefined && postingLanguage !== null && postingLanguage !== language)
    return (
      <section className="card stack stack--2" aria-labelledby={id}>
        <p id={id}>{words.language.ask(languageName(postingLanguage))}</p>
        <OwnSentences />
        <div className="row">
          <Button small look="main" onClick={() => onChoose(postingLanguage)}>
            {words.language.inIt(languageName(postingLanguage))}
          </Button>
          <Button small onClick={() => onChoose(language)}>
            {words.language.leave(languageName(language))}
          </Button>
        </div>
      </section>
    )
  return (
    <div className="stack stack--2">
      <div className="row">
        <label className="small soft" htmlFor={id}>
          {words.language.label}
        </label>
        <select
          id={id}
          className="input ver"
          value={written}
          onChange={({ target }) => onChoose(languages.find(({ value }) => value === target.value)?.value ?? written)}
        >
          {languages.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {chosen === undefined ? null : <OwnSentences />}
    </div>
  )
}

/** What becomes of the person's own sentences: nothing by itself. */
function OwnSentences() {
  const { session } = useSession()
  return (
    <p className="small soft">
      {session && session.aiLane !== 'rules' ? words.language.byLane(laneNames[session.aiLane]) : words.language.byRules}
    </p>
  )
}
