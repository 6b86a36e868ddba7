import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { step } from '@mosaic/core/coach/machine'
import { initialState } from '@mosaic/core/coach/state'
import { english, sayText } from '@mosaic/core/words/catalogue'
import { loadCatalogues } from '@mosaic/services/catalogues'
import { loadVocabulary } from '@mosaic/services/vocabulary'
import { describe, expect, test } from 'vitest'

const slotsIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()

describe('every language of the coach', () => {
  test('has every message, with the same slots in each, and says none of them in another’s words', async () => {
    const catalogues = await loadCatalogues()
    expect(catalogues.map(({ language }) => language)).toEqual(expect.arrayContaining(['de', 'en']))
    for (const { language, messages } of catalogues) {
      expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english.messages).toSorted())
      for (const [id, text] of Object.entries(english.messages)) {
        const said = messages[id as keyof typeof messages]
        expect(slotsIn(said), `${language} ${id}`).toEqual(slotsIn(text))
        expect(said === '', `${language} ${id}`).toBe(text === '')
        const isSentence = /\p{Ll} \p{Ll}+ /u.test(text.replace(/\{\w+\}/g, ''))
        expect(language !== 'en' && isSentence && said === text, `${language} ${id}`).toBe(false)
      }
    }
  })

  test('needs one file: a third language is spoken from it, and one that lacks a message is refused by name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'languages-'))
    const at = pathToFileURL(`${folder}/`)
    const write = (name: string, messages: object) =>
      writeFile(
        join(folder, name),
        `export const catalogue = ${JSON.stringify({ language: 'nl', name: 'Nederlands', tells: 'ik ben was en het een niet graag snel', messages })}`,
      )
    try {
      await write('nl.ts', { ...english.messages, fast_track: 'Snelle route.', ask_role: 'Welk werk deed je het laatst?' })
      const catalogues = [...(await loadCatalogues()), ...(await loadCatalogues(at))]
      const { state, say } = step(
        { ...initialState, state: 'path', asked: 'mode' },
        { type: 'say', text: 'graag snel' },
        {
          facts: [],
          vocabulary: await loadVocabulary(),
          skillCandidates: [],
          today: '2026-11-24',
          until: '2026-12-24',
          language: 'en',
          catalogues,
          plan: [],
          delta: null,
          helpResources: null,
        },
      )
      expect(state.language).toBe('nl')
      expect(sayText(catalogues.find(({ language }) => language === 'nl') ?? english, say)).toContain('Welk werk deed je het laatst?')
      const { done: _, ...incomplete } = english.messages
      await write('nl2.ts', incomplete)
      await expect(loadCatalogues(at)).rejects.toThrow(/nl2\.ts.*done/)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
