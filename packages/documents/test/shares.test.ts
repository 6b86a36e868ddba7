import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { createShares } from '@mosaic/documents/reader/shares'
import { expect, it, onTestFinished } from 'vitest'

const patience = { timeout: 20_000 }

function busy(): ChildProcess {
  const child = spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}
/** proc(5): the state and the time of a processor, in hundredths of a second. */
function stat({ pid }: ChildProcess) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return { isStopped: fields[0] === 'T', worked: Number(fields[11]) + Number(fields[12]) }
}

it.runIf(process.platform === 'linux')(
  'of documents that take long only so many are read at a time, each gets on, and the last has all to itself',
  async () => {
    const [one, other] = [busy(), busy()]
    const shares = createShares(1)
    shares.join(one)
    shares.join(other)
    await expect.poll(() => [one, other].map((child) => stat(child).isStopped), patience).toEqual([false, true])
    const [began, workedBefore] = [performance.now(), [one, other].map((child) => stat(child).worked)]
    const worked = () => [one, other].map((child, at) => stat(child).worked - (workedBefore[at] ?? 0))
    while (Math.min(...worked()) < 60) await setTimeout(50)
    const [first = 0, second = 0] = worked()
    // a hundredth of a second is ten milliseconds; a share ends a moment late
    expect((first + second) * 10).toBeLessThan((performance.now() - began) * 1.3)
    const [stopped, running] = stat(one).isStopped ? [one, other] : [other, one]
    shares.leave(running)
    running.kill('SIGKILL')
    await expect.poll(() => stat(stopped).isStopped, patience).toBe(false)
  },
  60_000,
)
