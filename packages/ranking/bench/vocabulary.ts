import { readFileSync } from 'node:fs'
import { createGazetteer } from '@mosaic/core/places/gazetteer'
import { VocabularyFile } from '@mosaic/core/vocabulary/schema'
import { createVocabulary } from '@mosaic/core/vocabulary/vocabulary'
import { bundledCities } from '../../services/src/places.ts'

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../core/data/${name}.json`, import.meta.url), 'utf8'))

/** The bundled vocabulary with the towns that the server knows. */
export const vocabulary = createVocabulary(
  VocabularyFile.parse({ skills: read('skills'), occupations: read('occupations'), unpaidWork: read('unpaidWork') }),
  createGazetteer(bundledCities),
)
