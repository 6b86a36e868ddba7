import { documentLanguages } from '@mosaic/core/words/documentLanguages'
import { laneNames } from '@mosaic/core/words/lanes'
import { useId } from 'react'
import { useSession } from '#lib/session.ts'
import { Button } from '#ui/Button.tsx'
import type { Resume } from './hooks.ts'

type Language = Resume['language']

interface Props extends Pick<Resume, 'language' | 'postingLanguage'> {
  /** What was chosen for this document; undefined while nobody did. */
  readonly chosen: Language | undefined
  readonly onChoose: (language: Language) => void
}

const languages = documentLanguages()
const nameOf = (language: Language) => languages.find(({ value }) => value === language)?.label ?? language

/** What headings, months and levels are written in. A posting in another language asks once; the person's own sentences stay as they are. */
export function LanguageChoice({ language, postingLanguage, chosen, onChoose }: Props) {
  const id = useId()
  const written = chosen ?? language
  if (chosen === undefined && postingLanguage !== null && postingLanguage !== language)
    return (
      <section className="card stack stack--2" aria-labelledby={id}>
        <p id={id}>
          This posting is written in {nameOf(postingLanguage)}. Write the résumé’s headings and dates in {nameOf(postingLanguage)}?
        </p>
        <OwnSentences />
        <div className="row">
          <Button small look="main" onClick={() => onChoose(postingLanguage)}>
            In {nameOf(postingLanguage)}
          </Button>
          <Button small onClick={() => onChoose(language)}>
            Leave them in {nameOf(language)}
          </Button>
        </div>
      </section>
    )
  return (
    <div className="stack stack--2">
      <div className="row">
        <label className="small soft" htmlFor={id}>
          Headings and dates in
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
      {session && session.aiLane !== 'rules'
        ? `Your own sentences stay in the language you told them in. Open one to ask ${laneNames[session.aiLane]} for it in this one; you decide on each.`
        : 'Your own sentences stay in the language you told them in: Mosaic’s own rules do not translate.'}
    </p>
  )
}
