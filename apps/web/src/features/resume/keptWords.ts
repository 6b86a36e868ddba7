import { catalogue } from '#lib/language.ts'

/** What waits on this device. */
export const words = catalogue('kept', {
  none: 'No edits wait on this device.',
  title: 'Kept on this device',
  what: 'Edits that are not saved yet. They can be read and changed here, and are saved once the network is back.',
  goOn: 'Go on with it',
})
