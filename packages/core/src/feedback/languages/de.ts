import { pairs, type WritingRules } from './rules.ts'

export const de: WritingRules = {
  language: 'de',
  weakOpening:
    /^(?:zuständig (?:für|bei)|verantwortlich für|zu (?:meinen|den) aufgaben (?:gehörten?|zählten?)|aufgaben(?:gebiet|bereich)?:|mitarbeit (?:bei|an|in)|mitwirkung (?:bei|an)|beteiligt an|mithilfe bei|beschäftigt mit|arbeitete (?:an|mit)|half bei|wirkte mit)(?!\p{L})/iu,
  firstPerson: /(?<!\p{L})(?:ich|mir|mich|mein(?:e[mnrs]?)?)(?!\p{L})/iu,
  passive:
    /(?<!\p{L})(?:wurden?|wird|werden|worden)(?!\p{L})(?=.*?(?<!\p{L})(?:\p{L}*ge\p{L}{2,}(?:t|en)|\p{L}{3,}iert|(?:be|er|ver|ent|zer|über|unter|wieder)\p{L}{3,}(?:t|en))(?:\s+(?:werden|worden))?\s*(?:[.,;:)]|und |oder |$))/iu,
  fairPassive:
    /(?<!\p{L})(?:befördert|gewählt|ernannt|ausgezeichnet|nominiert|ausgewählt|eingeladen|berufen|übernommen|ausgebildet|zertifiziert|gebeten|beauftragt|geehrt|veröffentlicht)(?!\p{L})/iu,
  outcome:
    /(?<!\p{L})(?:(?:ge|er|ver|be)?(?:steiger|senk|reduzier|verbesser|erhöh|verringer|verkürz|halbier|verdoppel|verdreifach|beschleunig|einspar|eingespar|vermied|vermeid|verhinder|erziel|erreich|gewann|gewonn|gewachs|wuchs|minder)\p{L}*|spar(?:te|en|ung)\p{L}*|um \d+|von \S+ auf |ohne (?:unfall|fehler|ausfall)\p{L}*|termingerecht|sodass|so dass|dadurch|wodurch)/iu,
  ...pairs(`
    leite/leitete betreue/betreute berate/beriet plane/plante organisiere/organisierte koordiniere/koordinierte entwickle/entwickelte erstelle/erstellte führe/führte verkaufe/verkaufte pflege/pflegte unterrichte/unterrichtete bereite/bereitete
    dokumentiere/dokumentierte programmiere/programmierte prüfe/prüfte kontrolliere/kontrollierte überwache/überwachte repariere/reparierte warte/wartete montiere/montierte bediene/bediente steuere/steuerte schule/schulte trainiere/trainierte
    bearbeite/bearbeitete verfasse/verfasste schreibe/schrieb baue/baute konzipiere/konzipierte gestalte/gestaltete analysiere/analysierte optimiere/optimierte verhandle/verhandelte akquiriere/akquirierte verantworte/verantwortete
    unterstütze/unterstützte begleite/begleitete versorge/versorgte verwalte/verwaltete buche/buchte reinige/reinigte koche/kochte backe/backte fahre/fuhr liefere/lieferte packe/packte sortiere/sortierte übernehme/übernahm gebe/gab halte/hielt
    senke/senkte steigere/steigerte erhöhe/erhöhte verbessere/verbesserte reduziere/reduzierte erreiche/erreichte gewinne/gewann setze/setzte stelle/stellte teste/testete übersetze/übersetzte behandle/behandelte messe/maß nehme/nahm
    arbeite/arbeitete löse/löste helfe/half bringe/brachte lehre/lehrte leiste/leistete moderiere/moderierte präsentiere/präsentierte installiere/installierte implementiere/implementierte migriere/migrierte automatisiere/automatisierte`),
  opensWithDeed: /^\p{L}+te (?:die|der|das|den|ein|eine|einen|bis|zur|\d)/u,
  thing: /^\s*[\p{L}-]+ (?:von|vom|der|des|für|zur|zum|im|in|und|sowie|nach|mit)(?!\p{L})/iu,
}
