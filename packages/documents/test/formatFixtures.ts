import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'

/** A zip of named texts. */
export async function zipOf(parts: Readonly<Record<string, string>>, password?: string): Promise<Buffer> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), password === undefined ? {} : { password })
  for (const [name, text] of Object.entries(parts)) await zip.add(name, new TextReader(text))
  return Buffer.from(await zip.close())
}

const para = (text: string, style = 'Standard') => `<text:p text:style-name="${style}">${text}</text:p>`
const item = (text: string) => `<text:list-item>${para(text)}</text:list-item>`

/** The résumé as OpenDocument: a head, styled paragraphs, a list, a tab stop, a comment, deleted text and a line that is not displayed. */
export const asOdt = () =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="urn:m"/>',
    'styles.xml': `<office:document-styles><style:master-page><style:header>${para('marta@kowalska.example | +44 117 496 0123 | Bristol, UK')}</style:header></style:master-page></office:document-styles>`,
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"><office:automatic-styles>
      <style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>
      <style:style style:name="H"><style:text-properties text:display="none"/></style:style></office:automatic-styles><office:body><office:text>
      <text:tracked-changes><text:changed-region><text:deletion>${para('Astronaut at the moon base')}</text:deletion></text:changed-region></text:tracked-changes>
      <text:h text:outline-level="1">Marta Kowalska</text:h>${para('Warehouse Supervisor')}
      <text:h text:outline-level="2">Experience</text:h>
      ${para('<text:span text:style-name="B">Warehouse Supervisor, Harbour Logistics Ltd</text:span>')}
      ${para('Mar 2020 – Present, Bristol, UK<office:annotation><text:p>ask her about this</text:p></office:annotation>')}
      <text:list>${item('Led a team of fourteen on the night shift and cut picking errors by 30%')}${item('Planned the move of two warehouses into one without a day of standstill')}</text:list>
      ${para('<text:span text:style-name="B">Warehouse Operative, Northgate Supplies</text:span>')}
      ${para('Jun 2016 – Feb 2020, Cardiff, UK')}
      <text:list>${item('Drove a counterbalance forklift and trained new starters in safe loading')}</text:list>
      <text:h text:outline-level="2">Education</text:h>${para('BTEC in Logistics, Cardiff and Vale College, 2014 – 2016')}
      <text:h text:outline-level="2">Languages</text:h><text:list>${item('English (native)')}${item('Polish (B2)')}</text:list>
      ${para('<text:span text:style-name="H">Winner of every award</text:span>')}
      </office:text></office:body></office:document-content>`,
  })

/** The résumé as rich text, with a font table, a table, letters by code page and by number, and hidden words. */
export const asRtf = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman Times;}{\f1\fswiss\fcharset238 Arial CE;}}{\info{\author Somebody Else}}
\pard\b\fs40 Marta Kowalska\b0\par Warehouse Supervisor\par marta@kowalska.example | +44 117 496 0123 | Bristol, UK\par\par
\b Experience\b0\par
{\b Warehouse Supervisor, Harbour Logistics Ltd}\par Mar 2020 \endash  Present, Bristol, UK\par
\bullet\tab Led a team of fourteen on the night shift and cut picking errors by 30%\par
\bullet\tab Planned the move of two warehouses into one without a day of standstill\par
{\b Warehouse Operative, Northgate Supplies}\par Jun 2016 \u8211 ? Feb 2020, Cardiff, UK\par
\bullet\tab Drove a counterbalance forklift and trained new starters in safe loading\par\par
\b Education\b0\par BTEC in Logistics, Cardiff and Vale College, 2014 \'96 2016\par\par
\b Languages\b0\par English (native), Polish (B2)\par{\v Winner of every award}\par}`

/** The résumé as a saved web page, with what such pages carry. */
export const asHtml = `<!DOCTYPE html><html lang="en"><head><title>Marta's page</title><style>.x{color:red}</style><script>track('Winner')</script></head><body>
<header><h1>Marta Kowalska</h1><p>Warehouse Supervisor</p><p><a href="mailto:marta@kowalska.example">marta@kowalska.example</a> | +44 117 496 0123 | Bristol, UK</p></header>
<main><section><h2>Experience</h2><article><h3>Warehouse Supervisor, Harbour Logistics Ltd</h3><p>Mar 2020 &ndash; Present, Bristol, UK</p>
<ul><li>Led a team of fourteen on the night shift and cut picking errors by 30%</li><li>Planned the move of two warehouses into one without a day of standstill</li></ul></article>
<article><h3>Warehouse Operative, Northgate Supplies</h3><p>Jun 2016 &ndash; Feb 2020, Cardiff, UK</p><ul><li>Drove a counterbalance forklift and trained new starters in safe loading</li></ul></article></section>
<section><h2>Education</h2><p>BTEC in Logistics, Cardiff and Vale College, 2014 &ndash; 2016</p></section>
<section><h2>Languages</h2><ul><li>English (native)</li><li>Polish (B2)</li></ul></section>
<div style="display:none">Winner of every award</div></main></body></html>`

/** The résumé as the archive that LinkedIn gives: notes before one table, line breaks and commas inside values. */
export const asLinkedIn = () =>
  zipOf({
    'Profile.csv': 'First Name,Last Name,Headline,Geo Location\nMarta,Kowalska,Warehouse Supervisor,"Bristol, UK"\n',
    'Email Addresses.csv': 'Email Address,Confirmed,Primary\nold@kowalska.example,Yes,No\nmarta@kowalska.example,Yes,Yes\n',
    'PhoneNumbers.csv': 'Extension,Number,Type\n,+44 117 496 0123,Mobile\n',
    'Positions.csv': `Company Name,Title,Description,Location,Started On,Finished On
Harbour Logistics Ltd,Warehouse Supervisor,"- Led a team of fourteen on the night shift and cut picking errors by 30%
- Planned the move of two warehouses into one without a day of standstill","Bristol, UK",Mar 2020,
Northgate Supplies,Warehouse Operative,Drove a counterbalance forklift and trained new starters in safe loading,"Cardiff, UK",Jun 2016,Feb 2020
`,
    'Education.csv':
      'School Name,Start Date,End Date,Notes,Degree Name,Activities\nCardiff and Vale College,2014,2016,,BTEC in Logistics,\n',
    'Languages.csv': 'Name,Proficiency\nEnglish,native\nPolish,B2\n',
    'Connections.csv': 'Notes:\n"When exporting your connection data, some may be missing"\n\nFirst Name,Last Name\nSomebody,Else\n',
  })

/** The résumé as the older Europass XML. */
export const asSkillsPassport = `<?xml version="1.0" encoding="UTF-8"?><SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
<Identification><PersonName><FirstName>Marta</FirstName><Surname>Kowalska</Surname></PersonName><ContactInfo>
<Address><Contact><Municipality>Bristol</Municipality><Country><Code>UK</Code><Label>UK</Label></Country></Contact></Address>
<Email><Contact>marta@kowalska.example</Contact></Email><TelephoneList><Telephone><Contact>+44 117 496 0123</Contact></Telephone></TelephoneList></ContactInfo></Identification>
<Headline><Type><Code>position</Code></Type><Description><Label>Warehouse Supervisor</Label></Description></Headline>
<WorkExperienceList><WorkExperience><Period><From year="2020" month="--03"/><Current>true</Current></Period><Position><Label>Warehouse Supervisor</Label></Position>
<Activities>&lt;ul&gt;&lt;li&gt;Led a team of fourteen on the night shift and cut picking errors by 30%&lt;/li&gt;&lt;li&gt;Planned the move of two warehouses into one without a day of standstill&lt;/li&gt;&lt;/ul&gt;</Activities>
<Employer><Name>Harbour Logistics Ltd</Name></Employer></WorkExperience>
<WorkExperience><Period><From year="2016" month="--06"/><To year="2020" month="--02"/></Period><Position><Label>Warehouse Operative</Label></Position>
<Activities>Drove a counterbalance forklift and trained new starters in safe loading</Activities><Employer><Name>Northgate Supplies</Name></Employer></WorkExperience></WorkExperienceList>
<EducationList><Education><Period><From year="2014"/><To year="2016"/></Period><Title>BTEC in Logistics</Title><Organisation><Name>Cardiff and Vale College</Name></Organisation></Education></EducationList>
<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Code>en</Code><Label>English</Label></Description></MotherTongue></MotherTongueList>
<ForeignLanguageList><ForeignLanguage><Description><Code>pl</Code><Label>Polish</Label></Description><ProficiencyLevel><Listening>B2</Listening></ProficiencyLevel></ForeignLanguage></ForeignLanguageList></Linguistic></Skills>
</LearnerInfo></SkillsPassport>`

/** The résumé as europass.eu writes it today. */
export const asCandidate = `<?xml version="1.0" encoding="UTF-8"?><Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:oa="http://www.openapplications.org/oagis/9">
<CandidatePerson><PersonName><oa:GivenName>Marta</oa:GivenName><hr:FamilyName>Kowalska</hr:FamilyName></PersonName>
<Communication><ChannelCode>Email</ChannelCode><oa:URI>marta@kowalska.example</oa:URI></Communication>
<Communication><ChannelCode>Telephone</ChannelCode><oa:DialNumber>+44 117 496 0123</oa:DialNumber></Communication>
<Communication><Address><oa:CityName>Bristol, UK</oa:CityName></Address></Communication></CandidatePerson>
<CandidateProfile languageCode="en"><EmploymentHistory>
<EmployerHistory><hr:OrganizationName>Harbour Logistics Ltd</hr:OrganizationName><PositionHistory><PositionTitle>Warehouse Supervisor</PositionTitle>
<eures:EmploymentPeriod xmlns:eures="e"><eures:StartDate><hr:FormattedDateTime>2020-03</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
<oa:Description>&lt;p&gt;Led a team of fourteen on the night shift and cut picking errors by 30%&lt;/p&gt;&lt;p&gt;Planned the move of two warehouses into one without a day of standstill&lt;/p&gt;</oa:Description></PositionHistory></EmployerHistory>
<EmployerHistory><hr:OrganizationName>Northgate Supplies</hr:OrganizationName><PositionHistory><PositionTitle>Warehouse Operative</PositionTitle>
<eures:EmploymentPeriod xmlns:eures="e"><eures:StartDate><hr:FormattedDateTime>2016-06</hr:FormattedDateTime></eures:StartDate><eures:EndDate><hr:FormattedDateTime>2020-02</hr:FormattedDateTime></eures:EndDate></eures:EmploymentPeriod>
<oa:Description>Drove a counterbalance forklift and trained new starters in safe loading</oa:Description></PositionHistory></EmployerHistory></EmploymentHistory>
<EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>Cardiff and Vale College</hr:OrganizationName>
<AttendancePeriod><StartDate><hr:FormattedDateTime>2014</hr:FormattedDateTime></StartDate><EndDate><hr:FormattedDateTime>2016</hr:FormattedDateTime></EndDate></AttendancePeriod>
<EducationDegree><hr:DegreeName>BTEC in Logistics</hr:DegreeName></EducationDegree></EducationOrganizationAttendance></EducationHistory>
<PersonQualifications><PersonCompetency><CompetencyID schemeName="NORMAL">eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID><hr:CompetencyDimension><hr:Score><hr:ScoreText>native</hr:ScoreText></hr:Score></hr:CompetencyDimension></PersonCompetency>
<PersonCompetency><CompetencyID>pol</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID><hr:CompetencyDimension><hr:Score><hr:ScoreText>B2</hr:ScoreText></hr:Score></hr:CompetencyDimension></PersonCompetency></PersonQualifications></CandidateProfile></Candidate>`
