import { expect, test } from 'vitest'
import { facts } from '#lib/factWords.de.ts'

test('a German day that ends with a stop ends its sentence with one', () => {
  expect(facts.followUpOn('Sa., 5. Dez.')).toBe('Nachfragen am Sa., 5. Dez.')
  expect(facts.followUpOn('Di., 5. Mai')).toBe('Nachfragen am Di., 5. Mai.')
})
