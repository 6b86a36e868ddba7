import { pdf } from '../readFixtures.ts'
import { look, type Person, role, study } from './person.ts'

export const german: readonly Person[] = [
  {
    is: 'a German Lebenslauf with its dates on the left',
    type: 'pdf',
    bytes: () =>
      pdf(`${look}#align(right)[#text(size:9pt)[Jonas Hartwig · Am Bleichanger 12 · 87600 Kaufbeuren · 08341 555 019 · jonas.hartwig\\@mail.example]]
#text(size:20pt)[Lebenslauf]
== Persönliches
Geboren am 4. Mai 1991 in Augsburg, ledig
== Beruflicher Werdegang
#grid(columns:(3.4cm,1fr),row-gutter:9pt,
[seit 10/2020],[*Schichtleiter Montage* \\ Alpina Getriebe GmbH & Co. KG, Kempten \\ – Führung von 22 Mitarbeitenden \\ – Einführung eines Schulungsplans],
[03/2016 – 09/2020],[*Industriemechaniker* \\ Stahlbau Wörle AG, Memmingen \\ – Wartung von CNC-Fräsen],
[09/2012 – 02/2016],[*Ausbildung zum Industriemechaniker* \\ Stahlbau Wörle AG, Memmingen])
== Schulbildung
#grid(columns:(3.4cm,1fr),row-gutter:9pt,[2006 – 2012],[Jakob-Brucker-Gymnasium, Kaufbeuren \\ Abschluss: Abitur])
== Kenntnisse
SPS-Programmierung (Siemens S7), SAP, Schweißen
== Sprachen
Deutsch (Muttersprache), Englisch (B1)
`),
    truth: {
      name: 'Jonas Hartwig',
      contact: { email: 'jonas.hartwig@mail.example', phone: '08341 555 019', location: '87600 Kaufbeuren' },
      roles: [
        role('Schichtleiter Montage', 'Alpina Getriebe GmbH & Co. KG', 'Kempten', '2020-10', 'now', 2),
        role('Industriemechaniker', 'Stahlbau Wörle AG', 'Memmingen', '2016-03', '2020-09', 1),
        role('Ausbildung zum Industriemechaniker', 'Stahlbau Wörle AG', null, '2012-09', '2016-02'),
      ],
      studies: [study('Jakob-Brucker-Gymnasium', 'Abitur', null, '2006', '2012')],
      skills: ['SAP', 'Schweißen'],
      languages: ['Deutsch', 'Englisch'],
    },
  },
  {
    is: 'a German CV told by labels',
    type: 'txt',
    bytes: () =>
      Buffer.from(`Name: Fatma Yilmaz
Geburtsdatum: 12.03.1988
Adresse: Kantstraße 5, 50823 Köln
Telefon: 0221 9999012
E-Mail: fatma.yilmaz@web.example

Berufserfahrung:
01/2020 - heute: Altenpflegerin bei Seniorenheim Rheinblick, Köln
Aufgaben: Grundpflege, Dokumentation
04/2012 - 12/2019: Pflegehelferin bei Caritas Köln

Schulbildung:
2004 - 2007: Realschule Ehrenfeld, Abschluss: Mittlere Reife
Ausbildung: 2009 - 2012 Altenpflegefachschule Köln, staatlich geprüfte Altenpflegerin

EDV-Kenntnisse: MS Office, Vivendi
Sprachkenntnisse: Deutsch (fließend), Türkisch (Muttersprache)
Führerschein: Klasse B
`),
    truth: {
      name: 'Fatma Yilmaz',
      contact: { email: 'fatma.yilmaz@web.example', phone: '0221 9999012', location: 'Kantstraße 5, 50823 Köln' },
      roles: [
        role('Altenpflegerin', 'Seniorenheim Rheinblick', 'Köln', '2020-01', 'now'),
        role('Pflegehelferin', 'Caritas Köln', null, '2012-04', '2019-12'),
      ],
      studies: [
        study('Realschule Ehrenfeld', 'Mittlere Reife', null, '2004', '2007'),
        study('Altenpflegefachschule Köln', null, null, '2009', '2012'),
      ],
      skills: ['MS Office', 'Vivendi'],
      languages: ['Deutsch', 'Türkisch'],
    },
  },
  {
    is: 'somebody whose name is a trade, in German, parts set apart by bars',
    type: 'pdf',
    bytes: () =>
      pdf(`${look}#text(size:22pt,weight:"bold")[Anna Koch] \\ Bauingenieurin \\ anna.koch\\@mail.example | 0351 4999 0123
= Berufserfahrung
*Bauleiterin* | Elbe Hochbau GmbH | Dresden | 04/2018 – heute
- Leitung von drei Baustellen
*Bauingenieurin* | Ingenieurbüro Lorenz | Leipzig | 10/2014 – 03/2018
= Ausbildung
*Diplom-Ingenieurin Bauingenieurwesen* | TU Dresden | 2009 – 2014
= Kenntnisse
AutoCAD, Nemetschek Allplan, VOB
`),
    truth: {
      name: 'Anna Koch',
      contact: { email: 'anna.koch@mail.example', phone: '0351 4999 0123', headline: 'Bauingenieurin' },
      roles: [
        role('Bauleiterin', 'Elbe Hochbau GmbH', 'Dresden', '2018-04', 'now', 1),
        role('Bauingenieurin', 'Ingenieurbüro Lorenz', 'Leipzig', '2014-10', '2018-03'),
      ],
      studies: [study('TU Dresden', 'Diplom', null, '2009', '2014')],
      skills: ['AutoCAD', 'VOB'],
      languages: [],
    },
  },
  {
    is: 'a Dutch CV with several roles at one employer',
    type: 'pdf',
    bytes: () =>
      pdf(`${look}#text(size:20pt,weight:"bold")[Sanne de Wit] \\ sanne.dewit\\@post.example · 06-12345678 · Utrecht
= Werkervaring
*Zorggroep De Linde, Utrecht* #h(1fr) 2015 – heden \\
_Teamleider thuiszorg_ #h(1fr) mei 2019 – heden
- Verantwoordelijk voor 18 medewerkers
_Wijkverpleegkundige_ #h(1fr) september 2015 – april 2019
- Zorg aan huis in drie wijken
*Ziekenhuis Sint Anna, Amersfoort* #h(1fr) 2012 – 2015 \\
_Verpleegkundige_ #h(1fr) augustus 2012 – augustus 2015
- Nachtdiensten op de hartbewaking
= Opleiding
HBO Verpleegkunde, Hogeschool Utrecht #h(1fr) 2008 – 2012
= Vaardigheden
Wondzorg, Roosteren, Coaching
= Talen
Nederlands (moedertaal), Duits (redelijk)
`),
    truth: {
      name: 'Sanne de Wit',
      contact: { email: 'sanne.dewit@post.example', phone: '06-12345678' },
      roles: [
        role('Teamleider thuiszorg', 'Zorggroep De Linde', 'Utrecht', '2019-05', 'now', 1),
        role('Wijkverpleegkundige', 'Zorggroep De Linde', 'Utrecht', '2015-09', '2019-04', 1),
        role('Verpleegkundige', 'Ziekenhuis Sint Anna', 'Amersfoort', '2012-08', '2015-08', 1),
      ],
      studies: [study('Hogeschool Utrecht', 'HBO', 'Verpleegkunde', '2008', '2012')],
      skills: ['Wondzorg', 'Roosteren', 'Coaching'],
      languages: ['Nederlands', 'Duits'],
    },
  },
  {
    is: 'a Swedish CV in Markdown',
    type: 'md',
    bytes: () =>
      Buffer.from(`# Erik Lindqvist
Snickare, Umeå | 070-123 45 67 | erik.lindqvist@epost.example

## Arbetslivserfarenhet
### Snickare, Norrlands Bygg AB, Umeå
*maj 2014 – nuvarande*
- Stomresning av flerbostadshus

### Lärling, Byggservice i Skellefteå AB
*augusti 2011 – april 2014*

## Utbildning
Bygg- och anläggningsprogrammet, Dragonskolan, 2008 – 2011

## Språk
Svenska, engelska
`),
    truth: {
      name: 'Erik Lindqvist',
      contact: { email: 'erik.lindqvist@epost.example', phone: '070-123 45 67' },
      roles: [
        role('Snickare', 'Norrlands Bygg AB', 'Umeå', '2014-05', 'now', 1),
        role('Lärling', 'Byggservice i Skellefteå AB', null, '2011-08', '2014-04'),
      ],
      studies: [study('Dragonskolan', null, null, '2008', '2011')],
      skills: [],
      languages: ['Svenska', 'engelska'],
    },
  },
]
