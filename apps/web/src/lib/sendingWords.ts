import { catalogue } from './language.ts'

/** What is said where an application is recorded that its owner sent. */
export const words = catalogue('sending', {
  neverSends:
    'Mosaic never sends an application. Send yours to the employer, then say so here: the posting and the résumé are kept as they are now.',
  employersPage: 'Open the employer’s page',
  noLink: 'This posting holds no link. Apply the way it says.',
  resume: 'Résumé you sent',
  letter: 'Letter you sent',
  none: 'None of these',
  note: 'A note to yourself',
  sent: 'I sent it',
})
