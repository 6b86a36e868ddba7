import { dayIn, dayShape } from './days.ts'
import { sourceOf } from './phrases.ts'

/** Words before the last day on which somebody may apply; what stands in `(…)` may be missing. */
const closing = sourceOf({
  en: 'closing date, closes, closing on, deadline, [apply|applications|application|applying] [by|before|until], apply no later than, applications (will )(be )(accepted|received|close|closes|due|open) [by|until|before|on], [cv|cvs|resume|resumes] by',
  de: 'bewerbungsschluss, bewerbungsfrist, bewerbungsende, einsendeschluss, bewerbungen bis, bewerbung bis, bewerbungen sind bis, [bewerben|bewirb] [sie sich|dich] bis, bewerben bis',
  fr: 'date limite, [candidature|candidatures|candidater|postuler|postulez] [avant|jusqu’au|d’ici|avant le]',
  es: 'fecha límite, plazo, [solicitudes|candidaturas|inscripciones|postulaciones] [hasta|antes]',
  it: 'scadenza, [candidature|candidatura] entro',
  nl: 'sluitingsdatum, reageren kan tot, reageren tot, reageer voor, solliciteren kan tot, solliciteren tot, solliciteer voor',
  pl: '[ogłoszenie|oferta] ważn[e|a] do, termin składania, [aplikacje|zgłoszenia|aplikuj|dokumenty] do',
  pt: 'prazo, candidaturas até',
})
const told = new RegExp(
  String.raw`(?<!\p{L})${closing}[^\n\d]{0,40}(?:\n\s*)?(?:\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|h|uhr|uur)[^\n\d]{0,20})?(${dayShape})`,
  'giu',
)

/** The last day on which a text lets people apply, null when it tells none with its year. */
export function untilTold(text: string): string | null {
  for (const [, written = ''] of text.matchAll(told)) {
    const day = dayIn(written)
    if (day !== null) return day
  }
  return null
}
