import { furtherCodes } from './documents/codes.ts'

const codes =
  'en,de,fr,es,it,pt,nl,pl,cs,sk,hu,ro,bg,el,tr,ar,he,fa,ur,hi,bn,pa,ta,te,ml,gu,ne,si,zh,yue,ja,ko,vi,th,id,ms,fil,ru,uk,sv,no,da,fi,et,lv,lt,sr,hr,bs,sl,sq,mk,ca,eu,cy,ga,sw,zu,af,am,ti,so,yo,ig,ha,ku,ps,ka,hy,mn'.split(
    ',',
  )
const english = new Intl.DisplayNames(['en'], { type: 'language' })
const namesIn = (languages: readonly string[]) =>
  languages.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'language' })
    return codes.map((code) => [names.of(code)?.toLowerCase() ?? code, code] as const)
  })
const heard = new Map(namesIn(['en', 'de']))
/** English last, so that its names hold where two languages share one. */
const written = new Map(namesIn([...furtherCodes, 'pl', 'pt', 'nl', 'it', 'es', 'fr', 'de', 'en']))

/** The language that a word names, in English or German, by its English name: "Arabisch" is Arabic. */
export function languageCalled(word: string): string | undefined {
  const code = heard.get(word.toLowerCase())
  return code && english.of(code)
}

/** A language by its name in any of ours, in the words of another: Arabic is "Arabisch" in German. Names we do not know stay as they are. */
export function languageWords(name: string, language: string): string {
  const code = written.get(name.trim().toLowerCase())
  const words = code && new Intl.DisplayNames([language], { type: 'language' }).of(code)
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : name
}
