import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { offlineShell } from './build/offlineShell.ts'

const api = ['/trpc', '/session', '/wimd', '/ob', '/resume', '/feedback', '/healthz', '/readyz', '/openapi.json', '/docs', '/about']

export default defineConfig({
  plugins: [react(), offlineShell()],
  build: {
    // the content security policy takes fonts and images from files alone, never from data: in a stylesheet
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    // each part's name stands in the first one, where every letter of a hash weighs
    rolldownOptions: { output: { chunkFileNames: 'assets/[name]-[hash:7].js' } },
  },
  server: { proxy: Object.fromEntries(api.map((path) => [path, 'http://localhost:3000'])) },
})
