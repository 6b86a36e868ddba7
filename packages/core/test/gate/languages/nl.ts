import { corpus } from './corpus.ts'

export const nl = corpus(
  'nl',
  `
# Verpleegkundige | Ziekenhuis Westhaven | Den Helder | 2012-04 | 2020-09
- Verzorgde tot 28 patiënten per dienst en deelde de medicijnen uit
= Verzorging van tot 28 patiënten per dienst en uitdelen van de medicijnen
= Deelde de medicijnen uit
= Verzorgde tot achtentwintig patiënten per dienst
! Verzorgde meer dan 28 patiënten per dienst
! Verzorgde tot 28 patiënten per uur
! Verzorgde tot 82 patiënten per dienst
! Schreef medicijnen voor aan 28 patiënten per dienst
- Verlaagde vergeten doses van 9 naar 2 per maand met een overdrachtslijst
= Vergeten doses verlaagd van 9 naar 2 per maand
= Verlaging van vergeten doses van negen naar twee per maand met een overdrachtslijst
= Verminderde vergeten doses van 9 naar 2 per maand met een overdrachtslijst
! Verlaagde vergeten doses van 9 naar 0 per maand
! Verhoogde vergeten doses van 9 naar 2 per maand
! Verlaagde vergeten doses van 9 naar 2 per week
- Trainde 14 nieuwe verpleegkundigen in insuline toedienen
= Training van 14 nieuwe verpleegkundigen in insuline toedienen
= Veertien nieuwe verpleegkundigen getraind in insuline toedienen
! Trainde 14 nieuwe artsen in insuline toedienen
! Trainde 140 nieuwe verpleegkundigen in insuline toedienen
! Certificeerde 14 nieuwe verpleegkundigen in insuline toedienen
- Hielp bij de jaarlijkse audit van de afdeling
= Hulp bij de jaarlijkse audit van de afdeling
= Hielp elk jaar bij de audit van de afdeling
! Leidde de jaarlijkse audit van de afdeling
! Controleerde de afdeling elk jaar
! Hielp bij de maandelijkse audit van de afdeling

# Ontwikkelaar | Maasdal Systemen | Venlo | 2018-01 | 2023-12
- Ontwikkelde een boekingsdienst in Python en PostgreSQL voor 40.000 klanten
= Ontwikkeling van een boekingsdienst in Python en PostgreSQL voor 40.000 klanten
= Boekingsdienst ontwikkeld in PostgreSQL en Python
= Boekingsdienst voor 40 000 klanten ontwikkeld
! Ontwikkelde een boekingsdienst in Python, PostgreSQL en Redis
! Ontwikkelde een betaaldienst in Python en PostgreSQL voor 40.000 klanten
! Ontwikkelde een boekingsdienst voor 4 miljoen klanten
- Migreerde 12 diensten van Oracle naar PostgreSQL
= Migratie van 12 diensten van Oracle naar PostgreSQL
= Twaalf diensten van Oracle naar PostgreSQL gemigreerd
! Migreerde 12 diensten van PostgreSQL naar Oracle
! Migreerde 12 diensten van Oracle naar MongoDB
- Herstelde 130 fouten en schreef de tests voor de betaalmodule
= Schreef de tests voor de betaalmodule en herstelde 130 fouten
= 130 fouten hersteld
! Herstelde 1300 fouten en schreef de tests voor de betaalmodule
! Ontwierp de betaalmodule en herstelde 130 fouten

# Administratief medewerker | Gemeente Oosterwolde | Oosterwolde | 2009-02 | 2017-08
- Behandelde ongeveer 50 aanvragen per dag
= Ongeveer vijftig aanvragen per dag behandeld
= Behandeling van ongeveer 50 aanvragen per dag
! Behandelde meer dan 50 aanvragen per dag
! Behandelde ongeveer 50 aanvragen per uur
! Behandelde ongeveer 500 aanvragen per dag
- Leidde een team van 4 collega's met een budget van 120.000 euro
= Leiding van een team van vier collega's
= Team van 4 collega's geleid, budget 120.000 €
! Leidde een team van 40 collega's
! Leidde een team van 4 directeuren met een budget van 120.000 euro
! Leidde een team van 4 collega's met een budget van 120.000 dollar
- Werkte mee aan een campagne die ongevallen halveerde
= Meegewerkt aan een campagne die ongevallen halveerde
= Werkte mee aan een campagne
! Leidde een campagne die ongevallen halveerde
! Halveerde ongevallen
`,
  {
    more: {
      'an organisation': 'voor Philips|bij Shell|met het Rode Kruis|voor KLM',
      'a tool': 'met SAP|in Excel|met Kubernetes|met AutoCAD',
      'a title': 'als directeur|als projectleider|als arts|als manager',
      'a paper': 'met een master|met een doctoraat|gecertificeerd volgens ISO 9001|met een diploma',
      'a result': 'en verlaagde de kosten met 15 %|en verhoogde de verkoop met 2 miljoen euro|en bespaarde 400 uur|en won twee prijzen',
      'a date': 'in 1999|sinds maart 1998|vanaf 2003',
      'words of nobody': 'voor 900 klanten|in het Spaans|wereldwijd|voor ministers|zonder toezicht|in Tokio|onder hoge druk',
    },
    ranks: 'Als enige:|Bekroond:|Internationaal:|Als eerste:|Gecertificeerd:',
    strong: 'Leidde:|Leidde en|Richtte op:|Aangestuurd:|Coördineerde en',
    numbers: '2 twee|4 vier|9 negen|12 twaalf|14 veertien|28 achtentwintig|50 vijftig',
    same: 'Verlaagde > Verminderde|procent > %|euro > €|per dag > elke dag|ongeveer > circa',
    frames: '{line} in {place}|{line} ({from}-{to})|{line}.|{line} bij {firm}|Als {title}: {line}',
    turned: '^Verlaagde > Verhoogde|^Hielp bij de > Leidde de|^Werkte mee aan > Leidde|ongeveer > meer dan|tot > meer dan',
  },
)
