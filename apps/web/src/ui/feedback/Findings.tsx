import { useId } from 'react'
import { words } from '#lib/feedbackWords.ts'
import type { Feedback } from '#lib/trpc.ts'
import { Button } from '../Button.tsx'
import { Quote } from '../Quote.tsx'
import { Tile, type TileState } from '../Tile.tsx'
import { Heading } from './Heading.tsx'

type Finding = Feedback['findings'][number]

const tiles = { blocking: 'bad', important: 'provable', minor: 'learnable' } as const satisfies Record<Finding['severity'], TileState>

/** Where findings stand. */
export interface FindingsOf {
  /** Of the headings, by what stands above. */
  readonly level: 2 | 4
  /** Leads to the sentence that a finding is about, where there is one to lead to. */
  readonly onShow?: ((pointer: string) => void) | undefined
}

interface Props extends FindingsOf {
  readonly title: string
  readonly findings: readonly Finding[]
  /** Said where there are none. */
  readonly none: string
}

/** Findings under a heading. */
export function Findings({ title, findings, none, level, onShow }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="stack stack--2">
      <Heading id={id} level={level}>
        {title}
      </Heading>
      {findings.length === 0 ? <p className="soft">{none}</p> : null}
      <ul>
        {findings.map((finding) => (
          <FindingLine key={`${finding.rule} ${finding.where} ${finding.quote}`} finding={finding} onShow={onShow} />
        ))}
      </ul>
    </section>
  )
}

function FindingLine({
  finding: { severity, text, quote, page, suggestion, where },
  onShow,
}: { readonly finding: Finding } & Pick<Props, 'onShow'>) {
  return (
    <li className="step">
      <Tile state={tiles[severity]} label={words.severities[severity]} />
      <div>
        <p>
          {text}
          {page === null ? null : <span className="faint"> {words.onPage(page)}</span>}
        </p>
        {quote ? <Quote>{quote}</Quote> : null}
        <p className="small soft">{suggestion}</p>
      </div>
      {onShow && where ? (
        <Button small look="bare" onClick={() => onShow(where)}>
          {words.goTo}
          <span className="vh">: {quote ?? text}</span>
        </Button>
      ) : null}
    </li>
  )
}
