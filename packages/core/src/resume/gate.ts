import { counts, currentFacts } from '../facts/current.ts'
import type { Claim, Fact } from '../facts/schema.ts'
import { languageOfText } from '../reading/language.ts'
import { reason } from '../sentences/reason.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { denialsAmong, isDeniedBy } from './gate/denials.ts'
import { doubtEntry, isNamedSkill } from './gate/entries.ts'
import { textsOf } from './gate/factTexts.ts'
import { judgeText, type Languages, type Verdict } from './gate/judge.ts'
import type { GateLine, GateReport, ResumeDocument } from './schema.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

export const gateVersion = 'gate-2'

/**
 * Holds every sentence of a document against the facts it cites (DOMAIN.md, section 5). `block`: it says what the person denied, or a number,
 * date, organisation, title, tool, paper, rank or part that the facts do not carry. `warn`: words that no fact says, or facts tied together.
 * `unchecked`: it cites nothing and claims nothing that could be held against a fact. `pass` is all else. One block blocks the document.
 */
export function gateDocument(
  document: ResumeDocument,
  citations: Readonly<Record<string, readonly string[]>>,
  facts: readonly Fact[],
  { vocabulary }: { readonly vocabulary: Vocabulary },
): GateReport {
  return gateSentences(sentencesOf(document), citations, facts, { vocabulary, declared: document.meta?.language ?? null })
}

/** The same for sentences of any document. `declared` is the language that was chosen for it, BCP 47. */
export function gateSentences(
  sentences: readonly Sentence[],
  citations: Readonly<Record<string, readonly string[]>>,
  facts: readonly Fact[],
  { vocabulary, declared = null }: { readonly vocabulary: Vocabulary; readonly declared?: string | null },
): GateReport {
  const standing = currentFacts(facts)
  const byId = new Map(standing.map((fact) => [fact.id, fact]))
  const denials = denialsAmong(standing)
  const said = sentences.map(({ text }) => text).join('\n')
  const language = languageOfText(said) ?? languageOfText([said, ...standing.flatMap(textsOf)].join('\n'))
  const own = languageOfText(standing.flatMap(textsOf).join('\n'))
  const lines = sentences.map((sentence): GateLine => {
    const { pointer: path, text } = sentence
    const cited = (citations[path] ?? []).flatMap((id) => byId.get(id) ?? [])
    const entryIds = citations[/^\/(?:work|volunteer)\/\d+(?=\/)/.exec(path)?.[0] ?? '']
    const verdict =
      entryIds !== undefined && cited.some((fact) => isOfAnotherRole(fact, entryIds))
        ? ({ result: 'block', reasons: [reason('otherRole')] } as const)
        : judge(sentence, cited, { standing, denials, vocabulary, language, own, declared })
    return { path, text, factIds: cited.map(({ id }) => id), result: verdict.result, reasons: [...verdict.reasons] }
  })
  const result = lines.some((line) => line.result === 'block') ? 'block' : lines.some((line) => line.result !== 'pass') ? 'warn' : 'pass'
  return { result, lines, version: gateVersion }
}

const isOfAnotherRole = ({ kind, payload }: Fact, entryIds: readonly string[]) =>
  kind === 'achievement' && payload.experienceId !== null && !entryIds.includes(payload.experienceId)

const claimOf = ({ kind, payload }: Fact) => ({ kind, payload }) as Claim

interface Against extends Languages {
  readonly standing: readonly Fact[]
  readonly denials: readonly Fact[]
  readonly vocabulary: Vocabulary
}

function judge(
  { pointer, text, fields }: Sentence,
  cited: readonly Fact[],
  { standing, denials, vocabulary, ...languages }: Against,
): Verdict {
  const denied = denials.filter((denial) => isDeniedBy(text, denial, vocabulary, languages.language))
  if (denied.length > 0) return { result: 'block', reasons: denied.map((fact) => reason('denied', { claim: claimOf(fact) })) }
  const open = cited.filter((fact) => !counts(fact))
  if (open.length > 0) return { result: 'block', reasons: open.map((fact) => reason('unconfirmed', { claim: claimOf(fact) })) }
  if (pointer.startsWith('/skills/') && isNamedSkill(text, cited, vocabulary)) return { result: 'pass', reasons: [] }
  if (fields) {
    if (cited.length === 0) return { result: 'block', reasons: [reason('uncarried', text)] }
    const doubts = doubtEntry(fields, cited)
    const worst = doubts.some(({ result }) => result === 'block') ? 'block' : doubts.length > 0 ? 'warn' : 'pass'
    return { result: worst, reasons: doubts.filter(({ result }) => result === worst).map((one) => one.reason) }
  }
  return judgeText(text, cited, standing, vocabulary, languages)
}
