import { pairs, type WritingRules } from './rules.ts'

export const fr: WritingRules = {
  language: 'fr',
  weakOpening:
    /^(?:responsable (?:de|du|des)|en charge (?:de|du|des)|chargée? (?:de|du|des)|participation (?:à|au|aux)|participé (?:à|au|aux)|aide (?:à|au|aux)|travaillé (?:sur|avec)|missions? ?:)(?!\p{L})|^chargée? d['’]/iu,
  firstPerson: /(?<!\p{L})(?:je|j['’](?=\p{L})|me|m['’](?=\p{L})|moi|mon|ma|mes)(?!\p{L})|(?<!\p{L})[jm]['’](?=\p{L})/iu,
  passive:
    /(?<!\p{L})(?:a été|ont été|fut|furent|était|étaient|avait été|avaient été)\s+(?:\p{L}+ment\s+)?\p{L}{2,}(?:é|i|u|it|is|ert)e?s?(?!\p{L})/iu,
  fairPassive: /(?<!\p{L})(?:promue?|élue?|nommée?|récompensée?|sélectionnée?|invitée?|recrutée?|formée?|certifiée?|publiée?)s?(?!\p{L})/iu,
  outcome:
    /(?<!\p{L})(?:augment|rédui|rédu|amélior|diminu|baiss|dépass|atteint|gagn|doubl|tripl|accélér|économis|évit|supprim|permis|permettant|obten|obtin|remport|ainsi |sans (?:accident|incident|erreur)|dans les délais|passant de |de \d\S* à )\p{L}*/iu,
  ...pairs(`
    gère/géré dirige/dirigé encadre/encadré organise/organisé coordonne/coordonné développe/développé conçois/conçu réalise/réalisé rédige/rédigé forme/formé accompagne/accompagné conseille/conseillé vends/vendu prépare/préparé assure/assuré
    anime/animé pilote/piloté analyse/analysé contrôle/contrôlé répare/réparé installe/installé soigne/soigné enseigne/enseigné accueille/accueilli traite/traité supervise/supervisé crée/créé négocie/négocié planifie/planifié mène/mené
    améliore/amélioré optimise/optimisé réduis/réduit augmente/augmenté livre/livré nettoie/nettoyé cuisine/cuisiné conduis/conduit écris/écrit teste/testé suis/suivi élabore/élaboré participe/participé travaille/travaillé`),
  opensWithDeed: /^\p{L}+é (?:à|au|aux|le|la|les|un|une|des|en|\d|l['’])/u,
  thing: /^\s*[\p{L}'’-]+ (?:de|du|des|d['’]|à|au|aux|et|en|pour|avec)(?!\p{L})|^\s*\p{L}+ d['’]/iu,
}
