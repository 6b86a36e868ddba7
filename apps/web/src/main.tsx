import '@fontsource-variable/schibsted-grotesk/wght.css'
import '@fontsource-variable/literata/wght.css'
import './styles/main.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { beginLanguage } from '#lib/language.ts'
import { restoreTheme } from '#lib/theme.ts'
import { App } from './app/App.tsx'

restoreTheme()
const root = document.getElementById('root')
const isSharing = window.location.pathname === '/paste'
// not awaited up here: German's words import what this file holds
void Promise.all([
  beginLanguage({ de: () => import('./app/german.ts') }),
  isSharing && import('#lib/shared.ts').then(({ takeShared }) => takeShared()),
]).then(() => {
  if (root)
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    )
})
