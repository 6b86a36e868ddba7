import { dateRangeIn } from '@mosaic/core/reading/dates'
import { headingKind } from '@mosaic/core/reading/headings'
import { describe, expect, it } from 'vitest'
import { of, read } from './blocks.ts'

const russian = `
Иванова Анна Сергеевна
Казань, Россия
+7 916 123-45-67 | anna@ivanova.example

Опыт работы

ООО «Ромашка», Казань
Бухгалтер
март 2018 — по настоящее время
- Вела учёт для 40 клиентов

Образование

Казанский государственный университет
Бакалавр экономики
2010 - 2014`

const greek = `
ΕΛΕΝΗ ΒΑΣΙΛΕΙΟΥ
eleni@vasileiou.example

ΕΠΑΓΓΕΛΜΑΤΙΚΗ ΕΜΠΕΙΡΙΑ
Μηχανικός Λογισμικού, Τράπεζα Πατρών
Μάρτιος 2019 – σήμερα
• Ανάπτυξη εφαρμογών

ΕΚΠΑΙΔΕΥΣΗ
Πανεπιστήμιο Πατρών, Πτυχίο Πληροφορικής, 2014 – 2018`

const arabic = `
السيرة الذاتية
ليلى حسن محمود
القاهرة، مصر
layla@hasan.example

الخبرة العملية
مهندس برمجيات - شركة النور
2019 - حتى الآن
• تطوير التطبيقات

التعليم
جامعة القاهرة، بكالوريوس هندسة، 2014 - 2018`

const japanese = `
履歴書

氏名\t佐藤 花子
メール\tsato@hanako.example

職歴
2019年3月 〜 現在\t株式会社みどり エンジニア
・システム開発を担当

学歴
2011年4月 〜 2015年3月\t京都大学 工学部 学士`

const chinese = `
个人简历
姓名:李小红
邮箱:xiaohong@li.example

工作经历
2018年6月 - 至今\t南京科技有限公司\t软件工程师
- 负责后端开发

教育背景
2014年9月 - 2018年6月\t南京大学\t计算机科学\t本科`

const hebrew = `
קורות חיים
נועה כהן לוי
noa@cohen.example

ניסיון תעסוקתי
מהנדסת תוכנה - חברת אור
2019 - היום
• פיתוח מערכות

השכלה
אוניברסיטת חיפה, תואר ראשון, 2014 - 2018`

const vietnamese = `
TRẦN THỊ NGỌC ÁNH
Đà Nẵng, Việt Nam
anh@tran.example

KINH NGHIỆM LÀM VIỆC
Công ty TNHH Sao Mai
Kế toán trưởng
03/2019 - hiện tại
- Quản lý sổ sách

HỌC VẤN
Đại học Kinh tế Quốc dân
Cử nhân Kế toán
2012 - 2016`

describe.each([
  ['Cyrillic', russian, 'Иванова Анна Сергеевна', 'Бухгалтер', 'ООО «Ромашка»', '2018-03', 'Казанский государственный университет'],
  ['Greek', greek, 'ΕΛΕΝΗ ΒΑΣΙΛΕΙΟΥ', 'Μηχανικός Λογισμικού', 'Τράπεζα Πατρών', '2019-03', 'Πανεπιστήμιο Πατρών'],
  ['Arabic', arabic, 'ليلى حسن محمود', 'مهندس برمجيات', 'شركة النور', '2019', 'جامعة القاهرة'],
  ['Japanese', japanese, '佐藤 花子', 'エンジニア', '株式会社みどり', '2019-03', '京都大学'],
  ['Chinese', chinese, '李小红', '软件工程师', '南京科技有限公司', '2018-06', '南京大学'],
  ['Hebrew', hebrew, 'נועה כהן לוי', 'מהנדסת תוכנה', 'חברת אור', '2019', 'אוניברסיטת חיפה'],
  ['Vietnamese', vietnamese, 'TRẦN THỊ NGỌC ÁNH', 'Kế toán trưởng', 'Công ty TNHH Sao Mai', '2019-03', 'Đại học Kinh tế Quốc dân'],
] as const)('a CV in %s', (_, text, name, title, organisation, start, institution) => {
  const { proposals } = read(text)
  it('gives its name by its place, and nothing else for one', () => {
    expect(of(proposals, 'contact').filter(({ field }) => field === 'name')).toEqual([{ field: 'name', value: name }])
  })
  it('gives its role and its school with their dates', () => {
    expect(of(proposals, 'experience')).toMatchObject([{ title, organisation, start, current: true }])
    expect(of(proposals, 'education')).toMatchObject([{ institution }])
    expect(of(proposals, 'achievement')).toHaveLength(1)
  })
})

it.each([
  ['de marzo de 2018 a la actualidad', '2018-03', null, true],
  ['sept. 2020 – aujourd’hui', '2020-09', null, true],
  ['2019 -', '2019', null, true],
  ["'18–'20", '2018', '2020', false],
  ['2019-03-01 – 2021-04-30', '2019-03', '2021-04', false],
  ['Summer 2014 - Sept 2016', '2014', '2016-09', false],
  ['May 5, 2014 to June 1st 2016', '2014-05', '2016-06', false],
  ['2003  Present', '2003', null, true],
  ['20132015', '2013', '2015', false],
  ['8/01 to Present', '2001-08', null, true],
  ['2019年3月 – 现在', '2019-03', null, true],
  ['styczeń 2018 – obecnie', '2018-01', null, true],
] as const)('reads "%s" as a stretch of time', (text, from, to, isCurrent) => {
  expect(dateRangeIn(text)).toMatchObject({ from, to, isCurrent })
})

it.each([
  ['Career Experience/Job History', 'experience'],
  ['P ROFE SSI ONAL E XPER IENCE', 'experience'],
  ['Επαγγελματική εμπειρία', 'experience'],
  ['学歴', 'education'],
  ['المهارات', 'skills'],
  ['Znajomość języków', 'languages'],
  ['Publications', 'other'],
] as const)('knows the heading "%s"', (heading, kind) => {
  expect(headingKind(heading)).toBe(kind)
})
