import type { Printed } from './usePrinted.ts'
import { words } from './words.ts'

type Outline = NonNullable<Printed['data']>['outline']
type Section = Outline['sections'][number]
type Entry = Section['entries'][number]
type Said = Entry['lines'][number]

interface Props {
  readonly outline: Outline
  /** The sentences to be marked where they stand, by JSON pointer. */
  readonly marked: ReadonlySet<string>
}

/** The document as text, all that prints in the order in which it is read; the person's words in the serif. */
export function Sheet({ outline, marked }: Props) {
  const { language, isRightToLeft, title, name, label, contact, letter, sections } = outline
  return (
    <article
      className={letter ? 'sheet sheet--letter' : 'sheet'}
      aria-label={words.page.title}
      lang={language}
      dir={isRightToLeft ? 'rtl' : 'ltr'}
    >
      <div className="sheet__in">
        <div>
          <h2>{name ?? title}</h2>
          {label === null ? null : <p>{one('/basics/label', label, marked)}</p>}
          <p>
            {contact.map(({ path, text }, at) => (
              <span key={path}>
                {at === 0 ? null : ' · '}
                <bdi>{one(path, text, marked)}</bdi>
              </span>
            ))}
          </p>
        </div>
        {letter ? (
          <div>
            {letter.subject === null ? null : <h3>{letter.subject}</h3>}
            {letter.paragraphs.map(({ path, text }) => (
              <p key={path} dir="auto">
                {one(path, text, marked)}
              </p>
            ))}
          </div>
        ) : null}
        {sections.map((section, at) => (
          <SectionText key={at} section={section} marked={marked} />
        ))}
      </div>
    </article>
  )
}

function SectionText({ section: { heading, text, parts, entries }, marked }: { readonly section: Section } & Pick<Props, 'marked'>) {
  return (
    <div>
      <h3>{heading}</h3>
      {text === null ? null : <p dir="auto">{each(text, parts, marked)}</p>}
      {entries.map((entry, at) => (
        <EntryText key={at} entry={entry} marked={marked} />
      ))}
    </div>
  )
}

function EntryText({ entry, marked }: { readonly entry: Entry } & Pick<Props, 'marked'>) {
  const { path, title, organisation, place, dates, text, parts, url, lines } = entry
  const head = [[title, organisation].filter(Boolean).join(', '), place].filter(Boolean).join(' – ')
  return (
    <div>
      {title ? (
        <p className="at">
          <bdi>{one(path, head, marked)}</bdi>
          <span>{dates}</span>
        </p>
      ) : null}
      {url === null ? null : <p>{url}</p>}
      {text === null ? null : <p dir="auto">{each(text, parts, marked)}</p>}
      {lines.length > 0 ? (
        <ul>
          {lines.map((line) => (
            <li key={line.path} dir="auto">
              {one(line.path, line.text, marked)}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

const one = (path: string | null, text: string, marked: Props['marked']) =>
  path !== null && marked.has(path) ? <mark className="on">{text}</mark> : text

/** A text by the sentences that it is made of, with what parts them. */
function each(text: string, parts: readonly Said[], marked: Props['marked']) {
  let from = 0
  const pieces = parts.map(({ path, text: own }) => {
    const at = text.indexOf(own, from)
    const before = text.slice(from, at)
    from = at + own.length
    return (
      <span key={path}>
        {before}
        {one(path, own, marked)}
      </span>
    )
  })
  return [...pieces, text.slice(from)]
}
