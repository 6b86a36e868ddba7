import { catalogue } from '../../words/languages/de.ts'
import type { Sentences } from '../sentences.ts'
import { applications } from './applications.ts'
import { ats } from './ats.ts'
import { delta } from './delta.ts'
import { fit } from './fit.ts'
import { numbers } from './numbers.ts'
import { writing } from './writing.ts'

/** German: "Sie", plain, in the terms of the coach and the page. */
export const german: Sentences = { language: 'de', coach: catalogue, numbers, fit, delta, applications, ats, writing }
