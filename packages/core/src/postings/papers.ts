import { sourceOf } from './phrases.ts'

/** Words of a clause with their offsets in it. */
export interface Named {
  readonly label: string
  readonly start: number
  readonly end: number
}

/** Papers that words before them make out: "full driving licence", "NMC registration". */
const endsOfNames = sourceOf({
  en: "[driving|driver|driver's|drivers] licen[c|s]e( category)( [b|c|c1|c+e|ce|d|d1|be]), licen[c|s]e( level [1|2|3]), licensure, certificat[e|ion], accreditation, chartership, [cscs|cpcs|ipaf|ecs|sia|cpc|clearance] card, dbs( check), police check, background check, pin number, nmc pin",
})
const bodies = sourceOf({
  en: '[acca|cima|aca|cpa|cfa|pmp|prince2|cissp|cism|cisa|itil|cipd|nebosh|iosh|qts|pgce|sc clearance|dv clearance|adr|cpc|f gas|gas safe|pasma|smsts|sssts|18th edition|haccp]( category [1|2|3|4])([ qualified| certified])',
  fr: 'caces, fimo, fco, deaes, deas, bafa',
  nl: 'vca, bhv, vog',
})
const wholeNames = sourceOf({
  de: 'führerschein( der)( klasse), *führerschein, fahrerlaubnis, *staplerschein, kranschein, schweißerschein, approbation, staatsexamen, berufsurkunde, sachkundenachweis, sachkunde, führungszeugnis, gesundheitszeugnis, masernschutz*, immunitätsnachweis, ausbildereignung*, zertifi*, staatliche[r|n|] anerkennung, examiniert*',
  fr: "permis( de conduire)( [a|b|c|ce|d|be]), diplôme d'état( d'*), carte professionnelle, habilitation*, casier judiciaire, inscription à l'ordre*, certificat, agrément",
  es: '[carnet|carné|permiso] de [conducir|manipulador]( de alimentos)( [b|c|d]), carretillero, [certificado|certificación]( de), colegiad[o|a], título oficial, número de colegiado',
  it: 'patente( [b|c|d]), abilitazione, iscrizione all’albo, attestato, haccp',
  nl: "rijbewijs( [b|c|ce|d]), *certificaat, big registratie, *diploma's, heftruckcertificaat, verklaring omtrent gedrag",
  pl: 'prawo jazdy( kat.)( [b|c|d]), uprawnienia*, certyfikat*, książeczk* *epid*, zaświadczenie o niekaralności, prawo wykonywania zawodu',
  pt: 'carta de condução, cédula profissional, certificado',
})
const endsOrChecks = String.raw`(?:${endsOfNames}|registration(?! fee)(?!\p{L})|clearance(?= |$|[,.;)]))`
const others = [
  String.raw`registered with (?:the )?[\p{L} ]{2,30}`,
  String.raw`(?:membership (?:of|with)|members? of|fellows? of) (?:the )?(?:(?:royal|chartered|british|american|national|state|institut(?:e|ion)|society|association|college|academy)(?: (?:of|for|and|\p{L}+)){0,5}?|rtpi|rics|riba|cipd|cipfa|cima|acca|icaew|imeche|iet|ciob|ciht|rcn|bps|bcs|bacp|cips|cim|iosh)(?=$|[,.;)]| or | and )`,
  String.raw`certified [\p{L} ]{2,30}?(?=[,.;)]|$| or | and )`,
  bodies,
  String.raw`(?:führerschein(?: der)?|fahrerlaubnis) klasse [\p{L}\p{N}_]{1,3}`,
  wholeNames,
  String.raw`zulassung(?= als)`,
].join('|')
const credential = new RegExp(String.raw`(?<!\p{L})(?:(?:[\p{L}\p{N}&'’/-]+[ ]){0,4}?${endsOrChecks}|${others})(?!\p{L})`, 'iu')
/** What a paper's name cannot do without: few clauses have it, and words before a name are slow to look for. */
const named = new RegExp(`${endsOrChecks}|${others}`.replaceAll(String.raw`\p{L}*(?!\p{L})`, '').replaceAll(String.raw`\p{L}*`, ''), 'iu')
const noPaper =
  /(?:software|open[- ]source|product|enterprise|mit|apache|gpl|content|music|image|data|site|patent|brand|seat)[- ]licen|licen[cs]e (?:management|compliance|agreements?|costs?|servers?|models?|fees?|keys?|plates?|sales|revenue|renewals?)|certification (?:programme|program|costs|support|budget)|registration (?:page|form|process)/iu

/** A licence, registration, certificate or check named in words. */
export function credentialIn(clause: string): Named | undefined {
  const match = named.test(clause) ? credential.exec(clause) : null
  if (!match || noPaper.test(clause)) return undefined
  const lead =
    /^(?:(?:an?|the|no|not|without|kein(?:e[nrs]?)?|ohne|nicht|your|our|full|hold|holding|have|having|with|must|you|and|or|in|on|of|for|is|are|be|subject|to|this|post|role|geldig|een|un|une|una|el|ein(?:en|e)?|der|die|das|gültige[nrs]?|im|besitz)\s+)+/iu.exec(
      match[0],
    )?.[0].length ?? 0
  return { label: match[0].slice(lead).trim(), start: match.index + lead, end: match.index + match[0].length }
}

const workRight = new RegExp(
  String.raw`(?<!\p{L})${sourceOf({
    en: 'right to work, work [permit|visa], eligib[le|ility] to work, (legally )authori[s|z][ed|ation] to work, work authori[s|z]ation, entitled to work, eu [citizen|citizenship|passport], us citizen(ship), u.s. citizen(ship)',
    de: 'arbeitserlaubnis, arbeitsgenehmigung, aufenthaltstitel',
    fr: 'autorisation de travail',
    es: 'permiso de trabajo',
    it: 'permesso di soggiorno',
    nl: 'werkvergunning',
  })}[^.;]*`,
  'iu',
)
const noSponsor =
  /(?<!\p{L})(?:no|not|cannot|can['’]t|unable to|without|don['’]t|does not|doesn['’]t|nicht|kein[e]?)(?!\p{L})[^.;]{0,60}(?:sponsor\p{L}*|visa)[^.;]*/iu
const offersHelp =
  /(?<!\p{L})(?:we|our team)(?:['’]ll| can| will| do| are happy to| gladly)? (?:offer|provide|help|assist|support|sponsor|cover|arrange)[^.;]{0,60}(?:visa|work permit|sponsor|relocation)|(?:visa|work permit)[^.;]{0,20} (?:support|assistance|sponsorship)[^.;]{0,20}(?:available|provided|offered|possible)/iu

/** The words by which a clause asks for the right to work. An employer's help with a permit is an offer and asks for nothing. */
export function workRightIn(clause: string): Named | undefined {
  const match = noSponsor.exec(clause) ?? (offersHelp.test(clause) ? null : workRight.exec(clause))
  return match ? { label: 'Right to work', start: match.index, end: match.index + match[0].length } : undefined
}
