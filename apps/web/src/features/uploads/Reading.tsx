import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Quote } from '#ui/Quote.tsx'
import { Tile } from '#ui/Tile.tsx'
import { Document, numberFacts } from './Document.tsx'
import { FoundFacts } from './FoundFacts.tsx'
import type { FileReading } from './hooks.ts'
import { words } from './words.tsx'

interface Props {
  readonly reading: FileReading
  readonly fact?: string | undefined
  /** Whether what machines stumble over is told above: then only lines to check in a picture are told here. */
  readonly isChecked?: boolean | undefined
}

/** A document beside what was found in it: each fact points at its words, each finding says what a reader stumbles over. */
export function Reading({ reading, fact, isChecked = false }: Props) {
  const [chosen, setChosen] = useState<string | null>(fact ?? null)
  const numbers = numberFacts(reading)
  return (
    <div className="cols">
      <section className="c7 stack" aria-labelledby="h-doc">
        <h2 id="h-doc">{words.document.text}</h2>
        {reading.blocks.length ? (
          <Document reading={reading} numbers={numbers} chosen={chosen} />
        ) : (
          <EmptyState title={words.document.noText} picture={<Tile state="unknown" />} />
        )}
      </section>
      <div className="c5 stack stack--6 beside">
        <Findings reading={isChecked ? linesToCheck(reading) : reading} />
        <FoundFacts reading={reading} numbers={numbers} onChoose={setChosen} />
      </div>
    </div>
  )
}

const linesToCheck = (reading: FileReading): FileReading => ({
  ...reading,
  findings: reading.findings.filter(({ code, quote }) => code === 'recognised_text' && quote !== null),
})

function Findings({ reading }: { readonly reading: FileReading }) {
  const hidden = reading.blocks.filter(({ visible }) => !visible)
  if (reading.findings.length === 0 && hidden.length === 0) return null
  return (
    <section aria-labelledby="h-stumbles" className="stack stack--2">
      <h2 id="h-stumbles">{words.stumbles}</h2>
      <ul className="stack stack--2">
        {reading.findings.map(({ code, text, page, quote }) => (
          <li key={`${code}${page}${quote}`} className="sign">
            <Tile state={code === 'hidden_text' ? 'bad' : 'provable'} />
            <div>
              <p>
                {text}
                {page ? <span className="faint"> {words.onPage(page)}</span> : null}
              </p>
              {quote ? <Quote>{quote}</Quote> : null}
              {code === 'looks_like_posting' ? (
                <p>
                  <Link className="small" to="/opportunities">
                    {words.pasteIt}
                  </Link>
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      {hidden.length ? <p className="small soft">{words.hidden(hidden.length)}</p> : null}
    </section>
  )
}
