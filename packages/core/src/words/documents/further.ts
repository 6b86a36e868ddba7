import type { FurtherCode } from './codes.ts'
import { furtherLetters } from './furtherLetters.ts'
import { type SectionId, sectionIds } from './sections.ts'
import type { DocumentWords, LevelId } from './words.ts'

/** Headings in the order of the sections; the present, a beginning; levels from native to basic; what the files are called. */
const table: Readonly<Record<FurtherCode, readonly [headings: string, times: string, levels: string, files: string]>> = {
  ru: [
    'О себе|Опыт работы|Волонтёрство|Проекты|Образование|Навыки|Сертификаты|Языки|Награды|Публикации|Интересы',
    'настоящее время|Начало',
    'родной|свободно|продвинутый|средний|начальный',
    'резюме|письмо|сообщение',
  ],
  uk: [
    'Про себе|Досвід роботи|Волонтерство|Проєкти|Освіта|Навички|Сертифікати|Мови|Нагороди|Публікації|Інтереси',
    'теперішній час|Початок',
    'рідна|вільно|просунутий|середній|початковий',
    'резюме|лист|повідомлення',
  ],
  el: [
    'Περίληψη|Επαγγελματική εμπειρία|Εθελοντισμός|Έργα|Εκπαίδευση|Δεξιότητες|Πιστοποιήσεις|Γλώσσες|Διακρίσεις|Δημοσιεύσεις|Ενδιαφέροντα',
    'σήμερα|Έναρξη',
    'μητρική|άριστα|πολύ καλά|καλά|βασικά',
    'βιογραφικό|επιστολή|μήνυμα',
  ],
  tr: [
    'Özet|İş deneyimi|Gönüllü çalışmalar|Projeler|Eğitim|Beceriler|Sertifikalar|Diller|Ödüller|Yayınlar|İlgi alanları',
    'halen|Başlangıç',
    'ana dil|akıcı|ileri|orta|temel',
    'özgeçmiş|mektup|mesaj',
  ],
  sv: [
    'Sammanfattning|Arbetslivserfarenhet|Ideellt arbete|Projekt|Utbildning|Färdigheter|Certifikat|Språk|Utmärkelser|Publikationer|Intressen',
    'nuvarande|Början',
    'modersmål|flytande|avancerad|medel|grundläggande',
    'cv|brev|meddelande',
  ],
  ar: [
    'الملخص|الخبرة العملية|العمل التطوعي|المشاريع|التعليم|المهارات|الشهادات|اللغات|الجوائز|المنشورات|الاهتمامات',
    'الحاضر|بداية',
    'اللغة الأم|بطلاقة|متقدم|متوسط|مبتدئ',
    'سيرة-ذاتية|خطاب|رسالة',
  ],
  he: [
    'תקציר|ניסיון תעסוקתי|התנדבות|פרויקטים|השכלה|כישורים|תעודות|שפות|פרסים|פרסומים|תחומי עניין',
    'היום|התחלה',
    'שפת אם|שוטף|מתקדם|בינוני|בסיסי',
    'קורות-חיים|מכתב|הודעה',
  ],
  zh: [
    '个人简介|工作经历|志愿者经历|项目经历|教育背景|技能|证书|语言|获奖情况|发表论文|兴趣爱好',
    '至今|始于',
    '母语|流利|熟练|中级|初级',
    '简历|求职信|消息',
  ],
  'zh-Hant': [
    '自傳|工作經歷|志工經歷|專案經歷|教育背景|專業技能|證照|語言|獲獎經歷|發表論文|興趣',
    '至今|始於',
    '母語|流利|熟練|中級|初級',
    '履歷|求職信|訊息',
  ],
  ja: [
    '要約|職歴|ボランティア活動|プロジェクト|学歴|スキル|資格|語学|受賞歴|論文|趣味',
    '現在|開始',
    '母語|流暢|上級|中級|初級',
    '職務経歴書|添え状|メッセージ',
  ],
  ko: [
    '소개|경력|봉사활동|프로젝트|학력|기술|자격증|언어|수상 경력|논문|취미',
    '현재|시작',
    '모국어|유창함|고급|중급|초급',
    '이력서|자기소개서|메시지',
  ],
}

const levelIds: readonly LevelId[] = ['native', 'fluent', 'advanced', 'intermediate', 'basic']

/** Names by their ids, from a row of the table. */
function named<K extends string, T>(ids: readonly K[], row: string, as: (name: string) => T): Record<K, T> {
  const names = row.split('|')
  return Object.fromEntries(ids.map((id, at) => [id, as(names[at] ?? '')])) as Record<K, T>
}

function wordsIn(language: FurtherCode, [headings, times, levels, files]: (typeof table)[FurtherCode]): DocumentWords {
  const [present = '', began = ''] = times.split('|')
  return {
    language,
    headings: named(
      sectionIds.filter((id): id is Exclude<SectionId, 'own'> => id !== 'own'),
      headings,
      String,
    ),
    present,
    began,
    studyOf: ', ',
    levels: named(levelIds, levels, (name) => [name]),
    letter: furtherLetters[language],
    files: named(['resume', 'cover_letter', 'outreach'], files, String),
  }
}

/** The words of languages of which Mosaic has no more than these. */
export const further = Object.fromEntries(
  Object.entries(table).map(([language, row]) => [language, wordsIn(language as FurtherCode, row)]),
) as Record<FurtherCode, DocumentWords>
