import { attributions, attributionText } from '@mosaic/core/words/attributions'
import { importTaxonomy, type ReadTaxonomy } from '@mosaic/services/upkeep/importTaxonomy'
import { withApp } from '../open.ts'
import { escoTables, escoWords, readEsco } from '../taxonomy/esco.ts'
import { findTaxonomies, isEnglish } from '../taxonomy/folder.ts'
import { type OnetTable, onetTables, readOnet } from '../taxonomy/onet.ts'
import type { Command } from './command.ts'

const toldEvery = 5000

export const taxonomyImport: Command = {
  name: 'taxonomy import',
  args: ['DIR'],
  what: 'take in O*NET and ESCO from the files that you downloaded and unpacked',
  async run(config, say, [folder = '']) {
    const { onet, onetReadMe, esco } = await findTaxonomies(folder)
    const read: ReadTaxonomy[] = []
    if (onet.size > 0) {
      read.push(await readOnet(onet, onetReadMe, say))
      for (const [table, adds] of Object.entries(onetTables)) if (!onet.has(table as OnetTable)) say(`No "${table}": no ${adds}.`)
    }
    if (esco.size > 0) {
      read.push(await readEsco(esco, say))
      if (![...esco.values()].flat().some(isEnglish))
        say('No table of ESCO in English: few of its names will be known to Mosaic. Download that language too.')
      for (const table of escoTables) if (!esco.has(table)) say(`No "${table}": ESCO’s ${escoWords[table]} stay unknown.`)
    }
    await withApp(config, async ({ open }) => {
      for (const one of read) {
        const name = [attributions[one.scheme].name, one.version].filter(Boolean).join(' ')
        const total = one.concepts.length
        const changed = await importTaxonomy(open, one, (done) => {
          if (done % toldEvery === 0 || done === total) say(`${name}: ${done} of ${total} kept`)
        })
        say(changed ? `${name} is in. ${attributionText(one.scheme, one.version)}` : `${name} was in already: nothing changed.`)
      }
    })
    say(
      'The help page shows these sources. A server that is running takes them up by itself, within minutes; /admin/status shows when it has.',
    )
    return 0
  },
}
