import { existsSync, statSync } from 'node:fs'
import { importPostings } from '@mosaic/services/feeds/importFile'
import { SingleBar } from 'cli-progress'
import { withApp } from '../open.ts'
import { type Command, Refused } from './command.ts'

/** Bad lines that are told one by one; the rest are counted. */
const badLinesTold = 20

export const postingsImport: Command = {
  name: 'postings import',
  args: ['FILE'],
  what: 'take in a file of schema.org JobPostings, one a line (.jsonl, .jsonl.gz); run again after a break it goes on',
  run(config, say, [file = '']) {
    if (!existsSync(file)) throw new Refused(`There is no file ${file}.`)
    return withApp(config, async ({ open }) => {
      const bar = new SingleBar({
        format: '{bar} {percentage}% · {postings} postings · {eta_formatted} left',
        noTTYOutput: false,
        hideCursor: true,
      })
      bar.start(statSync(file).size, 0, { postings: 0 })
      const bad: string[] = []
      try {
        const { resumedAfter, added, changed, ended, postings, leftOut } = await importPostings(open, file, {
          onBytes: (bytes) => bar.update(bytes),
          onPostings: (given) => bar.update({ postings: given }),
          onBadLine: (where, reason) => void (bad.length < badLinesTold && bad.push(`${where}: ${reason}`)),
        })
        bar.stop()
        if (resumedAfter > 0) say(`Went on after line ${resumedAfter}.`)
        say(`${postings} postings: ${added} new, ${changed} changed, ${ended} ended.`)
        for (const line of bad) say(line)
        if (leftOut > 0) say(`${leftOut} lines gave no posting.`)
        return 0
      } finally {
        bar.stop()
      }
    })
  },
}
