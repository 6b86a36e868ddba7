import { anyOf, type Phrases, sourceOf } from './phrases.ts'

/** How a post is held, in our words: as a part of a heading line or behind a label, and by words that tell it wherever they stand. */
const ways: readonly { readonly way: string; readonly piece: Phrases; readonly anywhere?: Phrases }[] = [
  {
    way: 'full-time',
    piece: {
      en: 'full time, fulltime',
      de: 'vollzeit, in vollzeit',
      fr: 'temps plein, temps complet, à temps plein',
      es: 'jornada completa, tiempo completo, a jornada completa',
      it: 'tempo pieno, full time',
      nl: 'voltijd*, fulltime',
      pl: 'pełny etat, pełen etat, pełny wymiar',
      pt: 'tempo integral, tempo inteiro',
    },
    anywhere: { en: 'this is a full time, full time [role|position|post|job|contract]' },
  },
  {
    way: 'part-time',
    piece: {
      en: 'part time, parttime',
      de: 'teilzeit, in teilzeit, minijob',
      fr: 'temps partiel, à temps partiel',
      es: 'media jornada, jornada parcial, tiempo parcial',
      it: 'part time',
      nl: 'deeltijd*, parttime',
      pl: '[część|niepełny] etat*, pół etatu',
      pt: 'tempo parcial, meio período',
    },
    anywhere: { en: 'this is a part time, part time [role|position|post|job|contract]' },
  },
  {
    way: 'permanent',
    piece: {
      en: 'permanent',
      de: 'festanstellung, unbefristet*',
      fr: 'cdi',
      es: 'indefinido, contrato indefinido',
      it: 'tempo indeterminato',
      nl: 'vast contract, vaste aanstelling, vast dienstverband',
      pl: '(umowa )(o pracę )na czas nieokreślony',
      pt: 'contrato sem termo, efetivo',
    },
    anywhere: {
      en: 'permanent [contract|position|role|post|job|vacancy]',
      de: 'unbefristet*',
      fr: 'en cdi',
      es: 'contrato indefinido',
      it: 'a tempo indeterminato',
      pl: 'na czas nieokreślony',
    },
  },
  {
    way: 'fixed-term',
    piece: {
      en: 'fixed term, [maternity|paternity|parental leave] cover, [6|9|12|18|24|three|six|nine|twelve] month([s|ly])( fixed term)( contract)',
      de: 'befristet*, elternzeitvertretung',
      fr: 'cdd',
      es: 'contrato temporal',
      it: 'tempo determinato',
      nl: 'tijdelijk contract, jaarcontract, contract voor [een jaar|bepaalde tijd]',
      pl: 'na czas określony',
    },
    anywhere: {
      en: 'fixed term, [maternity|paternity|parental leave] cover, [6|9|12|18|24|three|six|nine|twelve] month([s|ly])( fixed term) contract',
      de: 'befristet(e|er|es|en), elternzeitvertretung',
      fr: 'en cdd',
      es: 'contrato temporal',
      it: 'a tempo determinato',
      nl: 'jaarcontract, contract voor [een jaar|bepaalde tijd|6 maanden|12 maanden]',
      pl: 'na czas określony',
    },
  },
  {
    way: 'temporary',
    piece: {
      en: 'temporary, temp, seasonal',
      de: 'aushilfe, saisonal*, saisonstelle',
      fr: 'intérim, saisonnier*',
      es: 'temporal',
      nl: 'tijdelijk',
      pl: 'tymczasow*',
    },
    anywhere: { en: '[temporary|seasonal] [role|position|post|contract|job]' },
  },
  {
    way: 'apprenticeship',
    piece: { en: 'apprenticeship, apprentice*', de: 'ausbildung [zum|zur], auszubildende*, azubi', fr: 'alternance, apprentissage' },
    anywhere: { en: 'apprenticeship level' },
  },
  { way: 'internship', piece: { en: 'internship, intern', de: 'praktikum, praktikant*', es: 'prácticas, beca' } },
  { way: 'contract', piece: { en: 'freelance, contractor, contract role, contract position', de: 'freiberuflich*, freie mitarbeit' } },
]

const patterns = ways.map(({ way, piece, anywhere }) => ({
  way,
  piece: new RegExp(`^${sourceOf(piece)}`, 'iu'),
  anywhere: anywhere && anyOf(anywhere),
}))
const label = new RegExp(
  String.raw`^[^\p{L}\n]{0,4}${sourceOf({
    en: '(job |employment |contract |position )type( of contract), (type of )contract, working pattern, (contracted )hours, schedule, duration, length',
    de: 'vertragsart, vertrag, anstellung, anstellungsart, beschäftigungsart, arbeitszeit*, dauer, laufzeit, umfang',
    fr: '(type de )contrat, temps de travail, durée',
    es: '(tipo de )contrato, jornada',
    it: '(tipo di )contratto, orario',
    nl: 'dienstverband, contract*, contractvorm',
    pl: 'rodzaj umowy, umowa, wymiar( etatu), etat, wymiar pracy',
  })}\s*[:–-]\s*(\S.*)$`,
  'iu',
)
const headLines = 12
const longestHeadLine = 120
const apart = /\s*[|·•,;()/]\s*|\s+[–—-]\s+/u
/** Where a posting's head ends: at a sentence, a heading or a list. */
const endsHead = /[.!?:]$|^[-*•–✓]\s/u

/**
 * How a text says that a post is held ("full-time, permanent"), null when it does not: in the lines above the first sentence, behind a label,
 * and in words that say so anywhere.
 */
export function heldTold(text: string): string | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const ends = lines.findIndex((line, at) => at > 0 && (line.length > longestHeadLine || endsHead.test(line)))
  const head = lines
    .slice(0, ends < 0 ? headLines : Math.min(ends, headLines))
    .flatMap((line, at) => line.split(apart).slice(at === 0 ? 1 : 0))
  const labelled = lines.flatMap((line) => label.exec(line)?.[1]?.split(apart) ?? [])
  const pieces = [...head, ...labelled].map((piece) => piece.replace(/^[^\p{L}\d]+/u, ''))
  const told = patterns.filter(({ piece, anywhere }) => pieces.some((one) => piece.test(one)) || anywhere?.test(text))
  return told.map(({ way }) => way).join(', ') || null
}
