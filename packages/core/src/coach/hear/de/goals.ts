import { occupationMeant } from '../agents.ts'
import { goalOf } from '../goals.ts'
import { type Heard, type Hearing, heardIn } from '../heard.ts'

const wish =
  /(?<!\p{L})(?:ich\s+)?(?:suche|möchte|will|würde|hätte|wünsche mir|plane|träume von|überlege|interessiere mich|am liebsten|mein (?:ziel|traum|wunsch)(?: ist)?|(?:zurück|raus|wieder) (?:in|aus|als)|irgendwas|etwas mit|umschul\p{L}*|(?:stelle|job|arbeit|einstieg) als)(?!\p{L})\s*.{3,200}$/iu
const notWork =
  /(?<!\p{L})(?:wissen|fragen|löschen|gelöscht|aufhören|sterben|schlafen|verstehen|variante|fassung|gründlich|ausführlich|schnell machen|pause)(?!\p{L})/iu

/** Whether German words wish for something to come. */
export const isWish = (text: string): boolean => wish.test(text) && !notWork.test(text)

/** A wish that names an occupation; a wish without one is only heard as the answer to a question for it. */
export function readGoals(clause: string, { vocabulary, today }: Hearing): Heard[] {
  const match = wish.exec(clause)
  if (!match || notWork.test(match[0]) || !occupationMeant(match[0], vocabulary)) return []
  return [heardIn(match, { kind: 'goal', payload: goalOf(match[0], { vocabulary, today }) })]
}
