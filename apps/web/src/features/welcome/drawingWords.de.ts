import type { words } from './drawingWords.ts'

export const drawing: typeof words = {
  name: 'Wie ein Delta aussieht',
  what: 'Ein Delta aus Kacheln: unten voll, zur Spitze hin halb, schraffiert und offen',
  met: 'Erfüllt',
  provable: 'Zu belegen',
  learnable: 'Zu lernen',
  unknown: 'Noch nicht gefragt',
}
