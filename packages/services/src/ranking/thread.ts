import { Worker } from 'node:worker_threads'
import type { Completion } from '@mosaic/core/vocabulary/taxonomies'
import type { Answer, Calls, Order, Start } from './worker.ts'

/** The index in a thread of its own: nobody else waits while it counts. */
export interface IndexThread {
  /** @throws Error when the thread ended or could not do it. */
  ask<Name extends keyof Calls>(name: Name, input: Calls[Name]['input']): Promise<Calls[Name]['output']>
  readonly hasEnded: boolean
  end(): Promise<void>
}

/** Whether a thread can have a priority of its own (setpriority(2), "C library/kernel differences"); elsewhere it is the whole process's. */
export const hasPatience = process.platform === 'linux'

/** @param completion what completes the bundled vocabulary, which the thread reads itself. @param isPatient whether everybody else goes first, where that can be. */
export function startThread(completion: Completion, isPatient = false): IndexThread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { completion, isPatient: isPatient && hasPatience } satisfies Start,
  })
  worker.unref()
  const pending = new Map<number, { resolve(output: unknown): void; reject(error: Error): void }>()
  let last = 0
  let ended: Error | undefined
  const fail = (error: Error) => {
    ended ??= error
    for (const { reject } of pending.values()) reject(ended)
    pending.clear()
  }
  worker.on('message', (answer: Answer) => {
    const call = pending.get(answer.id)
    pending.delete(answer.id)
    if ('problem' in answer) call?.reject(new Error(`the index could not: ${answer.problem}`))
    else call?.resolve(answer.output)
  })
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('the index ended')))
  return {
    get hasEnded() {
      return ended !== undefined
    },
    ask(name, input) {
      if (ended) return Promise.reject(ended)
      const id = ++last
      return new Promise((resolve, reject) => {
        pending.set(id, { resolve: resolve as (output: unknown) => void, reject })
        worker.postMessage({ id, name, input } as Order)
      })
    },
    async end() {
      fail(new Error('the index was closed'))
      await worker.terminate()
    },
  }
}
