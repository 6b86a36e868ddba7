/** What a section of a résumé is about. */
export type SectionKind =
  | 'experience'
  | 'volunteering'
  | 'education'
  | 'skills'
  | 'languages'
  | 'projects'
  | 'credentials'
  | 'summary'
  | 'contact'
  | 'references'
  | 'interests'
  | 'other'

/** Heading words of seven languages, folded and separated by commas; a heading is one of them, alone or joined with another by "and". */
const words: Readonly<Record<Exclude<SectionKind, 'other'>, readonly string[]>> = {
  experience: [
    'experience,teaching,work experience,professional experience,employment,employment history,work history,career history,career',
    'relevant experience,positions held,professional background,internships,internship experience,work,jobs,military service',
    'research experience,teaching experience,academic appointments,appointments,academic positions,industry experience',
    'other experience,additional experience,professional history,professional appointments,work experiences,experiences',
    'berufserfahrung,beruflicher werdegang,werdegang,berufspraxis,praktika,praktische erfahrung,tatigkeiten',
    'berufliche erfahrung,experience professionnelle,experiences professionnelles,parcours professionnel,experiencia',
    'experiencia laboral,experiencia profesional,trayectoria profesional,esperienza,esperienze professionali',
    'esperienza lavorativa,esperienza professionale,experiencia profissional,werkervaring,ervaring,loopbaan',
    'experience and employment,employment experience,professional career,jobs held,selected experience,work and experience',
    'clinical experience,leadership experience,leadership,positions,praxis,berufliche stationen,beruflicher hintergrund',
    'berufspraktische erfahrung,arbeitserfahrung,berufstatigkeit,berufliche tatigkeit,beruflicher lebenslauf,nebentatigkeiten',
    'parcours,emplois,experience de travail,historial laboral,experiencia de trabajo,empleo,esperienze,esperienze di lavoro',
    'carriera,historico profissional,percurso profissional,experiencias,werkverleden,arbeidsverleden,relevante werkervaring',
    'stages,stage,tirocini,practicas,estagios,self employment,freelance work,freelance experience',
  ],
  volunteering: [
    'volunteering,volunteer experience,volunteer work,volunteer,voluntary work,community service,community involvement',
    'ehrenamt,ehrenamtliches engagement,engagement,benevolat,voluntariado,volontariato,vrijwilligerswerk,unpaid work,caring',
    'volunteer activities,extracurricular activities,extracurriculars,social engagement,soziales engagement',
    'ehrenamtliche tatigkeiten,ehrenamtliche tatigkeit,engagements,vie associative,actividades de voluntariado',
    'attivita di volontariato,trabalho voluntario,informal work,vrijwilligerservaring',
  ],
  education: [
    'education,school,schools,academic background,academic qualifications,qualifications,studies,education and training,academic history',
    'educational background,schooling,training,academic education,degrees,ausbildung,bildung,studium,schulbildung,bildungsweg',
    'akademische ausbildung,schule,formation,formations,etudes,educacion,formacion,formacion academica,estudios,istruzione',
    'formazione,istruzione e formazione,educacao,formacao,formacao academica,opleiding,opleidingen',
    'education and qualifications,academic profile,educational qualifications,education history,schul und berufsausbildung',
    'schulische ausbildung,schulbildung und studium,ausbildung und studium,studium und ausbildung,hochschulbildung',
    'bildungsgang,akademischer werdegang,formation academique,diplomes,diplomes et formations,etudes et formations',
    'parcours academique,parcours scolaire,formation initiale,formacion y estudios,educacion y formacion,estudios realizados',
    'titulacion,titulos,studi,percorso di studi,titoli di studio,habilitacoes literarias,habilitacoes academicas',
    'formacao e educacao,studie,scholing,onderwijs,opleiding en training',
  ],
  skills: [
    'skills,technical skills,key skills,core skills,core competencies,competencies,technologies,expertise,areas of expertise',
    'strengths,professional skills,tools,abilities,skill set,it skills,computer skills,skills summary,skills and technologies',
    'programming skills,soft skills,skills and abilities,technical expertise,tech stack,technical proficiencies,capabilities',
    'kenntnisse,fahigkeiten,kompetenzen,edv kenntnisse,it kenntnisse,fachkenntnisse,competences,aptitudes,competencias',
    'habilidades,conocimientos,competenze,capacita,vaardigheden,competenties,core competences,technical competencies',
    'relevant skills,additional skills,other skills,skills and tools,skills and expertise,technical knowledge,personal skills',
    'digital skills,hard skills,skill highlights,highlights of skills,software,software skills,programming',
    'programming languages,proficiencies,specialties,competencies and skills,tools and technologies',
    'languages and technologies,besondere kenntnisse,kenntnisse und fahigkeiten,fahigkeiten und kenntnisse',
    'it und sprachkenntnisse,edv,computerkenntnisse,weitere kenntnisse,qualifikationen,starken,personliche starken',
    'softwarekenntnisse,competences techniques,competences cles,competences informatiques,savoir faire,savoir etre',
    'informatique,outils,logiciels,competencias tecnicas,aptitudes y habilidades,conocimientos informaticos,informatica',
    'herramientas,competenze tecniche,competenze informatiche,competenze digitali,conoscenze informatiche',
    'capacita e competenze,competencias digitais,conhecimentos,conhecimentos informaticos,computervaardigheden',
    'kennis en vaardigheden,kennis,professionele vaardigheden',
  ],
  languages: [
    'languages,language skills,sprachen,sprachkenntnisse,langues,idiomas,lingue,linguas,talen,talenkennis,spoken languages',
    'foreign languages,language proficiency,fremdsprachen,fremdsprachenkenntnisse,competences linguistiques',
    'langues etrangeres,conocimiento de idiomas,idiomas extranjeros,competenze linguistiche,conoscenze linguistiche',
    'lingue straniere,competencias linguisticas,talen en niveau',
  ],
  projects: [
    'projects,personal projects,selected projects,key projects,side projects,open source,open source projects',
    'project experience,academic projects,portfolio,projekte,projets,proyectos,progetti,projetos,projecten,notable projects',
    'relevant projects,research projects,project highlights,selected work,ausgewahlte projekte,projekterfahrung',
    'eigene projekte,projets personnels,projets realises,proyectos personales,proyectos destacados,progetti personali',
    'projetos pessoais,persoonlijke projecten',
  ],
  credentials: [
    'certifications,certificates,certification,licenses,licences,licenses and certifications,professional certifications',
    'registrations,professional registrations,credentials,courses,courses and certifications,training and certifications',
    'zertifikate,zertifizierungen,weiterbildung,weiterbildungen,fortbildungen,certificats,certifications et formations',
    'certificaciones,cursos,certificazioni,corsi,certificaten,cursussen,certifications and licenses',
    'licences and certifications,certificates and training,certificates and courses,professional development',
    'courses and training,continuing education,professional training,further training,online courses,accreditations',
    'training courses,zertifikate und weiterbildungen,weiterbildung und zertifikate,fort und weiterbildung',
    'fort und weiterbildungen,kurse,lehrgange,fuhrerschein,formation continue,formations complementaires',
    'diplomes et certifications,permis,habilitations,formacion complementaria,certificados,cursos y certificaciones,carnets',
    'certificazioni e corsi,corsi di formazione,patenti,certificacoes,certificados e cursos,formacao complementar',
    'cursussen en certificaten,certificeringen,bijscholing,trainingen',
  ],
  summary: [
    'summary,professional summary,profile,about,about me,objective,career objective,personal statement,personal profile',
    'executive summary,introduction,overview,career summary,professional profile,profil,kurzprofil,uber mich,zusammenfassung',
    'profil professionnel,a propos,perfil,perfil profesional,resumen,sobre mi,profilo,sommario,resumo,profiel,samenvatting',
    'over mij,bio,biography,personal summary,career profile,career overview,qualifications summary,summary of qualifications',
    'highlights,career highlights,professional overview,profile summary,about myself,who i am,statement,profil und ziele',
    'personliches profil,profilbeschreibung,zur person,berufsziel,berufliches ziel,profil personnel,objectif',
    'objectif professionnel,presentation,accroche,extracto,objetivo,objetivo profesional,presentacion,profilo professionale',
    'profilo personale,obiettivo,obiettivo professionale,chi sono,presentazione,perfil profissional,objetivo profissional',
    'sobre,apresentacao,persoonlijk profiel,profielschets,doel,wie ben ik',
  ],
  contact: [
    'contact,contact information,contact details,personal details,personal information,details,kontakt,personliche daten',
    'kontaktdaten,coordonnees,contacto,datos personales,contatti,dati personali,contato,dados pessoais,persoonlijke gegevens',
    'links,profiles,social,find me online,contact me,get in touch,contact info,kontaktinformationen,angaben zur person',
    'informations personnelles,etat civil,me contacter,datos de contacto,informacion personal,informacion de contacto',
    'informazioni personali,recapiti,contactos,contatos,informacoes pessoais,informacao pessoal,contactgegevens,personalia',
  ],
  references: [
    'references,referees,referenzen,referencias,referenze,referenties,references available on request,professional references',
    'referenz,referencias profesionales,referencias laborales,referencies,references professionnelles',
  ],
  interests: [
    'interests,hobbies,hobbies and interests,interests and hobbies,activities,interessen,centres d interet,intereses',
    'interessi,interesses,hobby s,personal interests,other interests,leisure,freizeit,interessen und hobbys,hobbys',
    'hobbys und interessen,freizeitaktivitaten,loisirs,centres d interets,loisirs et interets,passions,aficiones',
    'intereses y aficiones,pasatiempos,hobby,interessi e hobby,tempo libero,passatempos,interesses pessoais,vrije tijd',
    'hobbies en interesses,hobby s en interesses',
  ],
}

const byWords = new Map(
  Object.entries(words).flatMap(([kind, lists]) =>
    lists.flatMap((list) => list.split(',').map((name) => [name, kind as SectionKind] as const)),
  ),
)

/** A heading's words without case, accents, bullets and marks around them. */
export function foldHeading(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[&+]/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The kind of section that a heading opens by its exact words, undefined when they are none of ours. */
export function headingKind(text: string): SectionKind | undefined {
  const folded = foldHeading(unspaced(text.replace(/\([^)]*\)\s*$/, '')))
  const known = byWords.get(folded)
  if (known) return known
  const parts = folded.split(/ (?:and|und|et|y|e|en) /)
  return parts.length >= 2 && parts.length <= 3 ? parts.map((part) => byWords.get(part)).find((kind) => kind !== undefined) : undefined
}

/** The kind that one of our words inside a longer heading tells: "Non-academic work experience". The longest word decides. */
export function headingKindWithin(text: string): SectionKind | undefined {
  const tokens = foldHeading(unspaced(text)).split(' ')
  for (let length = tokens.length; length > 0; length--)
    for (let at = tokens.length - length; at >= 0; at--) {
      const kind = byWords.get(tokens.slice(at, at + length).join(' '))
      if (kind) return kind
    }
  return undefined
}

/** "E X P E R I E N C E" as one word, several such words by wider gaps. */
function unspaced(text: string): string {
  const trimmed = text.trim()
  return /^(?:[\p{L}&]\s+){3,}[\p{L}&]$/u.test(trimmed)
    ? trimmed
        .split(/\s{2,}|\t/)
        .map((part) => part.replaceAll(' ', ''))
        .join(' ')
    : text
}
