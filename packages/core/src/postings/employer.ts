import { isPlace } from '../reading/places.ts'

/** A name of up to six words: each with a capital, a figure or a small word between two such. */
const name = String.raw`((?:The )?(?:\p{Lu}|\d{1,3}(?=\p{Ll}))[\p{L}\p{N}&'’.+-]*(?:[ ](?:(?:(?:of|and|the|for|de|la|le|les|du|des|del|der|die|das|den|van|von|an|am|im|zum|zur|für|und|y|et|en)[ ]){0,2}(?:&[ ])?\p{Lu}[\p{L}\p{N}&'’.+-]*|\d{1,3}|&[ ]\p{Lu}[\p{L}\p{N}'’.+-]*|sp\. z o\.o\.)){0,6})`
const seeks = String.raw`(?:(?:is|are) (?:now |currently |actively )?(?:looking|hiring|seeking|recruiting|searching|growing|expanding)|seeks|requires|has an? (?:immediate |exciting |fantastic |great |new )?(?:opening|opportunity|vacancy)|(?:sucht|suchen)(?!\p{L})|zoekt|zoeken|cherche|recrute|recherche|busca|selecciona|szuka|poszukuje|zatrudni|cerca|ricerca)`
const tells = String.raw`(?:is|are|was|has|have|makes|builds|runs|serves|helps|provides|offers|employs|supports|designs|develops|delivers|operates|teaches|works|sells|ist|sind|bietet|entwickelt|betreibt|baut|hilft|est|es|is een|jest)`
const article = /^(?:The|Die|Der|Das|Le|La|Les|L['’]|El|De|Het)\s+(?=\p{Lu}\p{Ll}*(?:stadt|gemeinde)?\s)/u

const cues: readonly RegExp[] = [
  new RegExp(
    String.raw`^[^\p{L}\n]*(?:About|About working at|Why work (?:at|for|with)|Working at|Life at|Über|À propos de|Sobre|Over)\s+(?:the\s+)?${name}\s*[?:]?\s*$`,
    'mu',
  ),
  new RegExp(String.raw`(?:^|[.!?]\s)[^\p{L}\n]*(?:Die |Der |Das )?${name},? ${seeks}`, 'mu'),
  new RegExp(
    String.raw`(?:^|[.!?]\s)[^\p{L}\n]*(?:At|Bei|Chez|En|Bij|W)\s+${name},?\s+(?:we(?!\p{L})|wir(?!\p{L})|our(?!\p{L})|you(?!\p{L})|nous(?!\p{L})|tu(?!\p{L})|\p{Ll}+amos(?!\p{L})|\p{Ll}+(?:st|en) du|\p{Ll}+en wij|\p{Ll}+en we)`,
    'mu',
  ),
  new RegExp(String.raw`(?:(?:^|\s)(?:[Jj]oin|[Cc]ome to|[Kk]omm zu[mr]?|[Rr]ejoignez))\s+${name}\s*[!,.]`, 'mu'),
]
/** A heading under which the employer is told of, and the sentence under it. */
const underHeading = new RegExp(
  String.raw`^[^\p{L}\n]*(?:About (?:us|the (?:company|council|school|practice|organi[sz]ation|charity|trust|employer|team|firm|hospital|hotel|home|business))|Who we are|Our (?:company|story|school|practice|organi[sz]ation)|The (?:practice|company|school|charity|organi[sz]ation|employer|firm|hotel|home)|Über uns|Wer wir sind|Qui sommes-nous|Quiénes somos|Sobre nosotros|Over ons|O nas|Chi siamo)\s*[?:]?\s*\n+[^\p{L}\n]*${name} ${tells}(?!\p{L})`,
  'mu',
)
/** A sentence of its own that begins with a name and a kind of firm: "Nordhag Antriebstechnik ist ein … Unternehmen", "Tallyfern builds software". */
const beginsLine = new RegExp(
  String.raw`^${name} (?:(?:is|ist|est|es) (?:a|an|the|one|ein|eine|un|une|una|your|on)|(?!is |are |was |ist |sind |est |es )${tells})(?!\p{L})`,
  'mu',
)
const noName =
  /^(?:we|our|you|your|they|he|she|it|this|that|these|those|there|the(?: \p{L}+)?|what|who|as|if|an?|my|all|both|wir|sie|du|ihr|es|das|die|der|unser\p{L}*|was|nous|notre|vous|votre|ce|cette|nuestr\p{L}|el puesto|wij|ons|onze|je|jij|client|candidates?|applicants?|salary|pay|hours|location|experience|benefits|everyone|people|somebody|someone|nobody|role|job|post|position|us|working hours|\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:our|your|this|unser\p{L}*|my|the) |(?:role|team|position|job|day|opportunity)$|^(?:Applicants|Candidates|Experience|Training|Accommodation|Interviews|Applications|Previous|Own|Free|Access|Full|Part|Working|Knowledge|Ability)(?!\p{L})/iu

/** The employer that a text names where no label and no line of its own does: "About Acme", "Acme is looking for", "At Acme, we". Null where it names none. */
export function employerTold(text: string): string | null {
  for (const cue of [...cues, underHeading, beginsLine]) {
    const all = text.matchAll(new RegExp(cue.source, `${cue.flags}g`))
    for (const [, written = ''] of all) {
      const found = written.replace(article, '').replace(/[.,]$/, '').trim()
      if (found.length > 1 && !noName.test(found) && !noName.test(written) && !isPlace(found)) return found
    }
  }
  return null
}
