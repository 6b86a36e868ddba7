import { Unreached } from './unreached.ts'

/** The bytes of a body, unpacked. @throws Unreached `too_large` as soon as there are more than allowed. */
export async function bytesOf(body: AsyncIterable<Uint8Array> | null, atMost: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.byteLength
    if (length > atMost) throw new Unreached('too_large', `The answer is larger than ${atMost} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Bytes as text, by the charset that the header names, else the one that the page names, else UTF-8. */
export function textOf(bytes: Buffer, contentType: string | null): string {
  const named = /charset=["']?([\w-]+)/i
  const label = named.exec(contentType ?? '')?.[1] ?? named.exec(bytes.subarray(0, 2048).toString('latin1'))?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
