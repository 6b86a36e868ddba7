import { laneReasonWords, laneTaskWords } from '@mosaic/core/words/lanes'
import { catalogue } from './language.ts'

/** What is said of the lanes: why the rules answered, what a request was for, and the terms sentence by sentence. */
export const words = catalogue('lanes', {
  reasons: laneReasonWords as Readonly<Record<keyof typeof laneReasonWords, string>>,
  /** Of the same, where no rules answered instead: why the lane did not. */
  alone: (reason: keyof typeof laneReasonWords) => laneReasonWords[reason].replace(/(?:, so|\.) Mosaic’s own rules.*$/, '.'),
  tasks: laneTaskWords as Readonly<Record<keyof typeof laneTaskWords, string>>,
  term: (english: string) => english,
})
