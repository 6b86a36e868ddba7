import { asCandidate, asHtml, asLinkedIn, asOdt, asRtf, asSkillsPassport } from './formatFixtures.ts'
import type { Seed } from './fuzzing.ts'
import { asJson, asMarkdown, asText, asWord, hiddenWords, oneColumn, pdf, sidebarRight } from './readFixtures.ts'

/** Our own résumé in each format that is read, PDF and Word more than once: they hold the most machinery. */
export async function seeds(): Promise<Seed[]> {
  const word = await asWord()
  return [
    { type: 'pdf', bytes: pdf(oneColumn) },
    { type: 'pdf', bytes: pdf(sidebarRight) },
    { type: 'pdf', bytes: pdf(hiddenWords) },
    { type: 'docx', bytes: word },
    { type: 'docx', bytes: word },
    { type: 'odt', bytes: await asOdt() },
    { type: 'linkedin', bytes: await asLinkedIn() },
    { type: 'rtf', bytes: Buffer.from(asRtf, 'latin1') },
    { type: 'html', bytes: Buffer.from(asHtml) },
    { type: 'europass', bytes: Buffer.from(asSkillsPassport) },
    { type: 'europass', bytes: Buffer.from(asCandidate) },
    { type: 'json', bytes: Buffer.from(asJson) },
    { type: 'md', bytes: Buffer.from(asMarkdown) },
    { type: 'txt', bytes: Buffer.from(asText) },
  ]
}
