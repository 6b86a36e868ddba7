import type { Sentences } from '../sentences.ts'

export const calendar: Sentences['calendar'] = {
  followUp: (name) => `Nachfragen: ${name}`,
  kinds: { phone: 'Telefonat', video: 'Videogespräch', on_site: 'Vorstellungsgespräch', task: 'Aufgabe', other: 'Gespräch' },
  timeUnknown: 'Die Uhrzeit ist noch nicht bekannt.',
  onClock: (time, timeZone) => `${time} Uhr in der Zeitzone ${timeZone}.`,
  people: (people) => `Mit: ${people}`,
  questions: (questions) => `Zu fragen: ${questions}`,
  sessionEnds: 'Mosaic löscht heute Ihre Sitzung',
  extend: 'Verlängern oder exportieren Sie sie vor diesem Tag, wenn Sie sie behalten möchten.',
}
