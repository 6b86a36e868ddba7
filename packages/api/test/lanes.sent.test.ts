import { afterAll, describe, expect, test } from 'vitest'
import type { Asked } from '../../ai/test/provider.ts'
import { dialects } from '../../db/test/database.ts'
import { idle, openLaneWorld, streamed } from './laneWorld.ts'
import { closeWorlds } from './world.ts'

afterAll(closeWorlds)

describe.each(dialects)('on %s', (engine) => {
  test('what was sent is kept word for word, without contact data, and only its owner sees it', async () => {
    await using world = await openLaneWorld(idle, { engine })
    const [me, other] = [await world.somebody(), await world.newSession()]
    await me.wimd.facts.create({ claim: { kind: 'contact', payload: { field: 'name', value: 'Ines Carvalho' } } })
    const prompt = 'I am Ines Carvalho, ines@example.org, and I was a nurse at Zorvantic Clinic'
    await streamed(me, { prompt })
    const { sent } = await me.session.sent({})
    expect(sent.map(({ task }) => task)).toEqual(expect.arrayContaining(['extract_facts', 'word_reply']))
    const wire = world.provider.asked.map(({ body }) => JSON.stringify(body)).join('\n')
    expect(sent.flatMap(({ words }) => words)).toEqual(expect.arrayContaining(world.provider.asked.map(({ user }: Asked) => user)))
    expect(sent.flatMap(({ instructions }) => instructions)).toEqual(
      expect.arrayContaining(world.provider.asked.map(({ system }) => system)),
    )
    expect(wire).toContain('Zorvantic')
    for (const word of ['Ines', 'Carvalho', 'ines@example.org']) expect(wire).not.toContain(word)
    expect(sent[0]).toMatchObject({
      lane: 'openai',
      host: new URL(world.provider.openaiUrl).host,
      outcome: 'answered',
      tokens: { input: 100, output: 20 },
    })
    expect(sent.some(({ hidden }) => hidden > 0)).toBe(true)
    expect((await other.session.sent({})).sent).toEqual([])
    const [first, ...rest] = sent
    expect((await me.session.sent({ cursor: first?.id ?? '' })).sent.map(({ id }) => id)).toEqual(rest.map(({ id }) => id))
    for (const cursor of ['made up', 'zzzz'])
      await expect(me.session.sent({ cursor })).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' })
    await expect(other.session.sent({ cursor: first?.id ?? '' })).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' })
  })

  test('a name is hidden in the very message that tells it, in whichever language', async () => {
    await using world = await openLaneWorld(idle, { engine })
    for (const prompt of [
      'Ich heiße Jürgen Brandt und war Krankenpfleger in der Klinik Zorvantic',
      'Mein Name ist Jürgen Brandt, ich war Krankenpfleger in der Klinik Zorvantic',
      'My name is Jürgen Brandt and I was a nurse at Zorvantic Clinic',
    ])
      await streamed(await world.somebody(), { prompt })
    const wire = world.provider.asked.map(({ body }) => JSON.stringify(body)).join('\n')
    expect(wire).toContain('Zorvantic')
    for (const word of ['Jürgen', 'Brandt']) expect(wire).not.toContain(word)
  })
})
