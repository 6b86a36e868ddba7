import { catalogue } from '../../words/languages/de.ts'
import type { Sentences } from '../sentences.ts'
import { applications } from './applications.ts'
import { ats } from './ats.ts'
import { calendar } from './calendar.ts'
import { delta } from './delta.ts'
import { fit } from './fit.ts'
import { numbers } from './numbers.ts'
import { offer } from './offer.ts'
import { reading } from './reading.ts'
import { reasons } from './reasons.ts'
import { requirements } from './requirements.ts'
import { search } from './search.ts'
import { versions } from './versions.ts'
import { writing } from './writing.ts'

/** German: "Sie", plain, in the terms of the coach and the page. */
export const german: Sentences = {
  language: 'de',
  coach: catalogue,
  numbers,
  fit,
  delta,
  applications,
  ats,
  writing,
  reasons,
  calendar,
  offer,
  search,
  reading,
  requirements,
  versions,
}
