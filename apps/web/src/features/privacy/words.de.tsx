import { Link } from '@tanstack/react-router'
import { plural } from '#lib/language.ts'
import { words as common } from '#lib/words.ts'
import type { words } from './words.tsx'

const byKey = 'Mit dem Schlüssel Ihrer Sitzung'

export const privacy: typeof words = {
  tab: 'Datenschutz und Daten',
  title: 'Was Mosaic über Sie aufbewahrt',
  all: 'Alles davon steht hier. Es gibt kein Konto, keine Verfolgung und keine weitere Kopie.',
  none: 'Nichts. In diesem Browser ist keine Sitzung offen, und vor Ihrem ersten Schritt wird nichts gespeichert.',
  days: {
    left: (n) => `Noch ${common.days(n)}`,
    on: (day) => (
      <>
        Am <b>{day}</b> wird alles gelöscht, was hier steht, und der Schlüssel dazu. Jede Kachel ist ein Tag. Mosaic zu benutzen verlängert
        die Frist nicht; das tun nur Sie.
      </>
    ),
    kept: (day) => `Aufgehoben bis ${day}.`,
    start: (n) => `${n} neue Tage beginnen`,
    extending: 'Wird verlängert …',
  },
  keys: {
    title: 'Was sie öffnet',
    what: 'Dieser Browser hat einen Schlüssel. Ein Wiederherstellungsschlüssel auf Papier öffnet die Sitzung auf einem anderen Gerät. Mosaic behält nur eine Prüfsumme davon und kann Ihnen keinen Schlüssel ein zweites Mal geben.',
    kinds: {
      browser: 'Ein Browser',
      program: 'Ein Programm',
      recovery: 'Ein Wiederherstellungsschlüssel',
      counsellor: 'Jemand, der lesen darf und nichts ändern',
    },
    since: (label, day) => `${label}, seit ${day}`,
    until: (day) => `bis ${day}`,
    thisBrowser: 'dieser Browser',
    remove: 'Entfernen',
    removing: 'Wird entfernt …',
    removed: 'Der Schlüssel öffnet nichts mehr.',
    once: 'Er wird nur einmal gezeigt. Schreiben Sie ihn auf, oder legen Sie ihn dort ab, wo Sie Passwörter aufbewahren. Mosaic kann ihn Ihnen kein zweites Mal geben.',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    noCopy: 'Dieser Browser lässt Seiten nicht kopieren. Markieren Sie den Schlüssel und kopieren Sie ihn selbst.',
    print: 'Diese Seite drucken',
    haveIt: 'Ich habe ihn',
    make: 'Wiederherstellungsschlüssel erstellen',
    making: 'Wird erstellt …',
    offerLabel: 'Wiederherstellungsschlüssel',
    offer: 'Nur dieser Browser kann Ihre Sitzung öffnen',
    offerWhy: 'Ein Wiederherstellungsschlüssel auf Papier öffnet sie anderswo, oder hier, nachdem der Browser geleert wurde.',
    get: 'Wiederherstellungsschlüssel holen',
    notNow: 'Nicht jetzt',
  },
  look: {
    title: 'Jemanden hineinsehen lassen',
    terms: [
      'Mit diesem Schlüssel liest jemand, etwa eine Beraterin, alles, was auf dieser Seite steht, und kann eine Kopie davon behalten.',
      'Ändern, senden oder löschen lässt sich damit nichts, auch kein weiterer Schlüssel erstellen.',
      'Sie nehmen ihn jederzeit mit einem Druck zurück. Was bis dahin gelesen oder kopiert wurde, bleibt bei der anderen Person.',
    ],
    who: 'Für wen ist er? (freiwillig)',
    whoHint: 'Nur für Ihre Liste hier.',
    howLong: 'Wie lange darf hineingesehen werden?',
    ends: (day) => `Er endet von selbst am ${day}, oder mit Ihrer Sitzung.`,
    make: 'Schlüssel erstellen',
    once: (day) =>
      `Er wird nur einmal gezeigt und öffnet Ihre Sitzung bis ${day} zum Ansehen. Geben Sie ihn nur der Person, die hineinsehen darf. Sie gibt ihn auf der Startseite von Mosaic ein, unter „Mit Wiederherstellungsschlüssel öffnen“.`,
    takeBack: 'Zurücknehmen',
    passedOn: 'Ich habe ihn weitergegeben',
    looks: (label) => `${label}, darf hineinsehen`,
    theirs: 'Was Mosaic von dieser Sitzung aufbewahrt',
    erased: (day) => `Am ${day} wird alles gelöscht, was hier steht, wenn die Person, der sie gehört, sie nicht verlängert.`,
  },
  leave: {
    leave: 'Dieses Gerät verlassen',
    leaving: 'Wird verlassen …',
    left: 'Dieser Browser hat keinen Schlüssel mehr. Ihr Wiederherstellungsschlüssel öffnet die Sitzung.',
    keyFirst: 'Erstellen Sie zuerst einen Wiederherstellungsschlüssel; ohne ihn könnte niemand sie wieder öffnen.',
  },
  held: {
    title: 'Gespeichert, versiegelt, gesendet',
    of: (used, limit) => `${used} von ${limit}`,
    columns: ['Was', 'Wie viel', 'Größe', 'Versiegelt', 'Irgendwohin gesendet'],
    files: 'Dateien, die Sie hinzugefügt haben',
    filesN: (n) => plural(n, '# Datei', '# Dateien'),
    filesSealed: 'Mit dem Schlüssel Ihrer Sitzung, bevor sie die Festplatte berühren',
    byKey,
    turns: 'Was Sie und der Coach gesagt haben',
    turnsN: (n) => plural(n, '# Beitrag', '# Beiträge'),
    andMore: (count) => `${count} und mehr`,
    facts: 'Fakten und Zitate',
    factsN: (facts, quotes) => `${plural(facts, '# Fakt', '# Fakten')}, ${plural(quotes, '# Zitat', '# Zitate')}`,
    postings: 'Anzeigen, die Sie gemerkt haben',
    postingsN: (n) => plural(n, '# Anzeige', '# Anzeigen'),
    versions: 'Fassungen des Lebenslaufs',
    versionsN: (n) => plural(n, '# Fassung', '# Fassungen'),
    applications: 'Bewerbungen und Notizen',
    applicationsN: (n) => plural(n, '# Bewerbung', '# Bewerbungen'),
    requests: 'Anfragen an ein Sprachmodell',
    requestsN: (n) => plural(n, '# Anfrage', '# Anfragen'),
    steps: 'Schritte Ihres Plans',
    stepsN: (n) => plural(n, '# Schritt', '# Schritte'),
    dates: 'Wann die Sitzung begann und endet',
    datesN: '2 Daten',
    datesSealed: 'Offen, damit sie rechtzeitig gelöscht werden kann',
    sent: 'Gesendet',
    parts: 'Teile, alle aufgeführt',
    no: 'Nein',
  },
  lane: {
    title: 'Wer antwortet',
    agreed: (day) => `zugestimmt am ${day}, jederzeit zu ändern`,
    rules: 'Die eigenen Regeln von Mosaic',
    rulesWhat: 'Nichts verlässt diesen Server. Sie finden von selbst weniger Fähigkeiten als ein Sprachmodell und fragen deshalb mehr.',
    at: (model, host) => `${model} bei ${host}. Die Regeln antworten, wann immer es das nicht tut.`,
    sentLink: 'Was gesendet wurde, Wort für Wort',
    nowRules: 'Die eigenen Regeln von Mosaic antworten. Nichts wird gesendet.',
    nowLane: (lane) => `${lane} darf beim Antworten helfen.`,
    wouldGo: (lane, model, host) => `Was an ${lane} ginge (${model} bei ${host})`,
    there:
      'Was dort damit geschieht, steht in deren Bedingungen, nicht hier. Was gefunden wird, zählt erst, wenn Sie Ja sagen. Worte in Not werden nie gesendet. Jede Anfrage wird für Sie zum Nachlesen aufgehoben.',
    agree: 'Für diese Sitzung zustimmen',
    agreeing: 'Wird vermerkt …',
    leaveIt: 'So lassen, wie es ist',
  },
  sent: {
    tab: 'Was gesendet wurde',
    nothing: 'Nichts wurde irgendwohin gesendet',
    title: 'Was gesendet wurde, Wort für Wort',
    kept: 'Für Sie allein versiegelt aufgehoben, und aufgeschrieben, bevor eine Anfrage hinausgeht.',
    backTo: 'Zurück zu Datenschutz und Daten',
    opening: 'Das Gesendete wird geöffnet',
    rulesAll: 'Alles haben die eigenen Regeln von Mosaic beantwortet',
    rulesAllWhy: 'Eine Anfrage an ein Sprachmodell steht hier, sobald Sie einem zugestimmt haben und es gefragt wurde.',
    fetching: 'Wird geholt …',
    earlier: 'Frühere zeigen',
    to: (lane, model, host) => `An ${lane}, ${model} bei ${host}.`,
    hidden: (n) => `${plural(n, '# Angabe', '# Angaben')} zu Ihrem Kontakt herausgenommen.`,
    tokens: (input, output) => `${input} Tokens hin, ${output} zurück.`,
    instruction: 'Die Anweisung, die mitging',
    answered: 'Es kam eine Antwort.',
    noAnswer: 'Keine Antwort wurde aufgehoben.',
  },
  takeAway: {
    title: 'Mitnehmen',
    what: 'Ein Ordner, den Sie ohne Mosaic lesen können: Ihre Dateien, Fakten und Lebensläufe, und eine Datei, die alles hier oder auf einem anderen Server wiederherstellt.',
    lock: 'Mit einer Passphrase verschließen (wenn Sie möchten)',
    lockHint: 'Jedes 7-Zip öffnet ihn mit dieser Passphrase. Sie wird nirgends aufgehoben.',
    packing: 'Wird gepackt …',
    run: 'Alles exportieren',
    importIt: 'Ordner importieren',
    done: (size) => `Exportiert, ${size}.`,
  },
  end: {
    title: 'Alles jetzt löschen',
    what: 'Löscht alles, was oben steht, und jeden Schlüssel dazu. Das lässt sich nicht rückgängig machen, auch von uns nicht. Sie bekommen einen Beleg.',
    word: 'löschen',
    write: (word) => (
      <>
        Schreiben Sie <b>{word}</b>, um fortzufahren
      </>
    ),
    deleting: 'Wird gelöscht …',
    run: 'Alles löschen',
    tab: 'Gelöscht',
    done: 'Alles ist gelöscht',
    receiptWhat: 'Die Daten, die Dateien und jeder Schlüssel dazu. Dieser Beleg ist alles, was bleibt, und es gibt ihn nur hier.',
    receipt: (id) => `Beleg ${id}`,
    erased: (at) => `Mosaic, gelöscht ${at}`,
    save: 'Beleg sichern',
    startPage: 'Startseite',
  },
  plain: {
    title: 'Klare Antworten',
    answers: (who, fetchesPages) => [
      {
        question: 'Können die, die das hier betreiben, meinen Lebenslauf lesen?',
        answer:
          'Nicht von der Festplatte, aus einer Sicherung oder aus der Datenbank: Alles, was Sie schreiben oder hinzufügen, ist mit einem Schlüssel versiegelt, den nur Ihr Browser oder Ihr Wiederherstellungsschlüssel hat. Während Ihre Anfrage beantwortet wird, hat der Server den Schlüssel im Arbeitsspeicher, danach vergisst er ihn.',
      },
      {
        question: 'Was liegt offen?',
        answer:
          'Wann die Sitzung begann und endet, wie viele Bytes sie enthält, wie groß Dateien sind und ob sie gelesen wurden. Nichts, was etwas über Sie sagt.',
      },
      {
        question: 'Und wenn ich den Schlüssel verliere?',
        answer:
          'Dann kann niemand die Sitzung öffnen, und an ihrem Tag wird sie gelöscht. Einen Export können Sie in eine neue Sitzung importieren.',
      },
      {
        question: 'Geht etwas an das Sprachmodell einer Firma?',
        answer:
          'Nur wenn dieser Server eines anbietet und Sie es unter „Wer antwortet“ wählen; dort steht, was wohin ginge. Sonst antworten seine eigenen Regeln. Bewerbungen senden Sie selbst; Mosaic sendet nie eine.',
      },
      {
        question: 'Erfahren Arbeitgeber oder Stellenbörsen von mir?',
        answer: `Nicht von hier. Dieser Server holt Anzeigen für alle, nach der Uhr. ${fetchesPages ? 'Eine Seite, deren Adresse Sie angeben, ruft er einmal ab, ohne Cookie und ohne ein Wort über Sie. ' : ''}Was Sie auf der Seite eines Arbeitgebers öffnen oder senden, bleibt zwischen Ihrem Browser und ihm.`,
      },
      {
        question: 'Was bleibt auf diesem Gerät?',
        answer:
          'Die Dateien der Seite selbst, damit sie auch ohne Netz aufgeht, Sprache und Helligkeit, die Sie gewählt haben, und, versiegelt, Änderungen, die noch gespeichert werden. Wenn Sie die Sitzung verlassen oder löschen, ist das fort.',
      },
      {
        question: 'An wen wende ich mich?',
        answer: (
          <>
            {who ? `Diesen Server betreibt: ${who}. ` : 'An die, die diesen Server betreiben. '}
            <Link to="/help">Schreiben Sie ihnen über die Hilfe-Seite</Link>; was Sie dort schreiben, wird ohne Ihre Sitzung aufgehoben.
          </>
        ),
      },
    ],
  },
}
