import type { SkillMatch, Vocabulary } from '../../../vocabulary/vocabulary.ts'
import { valueIn } from '../../values.ts'
import { certainSkills } from '../givenSkills.ts'
import { clip, type Heard, type Hearing, heardIn } from '../heard.ts'

const lacks =
  /(?<![\p{L}\p{N}_])(?:i(?:['’]ve)? (?:don['’]?t|do not|can['’]?t|cannot|never|haven['’]?t|have not)(?: really| actually)? (?:know|use|used|speak|have|work(?:ed)? with|done|do|did|\p{L}+ed|led|run|ran|built|taught|written)|no experience (?:with|in)|i['’]m not (?:good|great) (?:with|at))(?![\p{L}\p{N}_])/iu
const uses =
  /(?<![\p{L}\p{N}_])(?:use|used|using|did|do|worked with|work with|ran|wrote|built|made|gave|taught|cooked|baked|drove)(?![\p{L}\p{N}_])/iu

/** Skills named in a clause: denied ones as "no", used ones with the role they were used in. */
export function readSkills(clause: string, { vocabulary, role }: Hearing): Heard[] {
  const denial = lacks.exec(clause)
  const isWished = /(?<![\p{L}\p{N}_])(?:want to|like to|hope to|looking (?:for|to)|interested in|would)(?![\p{L}\p{N}_])/iu.test(clause)
  return namedSkills(clause, vocabulary)
    .map(({ skillId, label, start, end, matchType }) => {
      const isDenied = denial !== null && denial.index < start
      const isUsed =
        !isDenied &&
        !isWished &&
        (uses.test(clause) || (role !== null && /^[^\p{L}\p{N}_]*(?:and |then |also )*i \p{L}+(?:ed|t)(?![\p{L}\p{N}_])/iu.test(clause)))
      return {
        claim: {
          kind: 'skill' as const,
          payload: {
            label,
            skillId,
            matchType,
            usedIn: isUsed && role !== null ? [role] : [],
            answer: isDenied ? ('no' as const) : isUsed ? ('used' as const) : ('know' as const),
          },
        },
        start,
        end,
      }
    })
    .filter(({ claim }) => claim.payload.answer !== 'know' || !isWished)
}

const givenAsSkill =
  /(?<![\p{L}\p{N}_])(?:us(?:e|ed|ing)|know|known|learn(?:ed|t)|work(?:ed)? with|experience (?:in|with)|good (?:at|with))\s+(\p{Lu}[\p{L}\d+#.]*(?:(?:,\s*|\s+(?:and|or)\s+)\p{Lu}[\p{L}\d+#.]*)*)/gu

/** Skills that stand in a clause; a name that could mean something else counts where it is given as what is used or known: "used Excel". */
function namedSkills(clause: string, vocabulary: Vocabulary): SkillMatch[] {
  const matched = vocabulary.matchSkills(clause)
  const given = [...clause.matchAll(givenAsSkill)].flatMap((match) => {
    const from = match.index + match[0].length - (match[1]?.length ?? 0)
    return [...(match[1] ?? '').matchAll(/\p{Lu}[\p{L}\d+#.]*/gu)].flatMap(({ 0: name, index }) => {
      const found = vocabulary.findSkill(name)
      const start = from + index
      const isMatched = matched.some((one) => one.start < start + name.length && start < one.end)
      return found && !isMatched
        ? [{ skillId: found.skill.id, label: found.skill.label, name, start, end: start + name.length, matchType: found.matchType }]
        : []
    })
  })
  const named = [...matched, ...given]
  const isNew = ({ start, end }: SkillMatch) => !named.some((one) => one.start < end && start < one.end)
  return [...named, ...certainSkills(clause, vocabulary).filter(isNew)]
}

/** Name, e-mail address and home town. */
export function readContact(clause: string, { vocabulary }: Hearing): Heard[] {
  const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/u.exec(clause)
  const called =
    /(?<![\p{L}\p{N}_])(?:[Mm]y name is|[Ii]['’]m called|[Ii] am called|[Ii]['’]m(?=\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s*(?:[,.;]|and(?![\p{L}\p{N}_])|$)))\s+(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,3})/u.exec(
      clause,
    )
  const lives =
    /(?<![\p{L}\p{N}_])(?:[Ii] live|[Ll]iving|[Ii]['’]m based|[Ii] am based|[Bb]ased)\s+(?:in|near)\s+(\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,2})/u.exec(
      clause,
    )
  return [
    ...(email ? [heardIn(email, { kind: 'contact', payload: { field: 'email', value: email[0] } })] : []),
    ...(called?.[1] && vocabulary.mapTitle(called[1]) === null ? within(called, 'name') : []),
    ...within(lives, 'location'),
  ]
}

function within(match: RegExpExecArray | null, field: 'name' | 'location'): Heard[] {
  if (!match?.[1]) return []
  const start = match.index + match[0].length - match[1].length
  return [{ claim: { kind: 'contact', payload: { field, value: match[1] } }, start, end: start + match[1].length }]
}

const challenge =
  /(?<![\p{L}\p{N}_])(?:i (?:struggle|have trouble|find it hard|am worried|worry|['’]m worried|am afraid|['’]m afraid|['’]m anxious|lack)|(?:my|the) (?:problem|challenge|worry|biggest obstacle) is)(?![\p{L}\p{N}_]).{3,300}/iu

export function readChallenges(clause: string): Heard[] {
  const match = challenge.exec(clause)
  return match ? [heardIn(match, { kind: 'challenge', payload: { text: clip(match[0], 1000) } })] : []
}

export function readValues(clause: string): Heard[] {
  const match =
    /(?<![\p{L}\p{N}_])([\p{L}' -]{3,60}?) (?:matters?|is important|counts?)(?: most| a lot| more than anything)? (?:to|for) me(?![\p{L}\p{N}_])/iu.exec(
      clause,
    ) ?? /(?<![\p{L}\p{N}_])i (?:value|care about)\s+([\p{L}' -]{3,60})/iu.exec(clause)
  if (!match?.[1]) return []
  const label = clip(match[1].replace(/^(?:and|but|what|that)\s+/i, ''))
  return [heardIn(match, { kind: 'value', payload: { label, workValue: valueIn(label), placed: null, choice: null } })]
}

const notDone =
  /(?<![\p{L}\p{N}_])i (?:didn['’]?t|did not|never) (?:actually |really )?(?:lead|led|manage|managed|run|ran|do|did|design|build|write)(?![\p{L}\p{N}_]).{3,200}/iu

/** "I did not do this": kept, so that nothing ever says otherwise. */
export function readDisclaimers(clause: string): Heard[] {
  const match = notDone.exec(clause)
  return match ? [heardIn(match, { kind: 'disclaimer', payload: { text: clip(match[0], 1000), factId: null } })] : []
}
