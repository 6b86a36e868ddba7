import type { ApplicationStatus } from '@mosaic/core/applications/schema'

/** What trackers and people's own tables call each step, without case and punctuation; what stands nowhere here was not sent yet, or is not understood. */
const words: Readonly<Record<ApplicationStatus, string>> = {
  applied: 'applied,application sent,sent,submitted,application submitted,beworben,bewerbung gesendet,candidature envoyée,enviada',
  acknowledged: 'acknowledged,received,application received,in review,under review,screening,in bearbeitung',
  interview:
    'interview,interviews,interviewing,phone screen,phone interview,first interview,second interview,final interview,onsite,technical interview,assessment,take home,assignment,vorstellungsgespräch,entretien,entrevista',
  offer: 'offer,offered,offer received,negotiating,negotiation,angebot,offre,oferta',
  accepted: 'accepted,offer accepted,hired,signed,zusage,accepté,contratado',
  rejected: 'rejected,not selected,declined by employer,turned down,unsuccessful,no longer considered,absage,abgelehnt,refus,rechazada',
  withdrawn: 'withdrawn,withdrew,i withdrew,offer declined,declined offer,declined,zurückgezogen',
  no_answer: 'no answer,no response,ghosted,no reply,keine antwort,sans réponse,sin respuesta',
}

const plain = (said: string) =>
  said
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const statuses = new Map(
  Object.entries(words).flatMap(([status, names]) => names.split(',').map((name) => [plain(name), status as ApplicationStatus] as const)),
)

/** How far an application is by a tracker's word for it ("Phone screen", "Ghosted"); null where none was sent, or the word is not known. */
export function statusIn(said: string): ApplicationStatus | null {
  return statuses.get(plain(said)) ?? null
}
