import type { Tongue } from './tongue.ts'

export const nl: Tongue = {
  conjunctions: 'en|maar|terwijl',
  relative: /^(?:die|dat|waarmee|waardoor)$/iu,
  participle: /^(op|aan|in|uit|af|voor|toe|mee|om|door|her|na|bij|over|onder)?ge(?=\p{L}{4})/u,
  ending: /(?:eringen|ering|atie|eerden|eerde|eerd|eren|ingen|ing|den|ten|de|te|en|er|d|t|e|s)$/u,
  doubles: true,
  least: 3,
  irregular:
    'geef gaf gaven gegeven; schrijf schreef schreven geschreven; rijd reed; neem nam genomen; houd hield gehouden onderhield onderhouden onderhoud; lees las; spreek sprak; breng bracht; win won gewonnen; help hielp hulp geholpen; verkoop verkocht; ontwerp ontwierp; dag dagelijk dagelijks; week wekelijk wekelijks; maand maandelijk maandelijks; jaar jaarlijk jaarlijks jaarlijkse; leid leidde leiding geleid',
  synonyms: 'verlaagde verminderde reduceerde; verhoogde vergrootte; trainde schoolde; herstelde repareerde; km kilometer',
  deed: /(?:te|de|ten|den)$|^ge\p{L}+(?:d|t|en)$|^(?:gaf|schreef|reed|nam|hield|bracht|won|hielp|verkocht|ontwierp)$/u,
  ends: { from: 'van', to: 'naar|tot', by: 'met' },
  empty: 'daar ook ongeveer circa ca bijna ruim maximaal hoogstens elk elke meer mee',
  prefixes: 'uit in op af aan voor toe mee om door na bij over onder'.split(' '),
}
