import { asName, clip, type Heard, type Hearing, heardIn } from '../heard.ts'
import { whenIn } from '../times.ts'

const family =
  '(?:mutter|vater|mama|papa|eltern|oma|opa|großmutter|großvater|großeltern|mann|frau|partner(?:in)?|schwester|bruder|sohn|tochter|kind(?:er)?|kleinen|zwillinge|baby|familie|tante|onkel|schwiegermutter|schwiegervater|angehörige[nr]?)'
const whose = '(?:mein(?:e|en|er)?|unser(?:e|en|er)?|zwei|drei|vier|fünf|die|den|das|um|kranke[nr]?|kleine[nr]?|alte[nr]?)'
/** "pflege seit 2018 meinen Vater", "habe meine drei Kinder großgezogen", "um meine Mutter gekümmert". */
const caring = new RegExp(
  `(?<!\\p{L})(?:pflege|betreue|versorge|kümmere mich)(?!\\p{L})[^,.;]{0,30}?(?:${whose}\\s+)+${family}(?!\\p{L})|(?:${whose}\\s+)+${family}(?!\\p{L})[^,.;]{0,40}?(?:gepflegt|betreut|versorgt|großgezogen|grossgezogen|erzogen|aufgezogen|gekümmert)(?!\\p{L})`,
  'iu',
)
const atHome = /(?<!\p{L})(?:hausfrau|hausmann|in elternzeit|zu hause bei den kindern|bei den kindern zu hause)(?!\p{L})/iu
const volunteering =
  /(?<!\p{L})(?:ehrenamt(?:lich)?(?:\s+(?:als|bei|beim|im|in der|für))?(?:\s+(?:der|die|das|den))?(?:\s+[\p{L}-]+){0,3})/iu
const helping =
  /(?<!\p{L})(?:(?:im|in der|am|auf dem)\s+(?:laden|betrieb|hof|geschäft|restaurant|bäckerei|werkstatt|marktstand)\s+(?:meine[rs]?|der|des|unserer)\s+\p{L}+\s+(?:(?:mit|aus)?geholfen|geholfen)|(?:helfe|half)\s+(?:im|in der|am|auf dem)\s+(?:laden|betrieb|hof|geschäft|restaurant|verein)(?:\s+\p{L}+){0,2})/iu

/** Work that nobody paid for, in German; the title is the person's own words. */
export function readUnpaid(clause: string, { today }: Hearing): Heard[] {
  const found =
    of(volunteering.exec(clause), 'volunteer') ??
    of(caring.exec(clause) ?? atHome.exec(clause), 'caring') ??
    of(helping.exec(clause), 'informal')
  if (!found) return []
  const when = whenIn(clause, today, !/(?<!\p{L})(?:habe?|war|gepflegt|bis)(?!\p{L})/iu.test(clause))
  return [
    heardIn(found.match, {
      kind: 'experience',
      payload: {
        organisation: null,
        title: asName(clip(found.match[0])),
        place: null,
        start: when.start,
        end: when.end,
        current: when.isCurrent && when.end === null,
        type: found.type,
        summary: null,
        occupationId: null,
      },
    }),
  ]
}

const of = <T extends 'volunteer' | 'caring' | 'informal'>(match: RegExpExecArray | null, type: T) => (match ? { match, type } : undefined)
