/*
 * What the texts of the two folders say, as a person would note it: per file the claims, each with the fields it is to have. An achievement is
 * told by how its text begins. Skills are left out where only a vocabulary finds them.
 */

/** A claim's kind and fields; every field is to be equal, an achievement's `text` only to begin so. */
export type Wanted = { readonly kind: string } & Readonly<Record<string, string | boolean>>

const role = (fields: Record<string, string | boolean>): Wanted => ({ kind: 'experience', ...fields })
const done = (...texts: string[]): Wanted[] => texts.map((text) => ({ kind: 'achievement', text }))
const paper = (fields: Record<string, string>): Wanted => ({ kind: 'credential', ...fields })
const study = (fields: Record<string, string>): Wanted => ({ kind: 'education', ...fields })
const contact = (fields: Record<string, string>): Wanted[] =>
  Object.entries(fields).map(([field, value]) => ({ kind: 'contact', field, value }))
const listed = (kind: string, ...labels: string[]): Wanted[] => labels.map((label) => ({ kind, label }))

export const truth: Readonly<Record<'known' | 'unseen', Readonly<Record<string, readonly Wanted[]>>>> = {
  known: {
    'de-assessment-staerken': listed('skill', 'Analytisches Denken', 'Ausdauer', 'Lernfreude', 'Empathie', 'Humor'),
    'de-certificate-ihk': [
      paper({
        name: 'Fachinformatiker Fachrichtung Systemintegration',
        issuer: 'Industrie- und Handelskammer Kassel-Marburg',
        date: '2019-06',
      }),
    ],
    'de-cover_letter-bewerbung': [
      ...contact({ name: 'Nina Hoffmann', email: 'nina.hoffmann@example.org', phone: '069 901820', location: '60311 Frankfurt' }),
      ...done('In meiner jetzigen Praxis organisiere ich den Empfang'),
    ],
    'de-other-gedicht': [],
    'de-posting-pflege': [],
    'de-reference-arbeitszeugnis': [
      role({ organisation: 'Werra Anlagenbau GmbH', title: 'Projektingenieurin', start: '2016-04', end: '2021-08' }),
      ...done(
        'Planung und Auslegung',
        'Erstellung von Angeboten',
        'Betreuung der Baustellen',
        'Führte ein neues System',
        'Leitete die Montage',
      ),
    ],
    'de-review-beurteilung': [
      role({ organisation: 'Nordlicht Möbel GmbH', title: 'Sachbearbeiter Einkauf' }),
      ...done('Hat die Rahmenverträge', 'Hat den Bestellprozess'),
    ],
    'de-transcript-notenspiegel': [
      study({
        institution: 'Hochschule Fulmenau',
        degree: 'Bachelor of Arts',
        field: 'Wirtschaftspsychologie',
        start: '2014-10',
        end: '2018-03',
      }),
    ],
    'en-assessment-typing': listed('skill', 'Microsoft Excel', 'Data entry'),
    'en-assessment-values': listed('value', 'Achievement', 'Independence', 'Relationships'),
    'en-certificate-degree': [
      study({ institution: 'UNIVERSITY OF WESTMARCH', degree: 'Bachelor of Science', field: 'Environmental Chemistry', end: '2018-07' }),
    ],
    'en-certificate-firstaid': [
      paper({
        name: 'First Aid at Work (three days)',
        issuer: 'Northmoor Training Ltd',
        date: '2022-05',
        expires: '2025-05',
        number: 'FAW-22817',
      }),
    ],
    'en-certificate-licence': [
      paper({ name: 'Registered Nurse', issuer: 'State Board of Nursing', date: '2021-08', expires: '2025-08', number: 'RN 5527410' }),
    ],
    'en-certificate-trainingrecord': [
      paper({ name: 'Manual Handling', issuer: 'Severn Logistics Ltd', date: '2021-03' }),
      paper({ name: 'Counterbalance Forklift Operator', issuer: 'Severn Logistics Ltd', date: '2021-06' }),
      paper({ name: 'Fire Marshal', issuer: 'Severn Logistics Ltd', date: '2022-01' }),
      paper({ name: 'Working at Height', issuer: 'Severn Logistics Ltd', date: '2022-09' }),
    ],
    'en-cover_letter-analyst': [
      ...contact({ name: 'Tomasz Zielinski', email: 'tomasz.zielinski@example.org', phone: '+44 7700 900123', location: 'Bristol, UK' }),
      role({ organisation: 'Portway Mutual' }),
      ...done('Reduced open claims by 35%'),
    ],
    'en-other-invoice': [],
    'en-other-recipe': [],
    'en-posting-developer': [],
    'en-reference-warehouse': [
      role({ organisation: 'Severn Logistics Ltd', title: 'Shift Supervisor', start: '2018-04', end: '2022-10' }),
      ...done('Introduced a new picking route', 'Trained 23 new starters', 'In 2021 he led the move'),
    ],
    'en-review-annual': [
      role({ organisation: 'Brightwater Utilities plc', title: 'Customer Service Team Leader' }),
      ...done('Reduced the average waiting time', 'Launched a web chat'),
    ],
    'en-transcript-schoolreport': [study({ institution: 'Greenfield Primary School' })],
    'en-transcript-university': [
      study({
        institution: 'University of Westmarch',
        degree: 'Bachelor of Science',
        field: 'Environmental Chemistry',
        start: '2015-09',
        end: '2018-07',
      }),
    ],
    'es-assessment-intereses': listed('interest', 'Social', 'Artístico', 'Emprendedor'),
    'es-cover_letter-carta': [
      ...contact({ name: 'Javier Ruano', email: 'javier.ruano@example.org' }),
      ...done('Durante seis años he trabajado en un taller de camiones'),
    ],
    'fr-certificate-formation': [
      paper({ name: 'Gestes et postures en milieu hospitalier', issuer: 'Atlantique Compétences', date: '2021-10' }),
    ],
    'fr-cover_letter-motivation': [
      ...contact({ name: 'Aurélie Petit', email: 'aurelie.petit@example.org', phone: '06 12 34 56 78' }),
      ...done('Animé des ateliers de musique'),
    ],
    'fr-other-bail': [],
    'fr-reference-lettre': [
      role({ organisation: 'Librairie des Quais SARL', title: 'libraire', start: '2017-09', end: '2022-06' }),
      ...done('A créé un rayon jeunesse', 'A mis en place la vente en ligne'),
    ],
    'fr-review-entretien': [
      role({ organisation: 'Papeteries du Rhône SAS', title: 'Technicien de maintenance' }),
      ...done('A réduit les pannes', 'A formé quatre nouveaux techniciens'),
    ],
    'it-posting-cuoco': [],
    'it-reference-lettera': [
      role({ organisation: 'Officine Bellini S.r.l.', title: 'responsabile acquisti', start: '2015-03', end: '2020-12' }),
      ...done('Ha rinegoziato i contratti', 'Ha introdotto un nuovo sistema'),
    ],
    'it-transcript-esami': [
      study({
        institution: 'Università degli Studi di Valforte',
        degree: 'Laurea Triennale',
        field: 'Ingegneria Gestionale',
        end: '2016-10',
      }),
    ],
    'nl-review-beoordeling': [
      role({ organisation: 'Havenpakhuis B.V.', title: 'Logistiek medewerker' }),
      ...done('Heeft de doorlooptijd', 'Heeft drie nieuwe collega'),
    ],
    'pt-certificate-curso': [paper({ name: 'Excel Avançado para Gestão', issuer: 'Instituto Atlântico de Formação', date: '2023-04' })],
    'de-certificate-teilnahme': [paper({ name: 'Konfliktgespräche sicher führen', issuer: 'Akademie Nordwest GmbH', date: '2023-03' })],
    'de-other-rechnung': [],
    'de-reference-zwischenzeugnis': [
      role({ organisation: 'Stadtwerke Lahnau AG', title: 'Netzmeister', start: '2017-09', current: true }),
      ...done(
        'Überwachung des Mittelspannungsnetzes',
        'Einsatzplanung für sechs Monteure',
        'Störungsbeseitigung im Bereitschaftsdienst',
        'Hat die Fernwirktechnik',
        'Durch sein Konzept',
      ),
    ],
    'de-transcript-schulzeugnis': [study({ institution: 'Realschule am Weinberg' })],
    'en-assessment-language': [{ kind: 'language', language: 'English', level: 'C1' }],
    'en-assessment-strengths': listed('skill', 'Strategic', 'Learner', 'Responsibility', 'Input', 'Relator'),
    'en-certificate-course2': [
      paper({ name: 'Project Management Fundamentals', issuer: 'Hollowbrook Institute of Technology', date: '2023-06' }),
    ],
    'en-cover_letter-speculative': [
      ...contact({ name: 'Aisha Rahman', email: 'aisha.rahman@example.org', phone: '07700 900456' }),
      ...done('Planted over 300 trees'),
    ],
    'en-other-lease': [],
    'en-other-poem': [],
    'en-reference-academic': [
      role({ organisation: 'Eastmoor University' }),
      ...done('Designed the sampling plan', 'Wrote the analysis scripts'),
    ],
    'en-review-appraisal': [role({ title: 'Care Assistant' }), ...done('Supported 14 residents', 'Completed his medication training')],
    'es-certificate-curso': [
      paper({ name: 'Manipulador de alimentos de mayor riesgo', issuer: 'Centro de Formación Levante', date: '2023-02' }),
    ],
    'es-other-noticia': [],
    'es-posting-camarero': [],
    'es-reference-carta': [
      role({ organisation: 'Bodegas Sierra Clara S.L.', title: 'técnica de laboratorio', start: '2016-05', end: '2022-08' }),
      ...done('Implantó un sistema de trazabilidad', 'Redujo el tiempo de análisis'),
    ],
    'es-review-evaluacion': [
      role({ organisation: 'Textiles Rambla S.A.', title: 'Encargado de tienda' }),
      ...done('Aumentó las ventas', 'Organizó el inventario'),
    ],
    'es-transcript-expediente': [
      study({
        institution: 'UNIVERSIDAD DE SANTA BRISA',
        degree: 'Grado',
        field: 'Administración y Dirección de Empresas',
        end: '2017-07',
      }),
    ],
    'fr-assessment-valeurs': listed('value', 'Autonomie', 'Accomplissement', 'Relations'),
    'fr-certificate-diplome': [
      study({ institution: 'UNIVERSITÉ DE MONTCLAIR', degree: 'Master', field: 'Droit des affaires', end: '2019-09' }),
    ],
    'fr-posting-comptable': [],
    'fr-transcript-releve': [
      study({ institution: 'Université de Montclair', degree: 'Master', field: 'Droit des affaires', start: '2018', end: '2019' }),
    ],
    'it-assessment-interessi': listed('interest', 'Interesse per la natura', 'Interesse per la tecnica'),
    'it-certificate-attestato': [
      paper({ name: 'ADDETTO ANTINCENDIO RISCHIO MEDIO', issuer: 'Sicura Formazione S.r.l.', date: '2022-05', expires: '2027-05' }),
    ],
    'it-cover_letter-lettera': [
      ...contact({ name: 'Matteo Rinaldi', email: 'matteo.rinaldi@example.org', phone: '340 1234567' }),
      ...done('Uso il carrello elevatore'),
    ],
    'it-other-verbale': [],
    'it-review-valutazione': [
      role({ organisation: 'Ceramiche Estensi S.p.A.', title: 'Impiegata amministrativa' }),
      ...done('Ha digitalizzato', 'Ha ridotto i ritardi'),
    ],
    'nl-assessment-waarden': listed('value', 'Zelfstandigheid', 'Samenwerking'),
    'nl-certificate-diploma': [
      paper({
        name: 'Veiligheid, Gezondheid en Milieu (VCA Basis)',
        issuer: 'Opleidingscentrum Waterland B.V.',
        date: '2021-11',
        expires: '2031-11',
      }),
    ],
    'nl-cover_letter-sollicitatie': [
      ...contact({ name: 'Bram Hendriks', email: 'bram.hendriks@example.org' }),
      ...done('Ik heb vier jaar'),
    ],
    'nl-posting-monteur': [],
    'nl-reference-getuigschrift': [
      role({ organisation: 'Bakkerij Van Houten B.V.', title: 'chef-bakker', start: '2015-02', end: '2022-04' }),
      ...done('Ontwikkelde twaalf nieuwe broodsoorten', 'Verlaagde het broodafval'),
    ],
    'nl-transcript-cijferlijst': [
      study({ institution: 'Hogeschool Rivierenland', degree: 'Bachelor of Nursing', start: '2014-09', end: '2018-07' }),
    ],
    'pt-cover_letter-candidatura': [
      ...contact({ name: 'Carolina Neves', email: 'carolina.neves@example.org', phone: '+351 936 123 456' }),
      ...done('Trabalhei dois anos num hotel'),
      { kind: 'language', language: 'inglês' },
      { kind: 'language', language: 'francês' },
    ],
    'pt-posting-vendedor': [],
    'pt-reference-carta': [
      role({ organisation: 'Clínica Dentária Boavista, Lda.', title: 'assistente dentária', start: '2018-02', end: '2023-03' }),
      ...done('Organizou o arquivo de 3.000 processos'),
    ],
    'pt-review-avaliacao': [role({ title: 'Rececionista' }), ...done('Implementou o registo', 'Formou duas novas colegas')],
    'de-assessment-sprache': [{ kind: 'language', language: 'Deutsch', level: 'B2' }],
    'de-certificate-stapler': [
      paper({
        name: 'FAHRAUSWEIS FÜR FLURFÖRDERZEUGE',
        issuer: 'Fahrschule Logistik Süd GmbH',
        date: '2021-09',
        number: '2021-0388',
      }),
    ],
    'de-cover_letter-azubi': [
      ...contact({ name: 'Timo Krause', email: 'timo.krause@beispiel.de', location: '37073 Göttingen' }),
      ...done('Im Praktikum bei der Tischlerei Voss habe ich zwei Schränke gebaut'),
    ],
    'de-other-arzt': [],
    'de-reference-praktikum': [
      role({
        organisation: 'Autohaus Brinkmann GmbH & Co. KG',
        title: 'Kfz-Mechatroniker',
        start: '2021-03',
        end: '2021-05',
        type: 'internship',
      }),
      ...done('Hat beim Reifenwechsel'),
    ],
    'de-review-probezeit': [
      role({ organisation: 'Kita Regenbogen', title: 'Erzieherin' }),
      ...done('Hat eine Musikgruppe', 'Plante den Ausflug'),
    ],
    'de-transcript-abitur': [study({ institution: 'Goethe-Gymnasium Lindenau', degree: 'Hochschulreife', end: '2020-06' })],
    'en-assessment-holland': listed('interest', 'Realistic', 'Investigative', 'Conventional'),
    'en-assessment-work': listed('skill', 'Perseverance', 'Fairness', 'Teamwork', 'Prudence'),
    'en-certificate-cloud': [
      paper({
        name: 'Stratus Certified Solutions Architect - Associate',
        issuer: 'Stratus Web Services Training and Certification',
        date: '2022-03',
        expires: '2025-03',
        number: '8XK2PQF1',
      }),
    ],
    'en-certificate-food': [
      paper({
        name: 'HGABC Level 2 Award in Food Safety in Catering (RQF)',
        issuer: 'Harrow Gate Awarding Body for Compliance',
        date: '2020-01',
        number: 'HG 4471 902836',
      }),
    ],
    'en-cover_letter-nurse': [
      ...contact({ name: 'Chloe Bennett', email: 'chloe.bennett@example.org', location: 'Exeter' }),
      role({ organisation: 'Devonside Hospital', title: 'healthcare assistant' }),
      ...done('Care for twelve patients', 'Last year I trained six new assistants'),
    ],
    'en-other-bank': [],
    'en-posting-cleaner': [],
    'en-reference-care': [...done('Looked after my mother', 'Cooked every meal', 'Also organised the rota')],
    'en-review-midyear': [role({ title: 'Network Technician' }), ...done('Replaced 46 switches', 'Documented the backup procedure')],
    'en-transcript-highschool': [study({ institution: 'LAKEVIEW HIGH SCHOOL', end: '2020-06' })],
    'es-certificate-titulo': [
      paper({
        name: 'Título de Técnico en Cuidados Auxiliares de Enfermería',
        issuer: 'CONSEJERÍA DE EDUCACIÓN',
        date: '2016-06',
        number: '41-2016-7732',
      }),
    ],
    'fr-certificate-sst': [
      paper({
        name: 'Sauveteur Secouriste du Travail',
        issuer: 'Prévention Ouest',
        date: '2022-03',
        expires: '2024-03',
        number: '29-2022-0417',
      }),
    ],
    'fr-posting-aide': [],
    'fr-reference-certificat': [
      role({ organisation: 'Transports Colin SARL', title: 'conductrice routière', start: '2016-04', end: '2021-09' }),
    ],
    'it-certificate-haccp': [paper({ name: 'Igiene degli alimenti e HACCP', issuer: 'Formalimenti S.r.l.', date: '2020-10' })],
    'nl-certificate-verzorgende': [paper({ name: 'Verzorgende IG', issuer: 'ROC Oosterlaan', date: '2019-07' })],
    'pt-certificate-licenciatura': [
      study({ institution: 'UNIVERSIDADE DE VALE CLARO', degree: 'Licenciatura', field: 'Serviço Social', end: '2015-07' }),
    ],
    'de-certificate-erstehilfe': [paper({ name: 'Erste Hilfe', issuer: 'Rettungsdienst Nord e.V.', date: '2022-03' })],
    'de-posting-lager': [],
    'de-reference-verkauf': [
      role({ organisation: 'Modehaus Lindner KG', title: 'Verkäuferin', start: '2012-08', end: '2020-12' }),
      ...done(
        'Beratung und Bedienung',
        'Abrechnung der Kasse',
        'Gestaltung der Schaufenster',
        'Baute einen Stammkundenkreis',
        'Arbeitete zwei neue',
      ),
    ],
    'en-assessment-english': [{ kind: 'language', language: 'English', level: 'B2' }],
    'en-assessment-values2': listed('value', 'Security', 'Helping others'),
    'en-certificate-mooc': [paper({ name: 'Data Analysis with Python', issuer: 'Courseworld', date: '2021-06' })],
    'en-certificate-security': [
      paper({
        name: 'Door Supervisor Licence',
        issuer: 'SECURITY INDUSTRY LICENSING OFFICE',
        date: '2022-04',
        expires: '2025-04',
        number: '0102 3345 9981 2207',
      }),
    ],
    'en-cover_letter-teacher': [
      ...contact({ name: 'Hannah Frost', email: 'hannah.frost@example.org' }),
      ...done('For three years I have run a reading club', 'Organised a summer play scheme'),
    ],
    'en-other-minutes': [],
    'en-other-story': [],
    'en-reference-kitchen': [
      role({ organisation: 'The Copper Kettle Restaurant', title: 'kitchen assistant', start: '2019-06', end: '2022-08' }),
      ...done('Washed and prepared vegetables', 'Took over the stock count'),
    ],
    'en-review-retail': [
      role({ organisation: 'Fennimore Garden Centres Ltd', title: 'Store Supervisor' }),
      ...done('Raised weekend sales', 'Trained four seasonal assistants'),
    ],
    'en-transcript-college': [
      study({
        institution: 'Pinecrest Community College',
        degree: 'Associate of Applied Science',
        field: 'Dental Hygiene',
        end: '2020-05',
      }),
    ],
    'es-certificate-carretillas': [
      paper({
        name: 'OPERADOR DE CARRETILLAS ELEVADORAS',
        issuer: 'ESCUELA DE FORMACIÓN INDUSTRIAL DEL NORTE',
        date: '2022-09',
        expires: '2027-09',
      }),
    ],
    'es-reference-obra': [
      role({ organisation: 'Construcciones Albero S.A.', title: 'oficial de albañilería', start: '2014-03', end: '2019-11' }),
      ...done('Dirigió una cuadrilla'),
    ],
    'fr-assessment-interets': listed('interest', 'Artistique', 'Social'),
    'fr-certificate-bac': [paper({ name: 'DIPLÔME DU BACCALAURÉAT PROFESSIONNEL', issuer: 'ACADÉMIE DE VALBRUNE', date: '2020-06' })],
    'fr-cover_letter-serveur': [
      ...contact({ name: 'Lucas Moreau', email: 'lucas.moreau@example.org', phone: '07 11 22 33 44' }),
      ...done("Pendant deux saisons, j'ai servi 90 couverts"),
    ],
    'fr-other-facture': [],
    'fr-review-soignante': [
      role({ organisation: 'EHPAD Les Glycines', title: 'Aide-soignante' }),
      ...done('A mis en place un atelier mémoire'),
    ],
    'it-reference-albergo': [
      role({ organisation: 'Hotel Riva Azzurra', title: 'receptionist', start: '2018-04', end: '2022-10' }),
      ...done('Ha gestito le prenotazioni'),
    ],
    'it-transcript-pagella': [study({ institution: 'Istituto Tecnico Commerciale Leonardo Fibonacci' })],
    'nl-certificate-bhv': [
      paper({
        name: 'Certificaat Bedrijfshulpverlening (BHV)',
        issuer: 'Veilig Werk Academie',
        date: '2023-03',
        expires: '2024-03',
        number: 'VW-55810',
      }),
    ],
    'pt-posting-padeiro': [],
  },
  unseen: {
    'de-certificate-busfahrer': [
      paper({ name: 'Berufskraftfahrer-Qualifikation Modul 3', issuer: 'Verkehrsakademie Mittelhessen', date: '2022-11' }),
    ],
    'de-other-vertrag': [],
    'de-reference-elektriker': [
      role({ organisation: 'Elektro Sommer GmbH', title: 'Elektroniker', start: '2014-09', end: '2022-01' }),
      ...done('Installation von Photovoltaikanlagen', 'Prüfung von Geräten', 'Leitete den Umbau'),
    ],
    'de-transcript-berufsschule': [study({ institution: 'Berufskolleg Hafenstadt', field: 'Anlagenmechaniker', end: '2021-06' })],
    'en-assessment-keyboard': listed('skill', 'Microsoft Word', 'Microsoft Outlook'),
    'en-certificate-hygiene': [
      paper({
        name: 'Certificate in Infection Control',
        issuer: 'Tidewell Council Environmental Health',
        date: '2023-02',
        number: 'IC-2023-119',
      }),
    ],
    'en-certificate-welder': [
      paper({
        name: 'WELDER QUALIFICATION TEST CERTIFICATE',
        issuer: 'Ironbridge Inspection Services Ltd',
        date: '2021-05',
        expires: '2024-05',
        number: 'WQ/21/0773',
      }),
    ],
    'en-cover_letter-barista': [
      ...contact({ name: 'Kofi Mensah', email: 'kofi.mensah@example.org' }),
      role({ organisation: 'Corner Bakery' }),
      ...done('Serve about 150 customers'),
    ],
    'en-other-letter': [],
    'en-other-recipe2': [],
    'en-posting-nurse': [],
    'en-reference-volunteer': [
      role({ organisation: 'Riverside Animal Shelter', title: 'kennel assistant', start: '2020-09', end: '2022-06', type: 'volunteer' }),
      ...done('Walked and fed up to 25 dogs', 'Also set up our rehoming page'),
    ],
    'en-review-teacher': [
      role({ organisation: 'Brookfield Secondary School', title: 'Mathematics Teacher' }),
      ...done('Led the maths club', 'Introduced weekly drop-in sessions'),
    ],
    'en-transcript-vocational': [
      study({
        institution: 'NORTHGATE TECHNICAL INSTITUTE',
        degree: 'Diploma',
        field: 'Electrical Installation',
        end: '2019-06',
      }),
    ],
    'es-assessment-valores': listed('value', 'Ayudar a los demás', 'Seguridad'),
    'es-posting-conductor': [],
    'es-review-almacen': [
      role({ organisation: 'Frutas del Júcar S.L.', title: 'Mozo de almacén' }),
      ...done('Redujo los errores', 'Ordenó el almacén'),
    ],
    'fr-certificate-caces': [
      paper({
        name: 'CACES R489 catégorie 3',
        issuer: 'CENTRE DE FORMATION ALPES LEVAGE',
        date: '2022-06',
        expires: '2027-06',
        number: 'AL-489-2210',
      }),
    ],
    'fr-reference-nounou': done('A gardé nos deux enfants', 'A organisé leurs repas'),
    'it-certificate-saldatore': [paper({ name: 'Saldatore a filo continuo', issuer: 'ENTE BILATERALE METALMECCANICI', date: '2018-05' })],
    'it-cover_letter-barista': [
      ...contact({ name: 'Serena Conti', email: 'serena.conti@example.org' }),
      role({ organisation: 'Bar Centrale' }),
      ...done('Ho preparato 200 caffè'),
    ],
    'nl-assessment-talenten': listed('skill', 'Doorzetten', 'Organiseren', 'Luisteren'),
    'nl-review-monteur': [
      role({ organisation: 'Warmte Techniek B.V.', title: 'Servicemonteur' }),
      ...done('Heeft 420 ketels onderhouden', 'Heeft twee leerlingen begeleid'),
    ],
    'pt-certificate-primeiros': [paper({ name: 'Primeiros Socorros em Contexto Escolar', issuer: 'Saber Mais, Lda.', date: '2022-10' })],
    'pt-reference-loja': [
      role({ organisation: 'Livraria Cais, Lda.', title: 'vendedor', start: '2017-01', end: '2021-12' }),
      ...done('Criou o clube de leitura'),
    ],
  },
}
