const titleWords =
  /\b(engineer|developer|manager|director|nurse|teacher|assistant|analyst|consultant|designer|officer|intern|specialist|coordinator|technician|administrator|architect|scientist|researcher|lead|head|chief|founder|co-founder|cto|ceo|cfo|coo|vp|president|supervisor|representative|associate|executive|accountant|clerk|driver|operator|operative|cook|chef|waiter|waitress|barista|cashier|seller|vendor|trainer|tutor|lecturer|professor|fellow|student|apprentice|trainee|volunteer|carer|caregiver|worker|labou?rer|mechanic|electrician|plumber|carpenter|cleaner|guard|receptionist|secretary|editor|writer|journalist|translator|photographer|artist|producer|marketer|recruiter|advisor|adviser|strategist|planner|buyer|agent|broker|pharmacist|therapist|physiotherapist|doctor|surgeon|dentist|midwife|paramedic|lawyer|attorney|paralegal|judge|programmer|tester|devops|sre|owner|partner|member|contractor|freelancer?|self-employed|helper|hand|shop ?keeper|farmer|gardener|tailor|hairdresser|nanny|babysitter|leader|captain|sergeant|entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|kaufmann|kauffrau|mitarbeiter(?:in)?|pfleger(?:in)?|fachkraft|praktikant(?:in)?|werkstudent(?:in)?|assistent(?:in)?|berater(?:in)?|lehrer(?:in)?|verkäufer(?:in)?|développeur|ingénieur|responsable|directeur|directrice|assistante|vendeur|vendeuse|infirmi[eè]re?|chargée?|desarrollador|ingeniero|ingeniera|gerente|profesora?|enfermer[ao]|camarer[ao]|sviluppatore|ingegnere|impiegat[ao]|responsabile|desenvolvedor|engenheir[ao]|ontwikkelaar|medewerker)\b/iu
const companyWords =
  /\b(inc|llc|ltd|limited|gmbh|corp|corporation|company|co|group|plc|ag|s\.a|university|college|school|institute|hospital|clinic|bank|hotel|restaurant|agency|studio|labs?|research|technologies|solutions|systems|services|consulting|partners|foundation|council|ministry|department|charity|trust|nhs|church|army|navy|university of|deepmind|google|microsoft|apple|amazon|nvidia|meta)\b\.?/i

/** Whether a word of work stands in a text: "engineer", "Pflegehelferin". */
export function isTitle(text: string): boolean {
  return titleWords.test(text)
}

/** Whether a word that organisations carry in their names stands in a text. */
export function isCompany(text: string): boolean {
  return companyWords.test(text)
}
