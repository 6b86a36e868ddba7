import type { PayloadOf } from './schema.ts'

/** A goal of which nothing is said but its words. */
export const bareGoal = (text: string): PayloadOf<'goal'> => ({
  text,
  title: null,
  occupationId: null,
  seniority: null,
  sector: null,
  date: null,
  measure: null,
  smallerStep: null,
  valueIds: [],
  importance: null,
  confidence: null,
})
