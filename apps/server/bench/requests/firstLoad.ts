import { openBrowser } from '../../../web/e2e/browser.ts'
import { atMost, type Figure } from './figure.ts'
import { inFolder, mosaicScript, serve } from './served.ts'

const loads = 5

/** P14: the script that the first screen takes over the wire, and when its largest part is painted, in a real browser that was never there before. */
export function firstLoad(): Promise<Figure[]> {
  return inFolder(async (dataDir) => {
    const mosaic = await serve(mosaicScript, { dataDir })
    const browser = await openBrowser()
    const scripts: number[] = []
    const painted: number[] = []
    try {
      for (let load = 0; load < loads; load++) {
        const context = await browser.newContext()
        const page = await context.newPage()
        const sizes: Promise<number>[] = []
        page.on('requestfinished', (request) => {
          if (request.resourceType() === 'script') sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
        })
        await page.goto(mosaic.url, { waitUntil: 'networkidle' })
        painted.push(
          await page.evaluate(
            () =>
              new Promise<number>((resolve) => {
                new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
                  type: 'largest-contentful-paint',
                  buffered: true,
                })
              }),
          ),
        )
        scripts.push((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024)
        await context.close()
      }
    } finally {
      await browser.close()
      await mosaic.stop()
    }
    return [
      {
        id: 'P14',
        goals: [
          atMost('script over the wire until the first screen has loaded all it asks for', Math.max(...scripts), 130, 'KiB', 1),
          atMost('largest contentful paint, least of five', Math.min(...painted) / 1000, 1, 's', 2),
        ],
      },
    ]
  })
}
