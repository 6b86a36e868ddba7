import { catalogue, plural } from '#lib/language.ts'

/** The ways to bring a posting of one's own. */
export const words = catalogue('bring', {
  tab: 'Bring a posting',
  title: 'Bring a posting you are looking at',
  what: 'It stays yours: sealed, in no list but your own.',
  form: {
    title: 'Its text',
    text: 'The posting, as it stands',
    textHint: 'Text or the page’s source. It is sealed like everything of yours.',
    role: 'Title, if the first line is not it',
    company: 'Employer',
    link: 'Link to apply',
    read: 'Read it',
    reading: 'Reading…',
    notNow: 'Not now',
    otherWays: 'Other ways: an address, a list from another tracker, a bookmark, your phone',
  },
  address: {
    title: 'Its address',
    page: 'The posting’s page',
    hint: 'This server asks that page once, and says nothing of you there.',
    read: 'Read that page',
    asking: 'Asking that page…',
  },
  browser: {
    title: 'From the page you are on',
    desk: 'At a desk: drag this to your bookmarks bar, or copy it and save it as the address of a new bookmark. On a posting’s page it opens Mosaic with the posting in the form. What it takes along goes to no server before you press “Read it”.',
    add: 'Add to Mosaic',
    drag: 'Drag this to your bookmarks bar, or copy it.',
    copy: 'Copy the bookmark',
    copied: 'Copied',
    isCopied: 'The bookmark is copied.',
    phone:
      'On a phone: install Mosaic from your browser’s menu (“Add to home screen”). It then stands among the apps that you can share a page with.',
  },
  tracker: {
    title: 'A list from another tracker',
    table: 'A table as CSV',
    hint: 'As Teal, Huntr and spreadsheets export it. The first line names the columns: Title or Position, Company, Location, Link, Description, Status, Date applied, Notes.',
    reading: 'Reading the list…',
    added: (n: number) =>
      n === 0
        ? 'No new posting was in it.'
        : plural(n, '# posting is here, saved with your notes.', '# postings are here, saved with your notes.'),
    alreadyThere: (n: number) => plural(n, '# was here already.', '# were here already.'),
    applications: (n: number) =>
      plural(
        n,
        '# application is on your board with what the list says of it; a step without a day counts from today.',
        '# applications are on your board with what the list says of them; a step without a day counts from today.',
      ),
    leftOut: (n: number) => plural(n, '# row had no title and was left out.', '# rows had no title and were left out.'),
    saved: 'Postings you saved',
    sent: 'Your applications',
  },
})
