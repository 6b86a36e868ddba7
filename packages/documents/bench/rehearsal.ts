import { mkdirSync, writeFileSync } from 'node:fs'
import { openBrowser } from '../../../apps/web/e2e/browser.ts'
import { makePrinted, makeTypeset, rehearsalFolder } from '../test/rehearsal.ts'

/* Makes the résumés of nobody that a waiting process reads. `node packages/documents/bench/rehearsal.ts` */
const browser = await openBrowser()
mkdirSync(rehearsalFolder, { recursive: true })
writeFileSync(`${rehearsalFolder}/typeset.pdf`, makeTypeset())
writeFileSync(`${rehearsalFolder}/printed.pdf`, await makePrinted(browser))
await browser.close()
