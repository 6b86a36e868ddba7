/** What a form leaves to be filled in, and nobody did: "[Job Title]", "Company Name", "Month Year". */
const left =
  /^(?:\[[^\]]*\]|<[^>]*>|your\s.*|(?:job|position|degree|project)?\s?title|(?:company|employer|organi[sz]ation|school|university|college|institution)(?: name)?|degree (?:name|title)|city(?:,? state)?|state|month(?:,? year)?|years?|dates?(?: from.*)?|lorem ipsum.*)$/iu

/** Whether words only say what is to be written in their place. */
export const isPlaceholder = (text: string | null): boolean => text !== null && left.test(text.trim())
