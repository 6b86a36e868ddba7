/** What a document says, sentence by sentence, for the page that shows it too. */
export { sentencesOf } from '../../resume/sentences.ts'
