import { corpus } from './corpus.ts'

export const fr = corpus(
  'fr',
  `
# Infirmière | Clinique du Rivage | Nantes | 2012-04 | 2020-09
- Soigné jusqu'à 28 patients par garde et distribué les médicaments
= Soins de jusqu'à 28 patients par garde et distribution des médicaments
= Distribué les médicaments
= Soigné jusqu'à vingt-huit patients par garde
! Soigné plus de 28 patients par garde
! Soigné jusqu'à 28 patients par heure
! Soigné jusqu'à 82 patients par garde
! Prescrit les médicaments à 28 patients par garde
- Réduit les doses oubliées de 9 à 2 par mois avec une fiche de relève
= Doses oubliées réduites de 9 à 2 par mois
= Réduction des doses oubliées de neuf à deux par mois avec une fiche de relève
= Diminué les doses oubliées de 9 à 2 par mois avec une fiche de relève
! Réduit les doses oubliées de 9 à 0 par mois
! Augmenté les doses oubliées de 9 à 2 par mois
! Réduit les doses oubliées de 9 à 2 par semaine
- Formé 14 nouvelles infirmières à l'insuline
= Formation de 14 nouvelles infirmières à l'insuline
= Formé quatorze infirmières à l'insuline
! Formé 14 nouveaux médecins à l'insuline
! Formé 140 nouvelles infirmières à l'insuline
! Certifié 14 nouvelles infirmières à l'insuline
- Aidé à l'audit annuel du service
= Aide à l'audit annuel du service
= Aidé chaque année à l'audit du service
! Dirigé l'audit annuel du service
! Audité le service chaque année
! Aidé à l'audit mensuel du service

# Développeuse | Systèmes Larzac | Grenoble | 2018-01 | 2023-12
- Développé un service de réservation en Python et PostgreSQL pour 40 000 clients
= Développement d'un service de réservation en Python et PostgreSQL pour 40 000 clients
= Développé un service de réservation en PostgreSQL et Python
= Service de réservation développé pour 40 000 clients
! Développé un service de réservation en Python, PostgreSQL et Redis
! Développé un service de paiement en Python et PostgreSQL pour 40 000 clients
! Développé un service de réservation pour 4 millions de clients
! Vendu un service de réservation à 40 000 clients
- Migré 12 services d'Oracle vers PostgreSQL
= Migration de 12 services d'Oracle vers PostgreSQL
= Migré douze services d'Oracle vers PostgreSQL
! Migré 12 services de PostgreSQL vers Oracle
! Migré 12 services d'Oracle vers MongoDB
- Corrigé 130 erreurs et écrit les tests du module de paiement
= Écrit les tests du module de paiement et corrigé 130 erreurs
= Correction de 130 erreurs
! Corrigé 1300 erreurs et écrit les tests du module de paiement
! Conçu le module de paiement et corrigé 130 erreurs

# Agent administratif | Mairie de Belcombe | Belcombe | 2009-02 | 2017-08
- Traité environ 50 demandes par jour
= Environ cinquante demandes traitées par jour
= Traitement d'environ 50 demandes par jour
! Traité plus de 50 demandes par jour
! Traité environ 50 demandes par heure
! Traité environ 500 demandes par jour
- Encadré une équipe de 4 agents avec un budget de 120 000 euros
= Encadrement d'une équipe de quatre agents
= Encadré 4 agents, budget de 120 000 €
! Encadré une équipe de 40 agents
! Encadré une équipe de 4 directeurs avec un budget de 120 000 euros
! Encadré une équipe de 4 agents avec un budget de 120 000 dollars
- Participé à une campagne qui a réduit les accidents de moitié
= Participation à une campagne qui a réduit les accidents de moitié
= Participé à une campagne
! Dirigé une campagne qui a réduit les accidents de moitié
! Réduit les accidents de moitié
`,
  {
    more: {
      'an organisation': 'chez Renault|pour Airbus|avec la Croix-Rouge|chez Danone',
      'a tool': 'avec SAP|sous Excel|avec Kubernetes|avec AutoCAD',
      'a title': 'comme directrice|en tant que chef de projet|comme médecin|comme responsable',
      'a paper': 'avec un master|avec un doctorat|certifiée ISO 9001|diplômée de Sciences Po',
      'a result': 'et réduit les coûts de 15 %|et augmenté les ventes de 2 millions d’euros|en économisant 400 heures|et gagné deux prix',
      'a date': 'en 1999|depuis mars 1998|dès 2003',
      'words of nobody':
        'pour 900 clients|en espagnol|dans le monde entier|pour les ministres|sans supervision|à Tokyo|sous forte pression',
    },
    ranks: 'Seule,|Primée :|À l’échelle internationale :|Première :|Certifiée :',
    strong: 'Dirigé et|Encadré et|Fondé et|Piloté :|Géré et|Supervisé et',
    numbers: '2 deux|4 quatre|9 neuf|12 douze|14 quatorze|28 vingt-huit|50 cinquante',
    same: 'Réduit > Diminué|Diminué > Réduit|pour cent > %|euros > €|par jour > chaque jour|environ > près de',
    frames: '{line} à {place}|{line} ({from}-{to})|{line}.|{line} chez {firm}|En tant que {title} : {line}',
    turned: "^Réduit > Augmenté|^Aidé à l'audit > Dirigé l'audit|^Participé à une > Dirigé une|environ > plus de|jusqu'à > plus de",
  },
)
