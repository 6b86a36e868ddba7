const institution =
  /(?<!\p{L})(?:univ(?:ersity|ersität|ersité|ersidade?|ersità|ersiteit|\.)|üniversitesi|college|\p{L}*schule|\p{L}*school|\p{L}*gymnasium|institut[eo]?|academy|akademie|polytechnic|politecnico|polytechnique|politécnica|lycée|liceo|liceu|escuela|école|scuola|escola|instituto|istituto|collège|faculty|facultad|faculté|facoltà|bootcamp|conservatory|conservatoire|\p{L}*college|\p{L}*kolleg)(?!\p{L})/iu
const of = '(?:of|in|of applied)'
const degree = new RegExp(
  `(?<![\\p{L}.])(?:${[
    'ph\\.?\\s?d\\.?',
    'doctorate',
    'doctor of \\p{L}+(?: \\p{L}+)?',
    'promotion',
    'doktor(?:at)?',
    'doctorado',
    'doctorat',
    'dottorato',
    'doutoramento',
    'm\\.?phil\\.?',
    'm\\.?sc\\.?',
    'm\\.?s\\.?(?=\\s|$|,)',
    'm\\.?a\\.?(?=\\s|$|,)',
    'm\\.?eng\\.?',
    'm\\.?ed\\.?',
    'm\\.?b\\.?a\\.?',
    'm\\.?tech\\.?',
    `(?:executive )?master(?:['’]?s)?(?: degree)?(?: ${of} (?:science|arts|engineering|business administration|education|fine arts|laws|public health|social work))?`,
    'b\\.?sc\\.?',
    'b\\.?s\\.?(?=\\s|$|,)',
    'b\\.?a\\.?(?=\\s|$|,)',
    'b\\.?eng\\.?',
    'b\\.?ed\\.?',
    'b\\.?com\\.?',
    'b\\.?tech\\.?',
    'bba',
    'bfa',
    `bachelor(?:['’]?s)?(?: degree)?(?: ${of} (?:science|arts|engineering|business administration|education|fine arts|laws|commerce|technology|nursing))?`,
    "associate(?:['’]?s)?(?: degree)?(?: of \\p{L}+)?",
    'diploma',
    'diplom(?:-\\p{L}+)?',
    'diplôme',
    'staatsexamen',
    'magister',
    'licence(?: professionnelle)?',
    'licenciatura',
    'licenciado',
    'grado',
    'graduado',
    'máster',
    'mestrado',
    'bacharelado',
    'laurea(?: magistrale| triennale| specialistica)?',
    'diploma di maturità',
    'maturità',
    'hnd',
    'hnc',
    'btec',
    'bts',
    'dut',
    'cap',
    'nvq(?: level \\d)?',
    'a[- ]levels?',
    'gcses?',
    'high school diploma',
    'ged',
    '(?:fach)?abitur',
    '(?:allgemeine )?(?:fach)?hochschulreife',
    'mittlere reife',
    'realschulabschluss',
    'hauptschulabschluss',
    'baccalauréat',
    'bachillerato',
    'pgce',
    'certificate',
    '(?:berufs)?ausbildung',
    'lehre',
    'apprenticeship',
    'postgraduate',
    'formación profesional',
    'mbo(?: niveau)?(?: \\d)?',
    'hbo',
    'havo',
    'vwo',
    'j\\.?d\\.',
    'll\\.?[bm]\\.?',
    'm\\.?d\\.',
  ].join('|')})(?![\\p{L}])`,
  'iu',
)

/** Whether words name a school: "University of Leeds", "Berufsschule". */
export function isInstitution(text: string): boolean {
  return institution.test(text)
}

/** A degree's own words in a text and where they stand, null when there are none. */
export function degreeIn(text: string): { readonly words: string; readonly start: number; readonly end: number } | null {
  const match = degree.exec(text)
  return match ? { words: match[0], start: match.index, end: match.index + match[0].length } : null
}

/** Whether words tell of schooling at all. */
export function tellsEducation(text: string): boolean {
  return degree.test(text) || institution.test(text)
}
