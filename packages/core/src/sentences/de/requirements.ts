import type { Sentences } from '../sentences.ts'
import { figure, plural } from './figures.ts'

const rounded = (years: number) => Number(years.toFixed(1))

export const requirements: Sentences['requirements'] = {
  noExperience: 'Keine Erfahrung nötig',
  years: (min, max) =>
    max === null ? plural(rounded(min), '# Jahr', '# Jahre') : `${figure(rounded(min))} bis ${plural(rounded(max), '# Jahr', '# Jahre')}`,
  workRight: 'Arbeitserlaubnis',
  degrees: { 1: 'Schulabschluss', 2: 'Berufsausbildung', 3: 'Bachelorabschluss', 4: 'Masterabschluss', 5: 'Promotion' },
  orEquivalent: (degree) => `${degree} oder Gleichwertiges`,
}
