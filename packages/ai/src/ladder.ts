import { LaneFailure } from '@mosaic/core/lane/failure'
import { z } from 'zod'
import type { AnswerForm, Ask, LanguageModel, Said } from './model.ts'

/** A question with a typed answer. */
export interface Asked<T> {
  /** The task's name, for the schema and the log: `extract_facts`. */
  readonly name: string
  readonly system: string
  readonly user: string
  readonly answer: z.ZodType<T>
  readonly tokensAtMost: number
}

/** Around each single request: what has to be kept or counted before it goes out and after it came back. */
export type Around = (ask: Ask, send: () => Promise<Said>) => Promise<Said>

/** How long a form that a model does not keep to is left out. */
const forgetMs = 3_600_000

/** So often in a row a model misses a form before it is left out. */
const missesAtMost = 2

/** Which forms a provider's model keeps to, as far as this process has seen; a form that was left out is tried again after an hour. */
export class Forms {
  readonly #leftOut = new Map<string, number>()
  readonly #misses = new Map<string, number>()

  of(model: LanguageModel, now: number): AnswerForm[] {
    return model.forms.filter((form) => form === 'text' || (this.#leftOut.get(nameOf(model, form)) ?? 0) <= now)
  }

  leaveOut(model: LanguageModel, form: AnswerForm, now: number): void {
    this.#leftOut.set(nameOf(model, form), now + forgetMs)
  }

  /** An answer that was not in its form: one is a slip, two in a row are the model's way. */
  missed(model: LanguageModel, form: AnswerForm, now: number): void {
    const misses = (this.#misses.get(nameOf(model, form)) ?? 0) + 1
    this.#misses.set(nameOf(model, form), misses % missesAtMost)
    if (misses >= missesAtMost) this.leaveOut(model, form, now)
  }

  kept(model: LanguageModel, form: AnswerForm): void {
    this.#misses.delete(nameOf(model, form))
  }
}

const nameOf = ({ lane, host, model }: LanguageModel, form: AnswerForm) => [lane, host, model, form].join(' ')

/**
 * Asks from the strictest form down: a JSON schema, any JSON, plain text with one repair. What a model does not keep to is remembered, so that the
 * next question begins where it works.
 * @throws LaneFailure `malformed` when no form gave the answer, and whatever else stopped it.
 */
export async function askTyped<T>(model: LanguageModel, forms: Forms, asked: Asked<T>, around: Around, signal: AbortSignal): Promise<T> {
  const schema = { name: asked.name, json: z.toJSONSchema(asked.answer) as Readonly<Record<string, unknown>> }
  const send = (form: AnswerForm, turns: Ask['turns']) => {
    const ask = { system: systemFor(form, asked, schema.json), turns, form, schema, tokensAtMost: asked.tokensAtMost }
    return around(ask, () => model.ask(ask, signal))
  }
  const first: Ask['turns'] = [{ role: 'user', text: asked.user }]
  const refused: AnswerForm[] = []
  for (const form of forms.of(model, performance.now())) {
    const said = await send(form, first).catch((error: unknown) => {
      if (form !== 'text' && error instanceof LaneFailure && error.reason === 'unsupported') return null
      throw error instanceof LaneFailure && error.reason === 'unsupported' ? new LaneFailure('broken', { cause: error }) : error
    })
    if (said === null) {
      refused.push(form)
      continue
    }
    // a request that is refused in every form is wrong by itself: only what a looser one gets past was the form's
    for (const other of refused.splice(0)) forms.leaveOut(model, other, performance.now())
    const value = answerIn(said, asked.answer)
    if (value) {
      forms.kept(model, form)
      return value.answer
    }
    if (form !== 'text') forms.missed(model, form, performance.now())
    else return repaired(asked, await send(form, [...first, { role: 'assistant', text: said.text || '(nothing)' }, repair]))
  }
  throw new LaneFailure('malformed')
}

const repair = { role: 'user', text: 'That is not the JSON that was asked for. Answer again with that JSON and nothing else.' } as const

function repaired<T>({ answer }: Asked<T>, said: Said): T {
  const value = answerIn(said, answer)
  if (!value) throw new LaneFailure('malformed')
  return value.answer
}

/** A form that the interface does not enforce is told in words. */
function systemFor(form: AnswerForm, { system }: Asked<unknown>, schema: unknown): string {
  return form === 'json_schema'
    ? system
    : `${system}\n\nAnswer with one JSON object and nothing else. Its JSON Schema: ${JSON.stringify(schema)}`
}

/** The answer in what was said, null when it is not there. @throws LaneFailure `refused`, or `malformed` when it was cut off. */
function answerIn<T>({ text, end }: Said, schema: z.ZodType<T>): { readonly answer: T } | null {
  if (end === 'refused') throw new LaneFailure('refused')
  // no other form would make a shorter answer of it
  if (end === 'cut') throw new LaneFailure('malformed')
  const from = text.indexOf('{')
  const to = text.lastIndexOf('}')
  if (from < 0 || to < from) return null
  try {
    const parsed = schema.safeParse(JSON.parse(text.slice(from, to + 1)))
    return parsed.success ? { answer: parsed.data } : null
  } catch {
    return null
  }
}
