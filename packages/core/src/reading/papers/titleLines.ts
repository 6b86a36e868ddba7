import { cues } from './cues.ts'

const titles = [...cues.certificate, ...cues.transcript, ...cues.reference]
  .filter(({ place }) => place === 'title')
  .map(({ pattern }) => pattern)

const lengthAtMost = 100

/** Whether a line is nothing but the name of such a paper: "Certificate of Completion", "Relevé de notes". */
export const isTitleLine = (text: string): boolean => text.length <= lengthAtMost && titles.some((pattern) => pattern.test(text.trim()))
