import type { Line, Span } from '../lines.ts'
import { isName } from '../names.ts'
import { clip } from '../proposals.ts'
import { isInstitution } from '../schooling.ts'
import { isCompany } from '../work.ts'
import { fieldIn } from './fields.ts'
import { isTitleLine } from './titleLines.ts'

const awards =
  /(?<!\p{L})(?:board|council|\p{L}*kammer|\p{L}*akademie|academy|institut\p{L}*|association|society|federation|verband|verein|ministry|agency|authority|organisme|chambre|cámara|camera di commercio|ordine|colegio|\p{L}*centrum|zentrum|centro|centre|center|ente|fundación|fondazione|fundação|stichting|training|trainings|red cross|rotes kreuz|croix[- ]rouge|cruz roja|croce rossa|rode kruis|volkshochschule|vhs|hogeschool)(?!\p{L})/iu
const byPhrase =
  /(?<!\p{L})(?:delivered by|issued by|provided by|organi[sz]ed by|held on file by|organisme(?: de formation)?|dispensée par|impartid[oa] por|organizad[oa] por|organizzato da|tenuto da|realizad[oa] pel[oa]|verzorgd door|durchgeführt von)\s+((?-i:[\p{Lu}\d])[^\n,;]{2,100})/iu
/** "The Board hereby certifies that", "Hierbij verklaart X dat": what stands around the body's name in the sentence that certifies. */
const certifying =
  /(?<!\p{L})(?:(?:hereby )?certif(?:y|ies)(?: that)?|presents(?: this)?|awards|certifica(?:n)?(?: que)?|acredita(?: que)?|otorga|atteste(?: que)?|certifie(?: que)?|confère|attesta(?: che)?|certifica che|conferisce|certifica que|confere|verklaart|verklaren|reikt|bescheinigt|bestätigt|verleiht)(?!\p{L})|\s(?:dat|dass|that)$/iu
const article = /^(?:the|die|der|das|den|el|la|los|il|lo|le|les|l['’]|o|a|het|de|hierbij|hiermit|par la présente,?|con la presente,?)\s+/iu

/** Who awarded it: at its label, after "issued by", or the first body on a line of its own or in the sentence that certifies. */
export function issuerIn(lines: readonly Line[], holder: Span | null): string | null {
  const labelled = fieldIn(lines, 'issuer')
  if (labelled) return clip(labelled.text)
  for (const { text } of lines) {
    const phrase = byPhrase.exec(text)?.[1]
    if (phrase !== undefined)
      return clip(phrase.replace(/\s+(?:in accordance|gemäß|according|conform|on|am|le|el|il|op)(?:\s.*)?$|[.;(].*$/iu, '').trim())
  }
  const bodies = lines
    .filter(({ text, isList }) => !isList && text.length <= 120 && !isTitleLine(text) && !/[:：]/.test(text))
    .flatMap(bodiesIn)
  const tests = [isInstitution, isCompany, (text: string) => awards.test(text)]
  const found = tests.flatMap((test) => bodies.find(({ name, told }) => test(name) || (name.split(' ').length <= 6 && test(told))) ?? [])[0]
  return clip(found?.name ?? letterhead(lines, holder))
}

/** A name that a part of a line holds, and all that the part says. */
interface Body {
  readonly name: string
  readonly told: string
}

/** The names that a line can hold: its parts between commas, without what certifies, from the first capital on. */
function bodiesIn({ cells }: Line): Body[] {
  return cells.flatMap(({ text }) =>
    text.split(certifying).flatMap((part) =>
      part.split(/,\s|,$/).flatMap((words) => {
        const told = words.trim().replace(article, '')
        const name = told.replace(/^(?:\p{Ll}[\p{L}'’]*\s+)+/u, '')
        return /^\p{Lu}/u.test(name) ? [{ name, told }] : []
      }),
    ),
  )
}

/** The first line where it can be nothing but who wrote the paper. */
function letterhead([first]: readonly Line[], holder: Span | null): string | null {
  if (
    first === undefined ||
    first.text.length > 80 ||
    !/^\p{Lu}/u.test(first.text) ||
    /[:：\d]/.test(first.text) ||
    isTitleLine(first.text)
  )
    return null
  const canBeHolder = holder === null ? isName(first.text) : first.text.includes(holder.text)
  return canBeHolder ? null : first.text
}
