import type { Run } from './doing.ts'
import type { Word } from './words.ts'

const traits = new Set(
  `motivated self-motivated passionate proactive pro-active analytical curious structured self-driven pragmatic ambitious self-starter driven independent enthusiastic
  positive creative disciplined persistent energetic hard-working hardworking organized organised well-organised well-organized detail-oriented solution-oriented result-oriented
  results-oriented results-driven goal-oriented customer-oriented service-minded team-oriented flexible adaptable reliable dependable punctual trustworthy patient empathetic caring friendly
  outgoing sociable communicative collaborative cooperative committed dedicated resourceful resilient thorough accurate meticulous conscientious confident ethical open-minded
  inventive diplomatic tactful assertive approachable diligent calm kind helpful honest inquisitive self-reliant autonomous entrepreneurial methodical systematic
  quality-conscious extrovert humble team-player go-getter multitasker communicator collaborator problem-solver troubleshooter mentor
  teamfähig zuverlässig flexibel belastbar freundlich selbstständig engagiert motiviert kommunikativ sorgfältig einfühlsam pünktlich`
    .trim()
    .split(/\s+/),
)
const bearers = new Set(
  'skills skill abilities ability attitude mindset mind-set spirit approach player thinker solver starter thinking flair mentality curiosity acumen mind etiquette ethic ethics style sense drive'.split(
    ' ',
  ),
)
const grades = new Set(
  'strong excellent good great outstanding exceptional very highly superb solid proven well-developed demonstrated effective your a an fantastic superior high strong'.split(
    ' ',
  ),
)
const around = new Set('are is be being as a an and or highly very who you person individual'.split(' '))

/** Ways of being that a text asks for: "proactive", "a team player", "communication skills". */
export function traitsIn(words: readonly Word[]): Run[] {
  const found: Run[] = []
  for (const [at, word] of words.entries()) {
    if (bearers.has(word.lower)) {
      let first = at
      while (first > 0 && !words[first]?.isApart && isPart(words[first - 1]) && at - first < 5) first--
      while (first < at && isLead(words, first, at)) first++
      if (first < at) found.push({ first, last: at })
    } else if (traits.has(word.lower) && (at === 0 || word.isApart || around.has(words[at - 1]?.lower ?? '')))
      found.push({ first: at, last: at })
  }
  const isWithin = (run: Run, other: Run) => other !== run && other.first <= run.first && run.last <= other.last
  return found.filter((run) => !found.some((other) => isWithin(run, other)))
}

/** "and strong" or "patient" before "team player": no part of what is named. */
function isLead(words: readonly Word[], first: number, at: number): boolean {
  const word = words[first]
  return (
    word !== undefined &&
    (word.kind === 'joint' || grades.has(word.lower) || (traits.has(word.lower) && at - first > 1 && words[first + 1]?.kind !== 'joint'))
  )
}

const isPart = (word: Word | undefined) =>
  word !== undefined && ['name', 'gerund', 'verb', 'joint', 'participle'].includes(word.kind) && !grades.has(word.lower)
