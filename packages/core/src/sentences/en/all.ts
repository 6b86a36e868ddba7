import type { Catalogue } from '../../words/catalogue.ts'
import { catalogue } from '../../words/languages/en.ts'
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

/** English, the source: what every other language has to have. `coach` holds the words that the coach shares with these. */
export const english = {
  language: 'en' as string,
  coach: catalogue as Catalogue,
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
