import { expect } from 'vitest'

/** Processor time of this thread that some work takes, in milliseconds: how busy the machine is does not count. */
function timeOf(work: () => unknown): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

/** Holds work against eight times as much of it: work that grows with its square takes 64 times as long, and forty is refused. */
export function growsWithItsText(work: (text: string) => unknown, piece: string, times: number): void {
  const [once, eightfold] = [piece.repeat(times), piece.repeat(8 * times)]
  timeOf(() => work(once))
  const [one, eight] = [timeOf(() => work(once)), timeOf(() => work(eightfold))]
  expect(eight).toBeLessThan(Math.max(one, 5) * 40)
}
