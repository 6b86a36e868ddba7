import type { Vocabulary } from './vocabulary.ts'

/** Whether a skill of the vocabulary is a licence or qualification: had or not had, however it is called ("qualified teacher status", "AAT level 3"). */
export function isPaper(skillId: string | null, vocabulary: Pick<Vocabulary, 'skill'>): skillId is string {
  return skillId !== null && vocabulary.skill(skillId)?.group === 'licences'
}
