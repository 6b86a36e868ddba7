const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A partial date as people write it: `Mar 2021`, `2021`. */
export function dateText(date: string): string {
  const [year = '', month] = date.split('-')
  return month === undefined ? year : `${months[Number(month) - 1] ?? month} ${year}`
}

/** From when to when: `Jan 2019 – Mar 2021`, `Jan 2019 – Present`; empty when nothing is known. */
export function rangeText(start: string | undefined, end: string | undefined): string {
  if (start === undefined) return end === undefined ? '' : dateText(end)
  return `${dateText(start)} – ${end === undefined ? 'Present' : dateText(end)}`
}
