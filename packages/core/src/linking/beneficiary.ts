/** For whom somebody works unpaid: their own household and family, other people, or the community. */
export type Beneficiary = 'household' | 'others' | 'community'

const cues: readonly (readonly [Beneficiary, RegExp])[] = [
  [
    'community',
    /(?<![\p{L}\p{N}_])(?:communit(?:y|ies)|volunteer[\p{L}\p{N}_]*|charit(?:y|ies|able)|church|parish|mosque|temple|synagogue|congregation|school|kindergarten|club|team|league|association|society|foundation|organi[sz]ation|ngo|non-?profit|town|city|village|municipality|council|library|park|museum|festival|marathon|race|tournament|food bank|shelter|hospice|red cross|red crescent|scouts|humanity|fire brigade|party|committee|fundrais[\p{L}\p{N}_]+|verein|gemeinde|kirche|schule|stadt|ehrenamt[\p{L}\p{N}_]*|tafel)(?![\p{L}\p{N}_])/giu,
  ],
  [
    'others',
    /(?<![\p{L}\p{N}_])(?:neighbou?rs?(?:['’]s?)?|friends?(?:['’]s?)?|acquaintances?|colleagues?|others?|strangers|(?:mr|mrs|ms)\.? \p{L}+|the \p{L}+s family|families|aunt['’]s|uncle['’]s|cousin['’]s|nachbar[\p{L}\p{N}_]*|freund[\p{L}\p{N}_]*|bekannte[\p{L}\p{N}_]*)(?![\p{L}\p{N}_])/giu,
  ],
  [
    'household',
    /(?<![\p{L}\p{N}_])(?:(?:my|our)(?! (?:\p{L}+ )?(?:neighbou?r|friend|colleague|acquaintance|communit|church|club|school|town|village))|own|home|household|family|wife|husband|partner|spouse|mom|mum|dad|mother|father|parents?|grand[\p{L}\p{N}_]+|son|daughter|kids?|brother|sister|sibling|relatives?|familie|haushalt|mutter|vater|eltern|oma|opa|kinder)(?![\p{L}\p{N}_])/giu,
  ],
]
/** What is assumed before anything is read: most unpaid work is done at home. */
const before: Readonly<Record<Beneficiary, number>> = { household: 1, others: 0.5, community: 0.5 }

/** How likely the work was for each, summing to 1: by words of the organisation and the title, and a little by what was done. */
export function beneficiaryOf({
  organisation,
  title,
  duties,
}: {
  organisation: string
  title: string
  duties: string
}): Record<Beneficiary, number> {
  const count = (text: string, cue: RegExp) => [...text.matchAll(cue)].length
  const weights = cues.map(([name, cue]) => {
    const told = 2 * count(organisation, cue) + 2 * count(title, cue) + Math.min(1, 0.25 * count(duties, cue))
    return [name, before[name] + told] as const
  })
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  return Object.fromEntries(weights.map(([name, weight]) => [name, weight / total])) as Record<Beneficiary, number>
}
