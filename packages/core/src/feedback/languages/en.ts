import { listed, type WritingRules } from './rules.ts'

const present = listed(`
  achieve administer advise analyse analyze answer arrange assemble assess assist attend audit automate bake book build buy calculate care carry check choose clean coach collaborate collect complete conduct contribute control cook coordinate
  create cut deliver design develop direct document draft drive edit enforce ensure establish evaluate examine execute fix gather generate give grow guide handle help hire identify implement improve increase inspect install introduce keep lead
  maintain make manage measure mentor monitor move negotiate operate order organise organize oversee pack perform pick plan prepare present process produce promote provide raise record recruit reduce repair reply report research resolve respond
  run schedule sell serve set ship solve supervise support take teach test track train translate treat update use verify wash work write`)

/** Past forms that do not end in -ed. */
const past = listed(`
  bought brought built chose cut dealt drew drove fed fell found gave got grew held kept knew laid led left lent lost made met oversaw paid put ran read rebuilt rose saw sent set shot sold sought spent spoke spun stood swept taught thought took told
  understood undertook was won wore wove wrote`)

export const en: WritingRules = {
  language: 'en',
  weakOpening:
    /^(?:was )?(?:responsible for|in charge of|duties (?:included|were)|tasked with|worked on|worked with|involved in|participated in|helped (?:with|to|out)|assisted (?:with|in)|dealt with|handled|did)(?!\p{L})/iu,
  firstPerson: /(?<![\p{L}'])(?:I|I'm|I've|me|my|myself|mine)(?![\p{L}])/u,
  passive:
    /(?<!\p{L})(?:was|were|been|being)\s+(?:\p{L}+ly\s+)?(?:\p{L}{3,}ed|built|made|given|taken|written|taught|sent|sold|led|run|held|kept|chosen|driven)(?!\p{L})/iu,
  fairPassive:
    /(?<!\p{L})(?:was|were|been|being)\s+(?:\p{L}+ly\s+)?(?:promoted|elected|appointed|awarded|nominated|selected|chosen|invited|recogni[sz]ed|named|voted|hired|trained|certified|entrusted|asked|given|commended|published|featured)(?!\p{L})/iu,
  outcome:
    /(?<!\p{L})(?:increas|reduc|improv|sav(?:ed|ing)|cut|grew|rais|achiev|result|deliver|w[io]n|boost|lower|accelerat|doubl|tripl|halv|exceed|generat|award|eliminat|prevent|shorten|speed|sped|leading to|so that|enabling|allowing|without an? |on time|ahead of|from \S+ to )\p{L}*/iu,
  isPresent: (word) => !past.has(word) && [word, word.replace(/(?:es|s)$/, ''), word.replace(/s$/, '')].some((one) => present.has(one)),
  isPast: (word) => past.has(word) || (word.endsWith('ed') && word.length > 3),
  thing: /^\s*[\p{L}'-]+ (?:of|was|were|is|are|has|have|had|\p{L}{2,}ed)(?!\p{L})/iu,
}
