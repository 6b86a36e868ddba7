import type { words } from './keptWords.ts'

export const kept: typeof words = {
  none: 'Auf diesem Gerät warten keine Änderungen.',
  title: 'Auf diesem Gerät aufgehoben',
  what: 'Änderungen, die noch nicht gespeichert sind. Sie lassen sich hier lesen und weiter ändern und werden gespeichert, sobald das Netz wieder da ist.',
  goOn: 'Daran weiterarbeiten',
}
