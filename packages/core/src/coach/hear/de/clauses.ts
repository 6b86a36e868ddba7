import { type Clause, cutInto } from '../clauses.ts'

const abbreviation = /(?:^|[\s(])(?:z\.|z\.\s?B|St|Dr|Prof|Hr|Fr|Nr|ca|bzw|usw|evtl|inkl|d\.|d\.\s?h|k\.|k\.\s?A|\d{1,2})\.$/i
const begins =
  'ich|dann|danach|vorher|davor|zuvor|jetzt|seitdem|seither|nebenher|nebenbei|heute|suche|möchte|will|kann|spreche|habe|hab|bin|war|arbeite|pflege|er|sie|wir|mein|meine|außerdem'
/** A new subject, or a new stretch of time: "…, dann habe ich", "… aber ich", "…, spreche Englisch". */
const clauseStart = new RegExp(
  `\\s(?:und|aber)\\s+(?=(?-i:\\p{Ll}{3,}e)\\s+(?:nebenbei|nebenher|seit|im|in|bei|als|am|jetzt|dort)(?!\\p{L}))|(?:,\\s*(?:(?:und|aber|also|dann|weil|denn|sondern)\\s+)*|\\s(?:und|aber|weil|denn|sondern)\\s+)(?=(?:${begins})(?!\\p{L}))`,
  'giu',
)

/** The clauses of a German message. */
export const clausesOf = (text: string): Clause[] => cutInto(text, { abbreviation, clauseStart })

const relation =
  'mann|frau|partner(?:in)?|freund(?:in)?|mutter|vater|mama|papa|eltern|bruder|schwester|sohn|tochter|kinder|kind|onkel|tante|oma|opa|chef(?:in)?|kolleg(?:e|in|en)|nachbar(?:in)?|cousin(?:e)?'
const otherSubject = new RegExp(
  `^[^\\p{L}\\p{N}_]*(?:(?:und|aber|also|weil|da|denn|dann|auch)\\s+)*(?:(?:mein|meine|sein|seine|ihr|ihre|unser|unsere|der|die)\\s+(?:\\p{L}+\\s+)?(?:${relation})(?!\\p{L})|(?:er|sie)\\s+(?:ist|war|hat|arbeitet|macht|will|möchte)(?!\\p{L}))`,
  'iu',
)
const hypothetical =
  /(?<!\p{L})(?:wenn ich|falls ich|wäre ich|hätte ich|ich hätte|als ob ich|stell dir vor)(?!\p{L})[^.]*(?<!\p{L})(?:wäre|hätte|würde|könnte|gewesen wäre|geworden)(?!\p{L})/iu

/** Whether a clause speaks of the person themselves; a formal "hätte gern" is a wish, not a fancy. */
export const isTheirs = (clause: string): boolean =>
  !otherSubject.test(clause) && (!hypothetical.test(clause) || /(?<!\p{L})gerne?(?!\p{L})/iu.test(clause))
