import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, type Written, written } from '../languages/corpus.ts'

/** Forty honest rewrites and forty inventions a language, written before their writer had read a rule of the gate. */
export const unseen: readonly Written[] = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => written(name.slice(0, 2) as Language, readFileSync(join(import.meta.dirname, name), 'utf8')))
