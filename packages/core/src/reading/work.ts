/** Endings of job titles, and whole ones: a word that ends in one of them, in the feminine or plural too, tells of work. */
const endings =
  'engineer|developer|manager|director|nurse|teacher|assistant|analyst|consultant|designer|officer|specialist|coordinator|technician|administrator|architect|scientist|researcher|supervisor|representative|associate|executive|accountant|driver|operator|operative|waiter|waitress|barista|cashier|seller|vendor|trainer|tutor|lecturer|professor|apprentice|trainee|volunteer|carer|caregiver|worker|labou?rer|mechanic|electrician|plumber|carpenter|cleaner|receptionist|secretary|editor|writer|journalist|translator|photographer|producer|marketer|recruiter|advisor|adviser|strategist|planner|buyer|broker|pharmacist|therapist|physiotherapist|surgeon|dentist|midwife|paramedic|lawyer|attorney|paralegal|programmer|tester|freelancer|helper|keeper|farmer|gardener|tailor|hairdresser|nanny|sitter|leader|instructor|inspector|handler|picker|packer|welder|painter|builder|baker|butcher|librarian|counsellor|counselor|economist|statistician|controller|auditor|' +
  'entwickler|troniker|informatiker|tischler|maurer|gärtner|friseur|friseuse|bäcker|metzger|installateur|monteur|klempner|fahrer|ingenieur|leiter|kaufmann|kauffrau|mitarbeiter|pfleger|fachkraft|praktikant|werkstudent|assistent|berater|lehrer|verkäufer|fachfrau|fachmann|techniker|meister|sachbearbeiter|referent|erzieher|koch|köchin|hilfe|schwester|schlosser|mechaniker|elektriker|kellner|auszubildender?|' +
  'développeu(?:r|se)|ingénieure?|responsable|directeur|directrice|assistante|vendeu(?:r|se)|infirmi(?:er|ère)|chargée?|chefe?|conseill(?:er|ère)|comptable|serveu(?:r|se)|technicienn?e?|professeure?|stagiaire|' +
  'desarrollador|ingenier[oa]|gerente|profesor|enfermer[oa]|camarer[oa]|asistente|auxiliar|director|jef[ea]|cociner[oa]|contable|técnic[oa]|vendedor|consultora?|' +
  'sviluppat(?:ore|rice)|ingegnere|impiegat[oa]|responsabile|infermier[ea]|camerier[ea]|cuoc[oa]|insegnante|commess[oa]|' +
  'desenvolvedora?|engenheir[oa]|enfermeir[oa]|gestora?|' +
  'ontwikkelaar|medewerk(?:er|ster)|verpleegkundige|verkoper|docent|adviseur'
const wholes =
  'intern|lead|head|chief|founder|co-founder|cto|ceo|cfo|coo|vp|president|clerk|cook|chef|fellow|student|guard|agent|owner|partner|member|contractor|self-employed|hand|doctor|judge|artist|captain|sergeant|sre|devops|aide|porter|host|hostess|dev|au pair'
const titleWords = new RegExp(
  `(?<![\\p{L}-])(?:\\p{L}*(?:${endings})(?:in|innen|a|e|s|es|as|os|n)?|(?:${wholes})s?)(?:[:*/_]in(?:nen)?|\\(in\\))?(?![\\p{L}])`,
  'iu',
)
const companyWords =
  /(?<![\p{L}])(?:inc|llc|ltd|limited|gmbh|mbh|corp|corporation|company|co\.|& co|group|gruppe|groupe|plc|ag|kg|ohg|e\.\s?v|s\.?a\.?s?|s\.?r\.?l|s\.?l|b\.?v|n\.?v|university|universität|université|universidad|college|school|institut[eo]?|hospital|klinik|klinikum|krankenhaus|hôpital|clinic|bank|hotel|restaurant|café|agency|agentur|studios?|labs?|research|technologies|solutions|systems|services|consulting|partners|foundation|stiftung|council|ministry|ministerium|department|charity|trust|nhs|church|army|navy|supermarket|stores?|shop|farm|cooperative)(?![\p{L}])\.?/iu

/** Whether a word of work stands in a text: "engineer", "Pflegehelferin". */
export function isTitle(text: string): boolean {
  return titleWords.test(text)
}

/** Whether a word that organisations carry in their names stands in a text. */
export function isCompany(text: string): boolean {
  return companyWords.test(text)
}
