import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { faultOf, fieldsOf, type SentenceField, textAt } from './documentPath.ts'
import type { LineProps } from './GroupView.tsx'
import { OtherWords } from './OtherWords.tsx'
import { useDocumentLanguage } from './Own.tsx'
import { listAt, ownItemOf, placeOf, sectionOf } from './places.ts'
import { words } from './sentenceWords.ts'

interface Props extends Pick<LineProps, 'versionId' | 'document' | 'onText' | 'onLeave' | 'arranging'> {
  readonly path: string
  readonly text: string
  /** Other words for the sentence, as it is to be told from now on. */
  readonly onTake: (said: string) => void
  readonly onMove: (from: number, to: number) => void
  /** Told once the sentence is no longer there. */
  readonly onGone: () => void
}

/** A sentence's fields, and its place. What is typed is saved by itself a moment later. */
export function SentenceForm({ versionId, path, text, document, onText, onLeave, onTake, onMove, onGone, arranging }: Props) {
  const item = ownItemOf(path)
  return (
    <div className="stack stack--3">
      {fieldsOf(path).map((field) => (
        <SentenceText key={field.pointer} field={field} text={textAt(document, field.pointer)} onText={onText} onLeave={onLeave} />
      ))}
      <Place path={path} text={text} document={document} onMove={onMove} onGone={onGone} arranging={arranging} />
      {item !== null && item === path ? (
        <OtherWords versionId={versionId} path={path} language={document.meta?.language} onTake={onTake} />
      ) : null}
    </div>
  )
}

/** Moving a sentence, taking it off the page and taking it out. */
function Place({ path, text, document, onMove, onGone, arranging }: Omit<Props, 'versionId' | 'onText' | 'onLeave' | 'onTake'>) {
  const item = ownItemOf(path)
  const canHide = sectionOf(path) !== null && (item !== null || path === '/basics/summary')
  if (item === null && !canHide) return null
  const { list, at } = placeOf(item ?? path)
  const { length } = listAt(document, list)
  const gone = (act: () => void) => {
    act()
    onGone()
  }
  return (
    <div className="row">
      {item === null ? null : (
        <>
          <Button small disabled={at === 0} onClick={() => onMove(at, at - 1)}>
            {words.place.up}
          </Button>
          <Button small disabled={at === length - 1} onClick={() => onMove(at, at + 1)}>
            {words.place.down}
          </Button>
        </>
      )}
      {canHide ? (
        <Button small onClick={() => gone(() => arranging.hide(path, text))}>
          {words.place.hide}
        </Button>
      ) : null}
      {item === null ? null : (
        <Button small look="bare" onClick={() => gone(() => arranging.remove(item))}>
          {words.place.remove}
        </Button>
      )}
    </div>
  )
}

interface TextProps extends Pick<Props, 'onText' | 'onLeave'> {
  readonly field: SentenceField
  readonly text: string
}

/** Keeps what is typed here while it cannot be kept in the document, as a date half written. */
function SentenceText({ field: { pointer, label, kind }, text, onText, onLeave }: TextProps) {
  const [typed, setTyped] = useState(text)
  const lang = useDocumentLanguage()
  const fault = faultOf(kind, typed)
  const type = (value: string) => {
    setTyped(value)
    if (faultOf(kind, value) === null) onText(pointer, value)
  }
  return (
    <Field label={label} words={kind !== 'date'} error={fault}>
      {(wiring) =>
        kind === 'long' ? (
          <textarea {...wiring} lang={lang} rows={3} value={typed} onChange={({ target }) => type(target.value)} onBlur={onLeave} />
        ) : (
          <input {...wiring} lang={lang} value={typed} onChange={({ target }) => type(target.value)} onBlur={onLeave} />
        )
      }
    </Field>
  )
}
