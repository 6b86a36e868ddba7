import { useSyncExternalStore } from 'react'

export type Theme = 'auto' | 'light' | 'dark'
export const themes: readonly Theme[] = ['auto', 'light', 'dark']

const place = 'theme'
const listeners = new Set<() => void>()

function read(): Theme {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'auto'
}

/** The one thing kept in this browser's storage: how bright the page is. It says nothing about the person. */
export function setTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem(place, theme)
  } catch {
    // a browser that keeps nothing still changes this page
  }
  for (const listener of listeners) listener()
}

/** Before the first paint. */
export function restoreTheme(): void {
  try {
    const kept = localStorage.getItem(place)
    if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept
  } catch {
    // storage may be switched off; then the system decides
  }
}

export function useTheme(): Theme {
  return useSyncExternalStore((told) => {
    listeners.add(told)
    return () => listeners.delete(told)
  }, read)
}
