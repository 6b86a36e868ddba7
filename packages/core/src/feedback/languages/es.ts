import { pairs, type WritingRules } from './rules.ts'

export const es: WritingRules = {
  language: 'es',
  weakOpening:
    /^(?:responsable (?:de|del)|encargad[oa] (?:de|del)|a cargo (?:de|del)|participación en|participé en|particip[oó] en|ayud[ée] (?:a|con|en)|trabaj[ée] (?:en|con)|colaboración en|funciones ?:)(?!\p{L})/iu,
  firstPerson: /(?<!\p{L})(?:yo|mi|mis|mí|conmigo|mío|mía)(?!\p{L})/iu,
  passive: /(?<!\p{L})(?:fue|fueron|ha sido|han sido|había sido|eran?)\s+(?:\p{L}+mente\s+)?\p{L}{2,}(?:ad|id)[oa]s?(?!\p{L})/iu,
  fairPassive:
    /(?<!\p{L})(?:ascendid|promovid|elegid|nombrad|premiad|seleccionad|invitad|reconocid|contratad|formad|certificad|publicad)[oa]s?(?!\p{L})/iu,
  outcome:
    /(?<!\p{L})(?:aument|reduj|reduc|reduzc|mejor|disminu|super(?:é|ó|ando|ación)|logr|alcan[zc]|gan[éó]|duplic|triplic|aceler|ahorr|evit|elimin|consegu|permiti|sin (?:accidentes?|incidentes|errores)|a tiempo|de \d\S* a )\p{L}*/iu,
  ...pairs(`
    gestiono/gestioné dirijo/dirigí lidero/lideré coordino/coordiné organizo/organicé desarrollo/desarrollé diseño/diseñé implemento/implementé elaboro/elaboré formo/formé atiendo/atendí vendo/vendí preparo/preparé planifico/planifiqué
    superviso/supervisé analizo/analicé controlo/controlé reparo/reparé instalo/instalé enseño/enseñé imparto/impartí cuido/cuidé escribo/escribí redacto/redacté creo/creé negocio/negocié mejoro/mejoré optimizo/optimicé reduzco/reduje
    aumento/aumenté limpio/limpié cocino/cociné conduzco/conduje entrego/entregué pruebo/probé traduzco/traduje asesoro/asesoré realizo/realicé trabajo/trabajé ayudo/ayudé administro/administré logro/logré llevo/llevé`),
  thing: /^\s*[\p{L}-]+ (?:de|del|a|al|en|y|e|para|con)(?!\p{L})/iu,
}
