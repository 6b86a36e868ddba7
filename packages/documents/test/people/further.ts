import { pdf } from '../readFixtures.ts'
import { look, type Person, role, study } from './person.ts'

export const further: readonly Person[] = [
  {
    is: 'a Polish CV',
    type: 'pdf',
    bytes: () =>
      pdf(`${look}#text(size:20pt,weight:"bold")[Katarzyna Wróblewska] \\ ul. Długa 7/12, 31-147 Kraków \\ tel. +48 601 234 567 \\ katarzyna.wroblewska\\@poczta.example
== Doświadczenie zawodowe
*06.2019 – obecnie* \\ Kierownik sprzedaży, Hurtownia Wawel Sp. z o.o., Kraków
- Nadzór nad zespołem ośmiu osób
*09.2014 – 05.2019* \\ Specjalista ds. obsługi klienta, Bank Południowy S.A., Tarnów
- Obsługa rachunków firmowych
== Wykształcenie
*2009 – 2014* \\ Uniwersytet Ekonomiczny w Krakowie, magister, Zarządzanie
== Języki obce
angielski – C1, niemiecki – A2
== Umiejętności
MS Excel, CRM, negocjacje
`),
    truth: {
      name: 'Katarzyna Wróblewska',
      contact: { email: 'katarzyna.wroblewska@poczta.example', phone: '+48 601 234 567' },
      roles: [
        role('Kierownik sprzedaży', 'Hurtownia Wawel Sp. z o.o.', 'Kraków', '2019-06', 'now', 1),
        role('Specjalista ds. obsługi klienta', 'Bank Południowy S.A.', 'Tarnów', '2014-09', '2019-05', 1),
      ],
      studies: [study('Uniwersytet Ekonomiczny w Krakowie', 'magister', 'Zarządzanie', '2009', '2014')],
      skills: ['MS Excel', 'CRM', 'negocjacje'],
      languages: ['angielski', 'niemiecki'],
    },
  },
  {
    is: 'a Turkish CV',
    type: 'pdf',
    bytes: () =>
      pdf(`${look}#align(center)[#text(size:20pt,weight:"bold")[Elif Yıldırım] \\ Makine Mühendisi \\ İzmir, Türkiye | 0532 123 45 67 | elif.yildirim\\@eposta.example]
== İş Deneyimi
*Kalite Mühendisi* – Ege Otomotiv A.Ş., İzmir #h(1fr) Mart 2019 – Halen
- Tedarikçi denetimleri
*Üretim Mühendisi* – Anadolu Makina Ltd. Şti., Manisa #h(1fr) Haziran 2015 – Şubat 2019
- Vardiya planlaması
== Eğitim
*Dokuz Eylül Üniversitesi* – Makine Mühendisliği, Lisans #h(1fr) 2010 – 2015
== Yabancı Dil
İngilizce (ileri), Almanca (orta)
`),
    truth: {
      name: 'Elif Yıldırım',
      contact: { email: 'elif.yildirim@eposta.example', phone: '0532 123 45 67', headline: 'Makine Mühendisi' },
      roles: [
        role('Kalite Mühendisi', 'Ege Otomotiv A.Ş.', 'İzmir', '2019-03', 'now', 1),
        role('Üretim Mühendisi', 'Anadolu Makina Ltd. Şti.', 'Manisa', '2015-06', '2019-02', 1),
      ],
      studies: [study('Dokuz Eylül Üniversitesi', 'Lisans', 'Makine Mühendisliği', '2010', '2015')],
      skills: [],
      languages: ['İngilizce', 'Almanca'],
    },
  },
  {
    is: 'a Ukrainian CV as a web page',
    type: 'html',
    bytes: () =>
      Buffer.from(
        `<html><body><h1>Олена Коваленко</h1><p>Київ, Україна | +380 67 123 45 67 | olena.kovalenko@poshta.example</p><h2>Досвід роботи</h2><h3>Бухгалтер — ТОВ «Світанок», Київ</h3><p>травень 2018 – дотепер</p><ul><li>Ведення обліку трьох підприємств</li></ul><h3>Помічник бухгалтера — ПП «Ластівка», Львів</h3><p>вересень 2015 – квітень 2018</p><h2>Освіта</h2><p>Львівський національний університет, бакалавр, Облік і аудит, 2011 – 2015</p><h2>Мови</h2><p>українська (рідна), англійська (B2)</p></body></html>`,
      ),
    truth: {
      name: 'Олена Коваленко',
      contact: { email: 'olena.kovalenko@poshta.example', phone: '+380 67 123 45 67' },
      roles: [
        role('Бухгалтер', 'ТОВ «Світанок»', 'Київ', '2018-05', 'now', 1),
        role('Помічник бухгалтера', 'ПП «Ластівка»', 'Львів', '2015-09', '2018-04'),
      ],
      studies: [study('Львівський національний університет', 'бакалавр', 'Облік і аудит', '2011', '2015')],
      skills: [],
      languages: ['українська', 'англійська'],
    },
  },
  {
    is: 'a Russian CV as job boards print it',
    type: 'txt',
    bytes: () =>
      Buffer.from(`Сидоров Павел Андреевич
Мужчина, 34 года
+7 (912) 345-67-89
p.sidorov@pochta.example
Проживает: Екатеринбург

Желаемая должность: Водитель-экспедитор

Опыт работы — 9 лет

Март 2018 — настоящее время
ООО «УралТранс»
Екатеринбург
Водитель-экспедитор
Доставка грузов по области, ведение документов.

Июль 2014 — февраль 2018
ИП Кузнецов
Екатеринбург
Курьер
Доставка заказов.

Образование
2011
Уральский транспортный техникум
Механик

Навыки
Права категории B, C; 1С; знание города

Языки
Русский — родной, Английский — A1
`),
    truth: {
      name: 'Сидоров Павел Андреевич',
      contact: { email: 'p.sidorov@pochta.example', phone: '+7 (912) 345-67-89' },
      roles: [
        role('Водитель-экспедитор', 'ООО «УралТранс»', 'Екатеринбург', '2018-03', 'now', 1),
        role('Курьер', 'ИП Кузнецов', 'Екатеринбург', '2014-07', '2018-02', 1),
      ],
      studies: [study('Уральский транспортный техникум', null, null, null, '2011')],
      skills: [],
      languages: ['Русский', 'Английский'],
    },
  },
  {
    is: 'an Arabic CV as a web page',
    type: 'html',
    bytes: () =>
      Buffer.from(
        `<html dir="rtl"><body><h1>سارة محمود العلي</h1><p>عمّان، الأردن | ‎+962 79 123 4567 | sara.alali@barid.example</p><h2>الخبرات العملية</h2><h3>محاسبة رئيسية - شركة الأفق للتجارة</h3><p>مارس 2019 - حتى الآن</p><ul><li>إعداد القوائم المالية</li></ul><h2>المؤهلات العلمية</h2><p>بكالوريوس محاسبة، الجامعة الأردنية، 2011 - 2015</p><h2>اللغات</h2><p>العربية، الإنجليزية</p></body></html>`,
      ),
    truth: {
      name: 'سارة محمود العلي',
      contact: { email: 'sara.alali@barid.example', phone: '+962 79 123 4567' },
      roles: [role('محاسبة رئيسية', 'شركة الأفق للتجارة', null, '2019-03', 'now', 1)],
      studies: [study('الجامعة الأردنية', 'بكالوريوس', 'محاسبة', '2011', '2015')],
      skills: [],
      languages: ['العربية', 'الإنجليزية'],
    },
  },
  {
    is: 'a Japanese career history',
    type: 'html',
    bytes: () =>
      Buffer.from(
        `<html><body><h1>職務経歴書</h1><p>氏名:高橋 美咲</p><p>電話:090-1234-5678</p><p>メール:misaki@takahashi.example</p><h2>職務経歴</h2><table><tr><td>2019年4月 〜 現在</td><td>株式会社あおぞら物流</td><td>営業事務</td></tr><tr><td>2015年4月 〜 2019年3月</td><td>みなと銀行</td><td>窓口スタッフ</td></tr></table><h2>学歴</h2><p>2011年4月 〜 2015年3月 神戸大学 経済学部 学士</p><h2>資格</h2><p>日商簿記検定2級 2014年</p><h2>語学</h2><p>日本語(母語)、英語(日常会話)</p></body></html>`,
      ),
    truth: {
      name: '高橋 美咲',
      contact: { email: 'misaki@takahashi.example', phone: '090-1234-5678' },
      roles: [
        role('営業事務', '株式会社あおぞら物流', null, '2019-04', 'now'),
        role('窓口スタッフ', 'みなと銀行', null, '2015-04', '2019-03'),
      ],
      studies: [study('神戸大学', '学士', '経済学部', '2011-04', '2015-03')],
      skills: [],
      languages: ['日本語', '英語'],
    },
  },
  {
    is: 'a Chinese CV in Markdown',
    type: 'md',
    bytes: () =>
      Buffer.from(`# 王丽华
电话:138 0013 8000 | 邮箱:wang.lihua@youxiang.example | 上海

## 工作经历
**东海贸易有限公司** — 采购经理
2018年3月 – 至今
- 管理供应商50家

**浦江食品集团** — 采购专员
2014年7月 – 2018年2月

## 教育经历
上海大学 国际贸易 本科 2010年9月 – 2014年6月

## 语言能力
普通话、英语
`),
    truth: {
      name: '王丽华',
      contact: { email: 'wang.lihua@youxiang.example', phone: '138 0013 8000' },
      roles: [
        role('采购经理', '东海贸易有限公司', null, '2018-03', 'now', 1),
        role('采购专员', '浦江食品集团', null, '2014-07', '2018-02'),
      ],
      studies: [study('上海大学', '本科', '国际贸易', '2010-09', '2014-06')],
      skills: [],
      languages: ['普通话', '英语'],
    },
  },
]
