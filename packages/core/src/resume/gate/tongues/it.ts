import type { Tongue } from './tongue.ts'

export const it: Tongue = {
  conjunctions: 'e|ed|ma|mentre',
  relative: /^(?:che|cui)$/iu,
  ending:
    /(?:azioni|azione|izioni|izione|zioni|zione|amenti|amento|imenti|imento|mente|ando|endo|at[oaie]|it[oaie]|ut[oaie]|av[aio]|avano|are|ere|ire|i|e|o|a)$/u,
  least: 4,
  irregular:
    'ridurre ridotto ridotta ridotti ridotte riduzione; scrivere scritto scritta scritti; distribuire distribuito distribuzione; assistere assistito assistenza; correggere corretto correzione corretti; dirigere diretto; condurre condotto; tradurre tradotto traduzione; vendere venduto vendita; aiutare aiutato aiuto; giorno giornaliero; settimana settimanale; mese mensile; anno annuale; costruire costruito costruzione; guidare guidato guida; coordinare coordinato coordinamento; partecipare partecipato partecipazione',
  synonyms: 'ridurre diminuito abbassato; aumentato incrementato; km chilometri',
  deed: /(?:at|it|ut|tt|st|rs|ss)[oaie]$|zion[ei]$/u,
  ends: { from: 'da|dal|dai', to: 'a|al|ai', by: 'del|di' },
  empty: 'anche come presso circa quasi fino ogni dei all dell nell dall',
}
