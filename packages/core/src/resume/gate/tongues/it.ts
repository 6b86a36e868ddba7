import { numerals, type Tongue } from './tongue.ts'

export const it: Tongue = {
  conjunctions: 'e|ed|ma|mentre',
  relative: /^(?:che|cui)$/iu,
  ending:
    /(?:azioni|azione|izioni|izione|zioni|zione|amenti|amento|imenti|imento|mente|ando|endo|at[oaie]|it[oaie]|ut[oaie]|av[aio]|avano|are|ere|ire|i|e|o|a)$/u,
  least: 4,
  irregular:
    'ridurre ridotto ridotta ridotti ridotte riduzione; scrivere scritto scritta scritti; distribuire distribuito distribuzione; assistere assistito assistenza; correggere corretto correzione corretti; dirigere diretto; condurre condotto; tradurre tradotto traduzione; vendere venduto vendita; aiutare aiutato aiuto; giorno giornaliero; settimana settimanale; mese mensile; anno annuale; costruire costruito costruzione; guidare guidato guida; coordinare coordinato coordinamento; partecipare partecipato partecipazione',
  synonyms: 'ridurre diminuito abbassato; aumentato incrementato',
  deed: /(?:at|it|ut|tt|st|rs|ss)[oaie]$|zion[ei]$/u,
  numerals: numerals(
    'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove -',
    'venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento',
    (unit, ten) => (/^[aeiou]/.test(unit) ? `${ten.slice(0, -1)}${unit}` : `${ten}${unit}`),
  ),
  empty: 'anche come presso circa quasi fino ogni dei all dell nell dall',
}
