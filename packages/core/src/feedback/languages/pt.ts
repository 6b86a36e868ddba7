import { pairs, type WritingRules } from './rules.ts'

export const pt: WritingRules = {
  language: 'pt',
  weakOpening:
    /^(?:responsável (?:por|pel[oa]s?)|encarregad[oa] (?:de|d[oa]s?)|participação (?:em|n[oa]s?)|participei (?:em|de|n[oa]s?)|ajudei (?:a|com|em|n[oa]s?)|trabalhei (?:em|com|n[oa]s?)|colaboração (?:em|com|n[oa]s?)|funções ?:|atividades ?:)(?!\p{L})/iu,
  firstPerson: /(?<!\p{L})(?:eu|meu|meus|minha|minhas|comigo)(?!\p{L})/iu,
  passive: /(?<!\p{L})(?:foi|foram|tem sido|têm sido|era|eram)\s+(?:\p{L}+mente\s+)?\p{L}{2,}(?:ad|id)[oa]s?(?!\p{L})/iu,
  fairPassive:
    /(?<!\p{L})(?:promovid|eleit|nomead|premiad|selecionad|convidad|reconhecid|contratad|formad|certificad|publicad)[oa]s?(?!\p{L})/iu,
  outcome:
    /(?<!\p{L})(?:aument|reduz|redu[cç]|melhor|diminu|super(?:ei|ou|ando)|alcan[cç]|consegui|ganh|duplic|dobr|triplic|aceler|poup|economiz|evit|elimin|permiti|sem (?:acidentes|incidentes|erros)|no prazo|de \d\S* para )\p{L}*/iu,
  ...pairs(`
    giro/geri dirijo/dirigi lidero/liderei coordeno/coordenei organizo/organizei desenvolvo/desenvolvi projeto/projetei implemento/implementei elaboro/elaborei formo/formei atendo/atendi vendo/vendi preparo/preparei planeio/planeei planejo/planejei
    supervisiono/supervisionei analiso/analisei controlo/controlei reparo/reparei instalo/instalei ensino/ensinei cuido/cuidei escrevo/escrevi redijo/redigi crio/criei negoceio/negociei melhoro/melhorei otimizo/otimizei reduzo/reduzi
    aumento/aumentei limpo/limpei cozinho/cozinhei conduzo/conduzi entrego/entreguei testo/testei traduzo/traduzi realizo/realizei trabalho/trabalhei ajudo/ajudei administro/administrei`),
  thing: /^\s*[\p{L}-]+ (?:de|d[oa]s?|a|ao|em|e|para|com)(?!\p{L})/iu,
}
