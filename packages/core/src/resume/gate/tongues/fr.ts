import type { Tongue } from './tongue.ts'

export const fr: Tongue = {
  conjunctions: 'et|mais|puis|ainsi que',
  relative: /^(?:qui|que|dont|où)$/iu,
  ending:
    /(?:ements?|ations?|issions?|itions?|tions?|ages?|aient|ait|antes?|ant|ees?|iez|ons|ent|eurs?|euses?|er|ir|re|ies?|es|e|is|it|i|us?|s)$/u,
  least: 4,
  irregular:
    'reduire reduit reduite reduits reduites reduction; ecrire ecrit ecrite ecrits; servir servi service; tenir tenu tenue; vendre vendu vente; faire fait; conduire conduit conduite; distribuer distribution distribue; jour quotidien; semaine hebdomadaire; mois mensuel; an annee annuel; corriger corrige correction corriges corrigees; soigner soin soins soigne; traiter traite traitement; encadrer encadre encadrement; mener mene; aider aide',
  synonyms: 'reduire diminuer baisser; augmenter accroitre; verifier controler; km kilometres',
  deed: /(?:é|i|u|it|is|ert)e?s?$|(?:tion|ment|age)s?$/u,
  ends: { from: "de|d'", to: 'à', by: 'de près de' },
  empty: 'aussi comme chez j tant environ pres presque jusqu chaque au aux y plus',
}
