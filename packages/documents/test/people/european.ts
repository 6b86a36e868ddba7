import { pdf } from '../readFixtures.ts'
import { look, type Person, role, study } from './person.ts'

export const european: readonly Person[] = [
  {
    is: 'a Czech CV as a web page',
    type: 'html',
    bytes: () =>
      Buffer.from(
        `<h1>Jana Nováková</h1><p>Brno, Česká republika | +420 601 123 456 | jana.novakova@posta.example</p><h2>Pracovní zkušenosti</h2><p><b>Účetní</b>, Stavby Morava s.r.o., Brno</p><p>03/2017 – současnost</p><ul><li>Vedení účetnictví pro 4 pobočky</li></ul><p><b>Asistentka ředitele</b>, Tiskárna Vltava a.s., Praha</p><p>09/2012 – 02/2017</p><h2>Vzdělání</h2><p>Obchodní akademie Brno, maturita, 2008 – 2012</p><h2>Jazyky</h2><p>čeština – rodilý mluvčí, angličtina – B1</p>`,
      ),
    truth: {
      name: 'Jana Nováková',
      contact: { email: 'jana.novakova@posta.example', phone: '+420 601 123 456' },
      roles: [
        role('Účetní', 'Stavby Morava s.r.o.', 'Brno', '2017-03', 'now', 1),
        role('Asistentka ředitele', 'Tiskárna Vltava a.s.', null, '2012-09', '2017-02'),
      ],
      studies: [study('Obchodní akademie Brno', null, null, '2008', '2012')],
      skills: [],
      languages: ['čeština', 'angličtina'],
    },
  },
  {
    is: 'a Hungarian CV',
    type: 'pdf',
    bytes: () =>
      pdf(`${look}#text(size:20pt,weight:"bold")[Kovács Eszter] \\ Budapest | +36 30 123 4567 | eszter.kovacs\\@posta.example
== Szakmai tapasztalat
*Könyvelő* – Duna Könyvelő Kft., Budapest #h(1fr) 2018. – jelenleg
- Havi zárások készítése
*Pénzügyi asszisztens* – Tisza Bank Zrt., Szeged #h(1fr) 2014 – 2018
== Tanulmányok
*Budapesti Corvinus Egyetem* – Gazdálkodás, alapképzés #h(1fr) 2010 – 2014
== Nyelvtudás
angol (középfok), német (alapfok)
`),
    truth: {
      name: 'Kovács Eszter',
      contact: { email: 'eszter.kovacs@posta.example', phone: '+36 30 123 4567' },
      roles: [
        role('Könyvelő', 'Duna Könyvelő Kft.', null, '2018', 'now', 1),
        role('Pénzügyi asszisztens', 'Tisza Bank Zrt.', 'Szeged', '2014', '2018'),
      ],
      studies: [study('Budapesti Corvinus Egyetem', null, 'Gazdálkodás', '2010', '2014')],
      skills: [],
      languages: ['angol', 'német'],
    },
  },
  {
    is: 'a Romanian CV as plain text',
    type: 'txt',
    bytes: () =>
      Buffer.from(`Andrei Popescu
București, România
0722 123 456 | andrei.popescu@mail.example

EXPERIENȚĂ PROFESIONALĂ

Inginer proiectant
SC Construct Vest SRL, Timișoara
Martie 2016 - prezent
- Proiectare instalații pentru 20 de clădiri

Tehnician
SC Termo Instal SRL, Arad
Iunie 2012 - Februarie 2016

EDUCAȚIE
Universitatea Politehnica Timișoara
Licență, Ingineria instalațiilor
2008 - 2012

LIMBI STRĂINE
Engleză - avansat
Franceză - începător
`),
    truth: {
      name: 'Andrei Popescu',
      contact: { email: 'andrei.popescu@mail.example', phone: '0722 123 456' },
      roles: [
        role('Inginer proiectant', 'SC Construct Vest SRL', 'Timișoara', '2016-03', 'now', 1),
        role('Tehnician', 'SC Termo Instal SRL', 'Arad', '2012-06', '2016-02'),
      ],
      studies: [study('Universitatea Politehnica Timișoara', null, null, '2008', '2012')],
      skills: [],
      languages: ['Engleză', 'Franceză'],
    },
  },
  {
    is: 'a Finnish CV in Markdown',
    type: 'md',
    bytes: () =>
      Buffer.from(`# Mikko Laine
mikko.laine@posti.example, 040 123 4567, Tampere

## Työkokemus
**Kokki**, Ravintola Näsi, Tampere, 2019 – nykyinen
- Lounaat sadalle asiakkaalle

**Keittiöapulainen**, Hotelli Pyynikki, Tampere, 2016 – 2019

## Koulutus
Tampereen ammattikoulu, kokin tutkinto, 2014 – 2016

## Kielitaito
suomi, ruotsi, englanti
`),
    truth: {
      name: 'Mikko Laine',
      contact: { email: 'mikko.laine@posti.example', phone: '040 123 4567' },
      roles: [
        role('Kokki', 'Ravintola Näsi', 'Tampere', '2019', 'now', 1),
        role('Keittiöapulainen', 'Hotelli Pyynikki', 'Tampere', '2016', '2019'),
      ],
      studies: [study('Tampereen ammattikoulu', null, null, '2014', '2016')],
      skills: [],
      languages: ['suomi', 'ruotsi', 'englanti'],
    },
  },
  {
    is: 'a Danish CV with a sidebar',
    type: 'pdf',
    bytes: () =>
      pdf(`${look}#grid(columns:(1fr,2fr),gutter:24pt,[#text(size:18pt,weight:"bold")[Mette Holm] \\ Pædagog \\ #v(6pt) *Kontakt* \\ mette.holm\\@mail.example \\ +45 20 12 34 56 \\ Aarhus #v(6pt) *Sprog* \\ Dansk \\ Engelsk \\ Tysk #v(6pt) *Kompetencer* \\ Forældresamarbejde \\ Naturpædagogik],[*Erhvervserfaring* \\ *Pædagog* #h(1fr) 08.2016 – nu \\ Børnehaven Skovbrynet, Aarhus
- Udeliv med 40 børn
*Pædagogmedhjælper* #h(1fr) 08.2011 – 07.2013 \\ Vuggestuen Myretuen, Randers
- Måltider og leg

*Uddannelse* \\ *Professionsbachelor som pædagog* #h(1fr) 2013 – 2016 \\ VIA University College, Aarhus])`),
    truth: {
      name: 'Mette Holm',
      contact: { email: 'mette.holm@mail.example', phone: '+45 20 12 34 56', headline: 'Pædagog' },
      roles: [
        role('Pædagog', 'Børnehaven Skovbrynet', 'Aarhus', '2016-08', 'now', 1),
        role('Pædagogmedhjælper', 'Vuggestuen Myretuen', 'Randers', '2011-08', '2013-07', 1),
      ],
      studies: [study('VIA University College', null, null, '2013', '2016')],
      skills: ['Forældresamarbejde', 'Naturpædagogik'],
      languages: ['Dansk', 'Engelsk', 'Tysk'],
    },
  },
  {
    is: 'a Greek CV',
    type: 'pdf',
    bytes: () =>
      pdf(`${look}#text(size:18pt,weight:"bold")[Νίκος Παπαδάκης] \\ Αθήνα, Ελλάδα | +30 694 123 4567 | n.papadakis\\@mail.example
== Εργασιακή εμπειρία
*Λογιστής*, Αιγαίον Α.Ε., Πειραιάς #h(1fr) 03/2018 – σήμερα
- Μισθοδοσία 60 υπαλλήλων
*Βοηθός λογιστή*, Γραφείο Κρήτης Ο.Ε., Ηράκλειο #h(1fr) 09/2014 – 02/2018
== Εκπαίδευση
Οικονομικό Πανεπιστήμιο Αθηνών, Πτυχίο Λογιστικής #h(1fr) 2010 – 2014
== Γλώσσες
Ελληνικά (μητρική), Αγγλικά (Β2)
`),
    truth: {
      name: 'Νίκος Παπαδάκης',
      contact: { email: 'n.papadakis@mail.example', phone: '+30 694 123 4567' },
      roles: [
        role('Λογιστής', 'Αιγαίον Α.Ε.', 'Πειραιάς', '2018-03', 'now', 1),
        role('Βοηθός λογιστή', 'Γραφείο Κρήτης Ο.Ε.', 'Ηράκλειο', '2014-09', '2018-02'),
      ],
      studies: [study('Οικονομικό Πανεπιστήμιο Αθηνών', 'Πτυχίο', null, '2010', '2014')],
      skills: [],
      languages: ['Ελληνικά', 'Αγγλικά'],
    },
  },
  {
    is: 'a German CV with a dark sidebar and a name over two lines',
    type: 'pdf',
    bytes: () =>
      pdf(`${look}#grid(columns:(1.1fr,2.2fr),gutter:22pt,[#block(fill:rgb("#2b3a42"),inset:12pt,width:100%)[#text(fill:white)[#text(size:17pt,weight:"bold")[Miriam \\ Oesterreich] \\ #v(4pt) Ergotherapeutin #v(8pt) *KONTAKT* \\ Lindenallee 3 \\ 24105 Kiel \\ 0431 555 0199 \\ m.oesterreich\\@mail.example #v(8pt) *FÄHIGKEITEN* \\ Handtherapie \\ Sensorische Integration \\ Hilfsmittelberatung #v(8pt) *SPRACHEN* \\ Deutsch – Muttersprache \\ Englisch – gut]]],[#text(size:13pt,weight:"bold")[BERUFSERFAHRUNG] #v(2pt)
*Ergotherapeutin* \\ Praxis am Hafen, Kiel \\ #text(fill:gray)[Mai 2018 – heute]
- Behandlung von Kindern und Erwachsenen
#v(4pt) *Ergotherapeutin* \\ Rehaklinik Ostsee, Damp \\ #text(fill:gray)[Oktober 2014 – April 2018]
- Gruppen für Schlaganfallpatienten
#v(6pt) #text(size:13pt,weight:"bold")[AUSBILDUNG] #v(2pt)
*Staatlich anerkannte Ergotherapeutin* \\ Schule für Ergotherapie, Lübeck \\ #text(fill:gray)[2011 – 2014]
])`),
    truth: {
      name: 'Miriam Oesterreich',
      contact: { email: 'm.oesterreich@mail.example', phone: '0431 555 0199' },
      roles: [
        role('Ergotherapeutin', 'Praxis am Hafen', 'Kiel', '2018-05', 'now', 1),
        role('Ergotherapeutin', 'Rehaklinik Ostsee', 'Damp', '2014-10', '2018-04', 1),
      ],
      studies: [study('Schule für Ergotherapie', null, null, '2011', '2014')],
      skills: ['Handtherapie', 'Sensorische Integration', 'Hilfsmittelberatung'],
      languages: ['Deutsch', 'Englisch'],
    },
  },
]
