import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { failures } from '@mosaic/api/failures'
import { failureCodes } from '@mosaic/core/failure'
import { expect, test } from 'vitest'
import { newSession, startServer } from './running.ts'

const text = readFileSync(join(import.meta.dirname, '../../../docs/errors.md'), 'utf8')
const rows = [...text.matchAll(/^\| `(\w+)` +\| (\d+) /gm)].map(([, code = '', status]) => ({ code, status: Number(status) }))

test('docs/errors.md describes each code with its status, and no other', () => {
  expect(rows.map(({ code }) => code).sort()).toEqual([...failureCodes].sort())
  for (const { code, status } of rows) expect([code, failures[code as keyof typeof failures].status]).toEqual([code, status])
})

test('what is wrong with a body is named as it was sent: by its own names, seen from the body', async () => {
  await using server = await startServer()
  const { auth } = await newSession(server)
  const fieldsOf = async (path: string, body: object) => {
    const answer = await server.send('POST', path, body, auth)
    const { error } = (await answer.json()) as { error: { code: string; message: string; details: { fields: Record<string, string> } } }
    return { status: answer.status, code: error.code, message: error.message, fields: Object.keys(error.details.fields) }
  }
  const refused = { status: 422, code: 'invalid' }
  const skill = { kind: 'skill', payload: { label: 'Knitting', skill_id: 7, match_type: 'custom', used_in: [], answer: 'used' } }
  expect(await fieldsOf('/wimd/facts', skill)).toMatchObject({
    ...refused,
    fields: ['payload.skill_id'],
    message: 'Please correct payload.skill_id.',
  })
  expect(await fieldsOf('/wimd/facts', { kind: 'wish', payload: {} })).toMatchObject({ ...refused, fields: ['kind'] })
  expect(await fieldsOf('/wimd/facts', [])).toMatchObject({ ...refused, fields: ['input'] })
  expect(await fieldsOf('/wimd', { prompt: 'Hello', card_id: 'a', answer: 'yes' })).toMatchObject({
    ...refused,
    fields: ['prompt', 'card_id'],
    message: expect.stringContaining('not both'),
  })
  expect(await fieldsOf('/wimd', { card_id: 'a' })).toMatchObject({ ...refused, fields: ['answer'] })
  expect(await fieldsOf('/wimd', { answer: 'yes' })).toMatchObject({ ...refused, fields: ['card_id'] })
  expect(await fieldsOf('/wimd', {})).toMatchObject({ ...refused, fields: ['prompt'] })
})
