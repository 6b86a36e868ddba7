import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { create, insert, search as searchOrama } from '@orama/orama'
import Database from 'better-sqlite3'
import MiniSearch from 'minisearch'

/** What a peer gets of a posting: its number, and the skills it asks for by number with their weight. */
export interface Asked {
  readonly at: number
  readonly skills: readonly { readonly skill: number; readonly weight: number }[]
}

/** Somebody else's way to the fifty postings that ask most for somebody's skills. None of them knows levels, places, papers or what is unknown. */
export interface Peer {
  readonly name: string
  /** More postings than this it does not get: it would take minutes or the machine's memory. */
  readonly most: number
  /** Whether it takes longer the more skills it is asked for. */
  readonly isIndex: boolean
  add(posting: Asked): void | Promise<void>
  ready(): void | Promise<void>
  top(skills: readonly number[]): unknown
  close(): void | Promise<void>
}

export const wanted = 50
const terms = (skills: readonly number[]) => skills.map((skill) => `s${skill}`)

/** The loop of the first version: each posting parsed, compared, all sorted. */
export function naiveLoop(): Peer {
  const rows: string[] = []
  return {
    name: 'naive loop with JSON.parse',
    most: 100_000,
    isIndex: false,
    add: ({ at, skills }) => void rows.push(JSON.stringify({ id: at, skills })),
    ready() {},
    top(have) {
      const mine = new Set(have)
      return rows
        .map((row) => {
          const { id, skills } = JSON.parse(row) as { id: number; skills: Asked['skills'] }
          const total = skills.reduce((sum, { weight }) => sum + weight, 0)
          const met = skills.reduce((sum, { skill, weight }) => sum + (mine.has(skill) ? weight : 0), 0)
          return { id, score: total === 0 ? 0 : met / total }
        })
        .sort((a, b) => b.score - a.score)
        .slice(0, wanted)
    },
    close() {},
  }
}

/** What a C program would do: every posting's skills in one array, each looked up in a table, the best kept. */
export function linearScan(): Peer {
  const ends: number[] = []
  const all: number[] = []
  let [skillsOf, weightsOf, endOf] = [new Uint32Array(0), new Float32Array(0), new Uint32Array(0)]
  const weights: number[] = []
  let most = 0
  return {
    name: 'linear scan of typed arrays',
    most: 1_000_000,
    isIndex: false,
    add({ skills }) {
      for (const { skill, weight } of skills) {
        all.push(skill)
        weights.push(weight)
        most = Math.max(most, skill)
      }
      ends.push(all.length)
    },
    ready() {
      skillsOf = Uint32Array.from(all)
      weightsOf = Float32Array.from(weights)
      endOf = Uint32Array.from(ends)
      all.length = weights.length = ends.length = 0
    },
    top(have) {
      const mine = new Uint8Array(most + 1)
      for (const skill of have) mine[skill] = 1
      const best = { scores: new Float64Array(wanted), postings: new Uint32Array(wanted) }
      let at = 0
      for (let posting = 0; posting < endOf.length; posting++) {
        let [met, total] = [0, 0]
        for (const end = endOf[posting] as number; at < end; at++) {
          const weight = weightsOf[at] as number
          total += weight
          met += weight * (mine[skillsOf[at] as number] as number)
        }
        const score = total === 0 ? 0 : met / total
        if (score > (best.scores[wanted - 1] as number)) keep(best, posting, score)
      }
      return best
    },
    close() {},
  }
}

function keep({ scores, postings }: { scores: Float64Array; postings: Uint32Array }, posting: number, score: number): void {
  let at = wanted - 1
  for (; at > 0 && (scores[at - 1] as number) < score; at--) {
    scores[at] = scores[at - 1] as number
    postings[at] = postings[at - 1] as number
  }
  scores[at] = score
  postings[at] = posting
}

export function sqliteFullText(): Peer {
  const file = join(tmpdir(), `mosaic-bench-${process.pid}.db`)
  const db = new Database(file)
  db.pragma('journal_mode = OFF')
  db.pragma('synchronous = OFF')
  db.exec("create virtual table postings using fts5(skills, content='')")
  const add = db.prepare('insert into postings(rowid, skills) values (?, ?)')
  const top = db.prepare(`select rowid from postings where postings match ? order by rank limit ${wanted}`)
  db.exec('begin')
  return {
    name: 'SQLite FTS5',
    most: 1_000_000,
    isIndex: true,
    add: ({ at, skills }) => void add.run(at + 1, terms(skills.map(({ skill }) => skill)).join(' ')),
    ready() {
      db.exec("commit; insert into postings(postings) values ('optimize')")
    },
    top: (have) => top.all(terms(have).join(' OR ')),
    async close() {
      db.close()
      await rm(file, { force: true })
    },
  }
}

export function miniSearch(): Peer {
  const index = new MiniSearch<{ id: number; skills: string }>({
    fields: ['skills'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })
  return {
    name: 'MiniSearch',
    most: 100_000,
    isIndex: true,
    add: ({ at, skills }) => index.add({ id: at, skills: terms(skills.map(({ skill }) => skill)).join(' ') }),
    ready() {},
    top: (have) => index.search(terms(have).join(' '), { combineWith: 'OR' }).slice(0, wanted),
    close() {},
  }
}

export function orama(): Peer {
  const db = create({ schema: { skills: 'string' } as const })
  return {
    name: 'Orama',
    most: 100_000,
    isIndex: true,
    async add({ skills }) {
      await insert(db, { skills: terms(skills.map(({ skill }) => skill)).join(' ') })
    },
    ready() {},
    top: (have) => searchOrama(db, { term: terms(have).join(' '), limit: wanted, exact: false, threshold: 1 }),
    close() {},
  }
}
