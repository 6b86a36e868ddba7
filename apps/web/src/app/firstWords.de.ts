import type { words } from './firstWords.ts'

export const first: typeof words = {
  skip: 'Zum Inhalt springen',
  stopped: {
    title: 'Diese Seite ist stehen geblieben',
    again: 'Noch einmal zeigen',
    tell: 'Den Betreibenden sagen',
    kept: 'Was Sie geschrieben haben, bleibt erhalten. Zeigen Sie die Seite noch einmal; bleibt sie wieder stehen, helfen die, die das hier betreiben.',
  },
}
