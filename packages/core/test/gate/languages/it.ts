import { corpus } from './corpus.ts'

export const it = corpus(
  'it',
  `
# Infermiera | Clinica San Biagio | Ancona | 2012-04 | 2020-09
- Assistito fino a 28 pazienti per turno e distribuito i medicinali
= Assistenza fino a 28 pazienti per turno e distribuzione dei medicinali
= Distribuito i medicinali e assistito fino a 28 pazienti per turno
= Assistito fino a ventotto pazienti per turno
! Assistito oltre 28 pazienti per turno
! Assistito fino a 28 pazienti all'ora
! Assistito fino a 82 pazienti per turno
! Prescritto i medicinali a 28 pazienti per turno
- Ridotto le dosi dimenticate da 9 a 2 al mese con una scheda di consegna
= Riduzione delle dosi dimenticate da 9 a 2 al mese
= Dosi dimenticate ridotte da nove a due al mese con una scheda di consegna
! Ridotto le dosi dimenticate da 9 a 0 al mese
! Aumentato le dosi dimenticate da 9 a 2 al mese
! Ridotto le dosi dimenticate da 9 a 2 alla settimana
- Formato 14 nuove infermiere nell'uso dell'insulina
= Formazione di 14 nuove infermiere nell'uso dell'insulina
= Formato quattordici infermiere nell'uso dell'insulina
! Formato 14 nuovi medici nell'uso dell'insulina
! Formato 140 nuove infermiere nell'uso dell'insulina
! Certificato 14 nuove infermiere nell'uso dell'insulina
- Aiutato nella verifica annuale del reparto
= Aiuto nella verifica annuale del reparto
= Aiutato ogni anno nella verifica del reparto
! Diretto la verifica annuale del reparto
! Verificato il reparto ogni anno
! Aiutato nella verifica mensile del reparto

# Programmatrice | Sistemi Adda | Lecco | 2018-01 | 2023-12
- Sviluppato un servizio di prenotazione in Python e PostgreSQL per 40.000 clienti
= Sviluppo di un servizio di prenotazione in Python e PostgreSQL per 40.000 clienti
= Sviluppato un servizio di prenotazione in PostgreSQL e Python
= Servizio di prenotazione sviluppato per 40 000 clienti
! Sviluppato un servizio di prenotazione in Python, PostgreSQL e Redis
! Sviluppato un servizio di pagamento in Python e PostgreSQL per 40.000 clienti
! Sviluppato un servizio di prenotazione per 4 milioni di clienti
- Migrato 12 servizi da Oracle a PostgreSQL
= Migrazione di 12 servizi da Oracle a PostgreSQL
= Migrato dodici servizi da Oracle a PostgreSQL
! Migrato 12 servizi da PostgreSQL a Oracle
! Migrato 12 servizi da Oracle a MongoDB
- Corretto 130 errori e scritto le prove del modulo di pagamento
= Scritto le prove del modulo di pagamento e corretto 130 errori
= Correzione di 130 errori
! Corretto 1300 errori e scritto le prove del modulo di pagamento
! Progettato il modulo di pagamento e corretto 130 errori

# Impiegato | Studio Ferri | Parma | 2009-02 | 2017-08
- Trattato circa 50 richieste al giorno
= Circa cinquanta richieste trattate al giorno
= Trattamento di circa 50 richieste al giorno
! Trattato oltre 50 richieste al giorno
! Trattato circa 50 richieste all'ora
! Trattato circa 500 richieste al giorno
- Coordinato un gruppo di 4 persone con un budget di 120.000 euro
= Coordinamento di un gruppo di quattro persone
= Coordinato 4 persone, budget di 120.000 €
! Coordinato un gruppo di 40 persone
! Coordinato un gruppo di 4 direttori con un budget di 120.000 euro
! Coordinato un gruppo di 4 persone con un budget di 120.000 dollari
- Partecipato a una campagna che ha dimezzato gli infortuni
= Partecipazione a una campagna che ha dimezzato gli infortuni
= Partecipato a una campagna
! Diretto una campagna che ha dimezzato gli infortuni
! Dimezzato gli infortuni
`,
  {
    more: {
      'an organisation': 'per Ferrari|presso Fiat|con la Croce Rossa|per Alitalia',
      'a tool': 'con SAP|in Excel|con Kubernetes|con AutoCAD',
      'a title': 'come direttrice|come capo progetto|come medico|come responsabile',
      'a paper': 'con una laurea|con un dottorato|certificata ISO 9001|con brevetto di pilota',
      'a result': 'e ridotto i costi del 15 %|e aumentato le vendite di 2 milioni di euro|risparmiando 400 ore|e vinto due premi',
      'a date': 'nel 1999|da marzo 1998|dal 2003',
      'words of nobody': 'per 900 clienti|in francese|in tutto il mondo|per ministri|senza supervisione|a Tokyo|sotto forte pressione',
    },
    ranks: 'Unica:|Premiata:|A livello internazionale:|Prima:|Certificata:',
    strong: 'Diretto e|Guidato e|Fondato e|Gestito e|Supervisionato e',
    numbers: '2 due|4 quattro|9 nove|12 dodici|14 quattordici|28 ventotto|50 cinquanta',
    same: 'Ridotto > Diminuito|per cento > %|euro > €|al giorno > ogni giorno|circa > quasi',
    frames: '{line} a {place}|{line} ({from}-{to})|{line}.|{line} presso {firm}|Come {title}: {line}',
    turned: '^Ridotto > Aumentato|^Aiutato nella > Diretto la|^Partecipato a una > Diretto una|circa > oltre|fino a > oltre',
  },
)
