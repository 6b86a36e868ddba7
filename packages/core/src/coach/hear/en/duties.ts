import { type Heard, type Hearing, heardIn } from '../heard.ts'
import { achievementOf } from '../work.ts'

const verbs =
  'manag|supervis|organis|organiz|plan|design|develop|creat|built?|buil[dt]|mak|made|writ|wrote|teach|taught|g[ia]ve|serv|train|repair|fix|install|maintain|clean|cook|bak|dr[io]ve|deliver|load|pack|pick|handl|process|prepar|answer|assist|help|support|coach|mentor|dress|treat|assess|monitor|record|report|analys|analyz|test|deploy|migrat|program|code|coding|draw|drew|paint|weld|cut|sew|measur|inspect|check|audit|reconcil|invoic|budget|negotiat|recruit|hir|schedul|coordinat|translat|interpret|edit|publish|present|research|investigat|reduc|increas|improv|sav|gr[eo]w|launch|introduc|open|clos|w[io]n|rais|sold|sell|bought|buy|order|stock|count|weigh|greet|seat|guid|plant|harvest|feed|fed|wash|iron|sort|file|filing|type|typing|book|arrang|set up|led|lead|ran|run|car'
const doing = new RegExp(
  `^[^\\p{L}\\p{N}_]*(?:(?:and|but|so|then|also|there|where|mostly|mainly|in that (?:job|role|time))[^\\p{L}\\p{N}_]+)*i(?:['’]ve)?\\s+(?:(?:also|mostly|mainly|usually|often|always|regularly|personally|was|have|am)\\s+)*((?:${verbs})\\p{L}{0,4})\\s+(.{4,})$`,
  'iu',
)
const responsible = /(?<![\p{L}\p{N}_])(?:in charge of|responsible for)\s+(.{4,})$/iu
/** What a person did in a role, in their own words: only verbs of doing count, never wishes or feelings. Nothing is heard without a role to tie it to. */
export function readDuties(clause: string, { role }: Hearing): Heard[] {
  if (role === null || /(?<![\p{L}\p{N}_])(?:want|would|wish|hope|like to|looking for)(?![\p{L}\p{N}_])/iu.test(clause)) return []
  const match = doing.exec(clause) ?? responsible.exec(clause)
  if (!match || /^\s*(?:after|for|care)(?![\p{L}\p{N}_])/iu.test(match[2] ?? '') || /(?<![\p{L}\p{N}_])i\s+car/iu.test(match[0])) return []
  return [heardIn(match, { kind: 'achievement', payload: achievementOf(match[0], role) })]
}
