import type { Person } from '../person/person.ts'
import { actionOf } from './action.ts'
import { clarityOf } from './clarity.ts'
import type { MetricInputs } from './inputs.ts'
import { momentumOf } from './momentum.ts'
import type { Metrics } from './schema.ts'

/** The three numbers, each with its parts; null where too little is known. */
export function metricsOf(person: Person, inputs: MetricInputs): Metrics {
  return { clarity: clarityOf(person, inputs), action: actionOf(inputs), momentum: momentumOf(inputs) }
}
