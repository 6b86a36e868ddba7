import { useId } from 'react'
import type { Feedback } from '#lib/trpc.ts'
import { Button } from './Button.tsx'
import { Disclosure } from './Disclosure.tsx'
import { Quote } from './Quote.tsx'
import { Tile, type TileState } from './Tile.tsx'

type Finding = Feedback['findings'][number]
type Part = Feedback['ats']['parts'][number]

const severityTiles = { blocking: 'bad', important: 'provable', minor: 'learnable' } as const satisfies Record<
  Finding['severity'],
  TileState
>
const severityWords = { blocking: 'stops a machine', important: 'costs an answer', minor: 'style' } as const

interface Props {
  readonly feedback: Feedback
  /** Of its headings, by what stands above. */
  readonly level: 2 | 4
  /** Leads to the sentence that a finding is about, where there is one to lead to. */
  readonly onShow?: ((pointer: string) => void) | undefined
}

/** What machines and readers stumble over: the score opened into its parts, each finding with its words, page and what to do. */
export function FeedbackView({ feedback: { ats, findings, notRun, since, missing, match }, level, onShow }: Props) {
  return (
    <div className="stack stack--6">
      <Machines ats={ats} level={level} onShow={onShow} />
      <Findings level={level} title="What a reader would say" findings={findings} none="Nothing that rules can find." onShow={onShow} />
      {notRun.length > 0 ? (
        <p className="small soft">
          Not looked at: {notRun.map(({ rule }) => ruleWords(rule)).join(', ')}. {notRun[0]?.reason}
        </p>
      ) : null}
      {match ? <Match match={match} missing={missing} level={level} /> : null}
      {since ? <SinceBefore since={since} ats={ats} /> : null}
    </div>
  )
}

function Heading({ id, level, children }: { readonly id: string; readonly children: string } & Pick<Props, 'level'>) {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} className={level === 2 ? undefined : 'h3'}>
      {children}
    </Tag>
  )
}

const ruleWords = (rule: string) => rule.replaceAll('_', ' ')

function Machines({ ats, level, onShow }: { readonly ats: Feedback['ats'] } & Omit<Props, 'feedback'>) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="stack stack--3">
      <Heading id={id} level={level}>
        How a machine takes it
      </Heading>
      <p className="row">
        <b className="big">{ats.score ?? '–'}</b>
        <span className="soft">{scoreWords(ats)}</span>
      </p>
      <ul>
        {ats.parts.map((part) => (
          <li key={part.id} className="step">
            <Tile state={partTile(part)} label={partWords(part)} />
            <div>
              <b>{part.label}</b>
              <p className="small soft">{part.status === 'not_run' ? `Not checked. ${part.detail}` : part.detail}</p>
            </div>
            <span className="small faint">{pointsOf(part)}</span>
          </li>
        ))}
      </ul>
      <Disclosure summary="How this was looked at">
        <p className="small">
          {ats.format.toUpperCase()}
          {ats.pages === null ? '' : `, ${ats.pages === 1 ? '1 page' : `${ats.pages} pages`}`}.{' '}
          {ats.extractors.map(extractorWords).join(' ')} Each part has its weight, together 100; what could not be checked earns nothing. No
          model has a say in it.
        </p>
      </Disclosure>
      <Findings
        level={level}
        title="Where a machine stumbles"
        findings={ats.findings}
        none="Nowhere. The text comes out whole and in order."
        onShow={onShow}
      />
    </section>
  )
}

function scoreWords({ score, ceiling, ceilingReasons }: Feedback['ats']): string {
  if (score === null) return 'It could not be read back, so there is no score.'
  return ceiling < 100 ? `of 100. It cannot get over ${ceiling}: ${ceilingReasons.join(' ')}` : 'of 100'
}

const partTile = ({ status, value }: Part): TileState =>
  status === 'not_run'
    ? 'unknown'
    : status === 'not_applicable'
      ? 'learnable'
      : value === 1
        ? 'pass'
        : (value ?? 0) >= 0.5
          ? 'provable'
          : 'bad'
const partWords = (part: Part) =>
  ({ pass: 'passed', provable: 'in part', bad: 'failed', unknown: 'not checked', learnable: 'does not apply', met: 'passed' })[
    partTile(part)
  ]
const pointsOf = ({ status, value, weight }: Part) =>
  status === 'not_applicable' ? 'not counted' : `${Math.round((value ?? 0) * weight)} of ${weight}`

const readers = { mosaic: 'Mosaic’s own reader', plain: 'A plain one', poppler: 'Poppler' } as const
const readerWords = {
  read: 'read it.',
  failed: 'could not read it.',
  absent: 'is not installed here, so it was not asked.',
  not_asked: 'is not given files of others.',
} as const
const extractorWords = ({ name, status }: Feedback['ats']['extractors'][number]) => `${readers[name]} ${readerWords[status]}`

interface FindingsProps extends Omit<Props, 'feedback'> {
  readonly title: string
  readonly findings: readonly Finding[]
  /** Said where there are none. */
  readonly none: string
}

function Findings({ title, findings, none, level, onShow }: FindingsProps) {
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
      <Tile state={severityTiles[severity]} label={severityWords[severity]} />
      <div>
        <p>
          {text}
          {page === null ? null : <span className="faint"> Page {page}.</span>}
        </p>
        {quote ? <Quote>{quote}</Quote> : null}
        <p className="small soft">{suggestion}</p>
      </div>
      {onShow && where ? (
        <Button small look="bare" onClick={() => onShow(where)}>
          Go to it<span className="vh">: {quote ?? text}</span>
        </Button>
      ) : null}
    </li>
  )
}

const missingWords = { in_facts: 'among your facts, not in this text', unspoken: 'not spoken of yet', denied: 'you said no' } as const
const missingTiles = { in_facts: 'provable', unspoken: 'unknown', denied: 'bad' } as const satisfies Record<
  Feedback['missing'][number]['state'],
  TileState
>

interface MatchProps extends Pick<Feedback, 'missing'>, Pick<Props, 'level'> {
  readonly match: NonNullable<Feedback['match']>
}

function Match({ match: { covered, named }, missing, level }: MatchProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="stack stack--2">
      <Heading id={id} level={level}>
        What the posting asks for
      </Heading>
      <p className="soft">
        {covered === null
          ? 'It names no skill.'
          : `${named.length} of ${named.length + missing.length} of its skills are named in this text. This is no part of the score above.`}
      </p>
      <ul>
        {missing.map(({ requirementId, label, state, quote }) => (
          <li key={requirementId} className="step">
            <Tile state={missingTiles[state]} />
            <div>
              <b>{label}</b>
              <p className="small soft">{missingWords[state]}</p>
              <Quote>{quote}</Quote>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function SinceBefore({ since, ats }: { readonly since: NonNullable<Feedback['since']> } & Pick<Feedback, 'ats'>) {
  const { name, gone, added } = since
  return (
    <Disclosure summary={`Since ${name}: ${gone.length} gone, ${added.length} new`}>
      <ScoreBefore since={since} ats={ats} />
      {gone.length + added.length === 0 ? <p className="soft">The same findings as before.</p> : null}
      <ul>
        {gone.map(({ rule, text, quote }) => (
          <li key={`gone ${rule} ${text} ${quote}`} className="step">
            <Tile state="pass" label="gone" />
            <p>{text}</p>
          </li>
        ))}
        {added.map(({ rule, text, quote }) => (
          <li key={`new ${rule} ${text} ${quote}`} className="step">
            <Tile state="provable" label="new" />
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** What the score was, by how much it moved, and which of its parts moved it. */
function ScoreBefore({
  since: { score, difference, differenceReason, parts },
  ats,
}: { readonly since: NonNullable<Feedback['since']> } & Pick<Feedback, 'ats'>) {
  if (difference === null) return <p className="small soft">The scores are not compared: {differenceReason}</p>
  const moved = parts.flatMap((before) => {
    const now = ats.parts.find(({ id }) => id === before.id)
    return now && now.value !== before.value ? [{ id: before.id, label: before.label, before: before.value, now: now.value }] : []
  })
  return (
    <>
      <p className="small soft">
        How a machine takes it was {score} of 100 then
        {difference === 0 ? ', as it is now' : `, ${Math.abs(difference)} ${difference > 0 ? 'less' : 'more'} than now`}.
      </p>
      <ul className="small soft">
        {moved.map(({ id, label, before, now }) => (
          <li key={id}>
            {label}: {shareWords(before)}, now {shareWords(now)}
          </li>
        ))}
      </ul>
    </>
  )
}

const shareWords = (value: number | null) => (value === null ? 'not looked at' : `${Math.round(value * 100)} %`)
