import { ChevronDown } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { Tile } from '#ui/Tile.tsx'
import { AddLine } from './AddLine.tsx'
import { takesLines } from './documentPath.ts'
import { GateLine, gateTiles, gateWords } from './GateLine.tsx'
import type { Resume } from './hooks.ts'
import { leadTo } from './leadTo.ts'
import { sectionsOf } from './sections.ts'
import type { KnownFacts } from './useFacts.ts'

interface Props {
  readonly resume: Resume
  /** The document with the edits that are not saved yet. */
  readonly document: Resume['document']
  readonly facts: KnownFacts
  readonly selected: string | null
  readonly onSelect: (path: string | null) => void
  readonly onText: (pointer: string, text: string) => void
  readonly onLeave: () => void
  readonly onMove: (path: string, by: -1 | 1) => void
  readonly onAdd: (entry: string, text: string) => void
  readonly onFact: () => void
}

/** Every sentence by section; first what the gate wants looked at. */
export function Sentences({ resume: { versionId, gate, document: saved, citations }, selected, onAdd, ...rest }: Props) {
  const doubtful = gate.lines.filter(({ result }) => result !== 'pass')
  return (
    <>
      {doubtful.length > 0 ? <LookAgain lines={doubtful} onSelect={rest.onSelect} /> : null}
      <section aria-labelledby="h-sentences">
        <h3 id="h-sentences">Every sentence and its facts</h3>
        {sectionsOf(gate.lines, saved).map(({ key, title, side, lines }) => (
          <details key={key} className="ed">
            <summary>
              <Tile state={gateTiles[worstOf(lines)]} label={gateWords[worstOf(lines)]} />
              <span>{title}</span>
              <span className="push">{side}</span>
              <ChevronDown size={18} aria-hidden />
            </summary>
            <ul className="lines">
              {lines.map((line) => (
                <GateLine
                  key={line.path}
                  versionId={versionId}
                  line={line}
                  isSelected={line.path === selected}
                  citations={citations}
                  {...rest}
                />
              ))}
            </ul>
            {takesLines(key) ? <AddLine of={title} onAdd={(text) => onAdd(key, text)} /> : null}
          </details>
        ))}
      </section>
    </>
  )
}

const worst = ['block', 'warn', 'unchecked'] as const
const worstOf = (lines: Resume['gate']['lines']) => worst.find((result) => lines.some((line) => line.result === result)) ?? 'pass'

function LookAgain({ lines, onSelect }: { readonly lines: Resume['gate']['lines'] } & Pick<Props, 'onSelect'>) {
  const lead = (path: string) => {
    onSelect(path)
    leadTo(path)
  }
  return (
    <section aria-labelledby="h-look-again">
      <h3 id="h-look-again">Look again</h3>
      <ul>
        {lines.map(({ path, text, result, reasons }) => (
          <li key={path} className="step">
            <Tile state={gateTiles[result]} label={gateWords[result]} />
            <div>
              <p className="words">{text}</p>
              <p className="small soft">{reasons.join(' ') || gateWords[result]}</p>
            </div>
            <div>
              <Button small onClick={() => lead(path)}>
                Show<span className="vh">: {text.slice(0, 60)}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
