import type { Tongue } from './tongue.ts'

export const pt: Tongue = {
  conjunctions: 'e|mas|enquanto',
  relative: /^(?:que|cuj[oa]s?)$/iu,
  ending:
    /(?:acoes|acao|icoes|icao|coes|cao|amentos?|imentos?|mente|ando|endo|indo|adas?|ados?|idas?|idos?|aram|eram|avam|ava|ei|ou|iu|ar|er|ir|es|as|os|is|e|o|a|i|s)$/u,
  least: 4,
  irregular:
    'reduzir reduzi reduziu reduzido reduzida reduzidas reduzidos reducao; distribuir distribui distribuicao; escrever escrevi escrito; corrigir corrigi correcao; cuidar cuidei cuidado; traduzir traduzi traducao; dirigir dirigi; vender vendi venda; dia diario; semana semanal; mes mensal; ano anual; migrar migrei migracao; formar formei formacao; participar participei participacao; coordenar coordenei coordenacao; ajudar ajudei ajuda; desenvolver desenvolvi desenvolvimento',
  synonyms: 'reduzir diminuir baixar; aumentar subir; km quilometros',
  deed: /(?:ei|í|i|ou|ava|ia|ado|ada|ido|ida|ando|endo|ção)s?$/u,
  ends: { from: 'de|desde', to: 'para|a|até', by: 'em' },
  empty: 'tambem em cerca quase aproximadamente ate cada todos os ao',
}
