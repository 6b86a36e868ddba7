import type { ResumeDocument } from '@mosaic/core/resume/schema'
import { createWriter } from '@mosaic/documents/write/writer'
import { expect, onTestFinished, test } from 'vitest'

const somebody = (name: string): ResumeDocument => ({ basics: { name }, work: [{ name: 'Hill House', position: 'Cook' }] })

function open(limitMs?: number) {
  const writer = createWriter(limitMs)
  onTestFinished(() => writer.close())
  return writer
}

test('who asks for many pages at once waits behind whoever asks for few', async () => {
  const writer = open()
  const order: string[] = []
  const ask = (owner: string, nth: number) =>
    writer
      .of(owner)
      .preview(somebody(`${owner} ${nth}`))
      .then(() => order.push(owner))
  await Promise.all([...Array.from({ length: 12 }, (_, nth) => ask('many', nth)), ask('few', 0), ask('few', 1)])
  expect(order).toHaveLength(14)
  expect(order.lastIndexOf('few')).toBeLessThan(5)
})

test('a document that takes too long is refused, and whoever waits behind it has a turn of their own', async () => {
  const hasty = open(1)
  const asked = ['a', 'b', 'c'].map((owner) => hasty.of(owner).preview(somebody(owner)))
  for (const one of asked) await expect(one).rejects.toMatchObject({ code: 'unavailable' })
})

test('what is asked for when the writer ends is answered, not left', async () => {
  const writer = createWriter()
  const asked = writer.render(somebody('A'), 'pdf').then(
    () => 'made',
    (error: unknown) => error,
  )
  await writer.close()
  expect(await asked).toMatchObject({ code: 'unavailable' })
})
