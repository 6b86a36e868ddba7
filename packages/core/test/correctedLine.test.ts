import { correctedLine } from '@mosaic/core/facts/correctedLine'
import { expect, test } from 'vitest'

const line = {
  experienceId: 'role',
  text: 'Led the ward that cut missed doses from nine to two a month',
  situation: null,
  task: null,
  outcome: null,
  measure: { value: 2, unit: 'month', baseline: 9 },
  agency: 'led' as const,
}
const corrected = (change: Partial<typeof line>) => {
  const { measure, agency } = correctedLine({ ...line, ...change }, line)
  return { measure, agency }
}
const kept = { measure: line.measure, agency: 'led' }

test('a correction that tells the same figures and the same part keeps both', () => {
  expect(corrected({})).toEqual(kept)
  expect(corrected({ text: 'Led the wards that cut missed doses from 9 to 2 each month' })).toEqual(kept)
})

test('no figure and no part outlives the words that told it', () => {
  expect(corrected({ text: 'Led the ward that cut missed doses' })).toEqual({ measure: null, agency: 'led' })
  expect(corrected({ text: 'Led the ward that cut missed doses from nine to three a month' }).measure).toMatchObject({
    value: 3,
    baseline: 9,
  })
  expect(corrected({ text: 'Helped the ward that cut missed doses from nine to two a month' })).toEqual({ ...kept, agency: 'assisted' })
})

test('what its owner says of both counts', () => {
  const measure = { value: 80, unit: '%', baseline: 10 }
  expect(correctedLine({ ...line, text: 'Cut missed doses', measure, agency: 'owned' }, line)).toMatchObject({ measure, agency: 'owned' })
})
