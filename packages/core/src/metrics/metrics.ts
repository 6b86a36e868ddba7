import type { Person } from '../person/person.ts'
import { english, type Sentences } from '../sentences/sentences.ts'
import { actionOf } from './action.ts'
import { clarityOf } from './clarity.ts'
import type { MetricInputs } from './inputs.ts'
import { momentumOf } from './momentum.ts'
import type { Metrics } from './schema.ts'

/** The three numbers, each with its parts in the sentences of a language; null where too little is known. */
export function metricsOf(person: Person, inputs: MetricInputs, sentences: Sentences = english): Metrics {
  return {
    clarity: clarityOf(person, inputs, sentences),
    action: actionOf(inputs, sentences),
    momentum: momentumOf(inputs, sentences),
  }
}
