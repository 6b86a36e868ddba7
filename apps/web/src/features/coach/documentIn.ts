const linesAtLeast = 8
const lettersAtLeast = 250

/** Whether what was typed or pasted is written as a document is, line by line: a résumé, a reference, a posting. */
export function isDocument(text: string): boolean {
  return text.length >= lettersAtLeast && text.split('\n').filter((line) => line.trim() !== '').length >= linesAtLeast
}

/** A pasted document as a file: it is read as one, each line in its place. */
export const asFile = (text: string, name: string): File => new File([text], `${name}.txt`, { type: 'text/plain' })
