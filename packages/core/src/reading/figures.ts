/** Words that name a field of work and, as often, what is counted in it. */
const counted = /^(?:sales|retail sales|ventes|ventas|vendite|vendas|verkoop|umsatz|marketing|recruitment)$/iu
const grows =
  /(?<!\p{L})(?:increas|rais|grew|grow|boost|doubl|tripl|lift|cut|reduc|exceed|beat|generat|record|steiger|augment|aument|verhoog)\p{L}*\s+(?:\p{L}+[\s-]+){0,2}$/iu
const amountOf =
  /[$€£]?\d[\d.,]*\s?(?:%|k|m|bn|million|billion|percent)?\s+(?:(?:of|in|worth of|more|annual|yearly|net|gross|total)\s+){1,2}$/iu
const moved =
  /^\s+(?:(?:up|down|rose|grew|fell|increased|decreased|doubled|tripled|went|rising|growing|growth|volume|figures?|revenues?|turnover|spend|budget)(?!\p{L})|(?:of|by|from|per|to)\s+[^.;]{0,40}?\d)/iu

/** Whether a name from `start` to `end` is what a figure counts, as in "Sales up from £3.1m" and "raised sales by 20%": no word for what somebody can do. */
export function isFigure(text: string, start: number, end: number): boolean {
  if (!counted.test(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 60)
  return moved.test(after) || amountOf.test(before) || (grows.test(before) && /\d/.test(text))
}
