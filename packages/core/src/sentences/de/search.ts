import type { Sentences } from '../sentences.ts'
import { figure } from './figures.ts'

const list = new Intl.ListFormat('de')

export const search: Sentences['search'] = {
  words: (q) => `die Worte „${q}“`,
  place: (place) => `den Ort „${place}“`,
  remote: { remote: '„Ganz von zu Hause“', hybrid: '„Einige Tage zu Hause“', on_site: '„Vor Ort“' },
  fitAtLeast: (points) => `eine Passung von mindestens ${figure(points)}`,
  fitOf: (points) => `eine Passung von ${figure(points)}`,
  without: (filters, count) => `Ohne ${list.format(filters)}: ${figure(count)}.`,
}
