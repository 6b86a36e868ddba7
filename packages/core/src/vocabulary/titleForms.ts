const genderNote = /\(?(?<!\p{L})(?:[mwfdxih](?:\s*[/|,]\s*[mwfdxih*]){1,3}|all genders?|gn|m\/w)(?!\p{L})\)?/giu
const endings: readonly (readonly [RegExp, string])[] = [
  [/(\p{Ll})(?:[*:_·]|\s?\/\s?-?|\(-?)in(?:nen)?\)?(?!\p{L})/gu, '$1'],
  [/(\p{Ll})In(?:nen)?(?!\p{L})/gu, '$1'],
  [/mann\s?\/\s?-?(?:\p{L}*)frau(?!\p{L})/giu, 'mann'],
  [/(\p{Ll}e)(?:[*:_]|\/-?|\(-?)r\)?(?!\p{L})/gu, '$1'],
  // French: "assistant(e)", "vendeur·euse", "chargé.e"; Spanish, Italian and Portuguese: "técnico/a", "operador(a)"
  [/(\p{Ll})(?:\(|[·•/]-?)(?:n?e|[eè]re|i[eè]re|euse|t?rice|ve|se)s?\)?(?!\p{L})/gu, '$1'],
  [/(\p{Ll})\.e(?:\.?s)?(?!\p{L})/gu, '$1'],
  [/(\p{Ll})(?:\/-?|\()(?:o?r?as?)\)?(?!\p{L})/gu, '$1'],
]
const feminine = /(\p{L}{2,}(?:er|eur|ist|ent|ant|or|at))in(?:nen)?(?!\p{L})/giu
const plural = /(\p{L}{3,}m)en(?!\p{L})/giu

const post =
  'head|director|manager|vp|vice president|president|chief|lead|leader|team lead(?:er)?|supervisor|coordinator|engineer|developer|analyst|specialist|assistant|associate|officer|consultant|executive|technician|designer|scientist|administrator|teacher|lecturer|professor|nurse|advisor|adviser|agent|clerk|representative|intern|trainee|architect|partner'
const level = '(?:senior|sr\\.?|junior|jr\\.?|assistant|associate|deputy|interim|group|global|regional|principal|staff)'
const ofField = new RegExp(`^(?<level>(?:${level}\\s+)*)(?<post>${post})\\s+(?:of|for)\\s+(?:the\\s+)?(?<field>.+)$`, 'i')
const beforeField = new RegExp(
  `^(?<level>(?:${level}\\s+)*)(?<post>(?:\\p{L}+\\s+)?(?:${post}))\\s*(?:,|[-–—|:]\\s|\\()\\s*(?<field>.+)$`,
  'iu',
)
const above = /(?<!\p{L})(?:head|director|lead|leader|vp|vice president|chief|executive)(?!\p{L})/giu

/** A title without its note on gender ("m/w/d") and with one form for all genders: "Lehrer*in", "LehrerIn" and "Lehrer/-in" are "Lehrer", "técnico/a" is "técnico". */
export function withoutGender(title: string): string {
  return endings.reduce((text, [form, plain]) => text.replace(form, plain), title.replace(genderNote, ' '))
}

/**
 * Ways to say a title, as it is first: feminine and plural forms as the plain one, the field before its post ("Head of Marketing" and
 * "Manager, Marketing" as "Marketing manager"), and who leads a field as its manager.
 */
export function formsOf(title: string): string[] {
  const plain = withoutGender(title)
  const [told = plain, ...others] = [...new Set([plain, plain.replace(feminine, '$1').replace(plural, '$1an')])]
  const { field, post: named } = (ofField.exec(told.trim()) ?? beforeField.exec(told.trim()))?.groups ?? {}
  const turned = field && named ? [`${field.split(/[,()|]| [-–—] /)[0]} ${named}`] : []
  return [...new Set([told, ...others, ...turned, ...[told, ...turned].map((form) => form.replace(above, 'manager'))])]
}
