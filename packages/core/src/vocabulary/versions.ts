const version = String.raw`v?\d[\d.]*(?:\.?x|[a-z]{1,2})?\+?`
const trailing = new RegExp(String.raw`^(.*\p{L}{2}[+#]*?)(?:${version}|\+)$`, 'iu')
const whole = new RegExp(`^(?:${version}|r\\d{1,2})$`, 'i')

/** A name without the version written onto it ("Angular2+", "Oracle11g", "Java1.8"); null when it carries none. */
export function withoutVersion(word: string): string | null {
  return trailing.exec(word)?.[1] ?? null
}

/** Whether a word is nothing but a version: "2012", "10g", "4.x", "R2". */
export function isVersion(word: string): boolean {
  return whole.test(word)
}
