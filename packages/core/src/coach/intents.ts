/** What a message may want that is no answer. English and German, as people type it. */
const passing =
  /^[^\p{L}\p{N}_]*(?:skip|pass|next(?: question)?|later|weiter|überspringen|nächste(?: frage)?|später|whatever|idk|dunno|no clue|no idea|no plan|kein(?:en)? plan|keinen? schimmer|k\.?\s?a\.?)[^\p{L}\p{N}_]*$|^[^\p{L}\p{N}_]*(?:i\s*)?(?:really |honestly )?(?:(?:don['’]?t|do not|dont) know|no idea|no clue|(?:am |['’]?m )?not sure|can['’]?t say)(?:\s*[.…,!?]|\s+(?:yet|really|exactly|what|how|why|where|if|whether|which|about)(?![\p{L}\p{N}_]).*|\s*)$|^[^\p{L}\p{N}_]*(?:also |ehrlich gesagt )?(?:(?:ich )?weiß (?:ich )?(?:es )?(?:noch |leider )?nicht|weiss (?:ich )?(?:noch )?nicht|keine ahnung|bin (?:mir )?(?:noch )?nicht sicher|nicht sicher)(?:\s*[.…,!?].*|\s+(?:genau|mehr|was|wie|wo|ob|welche|wann).*|\s*)$/iu
const goingBack =
  /^[^\p{L}\p{N}_]*(?:(?:go |please go |geh )?back|zurück|go to the (?:last|previous) question|noch ?mal zurück)(?!\p{L})[^,]{0,25}$/iu
const wrong =
  /^[^\p{L}\p{N}_]*(?:(?:no,?\s+|nein,?\s+)?(?:that['’]?s|that is|this is|it['’]?s)\s+(?:wrong|not (?:right|true|correct|so))|(?:no,?\s+)?wait,?(?:\s+no)?(?=,?\s*\d|,? (?:it|that|i|not|until|since))|no,?\s+wait|(?:sorry,?\s+)?i meant|correction|moment(?=,)|(?:nein,?\s+)?quatsch|ich meinte|wrong|falsch|(?:das )?(?:stimmt|ist) (?:so )?(?:nicht|falsch)|nicht richtig)(?!\p{L})/iu
const goingOn =
  /(?<!\p{L})(?:go on|let['’]?s (?:go on|continue|carry on)|continue|carry on|resume|weiter(?: ?geht['’]?s)?|machen wir weiter|weitermachen|go_on)(?!\p{L})/iu
const pausing =
  /(?<!\p{L})(?:(?:need|want|take|have) a (?:break|pause|rest)|stop (?:here|for (?:today|now))|that['’]?s enough for (?:today|now)|(?:brauche|mache?|möchte|will) (?:jetzt |kurz |erst mal )?(?:eine )?pause|für heute (?:reicht|genug|schluss)|(?:hier )?aufhören für heute|morgen weiter)(?!\p{L})|^[^\p{L}\p{N}_]*pause[^\p{L}\p{N}_]*$/iu
const leaving =
  /(?<!\p{L})(?:(?:delete|erase|remove|wipe) (?:everything|it all|all (?:of it|my)|my (?:data|account|session|answers))|export (?:my|everything)|download my data|take my data|(?:alles|meine daten|alle daten|mein(?:e)? (?:konto|sitzung)) (?:bitte )?(?:wieder )?(?:löschen|exportieren|mitnehmen)|löschen? (?:sie |bitte )?(?:alles|meine daten)|datenexport)(?!\p{L})/iu
const why =
  /^[^\p{L}\p{N}_]*(?:(?:and |but )?why(?: (?:do|are) you (?:ask|want|need|asking)[^?]*)?|what for|warum(?: fragen sie| fragst du| wollen sie)?[^?]{0,30}|wieso|wozu)[^\p{L}\p{N}_]*$/iu
const who =
  /(?<!\p{L})(?:are you (?:a |an )?(?:chat ?gpt|robot|bot|human|real|person|ai|machine)|who are you|what are you|bist du (?:ein |eine )?(?:mensch|roboter|ki|bot|maschine|chatgpt)|sind sie (?:ein |eine )?(?:mensch|roboter|ki|bot|maschine)|wer (?:bist du|sind sie))(?!\p{L})/iu
const privacy =
  /(?<!\p{L})(?:who (?:can|will|gets to|else)?\s*(?:read|reads|see|sees)|(?:what happens|happens) (?:to|with) (?:my|the) (?:data|answers|words)|is (?:this|it) (?:private|safe|confidential)|where (?:is|does) (?:my|this) (?:data )?(?:stored|go)|wer (?:kann |liest|sieht)[^?]*|was passiert mit (?:meinen|den) (?:daten|antworten)|ist das (?:sicher|privat|vertraulich|anonym))/iu
const status =
  /(?<!\p{L})(?:what do you know(?: about me)?|what have you (?:got|noted|understood)|was (?:wissen sie|weißt du|haben sie)[^?]{0,30}(?:mich|mir|notiert))/iu
const howLong = /(?<!\p{L})(?:how (?:long|many (?:more )?questions)|wie lange|wie viele fragen)[^.]{0,50}\?\s*$/iu
const greeting =
  /^[^\p{L}\p{N}_]*(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|moin|servus|grüezi|grüß gott)(?: again| there| zusammen| nochmal)?)[^\p{L}\p{N}_]*$/iu
const thanks =
  /^[^\p{L}\p{N}_]*(?:(?:many |ok |okay |oh )?(?:thanks|thank you|thx|cheers|danke(?:schön)?|vielen dank|merci)(?: (?:a lot|so much|very much|sehr))?)[^\p{L}\p{N}_]*$/iu
const anger =
  /(?<!\p{L})(?:fuck\p{L}*|shit\p{L}*|bullshit|bloody|bastards?|crap|stupid|idiots?|hate this|sick of|fed up|pissed|wtf|scheiß\p{L}*|scheiss\p{L}*|verdammt\p{L}*|blöd\p{L}*|bescheuert|kotzt mich|nervt|schwachsinn|verarsch\p{L}*)(?!\p{L})/iu

const intents = {
  passing,
  goingBack,
  wrong,
  goingOn,
  pausing,
  leaving,
  why,
  who,
  privacy,
  status,
  howLong,
  greeting,
  thanks,
  anger,
} as const

/** Whether a message has an intent: to pass a question, to go back, to say that something is wrong, … */
export const wants = (intent: keyof typeof intents, text: string): boolean => intents[intent].test(text)

/** How heavy a message is: in danger of their life, carrying more than can be carried, or neither. */
export type Distress = 'acute' | 'strain' | null

const acute =
  /(?<!\p{L})(?:(?:want|going|plan(?:ning)?|thought (?:about|of)|thinking (?:about|of)) (?:to )?(?:kill(?:ing)? myself|end(?:ing)? (?:my life|it all)|suicide|hurt(?:ing)? myself|die|dying)|kill myself|end my life|(?:i['’]?m|i am|feel|feeling) suicidal|commit suicide|don['’]?t want to (?:live(?!\s+(?:in|at|with|near|there|abroad|off|on|from|so|too|out|by)(?![\p{L}\p{N}_]))|be alive|be here any ?more|wake up)|no (?:reason|point) (?:to|in) liv(?:e|ing)|self[- ]harm(?:ing)?|hurt myself|want to die|wish i (?:was|were) dead|better off (?:dead|without me)|will nicht mehr leben|(?:so |einfach )nicht mehr leben|mich umbringen|bringe mich um|mir (?:etwas|was) antun|(?:will|möchte) (?:ich )?(?:einfach |nur |nur noch )?sterben|(?:denke|dachte) an (?:selbstmord|suizid)|suizidgedanken|selbstmordgedanken|(?:mich|mir) (?:selbst )?(?:verletze|ritze)|(?:keinen|kein) (?:sinn|grund) (?:mehr )?(?:zu|im) leben|nicht mehr (?:da|aufwachen) sein|lieber tot)(?!\p{L})/iu
const strain =
  /(?<!\p{L})(?:can['’]?t (?:go on|take (?:it|this|any)|do this|cope)(?: (?:like this|living like this|any ?more|any longer|much longer))|can['’]?t go on\s*(?:[.,!;]|$|like this|living|any ?more|any longer|and)|at the end of my (?:rope|tether)|(?:completely|totally) (?:hopeless|broken)|feel (?:so )?(?:hopeless|worthless)|nobody would miss me|(?:breaking|falling) apart|panic attacks?|(?:kann|halte) (?:ich )?(?:das |es )?(?:einfach |wirklich )?nicht mehr(?: aus)?\s*(?:[.,!]|$)|ich kann (?:einfach |wirklich )?nicht mehr\s*(?:[.,!;]|$|und|so)|am ende meiner kraft|(?:völlig|total) (?:verzweifelt|hoffnungslos|am ende)|bin verzweifelt|alles (?:ist )?sinnlos|niemand würde mich vermissen)(?!\p{L})/iu
/** Work with people in distress is work. */
const isAboutWork =
  /(?<!\p{L})(?:hotline|helpline|prevention|prävention|telefonseelsorge|krisendienst|samaritans|volunteer\p{L}*|ehrenamt\p{L}*|counsell?or|patients?|patienten|clients?|training)(?!\p{L})/iu

/** Distress in a person's own words, told of themselves; telling of work with others in distress is none. */
export function distressIn(text: string): Distress {
  const isWork = isAboutWork.test(text) && !/(?<!\p{L})(?:kill myself|my life|want to die|umbringen|nicht mehr leben)(?!\p{L})/iu.test(text)
  if (isWork) return null
  return acute.test(text) ? 'acute' : strain.test(text) ? 'strain' : null
}

const deep =
  /(?<!\p{L})(?:discover\p{L}*|depth|deep|slow\p{L}*|thorough\p{L}*|long|explore|take my time|find out|ausführlich\p{L}*|gründlich\p{L}*|in ruhe|tief\p{L}*|lange)(?!\p{L})/iu
const quick = /(?<!\p{L})(?:fast|quick\p{L}*|short\p{L}*|brief\p{L}*|five|hurry|schnell\p{L}*|kurz\p{L}*|fix|zügig|eilig)(?!\p{L})/iu
const modeWords =
  /^[^\p{L}\p{N}_]*(?:(?:the |die |bitte |please |hi,? |hallo,? )*(?:fast ?track|discovery(?: mode)?|fast|quick(?: one)?|short one|schnell|kurz|ausführlich|gründlich)(?:e|es)?(?: variante| fassung| halt| bitte| please| pls| auf deutsch)*)[\s.,:;!–-]*(?=\S)/iu

/** The way a person asks for, null when their words do not tell. */
export const modeIn = (text: string): 'fast_track' | 'discovery' | null =>
  quick.test(text) ? 'fast_track' : deep.test(text) ? 'discovery' : null

/** What stands before an answer in the first message: "fast. hgv driver since 2003" begins with the way. */
export const modeLead = (text: string): number => modeWords.exec(text)?.[0].length ?? 0

/** Whether a message is nothing but the way it asks for. */
export const isOnlyMode = (text: string): boolean => modeLead(`${text} x`) === text.length + 1

/** Whether a message is nothing but a question to the coach. */
export const isQuestion = (text: string): boolean => /\?\s*$/.test(text) && !/[.;\n]\s*\p{L}/u.test(text.trim().replace(/[^?]*$/, ''))
