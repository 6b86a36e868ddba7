import '@fontsource-variable/schibsted-grotesk/wght.css'
import '@fontsource-variable/literata/wght.css'
import './styles/main.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { takeShared } from '#lib/shared.ts'
import { restoreTheme } from '#lib/theme.ts'
import { App } from './app/App.tsx'

restoreTheme()
takeShared()
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
