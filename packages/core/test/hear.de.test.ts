import { hear } from '@mosaic/core/coach/hear/hear'
import { claimLabel } from '@mosaic/core/facts/label'
import type { Claim } from '@mosaic/core/facts/schema'
import { catalogue as german } from '@mosaic/core/words/languages/de'
import { describe, expect, test } from 'vitest'
import { vocabulary } from './people.ts'

const today = '2026-11-24'
const heardIn = (text: string, role: string | null = null) => hear(text, { vocabulary, today, role, language: 'de' })

function line({ kind, payload }: Claim): string {
  if (kind !== 'experience') return `${kind} ${claimLabel({ kind, payload } as Claim, german)}`.replaceAll('\u00a0', ' ')
  const { title, organisation, place, start, end, current, type } = payload
  return [title ?? '-', '@', organisation ?? '-', place ? `in ${place}` : '', `${start ?? '?'}..${current ? 'now' : (end ?? '?')}`, type]
    .filter(Boolean)
    .join(' ')
}
const lines = (text: string, kinds: readonly Claim['kind'][], role: string | null = null) =>
  heardIn(text, role).flatMap(({ claim }) => (kinds.includes(claim.kind) ? [line(claim)] : []))

describe('work is heard as it was said in German', () => {
  test.each<[string, string[]]>([
    ['Ich war von 2005 bis 2014 Krankenschwester im Klinikum Kassel', ['Krankenschwester @ Klinikum Kassel 2005..2014 employed']],
    [
      'Ich arbeite seit 2013 als Erzieherin in der Kita Sonnenschein in Freiburg',
      ['Erzieherin @ Kita Sonnenschein in Freiburg 2013..now employed'],
    ],
    ['Ich habe von 2010 bis 2025 bei Bosch als Entwicklungsingenieur gearbeitet', ['Entwicklungsingenieur @ Bosch 2010..2025 employed']],
    ['Ich war 38 Jahre Elektromeister', ['Elektromeister @ - ?..? employed']],
    ['ich pflege seit 2018 meinen Vater', ['Pflege seit 2018 meinen Vater @ - 2018..now caring']],
    ['danach habe ich meine drei Kinder großgezogen', ['Meine drei Kinder großgezogen @ - ?..? caring']],
    ['Ich bin selbständig als Fotografin seit 2019', ['Fotografin @ - 2019..now self_employed']],
    ['Meine Schwester ist Ärztin, aber ich bin Tischler', ['Tischler @ - ?..now employed']],
  ])('%s', (text, expected) => expect(lines(text, ['experience'])).toEqual(expected))

  test.each([
    'Mein Mann ist Lehrer',
    'Wenn ich Pilotin wäre, wäre ich glücklich',
    'Ich möchte als Gärtner arbeiten',
    'Ich habe nie die Kita geleitet',
    'Ich bin müde',
    'Ich habe mich bei Siemens beworben',
    'ein Praktikum im Marketing',
  ])('no role is made of: %s', (text) => expect(lines(text, ['experience'])).toEqual([]))
})

describe('what else is said of oneself in German', () => {
  test.each<[string, string[]]>([
    ['mindestens 2.800 € brutto im Monat', ['constraint mindestens 2.800 € im Monat']],
    ['16 Euro pro Stunde mindestens', ['constraint mindestens 16 € die Stunde']],
    ['20 bis 30 Stunden die Woche, keine Nachtschicht', ['constraint höchstens 30 Stunden die Woche', 'constraint keine nachtschicht']],
    ['ein paar Tage zu Hause wären gut', ['constraint einige Tage zu Hause']],
    ['Im Umkreis von 30 km um Leipzig', ['constraint im Umkreis von 30 Kilometern um Leipzig']],
    ['ich spreche Arabisch und Deutsch B1', ['language Arabisch', 'language Deutsch, B1']],
    ['Staplerschein hab ich auch', ['credential Staplerschein']],
    ['Ich habe Angst vor Vorstellungsgesprächen', ['challenge Ich habe Angst vor Vorstellungsgesprächen']],
    ['Ich suche eine Stelle als Projektleiter', ['goal Ich suche eine Stelle als Projektleiter']],
    ['Ich wohne in Chemnitz', ['contact Chemnitz']],
    ['Das habe ich aber nie selbst gemacht', ['disclaimer habe ich aber nie selbst gemacht']],
  ])('%s', (text, expected) =>
    expect(lines(text, ['constraint', 'language', 'credential', 'challenge', 'goal', 'contact', 'disclaimer'])).toEqual(expected),
  )

  test.each<[string, string]>([
    ['Ich habe Brote gebacken und Azubis angeleitet', 'achievement Brote gebacken und Azubis angeleitet'],
    ['Ich leite die Frühschicht mit acht Leuten', 'achievement Leite die Frühschicht mit acht Leuten'],
  ])('a verb phrase tells a duty: %s', (text, expected) => expect(lines(text, ['achievement'], 'r')).toEqual([expected]))

  test.each(['Ich möchte Brote backen', 'Ich habe nie Brote gebacken', 'Ich habe in Kassel gewohnt'])('no duty is made of: %s', (text) =>
    expect(lines(text, ['achievement'], 'r')).toEqual([]),
  )
})

test('the longest message that may be sent is heard in German, however it repeats itself', () => {
  const all = ['ich war ', 'als ', 'ich habe bei ', 'keine ', '1 ', 'bis ', 'ich spreche ', 'meine Mutter ', 'gemacht und ']
  for (const words of all) expect(heardIn(words.repeat(8000 / words.length), 'r').length, words).toBeLessThan(8000)
})
