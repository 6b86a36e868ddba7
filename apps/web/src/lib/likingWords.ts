import { interestWords } from '@mosaic/core/words/interests'
import { valueWords } from '@mosaic/core/words/values'
import { catalogue } from './language.ts'

/** The six work values and the six kinds of interest, by their ids. */
export const words = catalogue('likings', {
  values: valueWords as Readonly<Record<string, string>>,
  interests: interestWords as Readonly<Record<string, string>>,
})
