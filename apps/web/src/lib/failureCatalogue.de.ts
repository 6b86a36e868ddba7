import type { words } from './failureCatalogue.ts'

export const failures: typeof words = {
  failures: {
    malformed: { title: 'Der Server hat diese Seite nicht verstanden', next: 'Laden Sie die Seite neu und versuchen Sie es noch einmal.' },
    foreign_origin: {
      title: 'Diese Seite darf hier nichts ändern',
      next: 'Öffnen Sie Mosaic unter seiner eigenen Adresse und tun Sie es dort.',
    },
    session_required: {
      title: 'In diesem Browser ist keine Sitzung offen',
      next: 'Beginnen Sie eine, oder öffnen Sie Ihre mit dem Wiederherstellungsschlüssel.',
    },
    session_ended: { title: 'Dieser Browser hat Ihre Sitzung nicht mehr', next: 'Ihr Wiederherstellungsschlüssel öffnet sie.' },
    not_found: {
      title: 'Das ist nicht mehr hier',
      next: 'Vielleicht wurde es auf einem anderen Gerät entfernt. Gehen Sie zurück zur Liste.',
    },
    stale: {
      title: 'Es wurde inzwischen anderswo geändert',
      next: 'Sehen Sie sich beides an und behalten Sie, was Sie möchten.',
    },
    key_reused: { title: 'Das wurde schon einmal mit anderen Worten gesendet', next: 'Senden Sie es noch einmal.' },
    last_key: {
      title: 'Das ist der letzte Schlüssel zu Ihrer Sitzung',
      next: 'Erstellen Sie zuerst einen anderen; ohne Schlüssel könnte sie niemand mehr öffnen.',
    },
    too_large: { title: 'Die Datei ist zu groß', next: 'Meist hilft es, sie in „kleinerer Dateigröße“ zu speichern.' },
    over_quota: {
      title: 'In Ihrer Sitzung ist dafür kein Platz mehr',
      next: 'Entfernen Sie eine Datei, die Sie nicht mehr brauchen, und fügen Sie dann diese hinzu.',
    },
    storage_full: {
      title: 'Dieser Server hat gerade keinen Platz für mehr',
      next: 'Was Sie haben, ist sicher. Versuchen Sie es später noch einmal, oder exportieren Sie es.',
    },
    length_required: { title: 'Die Datei hat nicht gesagt, wie lang sie ist', next: 'Wählen Sie sie noch einmal aus.' },
    type_not_accepted: {
      title: 'Diese Art von Datei kann hier nicht gelesen werden',
      next: 'Gelesen werden PDF, Word, OpenDocument, RTF, HTML, Text, Markdown, JSON Resume, Europass-XML, das LinkedIn-Archiv und Fotos von Seiten.',
    },
    invalid: { title: 'Etwas darin braucht noch einen Blick', next: 'Berichtigen Sie, was markiert ist, und senden Sie es noch einmal.' },
    nothing_known_yet: {
      title: 'Über Sie ist noch nichts bekannt',
      next: 'Fügen Sie einen Lebenslauf hinzu, oder erzählen Sie dem Coach von Ihrer letzten Arbeit.',
    },
    gate_blocked: {
      title: 'Ein Satz sagt mehr als Ihre Fakten',
      next: 'Ändern Sie den markierten Satz, oder fügen Sie den Fakt hinzu, auf dem er beruht.',
    },
    rate_limited: { title: 'Zu viele Anfragen auf einmal', next: 'Warten Sie einen Moment. Was Sie geschrieben haben, bleibt erhalten.' },
    unavailable: {
      title: 'Mosaic erreicht gerade seinen Speicher nicht',
      next: 'Nichts ist verloren. Versuchen Sie es gleich noch einmal.',
    },
    lane_unavailable: {
      title: 'Dieser Weg zu antworten steht gerade nicht offen',
      next: 'Die eigenen Regeln von Mosaic können antworten.',
    },
    passphrase_needed: {
      title: 'Dieser Ordner ist verschlossen',
      next: 'Geben Sie die Passphrase ein, mit der er exportiert wurde.',
    },
    archive_invalid: {
      title: 'Diesen Ordner hat nicht Mosaic exportiert',
      next: 'Wählen Sie die Zip-Datei unverändert so, wie sie exportiert wurde.',
    },
    seal_broken: {
      title: 'Ein gespeicherter Teil lässt sich nicht mehr öffnen',
      next: 'Er wurde ausgelassen. Exportieren Sie, was da ist, und sagen Sie es denen, die diesen Server betreiben.',
    },
    sample_posting: {
      title: 'Das ist eine Beispielanzeige',
      next: 'Niemand bekäme die Bewerbung. Fügen Sie eine Anzeige ein, die Sie gefunden haben.',
    },
    read_only_key: {
      title: 'Dieser Schlüssel darf ansehen, aber nichts ändern',
      next: 'Bitten Sie die Person, der die Sitzung gehört, es zu ändern.',
    },
    internal: {
      title: 'Der Server hat einen Fehler gemacht',
      next: 'Ihre Worte bleiben erhalten. Versuchen Sie es noch einmal; bleibt es so, sagen Sie es denen, die diesen Server betreiben.',
    },
  },
  noAnswer: (seconds) => ({
    title: `Keine Antwort nach ${seconds} Sekunden`,
    next: 'Ihre Worte bleiben erhalten. Versuchen Sie es noch einmal.',
  }),
  notReached: {
    title: 'Der Server war nicht zu erreichen',
    next: 'Prüfen Sie das Netz und versuchen Sie es noch einmal. Nichts ist verloren.',
  },
  waitSeconds: (seconds) => `Warten Sie ${seconds} Sekunden. Was Sie geschrieben haben, bleibt erhalten.`,
  serverSays: (next, message) => `${next} Der Server sagt dazu: „${message}“`,
  reference: (id) => `Kennung ${id}`,
  tryAgain: 'Noch einmal versuchen',
}
