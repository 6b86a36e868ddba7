import type { ResumeDocument } from '@mosaic/core/resume/schema'

/* Invented people whose names and words stand in no Latin letters and without spaces. */

export const chinese: ResumeDocument = {
  basics: { name: '王小明', label: '软件工程师', email: 'wang@example.org', phone: '+86 10 5555 0142', location: { city: '北京' } },
  work: [
    {
      name: '北京示例科技公司',
      position: '软件工程师',
      startDate: '2018-07',
      highlights: ['负责支付系统的设计与开发，故障率下降了30%', '带领五名工程师完成迁移'],
    },
  ],
  education: [{ institution: '北京大学', studyType: '本科', area: '计算机科学', startDate: '2014-09', endDate: '2018-06' }],
  skills: [{ name: 'Java' }, { name: 'MySQL' }],
}

export const taiwanese: ResumeDocument = {
  basics: { name: '陳怡君', label: '專案經理', email: 'chen@example.org', phone: '+886 2 5555 0142', location: { city: '臺北' } },
  work: [
    {
      name: '臺灣範例公司',
      position: '專案經理',
      startDate: '2017-03',
      endDate: '2022-08',
      highlights: ['管理十二人的團隊，準時完成三個專案'],
    },
  ],
  skills: [{ name: 'Excel' }, { name: '專案管理' }],
}

export const japanese: ResumeDocument = {
  basics: { name: '山田 太郎', label: 'エンジニア', email: 'yamada@example.org', phone: '+81 3 5555 0142', location: { city: '東京' } },
  work: [
    {
      name: '株式会社サンプル',
      position: 'エンジニア',
      startDate: '2016-04',
      highlights: ['決済システムの設計と開発を担当し、障害を三割減らした', '新人五名の教育を行った'],
    },
  ],
  education: [{ institution: '東京大学', area: '工学部', startDate: '2012-04', endDate: '2016-03' }],
  skills: [{ name: 'Java' }, { name: 'Linux' }],
}

export const korean: ResumeDocument = {
  basics: { name: '김민수', label: '개발자', email: 'kim@example.org', phone: '+82 2 555 0142', location: { city: '서울' } },
  work: [
    {
      name: '주식회사 예제',
      position: '개발자',
      startDate: '2017-03',
      highlights: ['결제 시스템을 설계하고 장애를 30% 줄였다', '신입 다섯 명을 교육했다'],
    },
  ],
  education: [{ institution: '서울대학교', area: '컴퓨터공학', startDate: '2012-03', endDate: '2017-02' }],
  skills: [{ name: 'Java' }, { name: 'Linux' }],
}
