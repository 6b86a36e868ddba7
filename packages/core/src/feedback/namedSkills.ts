import type { Requirement } from '../postings/schema.ts'
import type { ResumeDocument } from '../resume/schema.ts'
import { sentencesOf } from '../resume/sentences.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

type Asked = Pick<Requirement, 'skillId' | 'label'>

/** Finds the sentences of a document that name a skill that is asked for, by JSON pointer: the very skill or a narrower one. Names and addresses name none. */
export function sentencesNaming(document: ResumeDocument, vocabulary: Vocabulary): (asked: Asked) => string[] {
  const sentences = sentencesOf(document)
    .filter(({ pointer }) => !/^\/basics\/(?!summary$|label$)/.test(pointer))
    .map(({ pointer, text, fields }) => ({ pointer, text, skillIds: skillIdsIn(fields?.['position'] ?? text, vocabulary) }))
  return ({ skillId, label }) =>
    sentences
      .filter(({ text, skillIds }) =>
        skillId === null ? spaced(text).includes(spaced(label)) : skillIds.some((id) => vocabulary.closeness(id, skillId) === 1),
      )
      .map(({ pointer }) => pointer)
}

function skillIdsIn(text: string, vocabulary: Vocabulary): readonly string[] {
  const whole = vocabulary.findSkill(text)?.skill.id
  return [...vocabulary.matchSkills(text).map(({ skillId }) => skillId), ...(whole ? [whole] : [])]
}

/** Its words, each with a space on both sides: a skill that no vocabulary has is found whole. */
const spaced = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}+#]+/gu) ?? []).join(' ')} `
