const particles = new Set('de,da,di,do,du,del,della,dos,das,van,von,vom,zu,zum,zur,der,den,la,le,al,el,y,e,und,ter,ten'.split(','))
const courtesies = new Set(
  'mr,mrs,ms,miss,mx,dr,prof,herr,herrn,frau,monsieur,madame,mme,mlle,sr,sra,srta,don,dona,signor,signora,sig,dott,dhr,mevr,mevrouw'.split(
    ',',
  ),
)

/** A name's words without case, accents, courtesy and small words between; "ue" and "ü" are one. */
function partsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{M}]+/u).flatMap((word) => {
    const folded = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss')
    const isSmall = particles.has(folded) && !/^\p{Lu}\p{Ll}/u.test(word)
    return folded === '' || isSmall || courtesies.has(folded) ? [] : [folded.replace(/([aou])e/g, '$1')]
  })
}

const isSamePart = (one: string, other: string) =>
  one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other))

/**
 * Whether two names can be one person's: all words of the shorter stand in the longer, initials count, at least one word is whole. "J. Doe"
 * and "Jane Mary Doe" can; "Jane Doe" and "Jane Smith" can't, though people do change their names: that is to be asked.
 */
export function canBeSameName(one: string, other: string): boolean {
  const [short = [], long = []] = [partsOf(one), partsOf(other)].toSorted((a, b) => a.length - b.length)
  if (short.length === 0) return true
  return short.every((part) => long.some((whole) => isSamePart(part, whole))) && short.some((part) => long.includes(part))
}
