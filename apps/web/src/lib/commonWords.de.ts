import type { words } from './commonWords.ts'
import { figure } from './language.ts'

export const common: typeof words = {
  takesLong: (what) => `${what}. Das dauert länger als sonst; es geht weiter.`,
  quoted: (text) => `„${text}“`,
  bytes: (n) => `${n} Byte`,
  span: {
    fromTo: (start, end) => `${start} bis ${end}`,
    since: (start) => `seit ${start}`,
    from: (start) => `ab ${start}`,
    until: (end) => `bis ${end}`,
  },
  perCent: (n) => `${figure(n)}\u00a0%`,
  tiles: {
    met: 'erfüllt',
    provable: 'zu belegen',
    learnable: 'zu lernen',
    unknown: 'noch nicht gefragt',
    pass: 'bestanden',
    bad: 'passt nicht',
  },
  saved: {
    saving: 'Wird gespeichert',
    saved: (time) => (time ? `Gespeichert um ${time}` : 'Gespeichert'),
    draft: (onDevice) => `Noch nicht gespeichert: ${onDevice ? 'auf diesem Gerät' : 'in dieser Seite'} aufgehoben`,
    waiting: (onDevice) =>
      `Noch nicht gespeichert: ${onDevice ? 'auf diesem Gerät' : 'in dieser Seite'} aufgehoben, bis das Netz wieder da ist`,
  },
}
