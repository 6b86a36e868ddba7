import type { Opportunities } from '#lib/trpc.ts'
import { Tile } from '#ui/Tile.tsx'
import { FitParts } from './FitParts.tsx'
import { words } from './fitWords.ts'
import { InterestsBeside } from './InterestsBeside.tsx'
import { bothSides, gateTiles, labelWords, pointsWords, quotesOf } from './inWords.ts'
import { ValuesBeside } from './ValuesBeside.tsx'

type Fit = Opportunities['opportunities'][number]

/** A fit opened in its row: the parts, why and why not, what would change it, the terms of both sides, and what the person values and likes. */
export function FitOpened({ fit }: { readonly fit: Fit }) {
  const { why, whyNot, ask, raise, gates, valuesMatch, interestsMatch } = fit
  return (
    <div className="box parts stack">
      <FitParts {...fit} />
      <div className="trio">
        <Signs title={words.why} state="met" sign="+" reasons={why} none={words.nothingFor} />
        <Signs title={words.whyNot} state="learnable" sign="−" reasons={whyNot} none={words.nothingAgainst} />
        <div>
          <h4>{words.change}</h4>
          <ul>
            {ask.slice(0, 3).map(({ id, text, gain }) => (
              <li key={id} className="sign">
                <Tile state="unknown" />
                <span>
                  {text} <span className="pts">{words.upTo(pointsWords(gain, '+'))}</span>
                </span>
              </li>
            ))}
            {raise.map(({ text, points }) => (
              <li key={text} className="sign">
                <Tile state="provable" />
                <span>
                  {text} <span className="pts">{pointsWords(points, '+')}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      </div>
      {gates.length > 0 ? (
        <section>
          <h4>{words.gates.title}</h4>
          <ul className="facts">
            {gates.map((gate) => (
              <li key={gate.id}>
                <Tile state={gateTiles[gate.result]} label={words.gates.states[gate.result]} />
                <span>{labelWords(gate.label)}</span>
                <span className="words">{bothSides(gate)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <ValuesBeside match={valuesMatch} level="h4" />
      <InterestsBeside match={interestsMatch} level="h4" />
    </div>
  )
}

interface SignsProps {
  readonly title: string
  readonly state: 'met' | 'learnable'
  readonly sign: '+' | '−'
  readonly reasons: Fit['why']
  readonly none: string
}

function Signs({ title, state, sign, reasons, none }: SignsProps) {
  return (
    <div>
      <h4>{title}</h4>
      {reasons.length === 0 ? <p className="soft">{none}</p> : null}
      <ul>
        {reasons.map(({ text, points, asked, have }) => (
          <li key={text} className="sign">
            <Tile state={state} />
            <span>
              {text} <span className="pts">{pointsWords(points, sign)}</span>
              {asked || have ? <span className="words"> {quotesOf({ asked, have })}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
