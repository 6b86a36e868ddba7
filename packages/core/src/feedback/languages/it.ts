import { pairs, type WritingRules } from './rules.ts'

export const it: WritingRules = {
  language: 'it',
  weakOpening:
    /^(?:responsabile (?:di|del|della|dei|delle|dello)|incaricat[oa] (?:di|del|della|dei|delle)|addett[oa] (?:a|al|alla|ai|alle)|partecipazione (?:a|al|alla|ai|alle)|ho partecipato|partecipato (?:a|al|alla)|collaborazione (?:a|al|alla|con)|mi occupavo|aiuto (?:a|al|in)|mansioni ?:)(?!\p{L})/iu,
  firstPerson: /(?<!\p{L})(?:io|mio|mia|miei|mie)(?!\p{L})/iu,
  passive:
    /(?<!\p{L})(?:è stat[oa]|sono stat[ie]|era stat[oa]|erano stat[ie]|venne|vennero|veniva|venivano|fu|furono)\s+(?:\p{L}+mente\s+)?\p{L}{2,}(?:at|it|ut|tt|st)[oaie](?!\p{L})/iu,
  fairPassive:
    /(?<!\p{L})(?:promoss|elett|nominat|premiat|selezionat|invitat|riconosciut|assunt|format|certificat|pubblicat)[oaie](?!\p{L})/iu,
  outcome:
    /(?<!\p{L})(?:aument|ridott|ridu|miglior|diminu|super(?:at|ando)|raggiun|ottenu|guadagn|raddoppi|triplic|acceler|risparmi|evit|elimin|vint|consent|permett|permess|senza (?:incidenti|errori)|nei tempi|da \d\S* a )\p{L}*/iu,
  ...pairs(`
    gestisco/gestito dirigo/diretto guido/guidato coordino/coordinato organizzo/organizzato sviluppo/sviluppato progetto/progettato realizzo/realizzato redigo/redatto formo/formato assisto/assistito vendo/venduto preparo/preparato
    pianifico/pianificato analizzo/analizzato controllo/controllato riparo/riparato installo/installato insegno/insegnato curo/curato scrivo/scritto creo/creato negozio/negoziato miglioro/migliorato ottimizzo/ottimizzato riduco/ridotto
    aumento/aumentato pulisco/pulito cucino/cucinato guidavo/guidato consegno/consegnato collaudo/collaudato traduco/tradotto seguo/seguito implemento/implementato conduco/condotto supervisiono/supervisionato lavoro/lavorato aiuto/aiutato`),
  thing: /^\s*[\p{L}'’-]+ (?:di|del|della|dei|delle|degli|dello|a|al|alla|e|con|per)(?!\p{L})|^\s*\p{L}+ (?:dell|all)['’]/iu,
}
