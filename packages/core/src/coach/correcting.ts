import { claimLabel } from '../facts/label.ts'
import type { Fact } from '../facts/schema.ts'
import { wordsOf as tokensOf } from '../vocabulary/tokens.ts'
import { redated } from './answers/work.ts'
import { asName, clip } from './hear/heard.ts'
import { wants } from './intents.ts'
import { speechOf } from './language.ts'
import { effectsOf } from './listen.ts'
import { passed } from './moves.ts'
import { lastHeard, proceed } from './proceed.ts'
import { comeBack, correct, takeBack } from './side.ts'
import type { CoachState } from './state.ts'
import { type CoachContext, type Effect, type Step, utter } from './step.ts'

const lead =
  /^[^\p{L}\p{N}_]*(?:(?:no|nein)[^\p{L}\p{N}_]+)?(?:(?:wait|sorry|quatsch|moment)[^\p{L}\p{N}_]+)*(?:i meant|ich meinte|correction|(?:that['’]?s|that is|this is|it['’]?s|das|es)?\s*(?:stimmt|ist|war)?\s*(?:so\s+)?(?:wrong|not (?:right|true|correct|so)|nicht(?: richtig)?|falsch))?[^\p{L}\p{N}_]*/iu
const denied = /(?<!\p{L})(?:not|don['’]?t|do not|never|didn['’]?t|no|nicht|nie|kein(?:e|en)?)(?!\p{L})/iu
/** "until 2022, not 2020": what it was not is no part of what it was. */
const notThat = /,?\s*(?:and |und )?(?<!\p{L})(?:not|nicht)\s+(?:until |bis |in |since |seit )?\S+\s*$/iu

/** What a person says after "that's wrong": how it was, what to take back, or nothing more, and then what was heard is shown. */
export function corrected(state: CoachState, text: string, context: CoachContext): Step {
  const isLead = wants('wrong', text)
  const rest = isLead ? text.replace(lead, (words) => ' '.repeat(words.length)) : text
  if (rest.trim().length < 4) return state.state === 'correct' && !isLead ? passed(state, context) : correct(state, context)
  if (state.state === 'correct' && wants('passing', rest)) return passed(state, context)
  const heard = lastHeard(context.facts)
  const exchanged = exchangedIn(heard, rest)
  if (exchanged) return changed([exchanged], state, context)
  const wrongly = heard.find((fact) => isNamedIn(fact, rest))
  if (wrongly && denied.test(rest) && !/\d/.test(rest)) return takeBack(state, wrongly, context)
  const effects = replacing(heard, rest, state, context)
  if (effects.length === 0) return state.state === 'correct' ? passed(state, context, [utter('not_understood')]) : correct(state, context)
  return changed(effects, state, context)
}

function changed(effects: readonly Effect[], state: CoachState, context: CoachContext): Step {
  const catalogue = speechOf(state, context)
  const what = effects.map(({ claim }) => claimLabel(claim, catalogue)).join('; ')
  return proceed({ state: { ...comeBack(state), asked: null }, effects, say: [utter('corrected', { what })] }, context)
}

const oneNotOther =
  /^[^\p{L}\p{N}_]*(?:(?:but|that|aber)\s+)?(?:(?:it|that|this|das|es)\s+(?:was|is|war|ist)\s+)?(.{2,80}?),?\s+(?:not|nicht)\s+(.{2,80}?)[^\p{L}\p{N}_]*$/iu

/** "It was Superdrug, not Boots": the name that was heard wrongly gives way to the other, the rest of the role stays. */
function exchangedIn(heard: readonly Fact[], text: string): Effect | undefined {
  const [, right, wrong] = oneNotOther.exec(text) ?? []
  if (right === undefined || wrong === undefined || /\d/.test(text)) return undefined
  const isWrong = (name: string | null) => name !== null && name.toLowerCase() === wrong.toLowerCase()
  const role = heard.find((fact) => fact.kind === 'experience' && (isWrong(fact.payload.organisation) || isWrong(fact.payload.title)))
  if (role?.kind !== 'experience') return undefined
  const name = clip(right)
  const payload = isWrong(role.payload.organisation)
    ? { ...role.payload, organisation: name }
    : { ...role.payload, title: asName(name), occupationId: null }
  const start = text.indexOf(name)
  return { claim: { kind: 'experience', payload }, supersedesId: role.id, quote: { start, end: start + name.length } }
}

/** Whether the words name what a fact says. */
function isNamedIn(fact: Fact, text: string): boolean {
  const words = new Set(tokensOf(text))
  const label = tokensOf(fact.kind === 'language' ? fact.payload.language : claimLabel(fact))
  return label.some((word) => word.length > 3 && words.has(word))
}

/** New claims in the place of what was heard last: a role with other dates, else what the words say, kind by kind. */
function replacing(heard: readonly Fact[], text: string, state: CoachState, context: CoachContext): Effect[] {
  const said = text.replace(notThat, (words) => ' '.repeat(words.length))
  const back = comeBack(state)
  const effects = effectsOf(back.asked, said, back, context)
  const role = heard.find((fact) => fact.kind === 'experience')
  if (!effects.some(({ claim }) => claim.kind === 'experience') && role?.kind === 'experience') {
    const answer = redated(role, said, context.today, true)
    const start = said.length - said.trimStart().length
    if (answer) return [{ ...answer, quote: { start, end: start + said.trim().length } }]
  }
  return effects.map((effect) => {
    const earlier = heard.find(({ kind }) => kind === effect.claim.kind)
    const isOne = ['experience', 'goal', 'contact', 'education'].includes(effect.claim.kind)
    return isOne && effect.supersedesId === null && earlier ? { ...effect, supersedesId: earlier.id } : effect
  })
}
