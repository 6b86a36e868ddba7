import { basename } from 'node:path'
import { type AdzunaKey, adzunaCountries, adzunaFeed } from './boards/adzuna.ts'
import { arbeitnowFeed } from './boards/arbeitnow.ts'
import { ashbyFeed } from './boards/ashby.ts'
import { greenhouseFeed } from './boards/greenhouse.ts'
import { leverFeed } from './boards/lever.ts'
import { recruiteeFeed } from './boards/recruitee.ts'
import { remoteokFeed } from './boards/remoteok.ts'
import { remotiveFeed } from './boards/remotive.ts'
import { smartrecruitersFeed } from './boards/smartrecruiters.ts'
import { workableFeed } from './boards/workable.ts'
import type { PostingFeed } from './feed.ts'
import { fileFeed } from './file.ts'
import { sampleFeed } from './sample.ts'

interface Kind {
  /** What may stand after the colon; null when nothing may. */
  readonly rest: RegExp | null
  readonly example: string
  readonly make: (rest: string, keys: FeedKeys) => PostingFeed
}

/** What some boards ask of whoever reads them. */
export interface FeedKeys {
  readonly adzuna: AdzunaKey | null
}

/** Stands in `FEEDS` beside feeds and is none: it allows people to hand in a posting by its address. */
export const pages = 'pages'

const account = /^[\w-]+$/

const kinds: Readonly<Record<string, Kind>> = {
  sample: { rest: null, example: 'sample', make: () => sampleFeed() },
  file: {
    rest: /^.*\.(?:jsonl|jsonl\.gz|ndjson|csv)$/i,
    example: 'file:/path.jsonl (or .jsonl.gz, .csv)',
    make: (file) => fileFeed({ file, name: `file:${basename(file)}` }),
  },
  greenhouse: { rest: account, example: 'greenhouse:acme', make: (board) => greenhouseFeed(board) },
  lever: { rest: account, example: 'lever:acme', make: (site) => leverFeed(site) },
  'lever-eu': { rest: account, example: 'lever-eu:acme', make: (site) => leverFeed(site, 'eu') },
  ashby: { rest: /^[\w. -]+$/, example: 'ashby:acme', make: (board) => ashbyFeed(board) },
  smartrecruiters: { rest: account, example: 'smartrecruiters:Acme', make: (company) => smartrecruitersFeed(company) },
  workable: { rest: account, example: 'workable:acme', make: (name) => workableFeed(name) },
  recruitee: { rest: /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/i, example: 'recruitee:acme', make: (company) => recruiteeFeed(company) },
  remotive: { rest: null, example: 'remotive', make: () => remotiveFeed() },
  arbeitnow: { rest: null, example: 'arbeitnow', make: () => arbeitnowFeed() },
  remoteok: { rest: null, example: 'remoteok', make: () => remoteokFeed() },
  adzuna: {
    rest: new RegExp(`^(?:${Object.keys(adzunaCountries).join('|')}):\\S.*$`),
    example: 'adzuna:gb:care assistant',
    make(rest, { adzuna }) {
      if (!adzuna) throw new Error('adzuna without a key')
      return adzunaFeed(rest.slice(0, 2), rest.slice(3), adzuna)
    },
  },
}

/** What is wrong with a name in `FEEDS`, in words that follow "FEEDS"; null when it names a feed. */
export function feedProblem(name: string, keys: FeedKeys): string | null {
  const { kind, rest } = split(name)
  if (!kind)
    return `names ${name}, which is no feed. There are ${Object.values(kinds)
      .map(({ example }) => example)
      .join(', ')}, and ${pages}, which lets people hand in a posting by its address`
  const isRight = kind.rest === null ? rest === null : rest !== null && kind.rest.test(rest)
  if (!isRight) return `names ${name}; it is written like ${kind.example}`
  if (kind === kinds['adzuna'] && !keys.adzuna) return `names ${name}, which needs ADZUNA_APP_ID and ADZUNA_APP_KEY`
  return null
}

/** The feed of a name without a problem. @throws Error for any other. */
export function feedNamed(name: string, keys: FeedKeys): PostingFeed {
  const problem = feedProblem(name, keys)
  const { kind, rest } = split(name)
  if (problem !== null || !kind) throw new Error(`FEEDS ${problem}`)
  return kind.make(rest ?? '', keys)
}

function split(name: string): { kind: Kind | undefined; rest: string | null } {
  const colon = name.indexOf(':')
  const word = colon < 0 ? name : name.slice(0, colon)
  return { kind: Object.hasOwn(kinds, word) ? kinds[word] : undefined, rest: colon < 0 ? null : name.slice(colon + 1) }
}
