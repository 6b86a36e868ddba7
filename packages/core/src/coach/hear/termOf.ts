import type { PayloadOf } from '../../facts/schema.ts'

type Constraint = PayloadOf<'constraint'>

const hard =
  /(?<!\p{L})(?:must|only|have to|can['’]?t|cannot|won['’]?t|need|no less|not under|not below|muss|nur|kann nicht|auf keinen fall|nicht unter|zwingend)(?!\p{L})/iu

/** A constraint in a person's words; hard only where they say so. */
export function termOf(dimension: Constraint['dimension'], words: string, rest: Partial<Constraint>): Constraint {
  return { dimension, operator: 'is', value: null, amount: null, unit: null, hardness: hard.test(words) ? 'hard' : 'soft', ...rest }
}
