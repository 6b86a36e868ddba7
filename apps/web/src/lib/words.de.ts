import { plural } from './language.ts'
import type { words } from './words.ts'

export const lib: typeof words = {
  undo: 'Rückgängig',
  close: 'Schließen',
  language: 'Sprache',
  languageAuto: 'Sprache des Browsers',
  days: (n) => plural(n, '# Tag', '# Tage'),
}
