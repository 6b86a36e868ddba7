import { z } from 'zod'
import { Explained } from '../explained.ts'

export const Metrics = z.object({ clarity: Explained, action: Explained, momentum: Explained })
export type Metrics = z.infer<typeof Metrics>
