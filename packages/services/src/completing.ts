import { parentPort, workerData } from 'node:worker_threads'
import { complete } from '@mosaic/core/vocabulary/taxonomies'
import { Concept, ImportedTaxonomy } from '@mosaic/core/vocabulary/taxonomy'
import { z } from 'zod'
import { bundledFile } from './vocabulary.ts'

/* The thread that works out what imported taxonomies change of our vocabulary: pages of concepts in, an empty one at the end; the completion out. */
const sources = z.array(ImportedTaxonomy).parse(workerData)
const concepts: Concept[] = []

parentPort?.on('message', (page: readonly string[]) => {
  for (const content of page) concepts.push(Concept.parse(JSON.parse(content)))
  if (page.length === 0) void bundledFile().then((file) => parentPort?.postMessage(complete(file, { sources, concepts })))
})
