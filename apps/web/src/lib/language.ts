import { useSyncExternalStore } from 'react'

/** What the page is written in. English is the source; another language is a catalogue that is fetched when it is wanted. */
export type Language = 'en' | 'de'
export type LanguageChoice = Language | 'auto'
/** Each in its own words. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' }
export const languages = Object.keys(languageNames) as readonly Language[]

type Catalogues = Readonly<Record<string, object>>
type Fetch = () => Promise<{ readonly catalogues: Catalogues }>

const tags: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' }
const place = 'language'
const listeners = new Set<() => void>()
let fetches: Partial<Record<Language, Fetch>> = {}
let now: Language = 'en'
let choice: LanguageChoice = 'auto'
let inLanguage: Catalogues = {}

/** The page's language, and as `Intl` and `<html lang>` have it. */
const pageLanguage = (): Language => now
export const languageTag = (): string => tags[now]
/** What the person is known to read: what they chose, or another language than the source; null where English stands for want of a better one. */
export const ownLanguage = (): Language | null => (choice === 'auto' && now === 'en' ? null : now)

/**
 * A feature's words: English, or what the page's language has under the same name. Words are read when something is drawn, never kept outside of it:
 * another choice draws the page anew.
 */
export function catalogue<Words extends object>(name: string, english: Words): Words {
  return new Proxy(english, { get: (words, key) => Reflect.get(inLanguage[name] ?? words, key) })
}

/** A count in the page's words: `#` of the form that the number takes stands for the number. */
export function plural(n: number, one: string, other: string): string {
  const form = new Intl.PluralRules(languageTag()).select(n) === 'one' ? one : other
  return form.replace('#', figure(n))
}

/** 1,204 or 1.204. */
export const figure = (n: number): string => new Intl.NumberFormat(languageTag(), { maximumFractionDigits: 1 }).format(n)

/** Before the first paint: the language that was chosen here, else the first of the browser's that there is. */
export async function beginLanguage(others: Partial<Record<Language, Fetch>>): Promise<void> {
  fetches = others
  try {
    const kept = localStorage.getItem(place)
    choice = languages.find((one) => one === kept) ?? 'auto'
  } catch {
    // storage may be switched off; then the browser decides
  }
  await speak(wanted())
}

/** Another language from here on, kept in this browser. It says nothing of the person but what they read. */
export async function chooseLanguage(next: LanguageChoice): Promise<void> {
  choice = next
  try {
    localStorage.setItem(place, next)
  } catch {
    // a browser that keeps nothing still changes this page
  }
  await speak(wanted())
}

function wanted(): Language {
  if (choice !== 'auto') return choice
  const spoken = navigator.languages.map((tag) => tag.split('-')[0])
  return languages.find((one) => one === spoken.find((base) => languages.some((known) => known === base))) ?? 'en'
}

async function speak(language: Language): Promise<void> {
  try {
    inLanguage = language === 'en' ? {} : ((await fetches[language]?.())?.catalogues ?? {})
    now = language
  } catch {
    // its words can't be fetched just now: the page stays in the language that it has, and the choice holds for the next time
  }
  document.documentElement.lang = languageTag()
  for (const listener of listeners) listener()
}

const subscribe = (told: () => void) => {
  listeners.add(told)
  return () => listeners.delete(told)
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, pageLanguage)
export const useLanguageChoice = (): LanguageChoice => useSyncExternalStore(subscribe, () => choice)
