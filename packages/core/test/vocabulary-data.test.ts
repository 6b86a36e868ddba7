import { readFileSync } from 'node:fs'
import { VocabularyFile } from '@mosaic/core/vocabulary/schema'
import { createVocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { describe, expect, test } from 'vitest'

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8'))
}

const {
  skills,
  occupations,
  unpaidWork = [],
} = VocabularyFile.parse({
  skills: read('skills.json'),
  occupations: read('occupations.json'),
  unpaidWork: read('unpaidWork.json'),
})
const skillIds = new Set(skills.map(({ id }) => id))
const occupationIds = new Set(occupations.map(({ id }) => id))

/** The values that stand more than once. */
function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at)
}

function normal(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

const plainNames = ({ label, labels = {}, aliases, spoken = {} }: (typeof skills)[number]) =>
  [label, ...Object.values(labels), ...aliases, ...Object.values(spoken).flat()].map(normal)

describe('skills', () => {
  test('there are enough of them for a vocabulary over the whole world of work', () => {
    expect(skills.length).toBeGreaterThanOrEqual(4000)
    const groups = new Set(skills.map(({ group }) => group))
    for (const group of ['care', 'health', 'education', 'trades', 'logistics', 'hospitality', 'retail', 'office', 'public', 'software'])
      expect(groups).toContain(group)
  })

  test('every id is given once', () => {
    expect(repeated(skills.map(({ id }) => id))).toEqual([])
  })

  test('no name is empty or padded', () => {
    const names = skills.flatMap(({ label, aliases, ambiguous, group }) => [label, group, ...aliases, ...ambiguous.map(({ name }) => name)])
    expect(names.filter((name) => name === '' || name !== name.trim())).toEqual([])
    expect(skills.flatMap(({ ambiguous }) => ambiguous.flatMap(({ needs }) => needs)).filter((word) => word.trim() === '')).toEqual([])
  })

  test('a plain name belongs to one skill, whatever its case and language', () => {
    expect(repeated(skills.flatMap((skill) => [...new Set(plainNames(skill))]))).toEqual([])
    expect(skills.flatMap(({ aliases, spoken = {} }) => repeated([...aliases, ...Object.values(spoken).flat()].map(normal)))).toEqual([])
  })

  test('fourteen hundred of them have a German label, each of its own and none said twice', () => {
    const labels = skills.flatMap(({ labels }) => labels?.de ?? [])
    expect(labels.length).toBeGreaterThanOrEqual(1400)
    expect(repeated(labels.map(normal))).toEqual([])
    expect(skills.filter(({ label, labels }) => labels?.de === label).map(({ id }) => id)).toEqual([])
    expect(skills.filter(({ labels, spoken }) => spoken?.de && !labels?.de).map(({ id }) => id)).toEqual([])
  })

  test('a name that needs a companion word is nowhere a plain name', () => {
    const plain = new Set(skills.flatMap(plainNames))
    expect(skills.flatMap(({ ambiguous }) => ambiguous.map(({ name }) => normal(name))).filter((name) => plain.has(name))).toEqual([])
  })

  test('a companion word never is the ambiguous name itself', () => {
    const own = skills.flatMap(({ id, ambiguous }) =>
      ambiguous.filter(({ name, needs }) => needs.map(normal).includes(normal(name))).map(({ name }) => `${id}: ${name}`),
    )
    expect(own).toEqual([])
  })

  test('every broader and related skill exists, and no skill links to itself or twice to the same one', () => {
    for (const { id, broader, related } of skills) {
      const links = [...broader, ...related]
      expect(links.filter((link) => !skillIds.has(link) || link === id)).toEqual([])
      expect(repeated(links)).toEqual([])
    }
  })

  test('going broader always comes to an end', () => {
    const broaderOf = new Map(skills.map(({ id, broader }) => [id, broader]))
    const comesBack = (id: string, path: readonly string[]): boolean =>
      path.includes(id) || (broaderOf.get(id) ?? []).some((next) => comesBack(next, [...path, id]))
    expect(skills.filter(({ id }) => comesBack(id, [])).map(({ id }) => id)).toEqual([])
  })
})

describe('occupations', () => {
  test('there are enough of them, each id given once', () => {
    expect(occupations.length).toBeGreaterThanOrEqual(320)
    expect(repeated(occupations.map(({ id }) => id))).toEqual([])
  })

  test('a title, alternate or not, belongs to one occupation', () => {
    const titles = occupations.flatMap(({ title, alternateTitles }) => [title, ...alternateTitles].map(normal))
    expect(repeated(titles)).toEqual([])
    expect(titles.filter((title) => title === '' || title !== title.trim())).toEqual([])
  })

  test('each has a German title that leads back to it, but where it is called the same', () => {
    const { mapTitle } = createVocabulary({ skills, occupations })
    const same = occupations.filter(({ labels }) => labels?.de === undefined).map(({ title }) => title)
    expect(same).toEqual(['Barista', 'Croupier', 'Scrum master', 'Developer advocate'])
    const astray = occupations.filter(({ id, labels }) => labels?.de !== undefined && mapTitle(labels.de)?.occupationId !== id)
    expect(astray.map(({ id, labels }) => [id, labels?.de, mapTitle(labels?.de ?? '')?.occupationId])).toEqual([])
  })

  test('siblings know each other; siblings, adjacent ones and those led exist and are told apart', () => {
    const siblingsOf = new Map(occupations.map(({ id, siblings }) => [id, siblings]))
    for (const { id, siblings, adjacent, leads } of occupations) {
      const links = [...siblings, ...adjacent, ...leads]
      expect(links.filter((link) => !occupationIds.has(link) || link === id)).toEqual([])
      expect(repeated(links)).toEqual([])
      expect(siblings.filter((sibling) => !siblingsOf.get(sibling)?.includes(id))).toEqual([])
    }
  })

  test('siblings ask for a skill in common, and for no more than one skill level apart', () => {
    const known = new Map(occupations.map((occupation) => [occupation.id, occupation]))
    const failing = occupations.flatMap(({ id, siblings, typicalSkills, skillLevel }) =>
      siblings
        .filter((sibling) => {
          const other = known.get(sibling)
          const shares = other?.typicalSkills.some((skill) => typicalSkills.includes(skill))
          return !shares || Math.abs((other?.skillLevel ?? 0) - skillLevel) > 1
        })
        .map((sibling) => `${id}: ${sibling}`),
    )
    expect(failing).toEqual([])
  })

  test('nobody takes more than those who lead them, and nobody leads who leads them', () => {
    const known = new Map(occupations.map((occupation) => [occupation.id, occupation]))
    const failing = occupations.flatMap(({ id, leads, skillLevel }) =>
      leads
        .filter((led) => (known.get(led)?.skillLevel ?? 9) > skillLevel || known.get(led)?.leads.includes(id))
        .map((led) => `${id}: ${led}`),
    )
    expect(failing).toEqual([])
  })

  test('each names 10 to 18 typical skills, all of them known', () => {
    const failing = occupations.filter(
      ({ typicalSkills }) =>
        typicalSkills.length < 10 ||
        typicalSkills.length > 18 ||
        repeated(typicalSkills).length > 0 ||
        typicalSkills.some((skill) => !skillIds.has(skill)),
    )
    expect(failing.map(({ id }) => id)).toEqual([])
  })
})

describe('unpaid work', () => {
  test('has ids of its own, leads on to occupations, and names typical skills that exist', () => {
    expect(unpaidWork.length).toBeGreaterThan(10)
    expect(repeated([...unpaidWork, ...occupations].map(({ id }) => id))).toEqual([])
    for (const { adjacent, typicalSkills, codes } of unpaidWork) {
      expect(adjacent.filter((id) => !occupationIds.has(id))).toEqual([])
      expect(adjacent.length).toBeGreaterThan(0)
      expect(typicalSkills.filter((id) => !skillIds.has(id))).toEqual([])
      expect(typicalSkills.length).toBeGreaterThanOrEqual(10)
      for (const code of Object.values(codes)) expect(code).toMatch(/^I\d+_\d$/)
    }
  })

  test('a name belongs to one kind of it, and is no title of an occupation', () => {
    const titles = new Set(occupations.flatMap(({ title, alternateTitles }) => [title, ...alternateTitles].map(normal)))
    const names = unpaidWork.flatMap(({ title, alternateTitles }) => [title, ...alternateTitles].map(normal))
    expect(repeated(names)).toEqual([])
    expect(names.filter((name) => titles.has(name))).toEqual([])
  })
})

test('the files hold one item per line, so that a change shows as the line that it is', () => {
  for (const name of ['skills.json', 'occupations.json', 'unpaidWork.json']) {
    const text = readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8')
    const items = JSON.parse(text) as unknown[]
    expect(text).toBe(`[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]\n`)
  }
})
