import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { faultOf, fieldsOf, isLine, type SentenceField, textAt, withLineMoved } from './documentPath.ts'
import type { Resume } from './hooks.ts'
import { OtherWords } from './OtherWords.tsx'

interface Props {
  readonly versionId: string
  readonly path: string
  readonly document: Resume['document']
  readonly onText: (pointer: string, text: string) => void
  readonly onLeave: () => void
  readonly onRemoved: () => void
  /** Moves the line up (-1) or down (1) in its list. */
  readonly onMove: (path: string, by: -1 | 1) => void
}

/** A sentence's fields. What is typed is saved by itself a moment later. */
export function SentenceForm({ versionId, path, document, onText, onLeave, onRemoved, onMove }: Props) {
  // raised when words were taken over: the field begins anew with them
  const [taken, setTaken] = useState(0)
  return (
    <div className="stack stack--3">
      {fieldsOf(path).map((field) => (
        <SentenceText
          key={`${field.pointer} ${taken}`}
          field={field}
          text={textAt(document, field.pointer)}
          onText={onText}
          onLeave={onLeave}
        />
      ))}
      {isLine(path) ? (
        <div className="row">
          {([-1, 1] as const).map((by) => (
            <Button key={by} small disabled={withLineMoved(document, path, by) === null} onClick={() => onMove(path, by)}>
              {by < 0 ? 'Move up' : 'Move down'}
            </Button>
          ))}
          <Button
            small
            look="bare"
            onClick={() => {
              onText(path, '')
              onRemoved()
            }}
          >
            Remove this line
          </Button>
        </div>
      ) : null}
      {isLine(path) ? (
        <OtherWords
          versionId={versionId}
          path={path}
          onTake={(text) => {
            onText(path, text)
            setTaken((times) => times + 1)
          }}
        />
      ) : null}
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
  const fault = faultOf(kind, typed)
  const type = (value: string) => {
    setTyped(value)
    if (faultOf(kind, value) === null) onText(pointer, value)
  }
  return (
    <Field label={label} words={kind !== 'date'} error={fault}>
      {(wiring) =>
        kind === 'long' ? (
          <textarea {...wiring} rows={3} value={typed} onChange={({ target }) => type(target.value)} onBlur={onLeave} />
        ) : (
          <input {...wiring} value={typed} onChange={({ target }) => type(target.value)} onBlur={onLeave} />
        )
      }
    </Field>
  )
}
