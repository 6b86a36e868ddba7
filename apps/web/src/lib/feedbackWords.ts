import { catalogue, plural } from './language.ts'

/** What machines and readers stumble over: the score with its parts, the findings, a posting's skills, and what became of it since. */
export const words = catalogue('feedback', {
  severities: { blocking: 'stops a machine', important: 'costs an answer', minor: 'style' },
  readers: { title: 'What a reader would say', none: 'Nothing that rules can find.' },
  notLookedAt: (rules: string) => `Not looked at: ${rules}.`,
  rule: (id: string) => id.replaceAll('_', ' '),
  onPage: (page: number) => `Page ${page}.`,
  goTo: 'Go to it',
  machines: {
    title: 'How a machine takes it',
    noScore: 'It could not be read back, so there is no score.',
    of: 'of 100',
    capped: (ceiling: number, reasons: string) => `of 100. It cannot get over ${ceiling}: ${reasons}`,
    states: { pass: 'passed', provable: 'in part', bad: 'failed', unknown: 'not checked', learnable: 'does not apply' },
    notChecked: (why: string) => `Not checked. ${why}`,
    points: (n: number, of: number) => `${n} of ${of}`,
    notCounted: 'not counted',
    how: 'How this was looked at',
    file: (format: string, pages: number | null) => `${format}${pages === null ? '' : `, ${plural(pages, '# page', '# pages')}`}.`,
    readers: { mosaic: 'Mosaic’s own reader', plain: 'A plain one', poppler: 'Poppler' },
    read: {
      read: 'read it.',
      failed: 'could not read it.',
      absent: 'is not installed here, so it was not asked.',
      not_asked: 'is not given files of others.',
    },
    weights: 'Each part has its weight, together 100; what could not be checked earns nothing. No model has a say in it.',
    stumbles: 'Where a machine stumbles',
    nowhere: 'Nowhere. The text comes out whole and in order.',
  },
  match: {
    title: 'What the posting asks for',
    none: 'It names no skill.',
    named: (n: number, of: number) => `${n} of ${of} of its skills are named in this text. This is no part of the score above.`,
    missing: { in_facts: 'among your facts, not in this text', unspoken: 'not spoken of yet', denied: 'you said no' },
  },
  since: {
    title: (name: string, gone: number, added: number) => `Since ${name}: ${gone} gone, ${added} new`,
    same: 'The same findings as before.',
    gone: 'gone',
    added: 'new',
    notCompared: (why: string) => `The scores are not compared: ${why}`,
    score: (score: number | null, less: number) =>
      `How a machine takes it was ${score} of 100 then${less === 0 ? ', as it is now' : `, ${Math.abs(less)} ${less > 0 ? 'less' : 'more'} than now`}.`,
    part: (label: string, before: string, now: string) => `${label}: ${before}, now ${now}`,
    notLookedAt: 'not looked at',
  },
})
