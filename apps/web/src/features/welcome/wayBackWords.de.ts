import type { words } from './wayBackWords.ts'

export const wayBack: typeof words = {
  openSession: 'Ihre Sitzung öffnen',
  key: {
    label: 'Wiederherstellungsschlüssel, oder einer zum Ansehen',
    hint: 'Ein Wiederherstellungsschlüssel hat 56 Zeichen in Vierergruppen; Leerzeichen und Kleinbuchstaben spielen keine Rolle. Einer zum Ansehen beginnt mit msk_ und wird eingegeben, wie er ist.',
    open: 'Meine Sitzung öffnen',
    opening: 'Wird geöffnet …',
    opensNothing: 'Dieser Schlüssel öffnet hier nichts. Vielleicht ist er vertippt, oder seine Sitzung ist beendet.',
  },
  place: {
    title: 'In diesem Browser ist eine Sitzung von Ihnen offen',
    hasOther:
      'Dieser Schlüssel tritt hier an ihre Stelle. Ihre eigene Sitzung bleibt, wie sie ist; ihr anderer Schlüssel öffnet sie wieder.',
    hasNone: 'Dieser Schlüssel tritt hier an ihre Stelle, und kein anderer öffnet Ihre eigene Sitzung: Niemand käme mehr hinein.',
    keyFirst: 'Zuerst einen Wiederherstellungsschlüssel erstellen',
    goOn: 'Trotzdem öffnen',
    keep: 'Meine offen lassen',
  },
  folder: {
    file: 'Der Ordner, als Zip-Datei, wie Mosaic ihn exportiert hat',
    passphrase: 'Seine Passphrase, falls er eine hat',
    bring: 'Ordner importieren',
    bringing: 'Wird geholt …',
    here: 'Ihr Ordner ist da',
    nothing: 'Es war nichts Neues darin',
    picture: 'Ihr Bild',
  },
  importFolder: 'Mosaic-Ordner importieren',
}
