import type { Tongue } from './tongue.ts'

export const es: Tongue = {
  conjunctions: 'y|e|pero|mientras',
  relative: /^(?:que|cuy[oa]s?)$/iu,
  ending:
    /(?:aciones|acion|iciones|icion|ciones|cion|amientos?|imientos?|mente|ando|endo|iendo|adas?|ados?|idas?|idos?|aban?|ian?|aron|ieron|are|ere|ar|er|ir|es|as|os|is|e|o|a|i|s)$/u,
  least: 4,
  irregular:
    'reducir reduje redujo reducido reducida reducidas reducidos reduccion; atender atendi atendio atencion; repartir reparti reparto; escribir escribi escribio escrito; corregir corregi corrigio correccion corregido; hacer hice hizo hecho; traducir traduje traducido; conducir conduje conducido; dia diario; semana semanal; mes mensual; ano anual; vender vendi venta; llevar lleve',
  synonyms: 'reducir disminuir bajar; aumentar subir; escribir redactar; km kilometros',
  deed: /(?:é|í|ó|aba|ía|je|jo|ado|ada|ido|ida|ando|iendo|ción)s?$/u,
  ends: { from: 'de|desde', to: 'a|hasta', by: 'un' },
  empty: 'tambien unos unas alrededor aproximadamente casi hasta cada al',
}
