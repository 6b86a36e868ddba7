import { catalogue, figure } from './language.ts'

/** What many pages say: dates, quotes, figures, states. */
export const words = catalogue('common', {
  takesLong: (what: string) => `${what}. This takes longer than usual; it goes on.`,
  quoted: (text: string) => `“${text}”`,
  bytes: (n: number) => `${n} bytes`,
  span: {
    fromTo: (start: string, end: string) => `${start} to ${end}`,
    since: (start: string) => `since ${start}`,
    from: (start: string) => `from ${start}`,
    until: (end: string) => `until ${end}`,
  },
  perCent: (n: number) => `${figure(n)} %`,
  tiles: { met: 'met', provable: 'provable', learnable: 'learnable', unknown: 'not asked yet', pass: 'passed', bad: 'does not fit' },
  saved: {
    saving: 'Saving',
    saved: (time: string | null) => (time ? `Saved ${time}` : 'Saved'),
    draft: (onDevice: boolean) => `Not saved yet: kept ${onDevice ? 'on this device' : 'in this page'}`,
    waiting: (onDevice: boolean) => `Not saved yet: kept ${onDevice ? 'on this device' : 'in this page'} until the network is back`,
  },
})
