import { setTimeout } from 'node:timers/promises'

/*
 * Another person at the server, in a process of its own, so that what the bench itself does is no part of it: one request after the other until
 * its input ends, at least 300. Prints their p99 in milliseconds. `node stranger.ts <url> <authorization>`
 */
const [url = '', authorization = ''] = process.argv.slice(2)
let isOver = false
process.stdin.on('end', () => (isOver = true)).resume()
const times: number[] = []
while (!isOver || times.length < 300) {
  const began = performance.now()
  await (await fetch(`${url}/session`, { headers: { authorization } })).text()
  times.push(performance.now() - began)
  await setTimeout(5)
}
process.stdout.write(String(times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)]))
