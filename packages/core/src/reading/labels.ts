/** What a label before a colon says of the words after it, in an entry's head. */
export type HeadLabel = 'title' | 'organisation' | 'place' | 'dates' | 'degree' | 'field'

const words: Readonly<Record<HeadLabel, string>> = {
  title:
    'role|job title|title|position|positions? held|designation|job|occupation|occupation or position held|position|stelle|beruf|tätigkeit|rolle|poste|poste occupé|fonction|puesto|cargo|ocupación|mansione|ruolo|posizione|qualifica|função|functie|rol|должность|посада|θέση|stanowisko|görev|pozisyon|المسمى الوظيفي|תפקיד|职位|職位|職種|직위|chức vụ|vị trí',
  organisation:
    'company|company name|employer|employer name|organi[sz]ation|firm|client|customer|name of employer|name and address of employer|name and type of organi[sz]ation(?: providing education and training)?|nome e indirizzo del datore di lavoro|nome e tipo di istituto di istruzione o formazione|nombre y dirección del empleador|nom et adresse de l.employeur|name und adresse des arbeitgebers|institution|university|college|school|board|hochschule|universität|schule|école|université|universidad|centro|istituto|università|universidade|instelling|arbeitgeber|firma|unternehmen|entreprise|employeur|société|empresa|empleador|compañía|azienda|datore di lavoro|società|empregador|entidade|werkgever|bedrijf|организация|компания|работодатель|роботодавець|компанія|εταιρεία|εργοδότης|firma|pracodawca|şirket|işveren|الشركة|جهة العمل|חברה|מעסיק|公司|公司名称|会社名|勤務先|회사|회사명|công ty',
  place:
    'location|place|city|ort|standort|lieu|ville|lugar|ubicación|ciudad|luogo|sede|città|local|cidade|plaats|locatie|город|місто|miejsce|yer|المكان|地点|地點|勤務地|근무지|địa điểm',
  degree:
    'degree|title of qualification(?: awarded)?|qualifica conseguita|título de la cualificación obtenida|intitulé du certificat ou diplôme délivré|qualification|course|programme|program|abschluss|diplôme|título|titulación|titolo di studio|titolo|curso|grau|diploma|opleiding|学位|學位|học vị|الدرجة|תואר',
  field:
    'major|field of study|specialisation|specialization|studiengang|fachrichtung|studienfach|spécialité|filière|especialidad|indirizzo|especialização|studierichting|richting|специальность|kierunek|specjalność|inriktning|专业|專業|전공',
  dates:
    'dates?|duration|period|time period|from|tenure|years?|dates employed|employment dates?|zeitraum|dauer|datum|période|durée|dates?|fechas?|período|periodo|duración|durata|date|data|duração|periode|период|період|okres|tarih|الفترة|المدة|תקופה|时间|時間|期間|기간|thời gian',
}

const patterns = Object.entries(words).map(
  ([label, names]) => [label as HeadLabel, new RegExp(`^(?:${names})\\s*[:：]\\s*(?=\\S)`, 'iu')] as const,
)

/** The label that a line of an entry's head begins with, and how many characters of it; undefined where there is none. */
export function headLabel(text: string): { readonly label: HeadLabel; readonly length: number } | undefined {
  for (const [label, pattern] of patterns) {
    const match = pattern.exec(text)
    if (match) return { label, length: match[0].length }
  }
  return undefined
}

const bodyWords =
  'responsibilit(?:y|ies)|duties|description|environments?|technolog(?:y|ies)|tools?|tasks?|achievements?|accomplishments?|highlights|projects?|summary|scope|team size|skills?|platforms?|software|hardware|subjects?|modules?|thesis|dissertation|gpa|cgpa|grades?|coursework|courses|key points|contributions?|deliverables|results?|activities|methodology|databases?|operating systems?|languages?|(?<=\\p{L} )clients|references?|referees?|reason for leaving|' +
  'aufgaben|aufgabengebiete?|tätigkeiten|schwerpunkte?|erfolge|verantwortung|verantwortlichkeiten|umgebung|projekte|note|abschlussnote|thema|' +
  'missions?|tâches|réalisations|environnement(?: technique)?|responsabilités|activités|outils|mention|' +
  'funciones|responsabilidades|tareas|logros|entorno|herramientas|proyectos|actividades|' +
  'mansioni|responsabilità|attività|progetti|strumenti|risultati|voto|' +
  'funções|atividades|tarefas|resultados|projetos|ferramentas|' +
  'taken|werkzaamheden|verantwoordelijkheden|projecten|resultaten|' +
  'обязанности|достижения|задачи|обов’язки|αρμοδιότητες|obowiązki|osiągnięcia|görevler|sorumluluklar|المهام|المسؤوليات|职责|工作内容|工作描述|業務内容|職務内容|담당 업무|주요 업무|nhiệm vụ|mô tả công việc'
const bodyLabel = new RegExp(`^(?:[\\p{L}&/]+\\s){0,3}(?:${bodyWords})(?:\\s[\\p{L}&/]+){0,3}\\s*(?:[:：].*|)$`, 'iu')
const bodyLabelAlone = new RegExp(`^(?:${bodyWords})$`, 'iu')

const terms =
  /^(?:type of business or sector|tipo di azienda o settore|tipo de empresa o sector|hours(?: per week| a week)?|salary|pay|series|pay grade|grade|supervisor(?: name)?|wochenstunden)\s*[:：]\s*\S/iu

/** "Hours per week: 40", "Supervisor: Dan Ruiz": how a role was held, nothing that was done in it. */
export const isTerm = (text: string): boolean => terms.test(text)

/** "Highlights": a label of the lines below it, which says nothing itself. */
export const isLabelAlone = (text: string): boolean =>
  bodyLabelAlone.test(text.replace(/\s*[:：]$/u, '').trim()) || (/[:：]\s*$/u.test(text) && bodyLabel.test(text.trim()))

/** "Responsibilities:", "Environment: Java, Oracle": the line tells about the entry above. */
export function isBodyLabel(text: string): boolean {
  return isTerm(text) || (/^[^:：]{2,60}[:：]/u.test(text) && bodyLabel.test(text)) || bodyLabelAlone.test(text.trim())
}
