const listed = (words: string) => new Set(words.trim().split(/\s+/))

/** Verbs that lines begin with, in the present: a role that ended is told in the past. */
export const presentVerbs = listed(`
  achieve administer advise analyse analyze answer arrange assemble assess assist attend audit automate bake book build buy calculate care carry check choose clean coach collaborate collect complete conduct contribute control cook coordinate
  create cut deliver design develop direct document draft drive edit enforce ensure establish evaluate examine execute fix gather generate give grow guide handle help hire identify implement improve increase inspect install introduce keep lead
  maintain make manage measure mentor monitor move negotiate operate order organise organize oversee pack perform pick plan prepare present process produce promote provide raise record recruit reduce repair reply report research resolve respond
  run schedule sell serve set ship solve supervise support take teach test track train translate treat update use verify wash work write`)

/** Past forms that do not end in -ed. */
export const pastForms = listed(`
  bought brought built chose cut dealt drew drove fed fell found gave got grew held kept knew laid led left lent lost made met oversaw paid put ran read rebuilt rose saw sent set shot sold sought spent spoke spun stood swept taught thought took told
  understood undertook won wore wove wrote`)

/** Openings that say that something was somebody's task, not what came of it. */
export const weakOpening =
  /^(?:was )?(?:responsible for|in charge of|duties (?:included|were)|tasked with|worked on|worked with|involved in|participated in|helped (?:with|to|out)|assisted (?:with|in)|dealt with|handled|did|zuständig für|verantwortlich für|mitarbeit (?:bei|an)|responsable de|chargée? de|encargad[oa] de|responsable por|responsabile (?:di|del|della)|responsável por|verantwoordelijk voor)(?!\p{L})/iu

export const passive =
  /(?<!\p{L})(?:was|were|been|being)\s+(?:\p{L}+ly\s+)?(?:\p{L}{3,}ed|built|made|given|taken|written|taught|sent|sold|led|run|held|kept|chosen|driven)(?!\p{L})/iu
export const firstPerson = /(?<![\p{L}'])(?:I|I'm|I've|me|my|myself|mine)(?![\p{L}])/u
