/** The outside lanes as people know them. */
export const laneNames = { openai: 'OpenAI', anthropic: 'Anthropic' } as const

/** What a lane is sent: agreed to as it stands here. */
export const laneSends = [
  'What you write to the coach, and the question it answers.',
  'Short labels of what is known of you: roles, skills, goals.',
  'The coach’s reply, to be worded.',
  'Lines of your résumé with the facts behind them, when you ask for other words.',
  'The text of a posting, when you ask to have it read.',
] as const
/** The same of a lane that hears. */
export const laneHears = 'The sound of a recording, as it is, when you ask to have it heard.'
/** What a lane is never sent in texts. */
export const laneKeeps = 'Your name, e-mail address, telephone number, street and links are taken out of texts before anything is sent.'
/** Raised when either list changes: an agreement to the old one is none to the new. */
export const laneTermsVersion = 2

/** What a request was for. */
export const laneTaskWords = {
  extract_facts: 'To find facts in what you wrote',
  choose_question: 'To choose the next question',
  word_reply: 'To word a reply',
  rephrase_bullet: 'To find other words for a line',
  tell_in_language: 'To say a line in another language',
  class_requirements: 'To read what a posting asks for',
  transcribe: 'To hear a recording',
} as const

/** Why the rules answered though a lane was agreed to. */
export const laneReasonWords = {
  rate_limited: 'The lane asked to wait, so Mosaic’s own rules answered.',
  refused: 'The lane would not answer this, so Mosaic’s own rules did.',
  slow: 'The lane took too long, so Mosaic’s own rules answered.',
  unreachable: 'The lane could not be reached, so Mosaic’s own rules answered.',
  broken: 'The lane failed, so Mosaic’s own rules answered.',
  too_large: 'The lane’s answer had no end, so Mosaic’s own rules answered.',
  malformed: 'The lane’s answer could not be used, so Mosaic’s own rules answered.',
  denied: 'The lane did not take this server’s key, so Mosaic’s own rules answered. Whoever runs this server can mend it.',
  resting: 'The lane failed several times and is left alone for half a minute. Mosaic’s own rules answered.',
  budget: 'What may be spent on the lane today is spent. Mosaic’s own rules answer until midnight UTC.',
  busy: 'Too many waited for the lane, so Mosaic’s own rules answered.',
  left: 'You went on without the lane, so Mosaic’s own rules answered.',
} as const

/** What a lane found in somebody's words, to be confirmed. */
export function maybeHeardWords(what: readonly string[], language: string): string {
  return language.startsWith('de')
    ? `Vielleicht auch gehört: ${what.join('; ')}. Sag bitte, ob das stimmt; vorher zählt es nicht.`
    : `I may have heard as well: ${what.join('; ')}. Please say whether it is so; until then it does not count.`
}
