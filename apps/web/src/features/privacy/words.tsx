import { Link } from '@tanstack/react-router'
import { catalogue, plural } from '#lib/language.ts'
import { words as common } from '#lib/words.ts'

const byKey = 'With your session’s key'

/** What is held, how it is sealed and how it ends. */
export const words = catalogue('privacy', {
  tab: 'Privacy and data',
  title: 'What Mosaic holds about you',
  all: 'All of it is listed here. There is no account, no tracking and no other copy.',
  none: 'Nothing. No session is open in this browser, and nothing is stored before your first act.',
  days: {
    left: (n: number) => `${common.days(n)} left`,
    on: (day: string) => (
      <>
        On <b>{day}</b> everything below is erased, and the key to it. Each tile is a day. Using Mosaic does not extend it; you do.
      </>
    ),
    kept: (day: string) => `Kept until ${day}.`,
    start: (n: number) => `Start ${n} new days`,
    extending: 'Extending…',
  },
  keys: {
    title: 'What opens it',
    what: 'This browser holds a key. A recovery key on paper opens the session on another device. Mosaic keeps only a hash and cannot give a key to you again.',
    kinds: { browser: 'A browser', program: 'A program', recovery: 'A recovery key', counsellor: 'Somebody who may look, and not change' },
    since: (label: string, day: string) => `${label}, since ${day}`,
    until: (day: string) => `until ${day}`,
    thisBrowser: 'this browser',
    remove: 'Remove',
    removing: 'Removing…',
    removed: 'The key opens nothing any more.',
    once: 'This is shown once. Write it down, or keep it where you keep passwords. Mosaic cannot give it to you again.',
    copy: 'Copy',
    copied: 'Copied.',
    noCopy: 'This browser does not let a page copy. Select the key and copy it yourself.',
    print: 'Print this page',
    haveIt: 'I have it',
    make: 'Make a recovery key',
    making: 'Making it…',
    offerLabel: 'Recovery key',
    offer: 'Only this browser can open your session',
    offerWhy: 'A recovery key on paper opens it elsewhere, or here after the browser was cleared.',
    get: 'Get a recovery key',
    notNow: 'Not now',
  },
  look: {
    title: 'Let somebody look',
    terms: [
      'With this key somebody, a counsellor for one, reads all that is listed on this page, and can keep a copy of it.',
      'They cannot change, send or erase anything, and cannot make another key.',
      'You take it back with one press, at any time. What they have read or copied by then stays with them.',
    ],
    who: 'Who is it for? (optional)',
    whoHint: 'Only for your list here.',
    howLong: 'How long may they look?',
    ends: (day: string) => `It ends by itself on ${day}, or with your session.`,
    make: 'Make the key',
    once: (day: string) =>
      `This is shown once, and opens your session for looking until ${day}. Give it only to the one who may look. They enter it on Mosaic’s start page, under “Open with a recovery key”.`,
    takeBack: 'Take it back',
    passedOn: 'I have passed it on',
    looks: (label: string) => `${label}, who may look`,
    theirs: 'What Mosaic holds of this session',
    erased: (day: string) => `On ${day} everything below is erased, unless the owner extends it.`,
  },
  leave: {
    leave: 'Leave this device',
    leaving: 'Leaving…',
    left: 'This browser holds no key any more. Your recovery key opens the session.',
    keyFirst: 'Make a recovery key first; without one nobody could open it again.',
  },
  held: {
    title: 'Stored, sealed, sent',
    of: (used: string, limit: string) => `${used} of ${limit}`,
    columns: ['What', 'How many', 'Size', 'Sealed', 'Sent anywhere'] as readonly [string, string, string, string, string],
    files: 'Files you added',
    filesN: (n: number) => plural(n, '# file', '# files'),
    filesSealed: 'With your session’s key, before they touch the disk',
    byKey,
    turns: 'What you and the coach said',
    turnsN: (n: number) => plural(n, '# turn', '# turns'),
    andMore: (count: string) => `${count} and more`,
    facts: 'Facts and quotes',
    factsN: (facts: number, quotes: number) => `${plural(facts, '# fact', '# facts')}, ${plural(quotes, '# quote', '# quotes')}`,
    postings: 'Postings you kept',
    postingsN: (n: number) => plural(n, '# posting', '# postings'),
    versions: 'Résumé versions',
    versionsN: (n: number) => plural(n, '# version', '# versions'),
    applications: 'Applications and notes',
    applicationsN: (n: number) => plural(n, '# application', '# applications'),
    requests: 'Requests to a language model',
    requestsN: (n: number) => plural(n, '# request', '# requests'),
    steps: 'Steps of your plan',
    stepsN: (n: number) => plural(n, '# step', '# steps'),
    dates: 'When the session started and ends',
    datesN: '2 dates',
    datesSealed: 'Open, so that it can be erased on time',
    sent: 'Sent',
    parts: 'Parts, all listed',
    no: 'No',
  },
  lane: {
    title: 'Who answers',
    agreed: (day: string) => `agreed ${day}, can change at any time`,
    rules: 'Mosaic’s own rules',
    rulesWhat: 'Nothing leaves this server. They find fewer skills by themselves than a language model would, so they ask you more.',
    at: (model: string, host: string) => `${model} at ${host}. The rules answer whenever it does not.`,
    sentLink: 'What was sent, word for word',
    nowRules: 'Mosaic’s own rules answer. Nothing is sent.',
    nowLane: (lane: string) => `${lane} may help to answer.`,
    wouldGo: (lane: string, model: string, host: string) => `What would go to ${lane} (${model} at ${host})`,
    there:
      'What becomes of it there is said in their terms, not here. What it finds counts only once you say yes. Words of distress are never sent. Every request is kept for you to read.',
    agree: 'Agree for this session',
    agreeing: 'Agreeing…',
    leaveIt: 'Leave it as it is',
  },
  sent: {
    tab: 'What was sent',
    nothing: 'Nothing was sent anywhere',
    title: 'What was sent, word for word',
    kept: 'Kept sealed for you alone, and written before each request goes out.',
    backTo: 'Back to privacy and data',
    opening: 'Opening what was sent',
    rulesAll: 'Mosaic’s own rules answered everything',
    rulesAllWhy: 'A request to a language model stands here once you agreed to one and it was asked.',
    fetching: 'Fetching…',
    earlier: 'Show earlier ones',
    to: (lane: string, model: string, host: string) => `To ${lane}, ${model} at ${host}.`,
    hidden: (n: number) => `${plural(n, '# piece', '# pieces')} of contact data taken out.`,
    tokens: (input: number, output: number) => `${input} tokens in, ${output} out.`,
    instruction: 'The instruction that went with it',
    answered: 'It answered.',
    noAnswer: 'No answer was kept.',
  },
  takeAway: {
    title: 'Take it with you',
    what: 'A folder you can read without Mosaic: your files, facts and résumés, and one file that restores everything here or on another server.',
    lock: 'Lock it with a passphrase (optional)',
    lockHint: 'Any 7-Zip opens it with this passphrase. It is kept nowhere.',
    packing: 'Packing…',
    run: 'Export everything',
    importIt: 'Import a folder',
    done: (size: string) => `Exported, ${size}.`,
  },
  end: {
    title: 'Delete everything now',
    what: 'Erases all that is listed above, and every key to it. It cannot be undone, not even by us. You get a receipt.',
    word: 'delete',
    write: (word: string) => (
      <>
        Write <b>{word}</b> to go on
      </>
    ),
    deleting: 'Deleting…',
    run: 'Delete everything',
    tab: 'Erased',
    done: 'Everything is erased',
    receiptWhat: 'The data, the files and every key to them. This receipt is all that is left, and it is only here.',
    receipt: (id: string) => `Receipt ${id}`,
    erased: (at: string) => `Mosaic, erased ${at}`,
    save: 'Save the receipt',
    startPage: 'Start page',
  },
  plain: {
    title: 'Plain answers',
    answers: (who: string, fetchesPages: boolean) => [
      {
        question: 'Can the people who run this read my résumé?',
        answer:
          'Not from the disk, a backup or the database: everything you write or add is sealed with a key that only your browser, or your recovery key, holds. While your request is being answered the server has the key in its memory, and forgets it afterwards.',
      },
      {
        question: 'What stands in the open?',
        answer:
          'When the session started and ends, how many bytes it holds, how large files are and whether they were read. Nothing that says something about you.',
      },
      {
        question: 'What if I lose the key?',
        answer: 'Then nobody can open it, and it is erased on its day. An export you made can be imported into a new session.',
      },
      {
        question: 'Does anything go to a company’s language model?',
        answer:
          'Only where this server offers one and you choose it under “Who answers”, where it says what would go where. Else its own rules answer. What you apply with you send yourself; Mosaic never sends an application.',
      },
      {
        question: 'Do employers or job boards learn of me?',
        answer: `Not from here. This server fetches postings for everybody, on a timer. ${fetchesPages ? 'A page that you hand in by its address it asks once, without a cookie and without a word about you. ' : ''}What you open or send on an employer’s page is between your browser and them.`,
      },
      {
        question: 'What stays on this device?',
        answer:
          'The page’s own files, so that it opens without a network, the language and brightness you chose, and, sealed, edits that wait to be saved. Leaving or deleting the session clears them.',
      },
      {
        question: 'Who do I turn to?',
        answer: (
          <>
            {who ? `This server is run by ${who}. ` : 'To those who run this server. '}
            <Link to="/help">Write to them from the help page</Link>; what you write there is kept without your session.
          </>
        ),
      },
    ],
  },
})
