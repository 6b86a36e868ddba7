import { parseBuffer } from 'music-metadata'
import { Unreadable } from './failure.ts'

const minutesAtMost = 180

/** Sound and video cannot be read, only looked at: whether they are what they say, and how long. @throws Unreadable, always: it says what is to be done. */
export async function readMedia(bytes: Uint8Array): Promise<never> {
  const { format } = await parseBuffer(bytes, undefined, { duration: true, skipCovers: true }).catch(() => {
    throw new Unreadable('damaged')
  })
  if (!(format.hasAudio || format.hasVideo || format.codec)) throw new Unreadable('damaged')
  // browsers write recordings before they know how long they become, and leave the length out
  const { duration = 0 } = format
  throw new Unreadable(duration > minutesAtMost * 60 ? 'too_long' : 'needs_transcription')
}
