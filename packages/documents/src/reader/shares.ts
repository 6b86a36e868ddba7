import type { ChildProcess } from 'node:child_process'

/** Processes that take long, of which only so many run at a time. */
export interface Shares {
  /** Counts a process among them; where too many run already it is stopped until its share comes. */
  join(child: ChildProcess): void
  /** Counts it no more, as when it has ended; another runs in its place. */
  leave(child: ChildProcess): void
}

/** Long enough to get on with the work, short enough that none waits long. */
const shareMs = 500

/** Lets `atOnce` processes run and stops the others, each running for `shareMs` in turn: none waits for another's end. */
export function createShares(atOnce: number): Shares {
  const [running, stopped]: [ChildProcess[], ChildProcess[]] = [[], []]
  let timer: NodeJS.Timeout | undefined

  const fill = () => {
    while (running.length < atOnce) {
      const next = stopped.shift()
      if (!next) break
      running.push(next)
      next.kill('SIGCONT')
    }
    if (stopped.length > 0) return
    clearInterval(timer)
    timer = undefined
  }
  const turn = () => {
    for (const child of running.splice(0, stopped.length)) {
      child.kill('SIGSTOP')
      stopped.push(child)
    }
    fill()
  }
  return {
    join(child) {
      if (running.length < atOnce) return void running.push(child)
      child.kill('SIGSTOP')
      stopped.push(child)
      timer ??= setInterval(turn, shareMs).unref()
    },
    leave(child) {
      for (const list of [running, stopped]) if (list.includes(child)) list.splice(list.indexOf(child), 1)
      fill()
    },
  }
}
