import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const google = (name: string, file: string) => join(dirname(require.resolve(`@expo-google-fonts/${name}/package.json`)), file)
const asian = (name: string, file: string) => join(dirname(require.resolve(`@embedpdf/fonts-${name}`)), '../fonts', file)

/** A family beyond the two that every document has, for the letters that those two lack. */
interface Family {
  readonly family: string
  readonly letters: RegExp
  readonly files: () => readonly string[]
}

const asianFiles = (name: string, file: string) => () => ['Regular', 'Bold'].map((weight) => asian(name, `${file}-${weight}.otf`))
const han = /[\p{sc=Han}\p{sc=Bopo}\u3000-\u303f\uff00-\uffef]/u
const simplified = { family: 'Noto Sans S Chinese', letters: han, files: asianFiles('sc', 'NotoSansHans') }
const traditional = { family: 'Noto Sans T Chinese', letters: han, files: asianFiles('tc', 'NotoSansHant') }
const japanese = { family: 'Noto Sans Japanese', letters: /[\p{sc=Hira}\p{sc=Kana}]/u, files: asianFiles('jp', 'NotoSansJP') }
const korean = { family: 'Noto Sans Korean', letters: /\p{sc=Hang}/u, files: asianFiles('kr', 'NotoSansKR') }

const googleFamily = (family: string, letters: RegExp, name: string, bold = '600SemiBold'): Family => ({
  family,
  letters,
  files: () => ['400Regular', bold].map((weight) => google(name, `${weight}/${family.replaceAll(' ', '')}_${weight}.ttf`)),
})

/** Arrows, ticks, stars and emoji. */
const signs = /[\u2190-\u2bff\u{1f000}-\u{1faff}]/u

const others: readonly Family[] = [
  // its joined letters stay letters of their own in the file: what is read of it is what was written
  googleFamily('Amiri', /\p{sc=Arab}/u, 'amiri', '700Bold'),
  googleFamily('Noto Sans Hebrew', /\p{sc=Hebr}/u, 'noto-sans-hebrew'),
  googleFamily('Noto Sans Armenian', /\p{sc=Armn}/u, 'noto-sans-armenian'),
  googleFamily('Noto Sans Georgian', /\p{sc=Geor}/u, 'noto-sans-georgian'),
  googleFamily('Noto Sans Devanagari', /\p{sc=Deva}/u, 'noto-sans-devanagari'),
  googleFamily('Noto Sans Thai', /\p{sc=Thai}/u, 'noto-sans-thai'),
  {
    family: 'Noto Sans Symbols 2',
    letters: signs,
    files: () => [google('noto-sans-symbols-2', '400Regular/NotoSansSymbols2_400Regular.ttf')],
  },
  {
    family: 'Noto Emoji',
    letters: signs,
    files: () => [
      google('noto-emoji', '400Regular/NotoEmoji_400Regular.ttf'),
      google('noto-emoji', '600SemiBold/NotoEmoji_600SemiBold.ttf'),
    ],
  },
]

const eitherOf = (one: RegExp, other: RegExp) => new RegExp(`${one.source}|${other.source}`, 'u')

/** Chinese characters look different in each country: the language's own font comes first, and the one with most of them last. */
function asianFamilies(language: string): readonly Family[] {
  if (language.startsWith('ja')) return [{ ...japanese, letters: eitherOf(han, japanese.letters) }, korean, simplified]
  if (language.startsWith('ko')) return [{ ...korean, letters: eitherOf(han, korean.letters) }, japanese, simplified]
  if (/^zh-(?:Hant|TW|HK|MO)/.test(language)) return [traditional, japanese, korean, simplified]
  return [simplified, japanese, korean]
}

const basic = [
  google('source-serif-4', '400Regular/SourceSerif4_400Regular.ttf'),
  google('source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'),
  google('noto-sans', '400Regular/NotoSans_400Regular.ttf'),
  google('noto-sans', '600SemiBold/NotoSans_600SemiBold.ttf'),
]

/** The fonts that a text needs: families by name in the order in which they are asked for a letter, and the files that hold them. */
export interface Fonts {
  readonly families: readonly string[]
  readonly files: readonly string[]
}

/** Beside the two that every document has, the families of the scripts that a text of a language has letters of. */
export function fontsFor(text: string, language: string): Fonts {
  const needed = [...others.slice(0, 6), ...asianFamilies(language), ...others.slice(6)].filter(({ letters }) => letters.test(text))
  return { families: needed.map(({ family }) => family), files: [...basic, ...needed.flatMap(({ files }) => files())] }
}

const held = new Map<string, Buffer>()

/** A font file's bytes, read once. */
export function fontBytes(file: string): Buffer {
  const bytes = held.get(file) ?? readFileSync(file)
  held.set(file, bytes)
  return bytes
}
