import type { ResumeDocument } from '@mosaic/core/resume/schema'
import { chinese, japanese, korean, taiwanese } from './eastAsian.ts'

/** Invented people, with every field that a résumé can have, in the scripts that résumés are written in. */
export const ines: ResumeDocument = {
  basics: {
    name: 'Ines Carvalho',
    label: 'Community nurse',
    email: 'ines.carvalho@example.org',
    phone: '+44 117 496 0142',
    location: { city: 'Bristol, UK' },
    profiles: [{ network: 'LinkedIn', url: 'https://linkedin.com/in/ines-carvalho' }],
    summary: 'Nurse with nine years on surgical and community wards, who trains new colleagues and writes the handover that others use.',
  },
  work: [
    {
      name: 'Avonmead General',
      position: 'Senior Staff Nurse',
      location: 'Bristol, UK',
      startDate: '2019-09',
      highlights: [
        'Led a bedside handover check that cut missed doses from 9 to 2 a month',
        'Gave and checked medicines for up to 28 patients a shift',
      ],
    },
    {
      name: 'Harbour Clinic',
      position: 'Staff Nurse',
      location: 'Cardiff, UK',
      startDate: '2011-09',
      endDate: '2016-03',
      highlights: [
        'Cared for patients after heart surgery, long lines of words that have to run on over the end of the line and go on below it',
      ],
    },
    { name: 'Severn Care Home', position: 'Care Assistant', location: 'Newport, UK', startDate: '2010', endUnknown: true },
  ],
  volunteer: [
    {
      organization: 'City Vaccination Centre',
      position: 'Volunteer',
      location: 'Bristol, UK',
      startDate: '2021-01',
      endDate: '2021-06',
      highlights: ['Gave 40 vaccinations a day and kept the register'],
    },
  ],
  education: [
    {
      institution: 'University of Bristol',
      studyType: 'BSc',
      area: 'Nursing',
      location: 'Bristol, UK',
      startDate: '2008-09',
      endDate: '2011-07',
      courses: ['Thesis on pain after heart surgery, awarded a first'],
    },
  ],
  skills: [{ name: 'Wound care' }, { name: 'Medication administration' }, { name: 'Care planning' }],
  certificates: [
    { name: 'Immediate Life Support', issuer: 'Resuscitation Council', date: '2018' },
    { name: 'Registered Nurse', issuer: 'Nursing and Midwifery Council', date: '2011-09' },
  ],
  languages: [
    { language: 'Portuguese', fluency: 'native' },
    { language: 'English', fluency: 'C1' },
  ],
  projects: [
    {
      name: 'Handover sheet',
      description: 'A one-page form for the change of shift, used on four wards.',
      url: 'https://example.org/handover',
      startDate: '2017-02',
      endDate: '2017-11',
      highlights: ['Tried it with twelve nurses before it was printed'],
    },
  ],
  awards: [{ title: 'Nurse of the Year', awarder: 'Avonmead General', date: '2020-05' }],
  publications: [{ name: 'What a handover leaves out', publisher: 'Ward Notes', releaseDate: '2019-03' }],
  interests: [{ name: 'Choir' }, { name: 'Open-water swimming' }],
}

const german: ResumeDocument = {
  basics: {
    name: 'Jörg Müßig',
    label: 'Elektroniker für Betriebstechnik',
    email: 'joerg.muessig@example.org',
    phone: '+49 30 901820',
    location: { city: 'Berlin, Deutschland' },
    summary: 'Elektroniker mit zwölf Jahren Erfahrung in der Wartung von Anlagen, der für den Betrieb und die Sicherheit der Halle steht.',
  },
  work: [
    {
      name: 'Kranz Anlagenbau GmbH',
      position: 'Elektroniker',
      location: 'Berlin, Deutschland',
      startDate: '2015-03',
      highlights: ['Wartung von 14 Anlagen, die Ausfälle sanken von 9 auf 2 im Jahr', 'Ausbildung von drei Lehrlingen in der Werkstatt'],
    },
    {
      name: 'Spree Logistik AG',
      position: 'Techniker',
      location: 'Potsdam, Deutschland',
      startDate: '2012-10',
      endDate: '2015-02',
      highlights: ['Aufbau der Förderbänder für die neue Halle'],
    },
  ],
  education: [
    {
      institution: 'Technische Universität Berlin',
      studyType: 'Bachelor',
      area: 'Elektrotechnik',
      location: 'Berlin, Deutschland',
      startDate: '2009-10',
      endDate: '2012-09',
    },
  ],
  skills: [{ name: 'SPS-Programmierung' }, { name: 'Wartung' }],
  languages: [
    { language: 'Deutsch', fluency: 'Muttersprache' },
    { language: 'Englisch', fluency: 'B2' },
  ],
}

const polish: ResumeDocument = {
  basics: { name: 'Łukasz Wiśniewski', email: 'lukasz@example.org', phone: '+48 22 555 01 42', location: { city: 'Kraków, Polska' } },
  work: [
    {
      name: 'Bank Śląski',
      position: 'Analityk',
      location: 'Kraków, Polska',
      startDate: '2018-05',
      endDate: '2022-10',
      highlights: ['Zażółcił gęślą jaźń i skrócił czas raportu z 9 do 2 dni'],
    },
  ],
  skills: [{ name: 'SQL' }, { name: 'Excel' }],
}

const greek: ResumeDocument = {
  basics: {
    name: 'Ελένη Παπαδοπούλου',
    email: 'eleni@example.org',
    phone: '+30 21 0555 0142',
    location: { city: 'Αθήνα, Ελλάδα' },
  },
  work: [
    {
      name: 'Εθνική Τράπεζα',
      position: 'Λογιστής',
      location: 'Αθήνα, Ελλάδα',
      startDate: '2017-02',
      endDate: '2021-06',
      highlights: ['Οργάνωσε την εργασία 12 ατόμων σε δύο πόλεις'],
    },
  ],
  skills: [{ name: 'Excel' }, { name: 'Λογιστική' }],
}

const russian: ResumeDocument = {
  basics: { name: 'Анна Иванова', email: 'anna@example.org', phone: '+7 495 555-01-42', location: { city: 'Москва, Россия' } },
  work: [
    {
      name: 'ООО Ромашка',
      position: 'Инженер',
      location: 'Москва, Россия',
      startDate: '2016-04',
      highlights: ['Сократила время сборки с 40 до 12 минут', 'Обучила трёх новых сотрудников'],
    },
  ],
  education: [{ institution: 'Московский государственный университет', area: 'Физика', startDate: '2010', endDate: '2015' }],
  skills: [{ name: 'Python' }, { name: 'Сварка' }],
}

const arabic: ResumeDocument = {
  basics: {
    name: 'محمد الأحمد',
    label: 'مهندس برمجيات',
    email: 'mohammed@example.org',
    phone: '+971 4 555 0142',
    location: { city: 'دبي، الإمارات' },
    profiles: [{ network: 'GitHub', url: 'https://github.com/mohammed' }],
    summary: 'مهندس برمجيات بخبرة عشر سنوات في بناء الأنظمة المالية وقيادة الفرق الصغيرة في شركات الخليج.',
  },
  work: [
    {
      name: 'شركة النور للتقنية',
      position: 'مهندس برمجيات أول',
      location: 'دبي، الإمارات',
      startDate: '2019-01',
      highlights: ['قاد فريقا من 5 مهندسين وخفض التكلفة بنسبة 30%', 'طور خدمة الدفع باستخدام React و Node.js لأكثر من 200 عميل'],
    },
    {
      name: 'شركة الخليج للاتصالات',
      position: 'مبرمج',
      location: 'أبوظبي، الإمارات',
      startDate: '2014-06',
      endDate: '2018-12',
      highlights: ['أعد التقارير الشهرية للإدارة'],
    },
  ],
  education: [{ institution: 'جامعة الإمارات', studyType: 'بكالوريوس', area: 'علوم الحاسوب', startDate: '2010-09', endDate: '2014-05' }],
  skills: [{ name: 'React' }, { name: 'Node.js' }, { name: 'تحليل البيانات' }],
  languages: [
    { language: 'العربية', fluency: 'C2' },
    { language: 'الإنجليزية', fluency: 'B2' },
  ],
}

const hebrew: ResumeDocument = {
  basics: {
    name: 'נועה לוי',
    label: 'מהנדסת תוכנה',
    email: 'noa@example.org',
    phone: '+972 3 555 0142',
    location: { city: 'תל אביב, ישראל' },
  },
  work: [
    {
      name: 'בנק הצפון',
      position: 'מהנדסת תוכנה',
      location: 'תל אביב, ישראל',
      startDate: '2018-03',
      highlights: ['הובילה צוות של 6 מפתחים וקיצרה את זמן הבנייה מ-40 ל-12 דקות', 'פיתחה שירות תשלומים עם React ו-PostgreSQL'],
    },
    { name: 'חברת הים', position: 'מפתחת', location: 'חיפה, ישראל', startDate: '2015-07', endDate: '2018-02' },
  ],
  education: [{ institution: 'אוניברסיטת תל אביב', area: 'מדעי המחשב', startDate: '2012', endDate: '2015' }],
  skills: [{ name: 'React' }, { name: 'PostgreSQL' }, { name: 'ניהול צוות' }],
  languages: [
    { language: 'עברית', fluency: 'C2' },
    { language: 'אנגלית', fluency: 'C1' },
  ],
}

export const people: Readonly<Record<string, ResumeDocument>> = {
  english: ines,
  german,
  polish,
  greek,
  russian,
  arabic,
  hebrew,
  chinese,
  taiwanese,
  japanese,
  korean,
}
