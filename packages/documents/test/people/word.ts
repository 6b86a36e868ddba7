import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { type Person, role, study } from './person.ts'

interface Look {
  readonly b?: boolean
  readonly i?: boolean
  /** In half points. */
  readonly s?: number
  readonly h?: (typeof HeadingLevel)[keyof typeof HeadingLevel]
  readonly l?: boolean
}

const p = (text: string, { b, i, s, h, l }: Look = {}) =>
  new Paragraph({ children: [new TextRun({ text, bold: b, italics: i, size: s })], heading: h, bullet: l ? { level: 0 } : undefined })
const cell = (...children: Paragraph[]) => new TableCell({ children })
const row = (...children: TableCell[]) => new TableRow({ children })
const docx = async (children: (Paragraph | Table)[]) => Buffer.from(await Packer.toBuffer(new Document({ sections: [{ children }] })))

export const word: readonly Person[] = [
  {
    is: 'a French Word document with headings in the left cells of a table',
    type: 'docx',
    bytes: () =>
      docx([
        p('Julien Mercier', { b: true, s: 36 }),
        p('12 avenue Foch, 31000 Toulouse – 07 65 43 21 09 – julien.mercier@courriel.example'),
        new Table({
          rows: [
            row(
              cell(p('EXPÉRIENCE', { b: true })),
              cell(
                p('Chef de projet – Aéro Conseil SAS, Toulouse', { b: true }),
                p('Janvier 2019 – présent'),
                p('Pilotage de 5 projets', { l: true }),
                p('Technicien méthodes – Ateliers Garonne, Blagnac', { b: true }),
                p('Septembre 2013 – décembre 2018'),
                p('Rédaction des gammes', { l: true }),
              ),
            ),
            row(
              cell(p('FORMATION', { b: true })),
              cell(
                p('Licence professionnelle Gestion de production, Université Paul Sabatier, 2012 – 2013'),
                p('BTS Productique, Lycée Déodat de Séverac, 2010 – 2012'),
              ),
            ),
            row(cell(p('LANGUES', { b: true })), cell(p('Anglais (B2), Espagnol (A2)'))),
            row(cell(p('COMPÉTENCES', { b: true })), cell(p('CATIA, SolidWorks, Lean'))),
          ],
        }),
      ]),
    truth: {
      name: 'Julien Mercier',
      contact: { email: 'julien.mercier@courriel.example', phone: '07 65 43 21 09' },
      roles: [
        role('Chef de projet', 'Aéro Conseil SAS', 'Toulouse', '2019-01', 'now', 1),
        role('Technicien méthodes', 'Ateliers Garonne', 'Blagnac', '2013-09', '2018-12', 1),
      ],
      studies: [
        study('Université Paul Sabatier', 'Licence professionnelle', 'Gestion de production', '2012', '2013'),
        study('Lycée Déodat de Séverac', 'BTS', 'Productique', '2010', '2012'),
      ],
      skills: ['CATIA', 'SolidWorks', 'Lean'],
      languages: ['Anglais', 'Espagnol'],
    },
  },
  {
    is: 'a Word document with dates in the left cells of a table',
    type: 'docx',
    bytes: () =>
      docx([
        p('Grace Mbeki', { h: HeadingLevel.TITLE }),
        p('Cape Town, South Africa | +27 82 555 0199 | grace@mbeki.example'),
        p('Work experience', { h: HeadingLevel.HEADING_1 }),
        new Table({
          rows: [
            row(
              cell(p('Feb 2020 –'), p('present')),
              cell(p('Social Worker', { b: true }), p('Khayelitsha Family Centre', { i: true }), p('Supports sixty families', { l: true })),
            ),
            row(
              cell(p('2016 – 2020')),
              cell(p('Youth Worker', { b: true }), p('Table Bay Youth Trust', { i: true }), p('Ran the after-school club', { l: true })),
            ),
          ],
        }),
        p('Education', { h: HeadingLevel.HEADING_1 }),
        new Table({ rows: [row(cell(p('2012 – 2015')), cell(p('Bachelor of Social Work'), p('University of the Western Cape')))] }),
        p('Something else', { h: HeadingLevel.HEADING_1 }),
        p('I keep bees on the roof of our building.'),
      ]),
    truth: {
      name: 'Grace Mbeki',
      contact: { email: 'grace@mbeki.example', phone: '+27 82 555 0199', location: 'Cape Town, South Africa' },
      roles: [
        role('Social Worker', 'Khayelitsha Family Centre', null, '2020-02', 'now', 1),
        role('Youth Worker', 'Table Bay Youth Trust', null, '2016', '2020', 1),
      ],
      studies: [study('University of the Western Cape', 'Bachelor', 'Social Work', '2012', '2015')],
      skills: [],
      languages: [],
    },
  },
]
