import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type OxlintOverride } from 'oxlint'

/** The map of CONTRIBUTING.md: what a folder may import of the others, and of which no more than types. */
const map: Readonly<Record<string, { readonly may: readonly string[]; readonly types?: readonly string[] }>> = {
  'apps/server': { may: ['core', 'vault', 'db', 'files', 'documents', 'ranking', 'feeds', 'ai', 'services', 'api'] },
  'apps/web': { may: ['client', 'core'] },
  'packages/client': { may: [], types: ['api'] },
  'packages/api': { may: ['services', 'core'] },
  'packages/services': { may: ['core', 'db', 'vault', 'files', 'documents', 'ranking'], types: ['feeds', 'ai'] },
  'packages/db': { may: ['core', 'vault'] },
  'packages/vault': { may: [] },
  'packages/files': { may: ['vault'] },
  'packages/documents': { may: ['core'] },
  'packages/ranking': { may: ['core'] },
  'packages/feeds': { may: ['core'] },
  'packages/ai': { may: ['core'] },
  'packages/core': { may: [] },
}
const names = Object.keys(map).map((folder) => folder.split('/')[1] ?? folder)
const withoutNode = new Set(['packages/core', 'packages/client', 'apps/web'])

const message = 'The map in CONTRIBUTING.md does not let this folder import it.'
const dotted = { regex: `^\\.\\./.*\\b(?:${names.join('|')})/src/`, message: 'Another package is imported by its name.' }
const outside = [
  { group: ['node:*', 'fs', 'path', 'crypto', 'stream', 'http', 'os', 'child_process'], message: 'This folder runs without node.' },
  { group: ['kysely', 'better-sqlite3', 'pg', 'express'], message: 'Only the server side may import it.' },
]
const words = { group: ['@mosaic/core', '@mosaic/core/**', '!@mosaic/core/words/**'], message: 'Of core the page takes only words.' }

function patternsOf(folder: string) {
  const { may, types = [] } = map[folder] ?? { may: [] }
  return [
    ...names
      .filter((name) => !may.includes(name))
      .map((name) => ({ group: [`@mosaic/${name}`, `@mosaic/${name}/**`], message, allowTypeImports: types.includes(name) })),
    dotted,
    ...(withoutNode.has(folder) ? outside : []),
    ...(folder === 'apps/web' ? [words] : []),
  ]
}

interface Pattern {
  group?: string[]
  regex?: string
  message: string
  allowTypeImports?: boolean
}
const arrows = (files: string, ...patterns: Pattern[]): OxlintOverride => ({
  files: [files],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
})

/** The page: features never know each other, and what they share knows none of them. */
const page = 'apps/web/src'
const features = readdirSync(join(import.meta.dirname, page, 'features'))
const others = (own: string) => features.filter((name) => name !== own).join('|')
const sides = [
  ...features.map((name) =>
    arrows(`${page}/features/${name}/**`, ...patternsOf('apps/web'), {
      regex: `^(?:#features|\\.\\..*)/(?:${others(name)})(?:/|$)`,
      message: 'Features never import each other: what they share goes to ui or lib.',
    }),
  ),
  ...['ui', 'lib'].map((name) =>
    arrows(`${page}/${name}/**`, ...patternsOf('apps/web'), {
      regex: '^(?:#features|#app|\\.\\..*/(?:features|app))/',
      message: 'What is shared knows no feature.',
    }),
  ),
]

export default defineConfig({
  plugins: ['typescript', 'import', 'unicorn', 'oxc', 'react', 'jsx-a11y', 'promise', 'vitest', 'node'],
  categories: { correctness: 'error' },
  env: { es2024: true },
  ignorePatterns: ['**/dist/**', '**/.types/**', '**/node_modules/**'],
  rules: {
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'import/no-cycle': 'error',
    'node/no-process-env': 'error',
    eqeqeq: 'error',
    'no-console': 'error',
    'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    'vitest/no-focused-tests': 'error',
    'vitest/no-disabled-tests': 'error',
    'import/no-default-export': 'off',
    'vitest/require-mock-type-parameters': 'off',
    'vitest/expect-expect': 'off',
    'react/react-in-jsx-scope': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    // tests with fixtures of ours
    'vitest/no-standalone-expect': ['error', { additionalTestBlockFunctions: ['test'] }],
    'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    'typescript/require-array-sort-compare': 'off',
    'typescript/unbound-method': 'off',
    'typescript/no-misused-spread': 'off',
  },
  overrides: [
    ...Object.keys(map).map((folder) => arrows(`${folder}/src/**`, ...patternsOf(folder))),
    ...sides,
    {
      files: ['packages/core/src/**'],
      rules: {
        'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'Buffer'],
        'no-restricted-properties': [
          'error',
          { object: 'Date', property: 'now', message: 'core has no clock: take asOf.' },
          { object: 'Math', property: 'random', message: 'core has no randomness of its own.' },
        ],
      },
    },
    { files: ['apps/server/src/main.ts', 'apps/server/src/cli.ts'], rules: { 'node/no-process-env': 'off', 'no-console': 'off' } },
    // a list of names
    { files: ['packages/core/src/places/largeTowns.ts'], rules: { 'max-lines': 'off' } },
    { files: ['apps/server/src/commands/**'], rules: { 'no-console': 'off' } },
    {
      files: ['**/test/**', '**/e2e/**', 'vitest.config.ts', '**/vite.config.ts'],
      rules: { 'node/no-process-env': 'off', 'no-console': 'off' },
    },
    {
      files: ['packages/*/bench/**', 'apps/*/bench/**'],
      rules: {
        'node/no-process-env': 'off',
        'no-console': 'off',
        'typescript/no-base-to-string': 'off',
        'typescript/restrict-template-expressions': 'off',
      },
    },
  ],
})
