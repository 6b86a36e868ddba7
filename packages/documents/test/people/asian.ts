import { type Person, role, study } from './person.ts'

export const asian: readonly Person[] = [
  {
    is: 'a Korean CV as a web page',
    type: 'html',
    bytes: () =>
      Buffer.from(
        `<h1>김민지</h1><p>서울특별시 | 010-1234-5678 | minji.kim@mail.example</p><h2>경력사항</h2><p>2019.03 ~ 현재 | 한빛전자 주식회사 | 마케팅팀 대리</p><ul><li>신제품 출시 캠페인 5회 기획</li></ul><p>2015.07 ~ 2019.02 | 새봄은행 | 사원</p><h2>학력</h2><p>2011.03 ~ 2015.02 한국대학교 경영학과 학사</p><h2>외국어</h2><p>영어, 일본어</p>`,
      ),
    truth: {
      name: '김민지',
      contact: { email: 'minji.kim@mail.example', phone: '010-1234-5678' },
      roles: [role('마케팅팀 대리', '한빛전자 주식회사', null, '2019-03', 'now', 1), role('사원', '새봄은행', null, '2015-07', '2019-02')],
      studies: [study('한국대학교', '학사', '경영학과', '2011-03', '2015-02')],
      skills: [],
      languages: ['영어', '일본어'],
    },
  },
  {
    is: 'an Indonesian CV as plain text',
    type: 'txt',
    bytes: () =>
      Buffer.from(`DEWI LESTARI
Jl. Melati No. 10, Bandung, Indonesia
0812-3456-7890 | dewi.lestari@surat.example

PENGALAMAN KERJA
Staf Administrasi - PT Sinar Jaya, Bandung
Januari 2019 - Sekarang
- Mengelola arsip dan surat

Kasir - Toko Makmur, Bandung
Juli 2016 - Desember 2018

PENDIDIKAN
Universitas Padjadjaran, S1 Manajemen, 2012 - 2016

BAHASA
Indonesia, Inggris
`),
    truth: {
      name: 'DEWI LESTARI',
      contact: { email: 'dewi.lestari@surat.example', phone: '0812-3456-7890' },
      roles: [
        role('Staf Administrasi', 'PT Sinar Jaya', 'Bandung', '2019-01', 'now', 1),
        role('Kasir', 'Toko Makmur', 'Bandung', '2016-07', '2018-12'),
      ],
      studies: [study('Universitas Padjadjaran', null, null, '2012', '2016')],
      skills: [],
      languages: ['Indonesia', 'Inggris'],
    },
  },
]
