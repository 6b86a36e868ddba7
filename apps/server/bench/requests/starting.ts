import { setTimeout as wait } from 'node:timers/promises'
import { atMost, type Figure } from './figure.ts'
import { inFolder, mosaicScript, serve } from './served.ts'

const starts = 5
/** By then nothing of the start is under way any more. */
const restMs = 5000

/** P13: from the command to the first answer on a data folder that was used before, and the memory of a server that nobody asks anything. */
export function starting(): Promise<Figure[]> {
  return inFolder(async (dataDir) => {
    await (await serve(mosaicScript, { dataDir })).stop()
    const seconds: number[] = []
    const worked: number[] = []
    const memory: number[] = []
    for (let nth = 0; nth < starts; nth++) {
      const began = performance.now()
      const mosaic = await serve(mosaicScript, { dataDir })
      seconds.push((performance.now() - began) / 1000)
      worked.push(mosaic.cpu() / 1_000_000)
      await wait(restMs)
      memory.push(mosaic.memory().now)
      await mosaic.stop()
    }
    return [
      {
        id: 'P13',
        goals: [
          atMost(
            `first answer after a warm start, least of five (${Math.min(...worked).toFixed(1)} s of processor time)`,
            Math.min(...seconds),
            1,
            's',
            2,
          ),
          atMost('memory with no reader waiting, least of five', Math.min(...memory), 150, 'MB'),
        ],
      },
    ]
  })
}
