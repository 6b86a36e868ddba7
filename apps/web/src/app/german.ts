import { application } from '#features/applications/applicationWords.de.ts'
import { applications } from '#features/applications/words.de.ts'
import { coach } from '#features/coach/words.de.tsx'
import { help } from '#features/help/words.de.ts'
import { insights } from '#features/insights/words.de.tsx'
import { bring } from '#features/opportunities/bring/words.de.ts'
import { fit } from '#features/opportunities/fitWords.de.ts'
import { posting } from '#features/opportunities/postingWords.de.ts'
import { opportunities } from '#features/opportunities/words.de.ts'
import { privacy } from '#features/privacy/words.de.tsx'
import { kept } from '#features/resume/keptWords.de.ts'
import { forPosting } from '#features/resume/postingWords.de.ts'
import { sentences } from '#features/resume/sentenceWords.de.ts'
import { studio } from '#features/resume/words.de.ts'
import { uploads } from '#features/uploads/words.de.tsx'
import { drawing } from '#features/welcome/drawingWords.de.ts'
import { wayBack } from '#features/welcome/wayBackWords.de.ts'
import { welcome } from '#features/welcome/words.de.tsx'
import { common } from '#lib/commonWords.de.ts'
import { facts } from '#lib/factWords.de.ts'
import { failures } from '#lib/failureCatalogue.de.ts'
import { feedback } from '#lib/feedbackWords.de.ts'
import { lanes } from '#lib/laneWords.de.ts'
import { likings } from '#lib/likingWords.de.ts'
import { sending } from '#lib/sendingWords.de.ts'
import { lib } from '#lib/words.de.ts'
import { first } from './firstWords.de.ts'
import { app } from './words.de.tsx'

/** The page in German: every catalogue under the name that its English one goes by. */
export const catalogues = {
  app,
  application,
  applications,
  bring,
  coach,
  common,
  drawing,
  facts,
  failures,
  feedback,
  first,
  fit,
  forPosting,
  help,
  insights,
  kept,
  lanes,
  lib,
  likings,
  opportunities,
  posting,
  privacy,
  sending,
  sentences,
  studio,
  uploads,
  wayBack,
  welcome,
}
