import type { Tongue } from './tongue.ts'

export const de: Tongue = {
  conjunctions: 'und|sowie|aber|während|dabei',
  relative: /^(?:die|der|das|den|dem|deren|dessen|wodurch|womit)$/iu,
  participle: /^(auf|an|ein|aus|ab|vor|zu|mit|um|durch|her|hin|weiter|nach|bei)?ge(?=\p{L}{4})/u,
  ending:
    /(?:ierungen|ierung|ationen|ation|ierten|ierte[mrs]?|ieren|iert|iere|ungen|ung|etest|eten|etem|eter|etes|ete|test|ten|tem|tern|ter|tes|te|end\p{L}{0,2}|ern|en|em|er|es|et|t|e|n|s)$/u,
  least: 3,
  irregular:
    'empfang empfing empfingen empfangen; berat beriet berieten beraten beratung; vertret vertrat vertraten vertreten; unternehm unternahm unternommen; vergleich verglich verglichen; entscheid entschied entschieden; schneid schnitt geschnitten; schliess schloss schlossen geschlossen; beschreib beschrieb beschrieben; entwerf entwarf entworfen entwurf; betreib betrieb betrieben; verlass verliess; misst mass massen gemessen messung; wieg wog gewogen; bind band gebunden; sing sang gesungen; schwimm schwamm; backt buk gebacken; brat briet gebraten; wasch wusch gewaschen; lad lud geladen; heb hob gehoben; giess goss gegossen; griff griffen gegriffen; les las lasen gelesen; seh sah sahen gesehen; ess ass gegessen; fliess floss; verbind verband verbunden; beginn begann begonnen; erfind erfand erfunden; umzieh umzog; verhandl verhandelte; beweis bewies bewiesen; verleih verlieh; ruf rief riefen gerufen; stoss stiess gestossen; geb gab gaben gegeben ausgabe gabe; schreib schrieb schrieben; fahr fuhr fuhren; nehm nahm nahmen genommen nommen; halt hielt hielten; zieh zog zogen gezogen; behebe behob behoben behebung; sprech sprach gesprochen; trag trug trugen; find fand fanden gefunden; lass liess; treff traf getroffen; bring brachte gebracht bracht; gewinn gewann gewonnen; steig stieg stiegen; helf half halfen geholfen; biet bot geboten; lauf lief; tag taglich; woche wochentlich; monat monatlich; jahr jahrlich; stund stundlich; einspar gespart sparte; teilnehm teilnahme teilgenommen teilnahm; ubernehm ubernahm ubernommen ubernahme; erhalt erhielt erhalten; gewinn gewinnung; verkauf verkaufte',
  synonyms:
    'senkte verringerte reduzierte verminderte verkurzte kurzte; steigerte erhohte; schulte trainierte unterwies; erstellte fertigte; kunden kundin; mitarbeiter kollegen; prufte kontrollierte; betreute versorgte; auszubildende azubi lehrlinge; km kilometer; kg kilogramm kilo',
  deed: /(?:te|ten|iert|iere)$|^(?:ge|be|ver|er|ent)\p{L}+(?:t|en)$|^(?:gab|schrieb|fuhr|nahm|hielt|zog|behob|fand|half|brachte|gewann|bot|trug|sprach|stieg|lief|wuchs|übernahm|erhielt)$/u,
  ends: { from: 'von|vom', to: 'auf|zu', by: 'um' },
  empty: 'dort außerdem rund etwa ca circa ungefahr knapp maximal hochstens jeweils dazu davon sie es war waren',
  prefixes: 'aus ein auf ab an vor zu mit um durch her hin weiter nach bei fest zurück zusammen'.split(' '),
}
