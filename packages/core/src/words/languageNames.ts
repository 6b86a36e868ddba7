const codes =
  'en,de,fr,es,it,pt,nl,pl,cs,sk,hu,ro,bg,el,tr,ar,he,fa,ur,hi,bn,pa,ta,te,ml,gu,ne,si,zh,yue,ja,ko,vi,th,id,ms,fil,ru,uk,sv,no,da,fi,et,lv,lt,sr,hr,bs,sl,sq,mk,ca,eu,cy,ga,sw,zu,af,am,ti,so,yo,ig,ha,ku,ps,ka,hy,mn'.split(
    ',',
  )
const english = new Intl.DisplayNames(['en'], { type: 'language' })
const named = new Map(
  ['en', 'de'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'language' })
    return codes.flatMap((code) => [[names.of(code)?.toLowerCase() ?? code, english.of(code) ?? code] as const])
  }),
)

/** The language that a word names, in English or German, by its English name: "Arabisch" is Arabic. */
export const languageCalled = (word: string): string | undefined => named.get(word.toLowerCase())

/** A language that is kept by its English name, in the words of another: Arabic is "Arabisch" in German. Names we do not know stay as they are. */
export function languageWords(name: string, language: string): string {
  const code = codes.find((one) => english.of(one) === name)
  return (code && new Intl.DisplayNames([language], { type: 'language' }).of(code)) || name
}
