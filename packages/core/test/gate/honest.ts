import { people, type Told } from './people.ts'

/** What somebody may make of their own line without saying more: the line by its first words (several joined by `+`), and the rewrite. */
export const honest: readonly (readonly [line: string, rewrite: string])[] = [
  ['Gave and checked', 'Checked and gave medicines for up to 28 patients a shift'],
  ['Gave and checked', 'Medicines: given and checked for up to 28 patients a shift'],
  ['Gave and checked', 'Gave medicines, up to 28 patients per shift'],
  ['Gave and checked', 'Giving and checking medicines for as many as twenty-eight patients each shift'],
  ['Gave and checked', 'Gave and checked medicines'],
  ['Led a bedside', 'Led a bedside handover check, cutting missed doses from nine to two per month'],
  ['Led a bedside', 'Cut missed doses from 9 to 2 a month with a bedside handover check'],
  ['Led a bedside', 'Reduced missed doses from 9 to 2 monthly by leading a bedside handover check'],
  ['Led a bedside', 'Managed a bedside handover check that lowered missed doses from 9 to 2 a month'],
  ['Led a bedside', 'Helped lead a bedside handover check'],
  ['Trained 14', 'Taught fourteen new nurses insulin dosing'],
  ['Trained 14', 'Training of 14 new nurses in insulin dosing at Avonmead General'],
  ['Trained 14', 'Trained 14 nurses'],
  ['Helped with', 'Assisted with the annual ward audit'],
  ['Helped with', 'Supported the yearly audit of the ward'],
  ['Dressed wounds', 'Wrote care plans and dressed wounds on long-stay bays'],
  ['Dressed wounds', 'Wound dressing on the long-stay bays; writing of care plans'],
  ['Dressed wounds', 'As a staff nurse, dressed wounds and wrote the care plans'],
  ['Drove routes', 'Drove routes 7 and 52 for eight years with no accident'],
  ['Drove routes', 'Early shifts on routes 7 and 52'],
  ['Drove routes', 'Eight years without an accident on routes 7 and 52'],
  ['Carried up to', 'Carried as many as 600 passengers daily'],
  ['Taught 5', 'Trained five trainees on depot routes'],
  ['Took part', 'Participated in testing new electric buses'],
  ['Reported faults', 'Faults reported to the garage manager'],
  ['Built a booking', 'Built a PostgreSQL and Python booking service with 40,000 customers'],
  ['Built a booking', 'Booking service in Python/PostgreSQL, used by 40k customers'],
  ['Built a booking', 'Constructed a booking service (Python, PostgreSQL) for 40 000 customers'],
  ['Cut page load', 'Reduced page load time from 4.2 seconds to 1.1 seconds'],
  ['Cut page load', 'Page load time cut from 4.2 to 1.1 seconds'],
  ['Moved 12', 'Twelve services moved from Oracle to PostgreSQL'],
  ['Moved 12', 'Moved twelve services to PostgreSQL from Oracle'],
  ['Wrote the tests', 'Fixed 130 bugs and wrote tests for the payment module'],
  ['Wrote the tests', 'Repaired 130 bugs'],
  ['Wrote the tests', 'Wrote tests for the payment module at Larkfield Systems in Leeds'],
  ['Assisted the head', 'Helped the head of engineering with hiring'],
  ['Raised test', 'Increased test coverage by 35 percent'],
  ['Raised test', 'Test coverage raised by 35 %'],
  ['Sold second', 'Sold second-hand clothes six days a week at the market'],
  ['Chose the bales', 'Set prices, chose bales and kept the money book'],
  ['Chose the bales', 'Kept the money book'],
  ['Grew weekly', 'Weekly sales grew from 8000 to 15000 shillings'],
  ['Ran the sauce', 'Ran the sauce section, 90 covers per night'],
  ['Ran the sauce', 'Sauce section: ninety covers a night'],
  ['Reduced food', 'Cut food waste by 18 % with a new ordering sheet'],
  ['Reduced food', 'New ordering sheet: food waste down by 18%'],
  ['Trained 3', 'Taught three apprentices; ordered fish'],
  ['Won the Golden', 'Golden Ladle award 2019'],
  ['Won the Golden', 'Winner of the Golden Ladle award (2019)'],
  ['Managed a team', 'Led a team of four clerks with a budget of £120k'],
  ['Managed a team', 'Supervised 4 clerks; budget of £120,000'],
  ['Managed a team', 'Managed four clerks'],
  ['Organised 3', 'Organized three office moves and purchased the furniture'],
  ['Answered about', 'Answered roughly 50 calls per day'],
  ['Answered about', 'Replied to about fifty calls daily'],
  ['Never missed', 'No payroll deadline missed'],
  ['Introduced a filing', 'Saved 6 hours a week with a filing system'],
  ['Introduced a filing', 'Introduced a filing system, saving six hours per week'],
  ['Cared for my mother', 'Cared for my mother, who has diabetes, for 6 years'],
  ['Gave insulin', 'Insulin given 4 times daily; kept the appointment book'],
  ['Coordinated visits', 'Coordinated the visits of two district nurses'],
  ['Picked and packed', 'Picked & packed 140 orders per shift'],
  ['Drove a counter', 'Forklift driving (counterbalance) with valid licence'],
  ['Counted stock', 'Weekly stock counts; reported twelve errors per month'],
  ['Contributed to a', 'Part of a safety campaign that halved accidents'],
  ['Taught maths', 'Taught science and maths to classes of 27'],
  ['Supported 4', 'Helped four pupils with dyslexia in small groups'],
  ['Planned the', 'Planned lessons with 2 colleagues'],
  ['Led the after', 'Headed the after-school chess club'],
  ['Served around', 'Served about 80 customers daily, ran the till'],
  ['Increased acc', 'Raised accessory sales by 22 % in one summer'],
  ['Collaborated with', 'Collaborated on window displays with the buyers'],
  ['Created 25', 'Twenty-five Tableau dashboards created for the claims team'],
  ['Created 25', 'Produced dashboards in Tableau'],
  ['Automated monthly', 'Saved 30 hours a month by automating monthly SQL reports'],
  ['Automated monthly', 'Automated reports in SQL'],
  ['Presented results', 'Quarterly presentation of results to directors'],
  ['Found $1.5', 'Found duplicate payments of $1.5m'],
  ['Found $1.5', 'Found $1,500,000 of duplicate payments'],
  ['Trained 14+Dressed wounds', 'Trained 14 new nurses in insulin dosing; dressed wounds on the long-stay bays'],
  ['Built a booking+Raised test', 'Built a booking service in Python and raised test coverage by 35%'],
  ['Installierte', 'Schaltschränke in 35 Gebäuden installiert'],
  ['Leitete eine', 'Eine Kolonne von vier Monteuren auf der Baustelle geleitet'],
  ['Unterstützte die', 'Bei der Prüfung der Notstromanlagen unterstützt'],
  ['Senkte die', 'Ausfallzeit der Pressen um 15 % gesenkt'],
  ['Prüfte Leitungen', 'Leitungen geprüft und Protokolle für die Kunden geschrieben'],
  ['Bediente bis', 'Bis zu 200 Kunden täglich bedient'],
  ['Bestellte die', 'Kasse gezählt, Ware bestellt'],
  ['Lernte 3', 'Drei Auszubildende in den Verkauf eingelernt'],
  ['Servi 60', 'Service de 60 couverts et tenue de la caisse'],
  ['Formé 5', 'Formation de cinq apprentis pour la salle et le bar'],
  ['Réduit les', 'Pertes de vaisselle réduites de 20 %'],
  ['Participé à', 'Participation à la création de la carte des vins'],
  ['Llevé la', 'Contabilidad de 45 clientes, con facturas al día'],
  ['Ayudé con', 'Ayuda en la auditoría anual de la empresa'],
  ['Reduje los', 'Reducción de impagos de 30 a 12 por año'],
  ['Organicé los', 'Organización de turnos para 18 mecánicos'],
  ['Costruito muri', 'Costruzione di muri e facciate per 22 case'],
  ['Guidato una', 'Guida di una squadra di sei operai nel cantiere'],
  ['Ridotto i', 'Tempi di posa ridotti del 10%'],
  ['Preparei 150', 'Preparação de 150 refeições por dia para a escola'],
  ['Reduzi o', 'Redução do desperdício de comida em 25 %'],
  ['Onderhield 40', 'Onderhoud van 40 liften in de regio'],
  ['Verlaagde het', 'Aantal storingen met 30% verlaagd'],
]

type Random = () => number
type Line = Told['lines'][number]

const from = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)] as T
const bare = (text: string) => text.replace(/[.]$/, '')
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const words: Readonly<Record<string, string>> = {
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  8: 'eight',
  9: 'nine',
  12: 'twelve',
  14: 'fourteen',
  25: 'twenty-five',
  28: 'twenty-eight',
  30: 'thirty',
  50: 'fifty',
  80: 'eighty',
  90: 'ninety',
}
const same: readonly (readonly [RegExp, string])[] = [
  [/^Cut\b/, 'Reduced'],
  [/^Reduced\b/, 'Cut'],
  [/^Taught\b/, 'Trained'],
  [/^Trained\b/, 'Taught'],
  [/^Built\b/, 'Constructed'],
  [/\bfixed\b/, 'repaired'],
  [/^Raised\b/, 'Increased'],
  [/^Increased\b/, 'Raised'],
  [/^Led\b/, 'Headed'],
  [/^Managed\b/, 'Supervised'],
  [/^Helped with\b/, 'Supported'],
  [/^Took part in\b/, 'Participated in'],
  [/\bcustomers\b/, 'clients'],
  [/\byearly\b/, 'annual'],
  [/\bbought\b/, 'purchased'],
  [/^Assisted\b/, 'Helped'],
  [/^Created\b/, 'Produced'],
]

/** Each says the same, or less, in other words. */
export const honestWays: Readonly<
  Record<string, (text: string, person: Told, line: Line, random: Random) => string | { text: string; cited: readonly Line[] } | null>
> = {
  'a full stop and other quotes': (text) => `${bare(text).replaceAll('-', '‑').replaceAll(' ', '  ')}.`,
  'an ampersand': (text) => (text.includes(' and ') ? text.replace(' and ', ' & ') : null),
  'numbers spelled': (text, { language }) => {
    const number = /(?<![\d.,$£€])\b(\d+)\b(?![\d.,%])/.exec(text)?.[1]
    return language === 'en' && number && words[number] ? text.replace(number, words[number]) : null
  },
  'per for a': (text) =>
    / a (?=day|shift|month|week|night)/.test(text) ? text.replace(/ a (?=day|shift|month|week|night)/, ' per ') : null,
  'a word of the same meaning': (text) => {
    const pair = same.find(([pattern]) => pattern.test(text))
    return pair ? text.replace(pair[0], pair[1]) : null
  },
  'a smaller part': (text, { language }) =>
    language === 'en' && /^(?:Led|Managed|Built|Organised|Planned|Created|Trained)/.test(text) ? `Helped with: ${lower(text)}` : null,
  about: (text, { language }) => {
    const number = /(?<![\d.,$£€%]|up to |about |around )\b(\d{2,})\b(?![\d.,%])/.exec(text)?.[1]
    return language === 'en' && number && !/^(?:19|20)\d\d$/.test(number) && !/routes/.test(text)
      ? text.replace(number, `about ${number}`)
      : null
  },
  'where it was': (text, { role, language }) => (language === 'en' ? `${bare(text)} at ${role.payload.organisation}` : null),
  'as whom': (text, { role, language }) => (language === 'en' ? `As ${lower(role.payload.title ?? '')}, ${lower(text)}` : null),
  'when it was': (text, { role, language }) =>
    language === 'en' && role.payload.end ? `${bare(text)} (${role.payload.start?.slice(0, 4)}-${role.payload.end.slice(0, 4)})` : null,
  'its first half': (text) => {
    const half = /^(.{18,}?)(?:,| and (?=\p{L}+ed\b|wrote|kept|ran|ordered|bought)| that )/u.exec(text)?.[1]
    return half && !/\d$/.test(half) ? half : null
  },
  'two of one role': (text, { lines }, line, random) => {
    const other = from(
      lines.filter((one) => one !== line),
      random,
    )
    return { text: `${bare(text)}; ${lower(bare(other.payload.text))}`, cited: [line, other] }
  },
  'all in capitals at the start': (text) => text.replace(/^\S+/, (first) => first.toUpperCase()),
}

/** `count` honest rewrites of a seed, the ways taken in turn. */
export function honestRewrites(count: number, random: Random): { way: string; text: string; cited: readonly Line[] }[] {
  const made: { way: string; text: string; cited: readonly Line[] }[] = []
  const names = Object.keys(honestWays)
  const lines = people.flatMap((person) => person.lines.map((line) => ({ person, line })))
  for (let at = 0; made.length < count; at++) {
    const way = names[at % names.length] ?? ''
    const { person, line } = from(lines, random)
    const result = honestWays[way]?.(line.payload.text, person, line, random) ?? null
    if (result !== null) made.push(typeof result === 'string' ? { way, text: result, cited: [line] } : { way, ...result })
  }
  return made
}
