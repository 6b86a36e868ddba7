import { pdf } from '../readFixtures.ts'
import { look, type Person, role, study } from './person.ts'

export const romance: readonly Person[] = [
  {
    is: 'a French CV laid out in a table',
    type: 'html',
    bytes: () =>
      Buffer.from(`<html><body><table><tr><td colspan=2><h1>Amélie Vasseur</h1><p>Infirmière diplômée d'État</p><p>14 rue des Tanneurs, 59000 Lille — 06 12 34 56 78 — amelie.vasseur@courriel.example</p></td></tr>
<tr><td colspan=2><h2>Expériences professionnelles</h2></td></tr>
<tr><td>Depuis septembre 2018</td><td><b>Infirmière en pédiatrie</b><br>CHU de Lille<ul><li>Prise en charge de 12 enfants par poste</li><li>Tutorat des étudiants</li></ul></td></tr>
<tr><td>Mars 2014 – août 2018</td><td><b>Infirmière libérale</b><br>Cabinet Delcourt, Roubaix<ul><li>Soins à domicile</li></ul></td></tr>
<tr><td colspan=2><h2>Formation</h2></td></tr>
<tr><td>2011 – 2014</td><td>Diplôme d'État d'infirmier, IFSI de Tourcoing</td></tr>
<tr><td colspan=2><h2>Langues</h2></td></tr><tr><td>Anglais</td><td>courant</td></tr><tr><td>Néerlandais</td><td>notions</td></tr>
<tr><td colspan=2><h2>Centres d'intérêt</h2></td></tr><tr><td colspan=2>Chorale, randonnée</td></tr></table></body></html>`),
    truth: {
      name: 'Amélie Vasseur',
      contact: { email: 'amelie.vasseur@courriel.example', phone: '06 12 34 56 78', headline: "Infirmière diplômée d'État" },
      roles: [
        role('Infirmière en pédiatrie', 'CHU de Lille', null, '2018-09', 'now', 2),
        role('Infirmière libérale', 'Cabinet Delcourt', 'Roubaix', '2014-03', '2018-08', 1),
      ],
      studies: [study('IFSI de Tourcoing', 'Diplôme', null, '2011', '2014')],
      skills: [],
      languages: ['Anglais', 'Néerlandais'],
    },
  },
  {
    is: 'a French CV with dates before each role and towns in brackets',
    type: 'pdf',
    bytes: () =>
      pdf(`${look}#text(size:20pt,weight:"bold")[Inès BOUVIER] \\ Chargée de communication \\ ines.bouvier\\@courriel.example — +33 6 98 76 54 32 — Lyon
== PARCOURS PROFESSIONNEL
*2020 à ce jour* – Chargée de communication, Musée des Confins (Lyon)
- Lancement de la lettre d'information (8 000 abonnés)

*2017 – 2020* – Assistante de communication, Mairie de Villeurbanne
- Organisation de la fête des voisins

*Juin – août 2016* – Stagiaire, Agence Pollen (Grenoble)
== DIPLÔMES
*2017* – Master Information et communication, Université Lumière Lyon 2 \\
*2015* – Licence Lettres modernes, Université Grenoble Alpes
== LANGUES
Français : langue maternelle – Anglais : C1 – Italien : B1
== LOGICIELS
Suite Adobe, WordPress, Mailchimp
`),
    truth: {
      name: 'Inès BOUVIER',
      contact: { email: 'ines.bouvier@courriel.example', phone: '+33 6 98 76 54 32', headline: 'Chargée de communication' },
      roles: [
        role('Chargée de communication', 'Musée des Confins', 'Lyon', '2020', 'now', 1),
        role('Assistante de communication', 'Mairie de Villeurbanne', null, '2017', '2020', 1),
        role('Stagiaire', 'Agence Pollen', 'Grenoble', '2016-06', '2016-08'),
      ],
      studies: [
        study('Université Lumière Lyon 2', 'Master', 'Information et communication', null, '2017'),
        study('Université Grenoble Alpes', 'Licence', 'Lettres modernes', null, '2015'),
      ],
      skills: ['WordPress', 'Mailchimp'],
      languages: ['Français', 'Anglais', 'Italien'],
    },
  },
  {
    is: 'a Spanish CV with its name on a dark band',
    type: 'pdf',
    bytes: () =>
      pdf(`${look}#block(fill:rgb("#204a5a"),width:100%,inset:14pt)[#text(fill:white,size:22pt,weight:"bold")[LUCÍA FERRER OTERO] \\ #text(fill:white)[Cocinera · Valencia, España · +34 612 345 678 · lucia.ferrer\\@correo.example]]
=== PERFIL
Cocinera con once años en restaurantes de barrio y de hotel.
=== EXPERIENCIA LABORAL
*Jefa de cocina*, Restaurante El Olivar, Valencia #h(1fr) abril de 2017 – actualidad
- Carta de temporada para 80 cubiertos
*Ayudante de cocina*, Hotel Miramar, Alicante #h(1fr) junio de 2012 – marzo de 2017
- Desayunos para 200 huéspedes
=== FORMACIÓN ACADÉMICA
*Técnico en Cocina y Gastronomía*, IES Mediterráneo, Gandía #h(1fr) 2010 – 2012
=== COMPETENCIAS
Elaboración de menús, Control de costes, Higiene alimentaria
=== IDIOMAS
Español: nativo, Francés: intermedio
`),
    truth: {
      name: 'LUCÍA FERRER OTERO',
      contact: { email: 'lucia.ferrer@correo.example', phone: '+34 612 345 678', location: 'Valencia, España', headline: 'Cocinera' },
      roles: [
        role('Jefa de cocina', 'Restaurante El Olivar', 'Valencia', '2017-04', 'now', 1),
        role('Ayudante de cocina', 'Hotel Miramar', 'Alicante', '2012-06', '2017-03', 1),
      ],
      studies: [study('IES Mediterráneo', 'Técnico', null, '2010', '2012')],
      skills: ['Elaboración de menús', 'Control de costes', 'Higiene alimentaria'],
      languages: ['Español', 'Francés'],
    },
  },
  {
    is: 'an Italian CV that begins with education',
    type: 'pdf',
    bytes: () =>
      pdf(`${look}#text(size:18pt,weight:"bold")[Davide Colombo] \\
Via Garibaldi 8, 20121 Milano | +39 333 123 4567 | davide.colombo\\@posta.example
#line(length:100%)
*ISTRUZIONE E FORMAZIONE* \\
Laurea magistrale in Ingegneria Civile #h(1fr) ott 2014 – lug 2017 \\
Politecnico di Milano \\
Laurea triennale in Ingegneria Civile #h(1fr) ott 2011 – lug 2014 \\
Università degli Studi di Pavia \\
*ESPERIENZE LAVORATIVE* \\
Direttore di cantiere #h(1fr) gen 2020 – oggi \\
Costruzioni Adda S.r.l., Lecco
- Coordinamento di tre squadre e dei subappalti
Ingegnere strutturista #h(1fr) set 2017 – dic 2019 \\
Studio Tecnico Brambilla, Bergamo
- Calcolo di strutture in cemento armato
*COMPETENZE* \\
AutoCAD, Revit, Primus \\
*LINGUE* \\
Italiano (madrelingua), Inglese (C1)
`),
    truth: {
      name: 'Davide Colombo',
      contact: { email: 'davide.colombo@posta.example', phone: '+39 333 123 4567' },
      roles: [
        role('Direttore di cantiere', 'Costruzioni Adda S.r.l.', 'Lecco', '2020-01', 'now', 1),
        role('Ingegnere strutturista', 'Studio Tecnico Brambilla', 'Bergamo', '2017-09', '2019-12', 1),
      ],
      studies: [
        study('Politecnico di Milano', 'Laurea magistrale', 'Ingegneria Civile', '2014-10', '2017-07'),
        study('Università degli Studi di Pavia', 'Laurea triennale', 'Ingegneria Civile', '2011-10', '2014-07'),
      ],
      skills: ['AutoCAD', 'Revit', 'Primus'],
      languages: ['Italiano', 'Inglese'],
    },
  },
  {
    is: 'a Portuguese CV as plain text without bullets',
    type: 'txt',
    bytes: () =>
      Buffer.from(`RAFAEL NUNES DE ALMEIDA
Rua das Flores, 120 - Porto, Portugal
Tel.: 912 345 678
E-mail: rafael.almeida@exemplo.example

Objetivo
Trabalhar como eletricista de manutenção.

Experiência Profissional
Eletricista industrial
Metalúrgica do Norte, Lda., Maia
De maio de 2016 até o momento
Manutenção de quadros elétricos e motores.
Apoio às equipas de turno.

Ajudante de eletricista
Instalações Costa & Filhos, Braga
De janeiro de 2013 a abril de 2016
Instalações em edifícios novos.

Habilitações
Curso Profissional de Eletricidade, Escola Secundária de Maximinos, 2009 - 2012

Idiomas
Português - nativo
Inglês - básico
`),
    truth: {
      name: 'RAFAEL NUNES DE ALMEIDA',
      contact: { email: 'rafael.almeida@exemplo.example', phone: '912 345 678' },
      roles: [
        role('Eletricista industrial', 'Metalúrgica do Norte, Lda.', 'Maia', '2016-05', 'now', 2),
        role('Ajudante de eletricista', 'Instalações Costa & Filhos', 'Braga', '2013-01', '2016-04', 1),
      ],
      studies: [study('Escola Secundária de Maximinos', null, null, '2009', '2012')],
      skills: [],
      languages: ['Português', 'Inglês'],
    },
  },
]
