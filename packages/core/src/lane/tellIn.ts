import { z } from 'zod'
import { smallWordsIn } from '../reading/language.ts'
import { languageOfScript } from '../reading/scripts.ts'
import { asData, asSeen, dataRule } from './data.ts'
import type { RephraseInput } from './rephrase.ts'
import { wordsOf } from './rephrase.ts'
import type { Task } from './task.ts'

const TellInAnswer = z.object({ text: z.string(), factIds: z.array(z.string()) })

export interface TellInInput extends Pick<RephraseInput, 'bullet' | 'facts'> {
  /** BCP 47. */
  readonly language: string
}

/** A wording may be so many times as long as the bullet: languages differ, and a short one more than a long one. */
const longerAtMost = 1.8
const lettersMore = 20

/**
 * Says one bullet of a résumé in another language. Here it is held against its form, its facts' ids and the language asked for; what it claims is for
 * the résumé's gate to hold against the facts.
 */
export const tellIn: Task<TellInInput, z.infer<typeof TellInAnswer>, string | null> = {
  name: 'tell_in_language',
  answer: TellInAnswer,
  tokensAtMost: 1500,
  prompt: ({ bullet, facts, language }) => ({
    system: [
      `You say one bullet of a résumé in ${nameOf(language)}, in a whole sentence part as a résumé there has it, with its small words. Say what "bullet" says, nothing more and nothing less.`,
      'Keep every number as figures, every name of a person, firm, place, product or paper as it is written, and the person’s part as large as it is: who helped does not lead. One line. In "factIds" give the ids of the facts that carry it.',
      dataRule,
    ].join('\n'),
    user: asData({ bullet, facts: facts.map((fact) => ({ id: fact.id, says: wordsOf(fact) })) }),
  }),
  accept({ bullet, facts, language }, { text, factIds }) {
    const said = asSeen(text, 500).trim()
    const ids = new Set(facts.map(({ id }) => id))
    const isWhole = said !== '' && !said.includes('\n') && said.length <= bullet.length * longerAtMost + lettersMore
    const isKept = isWhole && factIds.length > 0 && factIds.every((id) => ids.has(id)) && isIn(said, language)
    return { accepted: isKept ? said : null, dropped: isKept ? 0 : 1 }
  },
}

const nameOf = (language: string) => new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language

/** Whether nothing tells that a text is in another language than asked for. */
function isIn(text: string, language: string): boolean {
  const script = languageOfScript(text)
  if (script !== null) return script.split('-')[0] === language.split('-')[0]
  if (languageOfScript(nativeNameOf(language)) !== null) return false
  const counts = smallWordsIn(text)
  const asked = counts.find((one) => one.language === language)?.all
  return (counts[0]?.all ?? 0) <= (asked ?? 1)
}

/** A language's name in its own letters. */
const nativeNameOf = (language: string) => new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? ''
