import { AsyncLocalStorage } from 'node:async_hooks'
import type { KyselyPlugin } from 'kysely'

const running = new AsyncLocalStorage<{ open: boolean }>()

/** Runs `fn` as the inside of a transaction: until it ends, `outsideOnly` refuses whoever reaches past it. */
export async function inside<T>(fn: () => Promise<T>): Promise<T> {
  const transaction = { open: true }
  try {
    return await running.run(transaction, fn)
  } finally {
    transaction.open = false
  }
}

/** @throws Error inside a transaction: on SQLite the call would wait for itself for ever, on PostgreSQL it would see another state. */
export function requireOutside(): void {
  if (running.getStore()?.open) throw new Error('the database was used inside a transaction; use the transaction that was given instead')
}

/** For a database, not for its transactions. */
export const outsideOnly: KyselyPlugin = {
  transformQuery({ node }) {
    requireOutside()
    return node
  },
  transformResult: async ({ result }) => result,
}
