import { Link } from '@tanstack/react-router'
import { Paperclip } from 'lucide-react'
import type { Card } from '#lib/trpc.ts'
import { Button, buttonClass } from '#ui/Button.tsx'
import { Quote } from '#ui/Quote.tsx'
import { Segmented } from '#ui/Segmented.tsx'

interface Props {
  readonly cards: readonly Card[]
  readonly busy: boolean
  readonly onAnswer: (card: Card, answer: { readonly value: string; readonly label: string }) => void
  readonly onAttach: () => void
}

/** What may be tapped instead of typed. Skills stand together in one card, one tap each. */
export function Cards({ cards, busy, onAnswer, onAttach }: Props) {
  const skills = cards.filter(({ kind }) => kind === 'skill')
  const reason = cards.find((card) => card.reason !== null && card.kind !== 'skill')?.reason
  return (
    <>
      {reason ? <p className="why">{reason}</p> : null}
      {skills.length ? <SkillCards cards={skills} busy={busy} onAnswer={onAnswer} /> : null}
      {cards.map((card) => {
        if (card.kind === 'skill') return null
        if (card.kind === 'fact') return <FactChoice key={card.id} card={card} busy={busy} onAnswer={onAnswer} />
        if (card.kind === 'link') return <LinkCard key={card.id} card={card} />
        if (card.kind === 'upload')
          return (
            <div key={card.id} className="row">
              <Button icon={<Paperclip size={18} aria-hidden />} onClick={onAttach}>
                {card.title}
              </Button>
            </div>
          )
        return (
          <div key={card.id} className="row" role="group" aria-label={card.title}>
            {card.answers.map((answer) => (
              <Button
                key={answer.value}
                small
                look={answer.value === 'skip' ? 'bare' : 'rest'}
                disabled={busy}
                onClick={() => onAnswer(card, answer)}
              >
                {answer.label}
              </Button>
            ))}
          </div>
        )
      })}
    </>
  )
}

function SkillCards({ cards, busy, onAnswer }: Omit<Props, 'onAttach'>) {
  return (
    <div className="card">
      <ul className="pickskill">
        {cards.map((card) => (
          <li key={card.id}>
            <div>
              <b>{card.title}</b>
              {card.reason ? <p className="small soft">{card.reason}</p> : null}
              {card.quote ? <Quote>{card.quote}</Quote> : null}
            </div>
            <Segmented
              label={card.title}
              value={null}
              options={card.answers}
              disabled={busy}
              onChange={(value) => onAnswer(card, card.answers.find((answer) => answer.value === value) ?? { value, label: value })}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Something that was heard, to be taken back with one tap. */
function FactChoice({ card, busy, onAnswer }: Pick<Props, 'busy' | 'onAnswer'> & { readonly card: Card }) {
  return (
    <div className="card" role="group" aria-label={card.title}>
      <div className="row row--apart">
        <span>{card.title}</span>
        {card.answers.map((answer) => (
          <Button key={answer.value} small disabled={busy} onClick={() => onAnswer(card, answer)}>
            {answer.label}
            <span className="vh">: {card.title}</span>
          </Button>
        ))}
      </div>
    </div>
  )
}

const places = {
  '/picture': '/picture',
  '/opportunities': '/opportunities',
  '/studio': '/studio',
  '/applications': '/applications',
  '/privacy': '/privacy',
} as const

function LinkCard({ card }: { readonly card: Card }) {
  return (
    <div className="card">
      <p>{card.title}</p>
      <div className="row">
        {card.answers.map(({ value, label }) => {
          const to = places[value as keyof typeof places]
          return to ? (
            <Link key={value} className={buttonClass({ small: true, look: to === '/opportunities' ? 'main' : 'rest' })} to={to}>
              {label}
            </Link>
          ) : null
        })}
      </div>
    </div>
  )
}
