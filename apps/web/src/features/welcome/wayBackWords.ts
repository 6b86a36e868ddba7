import { catalogue } from '#lib/language.ts'

/** The ways back in, opened: by key and by folder. */
export const words = catalogue('wayBack', {
  openSession: 'Open your session',
  key: {
    label: 'Recovery key, or a key to look',
    hint: 'A recovery key has 56 characters in groups of four; spaces and small letters do not matter. A key to look begins with msk_ and is entered as it is.',
    open: 'Open my session',
    opening: 'Opening…',
    opensNothing: 'This key opens nothing here. It may be mistyped, or its session has ended.',
  },
  place: {
    title: 'A session of yours is open in this browser',
    hasOther: 'This key takes its place here. Your own session stays as it is, and its other key opens it again.',
    hasNone: 'This key takes its place here, and no other key opens your own session: nobody could get back into it.',
    keyFirst: 'Make a recovery key first',
    goOn: 'Open it all the same',
    keep: 'Leave mine open',
  },
  folder: {
    file: 'The folder, as the zip file that Mosaic exported',
    passphrase: 'Its passphrase, if it has one',
    bring: 'Import the folder',
    bringing: 'Bringing it in…',
    here: 'Your folder is here',
    nothing: 'Nothing new was in it',
    picture: 'Your picture',
  },
  importFolder: 'Import a Mosaic folder',
})
