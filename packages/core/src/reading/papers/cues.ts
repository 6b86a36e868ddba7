import type { Cue } from './cue.ts'
import { letterCues } from './letterCues.ts'
import { recordCues } from './recordCues.ts'
import type { PaperKind } from './schema.ts'
import { testimonyCues } from './testimonyCues.ts'

/**
 * What tells each kind, in English, German, French, Spanish, Italian, Portuguese and Dutch. Each idea counts once, however often it is said.
 * The weights are this project's own: 4 or 5 for a title that names the kind, 2 to 3 for what hardly another kind says, 1 for what some do.
 */
export const cues: Readonly<Record<PaperKind, readonly Cue[]>> = { ...letterCues, ...recordCues, ...testimonyCues }
