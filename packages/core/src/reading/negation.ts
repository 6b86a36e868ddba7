const denies =
  /(?<!\p{L})(?:no|not|never|without|lack(?:s|ing|ed)?|don['’]t|do not|didn['’]t|cannot|can['’]t|haven['’]t|isn['’]t|kein(?:e|en|er)?|nicht|ohne|nie|niemals|sans|pas|jamais|aucune?|sin|nunca|ning[uú]n[ao]?|senza|non|mai|nessun[ao]?|sem|n[ãa]o|nunca|nenhum[ao]?|geen|niet|zonder|nooit|нет|без|не|никогда|χωρίς|δεν|bez|nie)(?!\p{L})/iu
/** "not only Java", "including but not limited to": says more, not less. */
const saysMore =
  /(?<!\p{L})(?:not (?:only|just|limited|least)|no (?:less|later|fewer)|non[- ](?!ho(?![\p{L}\p{N}_])|so(?![\p{L}\p{N}_]))\p{L}+|nicht (?:nur|zuletzt)|pas (?:seulement|que)|no s[oó]lo|non (?:solo|soltanto)|n[ãa]o (?:s[oó]|apenas)|niet alleen|не только|nie tylko)(?!\p{L})/giu
const wishes =
  /(?<!\p{L})(?:(?:want|wants|wanting|hope|hoping|wish|keen|eager|willing|would like|looking|plan|planning|able|ready) to (?:learn|study|explore|be trained)|interested in learning|möchte[^.;]{0,40}lernen|souhait\p{L}* apprendre|quiero aprender|vorrei imparare|quero aprender|wil[^.;]{0,20} leren)(?!\p{L})/iu
const clauseEnd = /[.;:!?\n]|\s[–—]\s|(?<!\p{L})(?:but|however|aber|sondern|mais|pero|sino|ma|però|mas|porém|maar|but also)(?!\p{L})/giu
const reach = 80

/** Whether the words before `start` in the same clause deny what stands there, or only wish for it: "no experience with Java". */
export function isDenied(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start)
  const from = [...before.matchAll(clauseEnd)].at(-1)
  const clause = from ? before.slice(from.index + from[0].length) : before
  return denies.test(clause.replace(saysMore, ' ')) || wishes.test(clause)
}
