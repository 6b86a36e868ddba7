/** A language asked for, with its level of the European framework where one is told. */
export interface AskedLanguage {
  readonly label: string
  readonly level: string | null
  readonly start: number
  readonly end: number
}

const names =
  'English,German,French,Spanish,Italian,Portuguese,Dutch,Polish,Turkish,Arabic,Mandarin,Cantonese,Chinese,Russian,Ukrainian,Romanian,Bulgarian,Hungarian,Czech,Slovak,Greek,Swedish,Danish,Norwegian,Finnish,Welsh,Irish,Hindi,Urdu,Punjabi,Bengali,Japanese,Korean,Vietnamese,Hebrew,British Sign Language,BSL,American Sign Language,Deutsch,Englisch,Französisch,Spanisch,Italienisch,Portugiesisch,Niederländisch,Polnisch,Türkisch,Arabisch,Russisch,Ukrainisch,Rumänisch,Gebärdensprache,anglais,français,allemand,espagnol,inglés,alemán,francés,espagnol,italien,portugais,néerlandais,polonais,arabe,italiano,portugués,catalán,euskera,gallego,chino,árabe,ruso,neerlandés,castellano,español,inglese,tedesco,francese,spagnolo,Engels,Duits,Frans,Spaans,Pools,Nederlands,Nederlandse taal,angielski,niemiecki,francuski,hiszpański,włoski,ukraiński,rosyjski,polski,angielskiego,niemieckiego,francuskiego,hiszpańskiego,ukraińskiego,rosyjskiego,polskiego'
/** In other languages their names are written small, and with a capital where they begin a line. */
const written = names.split(',').flatMap((name) => [name, `${name.charAt(0).toUpperCase()}${name.slice(1)}`])
const language = new RegExp(
  String.raw`(?<!\p{L})(${[...new Set(written)].join('|')})(?:-?(?:kenntnisse|sprachig))?(?!\p{L})(?:[^.;,\p{L}]*(?:\(?\s*(?:level|niveau|nivel|niveaus?|poziom(?:ie)?|mindestens|at least|min\.?|auf|ab|of|at|to|na|op|au|de|dem)\s*)*[(\s]*([ABC][12])(?![\p{L}\d]))?`,
  'gu',
)
const cue =
  /fluen|fluid|native|nativ[oa]|hablad|bilingual|mother tongue|spoken|speak|language|sprach|kenntnisse|written|write|verbal|spreek|schrijf|taal|język|znajomość|parlé|lu, écrit|idiomas?|lingua|bilingüe|communicat|(?<!\p{L})[ABC][12](?![\p{L}\d])|fließend|verhandlungssicher|proficien|muttersprach|gute[sn]? (?=Deutsch|Englisch)|in wort und schrift|courant|fluido|command of|maîtrise|nivel|livello|vloeiend|good English|English (?:is|required|skills|essential)|(?:niveau|nivel|livello|poziom) |(?:is|are) (?:not |also )?(?:a |an )?(?:strictly )?(?:required|essential|needed|necessary|must|advantage|plus|desirable|asset|bonus)(?!\p{L})|(?:sehr gutes|brauchbares|fehlerfrei\p{L}*|perfekt\p{L}*) |bonus (?:points )?(?:for|if)|^(?:[^:]{0,30}:\s*)?\P{L}*\p{L}+\P{L}*$/iu
/** "the German market", "French cuisine": a country's, not a language. */
const ofCountry =
  /^\s+(?:market|customers?|clients?|cuisine|law|labou?r|team|office|company|companies|tax|government|bank|embassy|GAAP|wine|literature|teacher|department|speaking (?:countries|markets|regions))(?!\p{L})/iu
const levelBefore = /(?<!\p{L})([ABC][12])(?:[- ](?:level|niveau))?(?:\s+(?:in|of|level))?\s*$/u

/** The languages that a clause asks for, each once. */
export function languagesIn(clause: string): AskedLanguage[] {
  if (!cue.test(clause)) return []
  const found = new Map<string, AskedLanguage>()
  for (const match of clause.matchAll(language)) {
    const [whole, label = '', after] = match
    const end = match.index + whole.length
    if (ofCountry.test(clause.slice(end)) || found.has(label)) continue
    const level = after ?? levelBefore.exec(clause.slice(0, match.index))?.[1] ?? null
    found.set(label, { label, level: level?.toUpperCase() ?? null, start: match.index, end })
  }
  return [...found.values()]
}
