import type { Resume } from './hooks.ts'
import { type SheetEntry, sheetSectionsOf } from './sheetSections.ts'

interface Props {
  readonly document: Resume['document']
  /** What its headings and dates are written in. */
  readonly language: Resume['language']
  /** The sentence in hand: marked where it stands. */
  readonly marked: string | null
}

/** The document as a page, the person's words in the serif. */
export function Sheet({ document, language, marked }: Props) {
  const { name, label, email, phone, location, url, profiles } = document.basics ?? {}
  const links = profiles?.map((profile) => profile.url) ?? []
  return (
    <article className={document.meta?.letter ? 'sheet sheet--letter' : 'sheet'} aria-label="The page">
      <div className="sheet__in">
        <div>
          <h2>{name ?? 'No name yet'}</h2>
          {label ? <Words text={label} marked={marked} /> : null}
          <p>{[email, phone, location?.city, url, ...links].filter(Boolean).join(' · ')}</p>
        </div>
        {sheetSectionsOf(document, language).map(({ heading, text, entries }) => (
          <div key={heading}>
            {heading ? <h3>{heading}</h3> : null}
            {text === null ? null : <Words text={text} marked={marked} />}
            {entries.map((entry, index) => (
              <Entry key={index} entry={entry} marked={marked} />
            ))}
          </div>
        ))}
      </div>
    </article>
  )
}

function Entry({ entry: { head, dates, text, lines }, marked }: { readonly entry: SheetEntry } & Pick<Props, 'marked'>) {
  return (
    <div>
      {head || dates ? (
        <p className="at">
          {head}
          <span>{dates}</span>
        </p>
      ) : null}
      {text === null ? null : <Words text={text} marked={marked} />}
      {lines.length > 0 ? (
        <ul>
          {lines.map((line, index) => (
            <li key={index}>
              <span className={line === marked ? 'on' : undefined}>{line}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** A paragraph, marked whole or in the one of its listed items that is in hand. */
function Words({ text, marked }: { readonly text: string } & Pick<Props, 'marked'>) {
  const at = marked === null ? -1 : `, ${text}, `.indexOf(`, ${marked}, `)
  if (marked === null || at < 0) return <p>{text}</p>
  return (
    <p>
      {text.slice(0, at)}
      <span className="on">{marked}</span>
      {text.slice(at + marked.length)}
    </p>
  )
}
