import { type DateRange, dateRangeIn } from '../dates.ts'
import type { Line, Span } from '../lines.ts'
import { wordsOf } from './cue.ts'

/** What forms and certificates print before a value, in seven languages. */
const labels = {
  holder:
    '(?:full |participant.s |student |pupil |candidate |employee )?name(?: of (?:holder|employee|candidate|student|participant))?|employee|candidate|student|pupil|participant|(?:\\p{L}+ )?holder|appraisee|(?:results|report|prepared) for|awarded to|presented to|' +
    'mitarbeiter(?:in)?|teilnehmer(?:in)?|kandidat(?:in)?|schüler(?:in)?|studierende[r]?|inhaber(?:in)?|(?:ergebnis)?bericht für|vor- und (?:nach|zu)name|' +
    'nom(?: et prénom)?|prénom et nom|salariée?|candidate?|étudiante?|stagiaire|bénéficiaire|titulaire|participante?|collaborat(?:eur|rice)|résultats de|' +
    'nombre(?: y apellidos)?|emplead[oa]|alumn[oa]|candidat[oa]|titular|participante|nome(?: e cognome| completo)?|dipendente|studente(?:ssa)?|alun[oa]|colaborador(?:a)?|formand[oa]|' +
    'naam|medewerker|deelnemer|cursist|kandidaat|leerling',
  course:
    '(?:course|training|programme|program|qualification|certification|award)(?: title| name)?|licen[cs]e type|type of licen[cs]e|subject of training|kurs|lehrgang|seminar|schulung|thema|beruf|ausbildungsberuf|formation|intitulé|diplôme|curso|título|corso|qualifica|titolo|cursus|opleiding|diploma',
  degree:
    'programme(?: of study)?|program(?: of study)?|degree|course of study|major|studiengang|studienfach|angestrebter abschluss|abschluss|diplôme(?: préparé)?|formation|filière|titulación|grado|carrera|corso di (?:laurea|studi)|laurea|curso|opleiding|studierichting',
  school:
    'institution|school|university|college|hochschule|universität|schule|établissement|université|centro|universidad|università|istituto|instituição|universidade|escola|instelling|onderwijsinstelling|school',
  issuer:
    'issued by|issuing (?:body|authority|organi[sz]ation)|issuer|(?:training |test )?provider|awarding body|authority|ausgestellt von|aussteller|veranstalter|bildungsträger|anbieter|délivrée? par|organisme(?: de formation)?|expedid[oa] por|entidad(?: emisora)?|rilasciat[oa] da|ente(?: di formazione)?|emitid[oa] por|entidade(?: formadora)?|afgegeven door|instantie|opleider',
  title:
    'job title|title|position|role|post|designation|stelle|funktion|position|tätigkeit|poste(?: occupé)?|fonction|emploi|puesto|cargo|mansione|ruolo|qualifica|função|categoria|functie|rol',
  employer:
    'company|employer|organi[sz]ation|firm|unternehmen|firma|arbeitgeber|betrieb|dienststelle|einrichtung|träger|établissement|struttura|instelling|centro de trabajo|entreprise|société|employeur|empresa|compañía|azienda|società|ente|entidade|organisatie|bedrijf|werkgever',
} as const

/** Where dates of an award stand, and what ends it. */
const dated = {
  issued: wordsOf(
    '(?:date of issue|issue date|issued(?: on)?|date awarded|awarded on|date of award|awarded|completion date|date)',
    '(?:ausgestellt am|ausstellungsdatum|datum|délivrée? le|date|fecha(?: de (?:expedición|emisión))?|rilasciat[oa] il|data(?: (?:di rilascio|de emissão))?|emitid[oa] em|afgegeven op|datum(?: van afgifte)?)',
  ),
  expires: wordsOf(
    '(?:valid (?:until|through|to|till|from)|gültig vom|valable du|válid[oa] del?|valid[oa] dal|geldig van|expir(?:y|ation|es)(?: date| on)?|renewal (?:due|date)|gültig bis|gültigkeit bis|ablaufdatum|valable jusqu|expire le|date d.expiration|válid[oa] (?:hasta|até)|caduca|fecha de (?:caducidad|vencimiento)|valid[oa] fino al?|scadenza|data de validade|geldig tot|vervaldatum)',
  ),
  graduated: wordsOf(
    '(?:graduation date|date of graduation|degree (?:awarded|conferred)(?: on)?|abschlussdatum|date d.obtention|fecha de obtención|data di conseguimento|data de conclusão|afstudeerdatum|diplomadatum)',
  ),
  born: wordsOf(
    '(?:born|date of birth|d\\.?o\\.?b|geboren|geb|geburtsdatum|née?|date de naissance|nacid[oa]|fecha de nacimiento|nat[oa](?= (?:a|il|nel))|data di nascita|nascid[oa]|data de nascimento|geboortedatum)',
  ),
} as const

const number =
  /(?<!\p{L})(?:\p{L}+[ -]?)?(?:number|no|nr|nummer|n\.?[°ºo]|id|núm|número|numero|numéro|registration|registro n\.?º)\.?\s*[:：]?\s+((?=[\p{L} /-]{0,8}\d)[\p{Lu}\d][\p{Lu}\d ./-]{2,30}[\p{Lu}\d])(?![\p{L}\d])/iu

/** What a paper has labels for. */
type Field = keyof typeof labels

/** The value that stands after a label: behind its colon, in the next cell, or on the line below a label that ends in a colon. */
export function fieldIn(lines: readonly Line[], field: Field): Span | undefined {
  return fieldsIn(lines, field)[0]
}

/** The values at every label of a field, in the paper's order. */
export function fieldsIn(lines: readonly Line[], field: Field): Span[] {
  const withValue = new RegExp(`^(?:${labels[field]})(?:\\s*[:：]\\s*(?=\\S)${phrased.has(field) ? '|\\s+(?=(?-i:\\p{Lu}))' : ''})`, 'iu')
  const alone = new RegExp(`^(?:${labels[field]})\\s*[:：]?$`, 'iu')
  return lines.flatMap((line, at) =>
    line.cells.flatMap((cell, index) => {
      const lead = withValue.exec(cell.text)?.[0].length
      if (lead !== undefined) return [{ text: cell.text.slice(lead), start: cell.start + lead, end: cell.end }]
      if (!alone.test(cell.text) || line.cells.length > 2) return []
      return line.cells[index + 1] ?? (/[:：]$/.test(cell.text) ? lines[at + 1]?.cells[0] : undefined) ?? []
    }),
  )
}

/** Labels that a sentence may hold without a colon: "Issued by the Board". */
const phrased: ReadonlySet<Field> = new Set(['issuer', 'holder'])

/** A number that the issuer gave: "Certificate no. FAW-22817". */
export function numberIn(lines: readonly Line[]): string | null {
  for (const { text } of lines) {
    const found = numberOf(text)
    if (found !== null) return found
  }
  return null
}

function numberOf(text: string): string | null {
  const found = number.exec(text.replace(/\t+/g, ' '))?.[1]?.trim()
  const date = found === undefined ? undefined : dateRangeIn(found)
  return found === undefined || (date && date.end - date.start === found.length) ? null : found
}

/** Until when an award holds, null when the paper does not say. */
export function expiryIn(lines: readonly Line[]): DateRange['to'] {
  return after(lines, dated.expires)?.to ?? null
}

/** When studies ended, where the paper has a label for it. */
export function graduatedIn(lines: readonly Line[]): DateRange['to'] {
  return after(lines, dated.graduated)?.to ?? null
}

/** When something was awarded: the date at its label, else the last date that is neither a birth nor an end of validity. */
export function awardedIn(lines: readonly Line[]): DateRange['to'] {
  const others = lines.filter(({ text }) => !dated.expires.test(text) && numberOf(text) === null)
  const labelled = after(others, dated.issued)
  if (labelled) return labelled.to ?? labelled.from
  const last = others.flatMap(({ text }) => datesIn(text)).at(-1)
  return last?.to ?? last?.from ?? after(lines, dated.expires)?.from ?? null
}

function after(lines: readonly Line[], label: RegExp): DateRange | undefined {
  for (const [at, { text }] of lines.entries()) {
    const found = label.exec(text)
    if (!found) continue
    const rest = text.slice(found.index + found[0].length)
    const range = dateRangeIn(rest) ?? (rest.replace(/[\s:：]/g, '') === '' ? dateRangeIn(lines[at + 1]?.text ?? '') : undefined)
    if (range && !dated.born.test(text)) return range
  }
  return undefined
}

/** Every stretch of time in a line, births left out. */
function datesIn(text: string): DateRange[] {
  const ranges: DateRange[] = []
  for (let rest = text; ; ) {
    const range = dateRangeIn(rest)
    if (!range) return ranges
    if (!dated.born.test(rest.slice(Math.max(0, range.start - 30), range.start))) ranges.push(range)
    rest = rest.slice(range.end)
  }
}
