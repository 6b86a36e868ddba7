/** A request that reads has the file to itself for so long, and says so anew while it goes on: a process that died no longer does. */
const leaseMs = 30_000
export const renewEveryMs = 10_000
export const leaseFrom = (now: Date) => new Date(now.getTime() + leaseMs).toISOString()
