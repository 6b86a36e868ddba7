import { catalogue } from '#lib/language.ts'

/** How Mosaic is used, and the way to those who run it. */
export const words = catalogue('help', {
  tab: 'Help',
  title: 'How this works',
  what: 'Five places, in any order. Everything you do is kept until its day, without an account.',
  placesTitle: 'The five places',
  places: [
    {
      name: 'Coach',
      what: 'Asks one question at a time and says why. Answer in your own words, tap, or skip. Attach a résumé at any point. What it hears is shown with your words; say what is right.',
    },
    {
      name: 'Picture',
      what: 'What is known of you, and the difference to the work you want: met, provable, learnable, not asked yet. Every number opens into its parts. A dash means too little is known; it is never a zero.',
    },
    {
      name: 'Opportunities',
      what: 'Postings ranked by fit, each open to its reasons. Paste one that you found yourself; it stays private to you. Terms you called a must block a posting and never change its number.',
    },
    {
      name: 'Résumé',
      what: 'From your own file or from what Mosaic knows, and one for each posting. Each sentence names the facts it rests on.',
    },
    {
      name: 'Applications',
      what: 'You send on the employer’s page, then say so here. The posting and the résumé are kept as they were, with the days on which to follow up.',
    },
  ],
  justCheck: 'Just check my résumé',
  privacy: 'Privacy and data',
  write: 'Write to those who run this',
  anonymous: 'It reaches them without your session: they cannot see who wrote it, so say how to reach you if you want an answer.',
  received: 'Received.',
  thanks: 'Thank you.',
  happened: 'What happened, or what is missing',
  send: 'Send',
  sending: 'Sending…',
  sources: {
    title: 'Where names come from',
    own: 'Skills and occupations, with what is typical of them, are Mosaic’s own list unless a line below names another source.',
    towns: 'Towns and distances:',
  },
})
