import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

/** A word or a number of such a file, as text; often left out. */
export const text = z.union([z.string(), z.number()]).transform(String).nullish()
export const lines = z.array(z.string()).nullish()

const Entry = z.object({
  company: text,
  position: text,
  institution: text,
  area: text,
  degree: text,
  name: text,
  location: text,
  start_date: text,
  end_date: text,
  date: text,
  summary: text,
  label: text,
  details: text,
  highlights: lines,
})
const Rendercv = z.object({
  cv: z.object({
    name: text,
    headline: text,
    email: text,
    location: text,
    website: text,
    social_networks: z.array(z.object({ network: z.string(), username: z.string() })).nullish(),
    sections: z.object({
      experience: z.array(Entry).optional(),
      education: z.array(Entry).optional(),
      projects: z.array(Entry).optional(),
      skills: z.array(Entry).optional(),
    }),
  }),
})

/** An entry of a Reactive Resume, in either of its versions. */
const Item = z.object({
  company: text,
  position: text,
  location: text,
  date: text,
  period: text,
  institution: text,
  school: text,
  studyType: text,
  degree: text,
  area: text,
  name: text,
  title: text,
  issuer: text,
  language: text,
  description: text,
  summary: text,
  keywords: lines,
})
const Items = z.object({ items: z.array(Item).default([]) }).default({ items: [] })
const Reactive = z.object({
  basics: z.object({ name: text, email: text, phone: text, location: text, headline: text }),
  sections: z.object({ experience: Items, education: Items, skills: Items, certifications: Items, projects: Items, languages: Items }),
})
export type ReactiveItem = z.infer<typeof Item>

/** What a rendercv YAML holds. @throws ZodError where it is of another shape. */
export const rendercvOf = (yamlFile: string) => Rendercv.parse(parse(readFileSync(yamlFile, 'utf8'))).cv

/** What a Reactive Resume's JSON holds. @throws ZodError where it is of another shape. */
export const reactiveOf = (jsonFile: string) => Reactive.parse(JSON.parse(readFileSync(jsonFile, 'utf8')))
