/** The element of a sentence, to lead the focus there. */
export const idOf = (path: string) => `sentence${path.replaceAll('/', '-')}`

/** The handle by which a section or an entry is moved. */
export const gripOf = (of: string) => `grip-${of.replaceAll('/', '-')}`

/** Opens the section of a sentence and puts the focus on it. */
export function leadTo(path: string): void {
  const sentence = document.getElementById(idOf(path))
  sentence?.closest('details')?.setAttribute('open', '')
  sentence?.focus()
}
