import { type TurnEvent, TurnResult } from '@mosaic/core/views/wimd'
import type { Request, Response } from 'express'
import { toWire } from './names.ts'

/** Sends a streamed turn as server-sent events; `Last-Event-ID` leaves out the pieces that arrived already. */
export async function sendEvents(req: Request, res: Response, events: AsyncIterable<TurnEvent>): Promise<void> {
  const after = Number(req.get('last-event-id') ?? -1)
  let next = 0
  for await (const event of events) {
    // not before the first event: a turn that is refused answers as any other request does
    if (!res.headersSent) startStream(res)
    if (res.closed) return
    if (event.type === 'piece' && event.place !== null) {
      res.write(`event: waiting\ndata: ${JSON.stringify({ place: event.place })}\n\n`)
      continue
    }
    const id = event.type === 'piece' ? event.index : next
    next = id + 1
    if (event.type === 'piece' && id <= after) continue
    const data = event.type === 'piece' ? { text: event.text } : { result: toWire(TurnResult, event.result) }
    res.write(`id: ${id}\nevent: ${event.type}\ndata: ${JSON.stringify(data)}\n\n`)
  }
  res.end()
}

function startStream(res: Response): void {
  res.set({ 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' })
  res.flushHeaders()
}
