/** An address of the web as it stands in a text, without the stop or bracket behind it. */
const address = /https?:\/\/[^\s<>"'«»„“”]+?(?=[.,;:!?)\]]*(?:\s|$|[<>"'«»„“”]))/giu
/** Words beside an address where an application goes. */
const applying =
  /(?<!\p{L})(?:apply|applications?|applicants?|bewerb\p{L}*|bewirb|postul\p{L}*|candidat\p{L}*|solicit\p{L}*|sollicit\p{L}*|aplikuj\p{L}*)(?!\p{L})/iu

/**
 * Where a pasted posting says that one applies: the first address in a line that speaks of applying, or that follows one, else the only address there is.
 * Null where it tells none, or several and of none what it is for.
 */
export function linkTold(text: string): string | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const addressesIn = (line: string) => [...line.matchAll(address)].map(({ 0: found }) => found)
  const beside = lines.flatMap((line, at) =>
    applying.test(line.replace(address, ' ')) ? addressesIn(`${line} ${followed(lines[at + 1])}`) : [],
  )
  if (beside[0] !== undefined) return beside[0]
  const all = [...new Set(addressesIn(text))]
  return all.length === 1 ? (all[0] ?? null) : null
}

/** The next line, where it is an address alone. */
const followed = (line: string | undefined) => (line !== undefined && /^\s*https?:\/\/\S+\s*$/iu.test(line) ? line : '')
