import { useMemo } from 'react'
import { Button } from '#ui/Button.tsx'
import { Tile } from '#ui/Tile.tsx'
import { hiddenIn, sectionsIn } from './arrange.ts'
import { gateTiles } from './GateLine.tsx'
import { GroupView, type LineProps } from './GroupView.tsx'
import type { Resume } from './hooks.ts'
import { gripOf, leadTo } from './leadTo.ts'
import { type LineNow, linesNow } from './linesNow.ts'
import { Movable } from './Movable.tsx'
import { OffThePage } from './OffThePage.tsx'
import { Own } from './Own.tsx'
import { type Part, partsOf } from './parts.ts'
import { listAt, placeOf } from './places.ts'
import { words } from './sentenceWords.ts'
import type { Arranging } from './useArranging.ts'

interface Props extends Omit<LineProps, 'lines' | 'hidden' | 'versionId'> {
  readonly resume: Resume
  readonly arranging: Arranging
  readonly onAdd: (entry: string, text: string) => void
}

/** Every sentence by section, each to be moved, edited and taken off the page; first what the gate wants looked at. */
export function Sentences({ resume: { versionId, gate }, document, arranging, ...rest }: Props) {
  const lines = useMemo(() => linesNow(document, gate), [document, gate])
  const parts = partsOf(lines, document)
  const sections = sectionsIn(document)
  const hidden = hiddenIn(document)
  const doubtful = lines.filter(({ result, isChecked }) => result !== 'pass' && isChecked)
  const group = { versionId, document, hidden, arranging, ...rest, lines }
  return (
    <>
      {doubtful.length > 0 ? <LookAgain lines={doubtful} onSelect={rest.onSelect} /> : null}
      <section aria-labelledby="h-sentences">
        <h3 id="h-sentences" tabIndex={-1}>
          {words.title}
        </h3>
        <p className="vh" aria-live="polite">
          {arranging.said}
        </p>
        {parts.map((part) => {
          const { id, title } = part
          const at = id === 'contact' || id === 'letter' ? -1 : sections.indexOf(id)
          if (id === 'contact' || id === 'letter')
            return (
              <div key={id} className="movable">
                <span className="grip" />
                <GroupView group={part.groups[0]} {...group} />
              </div>
            )
          return (
            <Movable
              key={id}
              id={gripOf(id)}
              name={title}
              list="sections"
              at={at}
              count={sections.length}
              onMove={(from, to) => arranging.moveSection(sections[from] ?? id, to)}
              onHide={() => arranging.hideSection(id)}
            >
              {part.hasEntries ? <Entries part={part} {...group} /> : <GroupView group={part.groups[0]} {...group} />}
            </Movable>
          )
        })}
        <OffThePage hidden={hidden.filter(({ entry }) => entry === null)} onShow={arranging.show} />
      </section>
    </>
  )
}

/** A section of entries: each role, degree or project moves by itself. */
function Entries({ part: { title, groups }, ...rest }: { readonly part: Part } & Omit<Parameters<typeof GroupView>[0], 'group'>) {
  return (
    <>
      <h4>{title}</h4>
      {groups.map((group) => {
        const { list, at } = placeOf(group.key)
        return (
          <Movable
            key={group.identity}
            id={gripOf(group.key)}
            name={group.title}
            list={list}
            at={at}
            count={listAt(rest.document, list).length}
            onMove={(from, to) => rest.arranging.moveEntry(`${list}/${from}`, to, from === at ? group.title : null)}
            onHide={() => rest.arranging.hide(group.key, group.title)}
          >
            <GroupView group={group} {...rest} />
          </Movable>
        )
      })}
    </>
  )
}

function LookAgain({ lines, onSelect }: { readonly lines: readonly LineNow[] } & Pick<Props, 'onSelect'>) {
  const lead = (path: string) => {
    onSelect(path)
    leadTo(path)
  }
  return (
    <section aria-labelledby="h-look-again">
      <h3 id="h-look-again">{words.lookAgain}</h3>
      <ul>
        {lines.map(({ path, text, result, reasons }) => (
          <li key={path} className="step">
            <Tile state={gateTiles[result]} label={words.gate[result]} />
            <div>
              <Own as="p">{text}</Own>
              <p className="small soft">{reasons.join(' ') || words.gate[result]}</p>
            </div>
            <div>
              <Button small onClick={() => lead(path)}>
                {words.show}
                <span className="vh">: {text.slice(0, 60)}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
