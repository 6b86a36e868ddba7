import { words } from './commonWords.ts'
import { figure } from './language.ts'

/** "6.2 MB", "64 kB", in steps of 1,024 as quotas are counted. */
export function sizeOf(bytes: number): string {
  if (bytes < 1024) return words.bytes(bytes)
  return bytes < 1024 ** 2 ? `${figure(Math.round(bytes / 1024))} kB` : `${figure(bytes / 1024 ** 2)} MB`
}

/** "1 fact", "3 facts", for words that are in no catalogue yet. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${figure(n)} ${n === 1 ? one : many}`
}

/** 0.7 as "70 %". */
export const perCent = (share: number) => words.perCent(Math.round(share * 100))
