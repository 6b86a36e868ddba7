/** Longer than any paragraph that somebody wrote. What is looked for in a line takes more than twice the time in one of twice the length. */
const longest = 4000

/** A text's lines; one longer than any paragraph in several, parted at a space, which is left out as a line's end is. */
export function shortLinesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.length <= longest ? [line] : parted(line)))
}

function parted(line: string): string[] {
  const parts: string[] = []
  let from = 0
  while (line.length - from > longest) {
    const space = line.lastIndexOf(' ', from + longest)
    const to = space > from ? space : from + longest
    parts.push(line.slice(from, to))
    from = to + 1
  }
  return [...parts, line.slice(from)]
}
