/** Endings of job titles, and whole ones: a word that ends in one of them, in the feminine or plural too, tells of work. */
const endings =
  'commander|corporal|sapper|treasurer|negotiator|solicitor|barrister|surveyor|foreman|fitter|roofer|plasterer|steward|stewardess|radiographer|merchandiser|dispatcher|stocker|trustee|curator|librarian|cellist|violinist|pianist|organist|guitarist|musician|singer|dancer|actor|actress|stylist|machinist|pathologist|psychologist|biologist|chemist|physicist|geologist|therapist|receptionist|sergeant|interpreter|engineer|developer|manager|director|nurse|teacher|assistant|analyst|consultant|designer|officer|specialist|coordinator|technician|administrator|architect|scientist|researcher|supervisor|representative|associate|executive|accountant|driver|operator|operative|waiter|waitress|barista|cashier|seller|vendor|trainer|tutor|lecturer|professor|apprentice|trainee|volunteer|carer|caregiver|worker|labou?rer|mechanic|electrician|plumber|carpenter|cleaner|receptionist|secretary|editor|writer|journalist|translator|photographer|producer|marketer|recruiter|advisor|adviser|strategist|planner|buyer|broker|pharmacist|therapist|physiotherapist|surgeon|dentist|midwife|paramedic|lawyer|attorney|paralegal|programmer|tester|freelancer|helper|keeper|farmer|gardener|tailor|hairdresser|nanny|sitter|leader|instructor|inspector|handler|picker|packer|welder|painter|builder|baker|butcher|librarian|counsellor|counselor|economist|statistician|controller|auditor|' +
  'sanitäter|ärztin|anwalt|anwältin|apotheker|architekt|buchhalter|dozent|wissenschaftler|forscher|redakteur|übersetzer|dolmetscher|(?:fach|hilfs|pflege|lehr|reinigungs|büro|service|küchen)kraft|lagerist|logistiker|zimmerer|dachdecker|landwirt|florist|optiker|hebamme|pädagoge|pädagogin|arbeiter|verwalter|führer|assistenz|lehrling|geselle|gesellin|' +
  'entwickler|troniker|informatiker|tischler|maurer|gärtner|friseur|friseuse|bäcker|metzger|installateur|monteur|klempner|fahrer|ingenieur|leiter|kaufmann|kauffrau|mitarbeiter|pfleger|fachkraft|praktikant|werkstudent|assistent|berater|lehrer|verkäufer|fachfrau|fachmann|techniker|meister|sachbearbeiter|referent|erzieher|koch|köchin|hilfe|schwester|schlosser|mechaniker|elektriker|kellner|auszubildender?|' +
  'développeu(?:r|se)|ingénieure?|responsable|directeur|directrice|assistante|vendeu(?:r|se)|infirmi(?:er|ère)|chargée?|cheff?e?|conseill(?:er|ère)|électricienn?e?|plombier|menuisi(?:er|ère)|maçon|cuisini(?:er|ère)|boulang(?:er|ère)|coiffeu(?:r|se)|caissi(?:er|ère)|secrétaire|avocate?|médecin|enseignante?|institut(?:eur|rice)|éducat(?:eur|rice)|format(?:eur|rice)|graphiste|mécanicienn?e?|chauffeu(?:r|se)|conduct(?:eur|rice)|livreu(?:r|se)|magasini(?:er|ère)|ouvri(?:er|ère)|opérat(?:eur|rice)|gestionnaire|coordinat(?:eur|rice)|apprentie?|gérante?|aide-soignante?|comptable|serveu(?:r|se)|technicienn?e?|professeure?|stagiaire|' +
  'monitora?|electricista|albañil|carpinter[oa]|mecánic[oa]|peluquer[oa]|dependient[ae]|limpiador[a]?|cajer[oa]|administrativ[oa]|abogad[oa]|médic[oa]|maestr[oa]|educador[a]?|cuidador[a]?|encargad[oa]|operari[oa]|repartidor[a]?|becari[oa]|secretari[oa]|periodista|arquitect[oa]|investigador[a]?|ayudante|coordinador[a]?|' +
  'desarrollador|ingenier[oa]|gerente|profesor|enfermer[oa]|camarer[oa]|asistente|auxiliar|director|jef[ea]|cociner[oa]|contable|técnic[oa]|vendedor|consultora?|' +
  'elettricista|autista|operai[oa]|magazzinier[ea]|muratore|meccanic[oa]|parrucchier[ea]|avvocat[oa]|medico|educat(?:ore|rice)|programmat(?:ore|rice)|coordinat(?:ore|rice)|tirocinante|stagista|addett[oa]|ragionier[ea]|architett[oa]|giornalista|ricercat(?:ore|rice)|dirett(?:ore|rice)|vendit(?:ore|rice)|badante|' +
  'sviluppat(?:ore|rice)|ingegnere|impiegat[oa]|responsabile|infermier[ea]|camerier[ea]|cuoc[oa]|insegnante|commess[oa]|' +
  'eletricista|motorista|cozinheir[oa]|operadora?|balconista|re[cp]ec?cionista|empregad[oa]|advogad[oa]|contabilista|contadora?|direc?tora?|coordenadora?|programadora?|estagiári[oa]|pedreiro|cuidadora?|professora?|engenheir[oa]|' +
  'desenvolvedora?|engenheir[oa]|enfermeir[oa]|gestora?|' +
  'leid(?:er|ster)|elektricien|timmerman|schoonma(?:ker|akster)|kassière|caissière|secretaresse|leraar|lerares|onderwijzer(?:es)?|boekhouder|programmeur|analist|coördinator|beheerder|vrijwilliger|begeleid(?:er|ster)|' +
  'verzorgende|helpende|kapper|kapster|ontwikkelaar|medewerk(?:er|ster)|verpleegkundige|verkoper|docent|adviseur|' +
  'курьер|повар|электрик|механик|кассир|охранник|оператор|юрист|экономист|переводчик|секретарь|официант|парикмахер|кладовщик|сотрудник|слесарь|сварщик|редактор|журналист|стаж[её]р|лаборант|кухар|електрик|механік|касир|юрист|економіст|перекладач|секретар|офіціант|лікар|викладач|програміст|фахівець|спеціаліст|керівник|помічник|стажер|' +
  'инженер|менеджер|директор|разработчик|бухгалтер|учитель|преподаватель|врач|продавец|администратор|специалист|аналитик|программист|водитель|медсестра|консультант|руководитель|начальник|помощник|дизайнер|інженер|розробник|вчитель|бухгалтер|продавець|водій|' +
  'μηχανικός|διευθυντής|διευθύντρια|υπάλληλος|καθηγητής|καθηγήτρια|νοσηλευτής|νοσηλεύτρια|προγραμματιστής|πωλητής|πωλήτρια|λογιστής|σύμβουλος|υπεύθυνος|γραμματέας|' +
  'inżynier|kierownik|kierowniczka|specjalist[ak]a?|programist[ak]a?|nauczyciel(?:ka)?|księgow[ay]|sprzedawc[ay]|asystent(?:ka)?|pielęgniarka|kierowca|kucharka|kucharz|elektryk|mechanik|lekarz|lekarka|pracownik|magazynier|fryzjer(?:ka)?|kelner(?:ka)?|recepcjonist(?:k?a)|konsultant(?:ka)?|opiekun(?:ka)?|stażyst(?:k?a)|prawnik|tłumacz(?:ka)?|dyrektor|analityk|doradca|' +
  'operatörü?|teknisyeni?|elemanı?|sorumlusu?|yöneticisi?|aşçısı?|garson|şoförü?|doktoru?|avukatı?|mimarı?|sekreteri?|tasarımcısı?|stajyeri?|işçisi?|temsilcisi?|snickare|lärling|elektriker|arkitekt|läkare|undersköterska|frisör|städare|handläggare|projektled(?:are|er)|teamleder|prosjektleder|medarbe[ij]der|tømrer|sjåfør|pædagog|pedagog|medhjælper|apulainen|manajer|karyawan|työntekijä|päällikkö|johtaja|asiantuntija|sihteeri|suunnittelija|myyjä|kuljettaja|harjoittelija|vedoucí|prodavač(?:ka)?|řidič(?:ka)?|účetní|kuchař(?:ka)?|lékař(?:ka)?|manažer(?:ka)?|konzultant(?:ka)?|vezető|eladó|ápoló|szakács|könyvelő|asszisztens|munkatárs|vânzător|șofer|bucătar|contabil|' +
  'mühendisi?|müdürü?|uzmanı?|geliştirici(?:si)?|öğretmeni?|hemşiresi?|muhasebeci|asistanı?|danışmanı?|ingenjör|utvecklare|lärare|sjuksköterska|säljare|konsult|ingeniør|udvikler|utvikler|lærer|sykepleier|insinööri|kehittäjä|opettaja|hoitaja|inženýr|vývojář|učitel(?:ka)?|mérnök|fejlesztő|tanár|inginer|programator|profesor|' +
  'kỹ sư|nhân viên|trưởng phòng|giám đốc|lập trình viên|giáo viên|chuyên viên|quản lý|y tá|مهندسة?|مديرة?|محاسبة?|معلمة?|مطورة?|ممرضة?|مساعدة?|مبرمجة?|محللة?|אחראית?|מהנדסת?|מנהלת?|מפתחת?|מורה|אחות|רואת? חשבון|יועצת?|עוזרת?'
const unspacedTitles =
  /工程师|工程師|经理|經理|主管|总监|總監|程序员|會計|会计|护士|教师|教師|老师|助理|顾问|專員|专员|设计师|设计師|店员|司机|実習生|实习生|エンジニア|マネージャー|部長|課長|主任|店長|営業|看護師|デザイナー|コンサルタント|プログラマー|アルバイト|スタッフ|事務|엔지니어|개발자|매니저|과장|부장|대리|간호사|교사|디자이너|팀장|사원|인턴/u
const unspacedFirms = /公司|集团|集團|银行|銀行|医院|醫院|株式会社|有限会社|合同会社|病院|주식회사|㈜|\(주\)|은행|병원|그룹|商店|餐厅/u
const wholes =
  'substitute|commis|ward sister|instandhalter|plongeu(?:r|se)|intern|internship|traineeship|placement|praktikum|lead|head|chief|founder|co-founder|cto|ceo|cfo|coo|vp|president|clerk|cook|chef|fellow|student|guard|agent|owner|partner|member|contractor|self-employed|hand|doctor|judge|artist|captain|sergeant|sre|devops|aide|porter|host|hostess|dev|au pair|parent|homemaker|housewife|hausfrau|hausmann|kokk?i?|staf|kasir|sopir|guru|perawat'
const titleWords = new RegExp(
  `(?<![\\p{L}-])(?:\\p{L}*(?:${endings})(?:in|innen|a|e|s|es|as|os|n)?|(?:${wholes})s?)(?:[:*/_]in(?:nen)?|\\(in\\))?(?![\\p{L}])`,
  'iu',
)
const companyWords =
  /(?<![\p{L}])(?:inc|llc|llp|pllc|ltd|limited|gmbh|mbh|corp|corporation|company|co\.|& co|group|gruppe|groupe|plc|ag|kg|ohg|e\.\s?v|s\.?a\.?s?|s\.?r\.?l|s\.?l|b\.?v|n\.?v|university|universität|université|universidad|college|school|institut[eo]?|hospital|klinik|klinikum|krankenhaus|hôpital|clinic|bank|ziekenhuis|zorggroep|stichting|gemeente|ayuntamiento|fundación|fundação|fondazione|mairie|ospedale|comune|prefeitura|restaurante|ristorante|hôtel|pharmacie|farmacia|farmácia|apotheke|szpital|hastanesi|belediyesi|bankası|sjukhus|kommune?|nemocnice|kórház|spitalul|hotel|restaurant|café|agency|agentur|studios?|labs?|research|technologies|solutions|systems|services|consulting|partners|foundation|stiftung|council|ministry|ministerium|department|charity|trust|nhs|church|army|navy|supermarket|regiment|squadron|battalion|brigade|stores?|shop|farm|cooperative|ооо|зао|оао|пао|тов|банк|завод|компания|компанія|больница|лікарня|магазин|εταιρεία|τράπεζα|νοσοκομείο|sp\. z o\.\s?o|a\.ş|şti|holding|aps|a\/s|oyj?|s\.r\.o|a\.s|kft|zrt|d\.o\.o|công ty|ngân hàng|bệnh viện|شركة|مستشفى|بنك|مؤسسة|חברת|בנק|בע["״]מ)(?![\p{L}])\.?/iu

/** What names of organisations end in, and what in the middle of a line could be anything. */
const lastWords =
  /(?<=\S\s)(?:organi[sz]ations?|associations?|authority|commission|committee|society|federation|union|museum|library|theat(?:er|re)|cent(?:er|re)|elementary|district|motors|industries|enterprises|pharmaceuticals|laborator(?:y|ies)|insurance|healthcare|logistics|associates|communications|networks|software|technology|energy|electronics|electric|foods|brothers|press|airlines|airways|publishing|schools|verein|verlag|werke?|praxis|apotheke|stadt|amt|cabinet)(?:\s*\([^()]*\)?)?\.?$/iu

/** Its last word has a capital. */
const isNamed = /(?:^|\s)\p{Lu}\S*(?:\s*\([^()]*\)?)?$/u

/** Whether a word of work stands in a text: "engineer", "Pflegehelferin". */
export function isTitle(text: string): boolean {
  return titleWords.test(text) || unspacedTitles.test(text)
}

/** Whether a word that organisations carry in their names stands in a text. */
export function isCompany(text: string): boolean {
  return companyWords.test(text) || unspacedFirms.test(text) || (lastWords.test(text) && isNamed.test(text))
}

/** "Looked after my grandmother at home": words that say what was done, not for whom. */
export function isDoing(text: string): boolean {
  const words = text.split(/\s+/)
  const names = words.slice(1).filter((word) => /^\p{Lu}/u.test(word))
  return (
    words.length >= 3 && !isCompany(names.join(' ')) && words.slice(1).filter((word) => /^\p{Ll}/u.test(word)).length >= words.length * 0.6
  )
}
