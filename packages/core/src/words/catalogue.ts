import { catalogue, type en } from './languages/en.ts'

/** A message of the coach: every language's catalogue has each of them. */
export type MessageId = keyof typeof en

/** A language: its messages with their `{slots}`, its name in itself, and small words that give it away. */
export interface Catalogue {
  /** BCP 47, as dates and figures are written. */
  readonly language: string
  readonly name: string
  /** Words that stand in short messages of this language and hardly in another's. */
  readonly tells: string
  readonly messages: Readonly<Record<MessageId, string>>
}

/** What everything is said in where nothing else is known of a person's language. */
export const english: Catalogue = catalogue

type Params = Readonly<Record<string, string>>

/** A message in a language, its slots filled; a slot without a value is left empty. */
export function messageOf({ messages }: Catalogue, id: MessageId, params: Params = {}): string {
  return messages[id].replace(/\{([\p{L}\p{N}_]+)\}/gu, (_, slot: string) => params[slot] ?? '')
}

/** The coach's turn as text: one paragraph a message. */
export function sayText(catalogue: Catalogue, utterances: readonly { readonly id: MessageId; readonly params: Params }[]): string {
  return utterances
    .map(({ id, params }) => messageOf(catalogue, id, params))
    .filter(Boolean)
    .join('\n\n')
}

/** The catalogue of a language, by its first part (`de` of `de-AT`); English where there is none. */
export function catalogueOf(language: string, catalogues: readonly Catalogue[]): Catalogue {
  return catalogues.find((one) => one.language === language.split('-')[0]) ?? english
}
