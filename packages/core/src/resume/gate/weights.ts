import type { Word } from './words.ts'

const listed = (words: string) => words.trim().split(/\s+/)

/**
 * Words that make a claim larger: rank, scope, exclusiveness, distinction, qualification, being still so, vague multiples. Each has to stand in a
 * fact. Folded, without a plural's s.
 */
export const weighty: ReadonlySet<string> = new Set(
  listed(`
  senior principal head chief director vp vice president manager supervisor executive partner owner founder cofounder cto ceo cfo coo chair chairman chairwoman expert guru specialist veteran professor captain leader
  global globally worldwide international internationally national nationally nationwide regional multinational wide enterprise company-wide
  all every entire entirely whole only sole solely single-handedly singlehandedly alone independently fully always never no not none zero first best top largest biggest highest fastest foremost unique unprecedented record
  award awarded prize honour honor honoured honored medal winning winner won recognised recognized promoted promotion outstanding exceptional distinguished
  certified certification certificate certificated licensed licence license chartered accredited registered qualified degree diploma bachelor bachelors bsc ba beng msc ma mba master masters phd doctorate doctor md graduate graduated
  currently current ongoing present presently
  double doubled doubling triple tripled tripling quadruple quadrupled halve halved halving half twice thrice tenfold twofold threefold dozen dozens hundred hundreds thousand thousands million millions billion billions majority most
  leiter leiterin chef chefin direktor direktorin weltweit international bundesweit landesweit alle jede jeder jedes gesamt gesamte einzig alleinig allein alleinverantwortlich eigenverantwortlich immer nie niemals kein keine keinen nicht erste erster beste bester grosste ausgezeichnet preis zertifiziert meister verdoppelt verdreifacht halbiert dutzende hunderte tausende derzeit aktuell
  directeur directrice responsable mondial international national tous toutes seul seule premier premiere meilleur meilleure jamais aucun aucune pas prix laureat certifie diplome agree double triple moitie actuellement dizaines centaines milliers
  director directora jefe jefa gerente mundial internacional nacional todos todas unico unica primero primera mejor nunca ningun ninguna premio certificado titulado doblado duplicado triplicado mitad actualmente decenas cientos miles
  direttore direttrice responsabile capo mondiale internazionale nazionale tutti tutte unico primo prima migliore mai nessun nessuna premio certificato abilitato raddoppiato triplicato meta attualmente decine centinaia migliaia
  diretor diretora chefe gerente mundial nacional todos todas unico primeiro primeira melhor nunca nenhum nenhuma premio certificado dobrou duplicou triplicou metade atualmente dezenas centenas milhares
  directeur hoofd leidinggevende wereldwijd internationaal landelijk alle elke enige eerste beste nooit geen niet prijs gecertificeerd gediplomeerd verdubbeld verdriedubbeld gehalveerd tientallen honderden duizenden momenteel
  dyrektor dyrektorka kierownik kierowniczka menedzer miedzynarodowo miedzynarodowy swiatowy krajowy wszystkie wszyscy cały całe jedyny jedyna pierwszy pierwsza najlepszy najlepsza nigdy zaden bez nie nagroda nagrodzona certyfikowany certyfikowana magister podwoiłam obecnie setki tysiace
  `),
)

const oneWeight = `won win winner winning; award awarded; double doubled doubling; triple tripled tripling; halve halved halving half; licence license licensed; certified certification certificate certificated; graduate graduated;
promoted promotion; qualified qualification; honour honor honoured honored; recognised recognized; degree degrees; international internationally; global globally; national nationally; never no not none zero without nor neither; nie niemals kein keine keinen nicht ohne; jamais aucun aucune pas sans; nunca ningun ninguna nenhum nenhuma sin sem; mai nessun nessuna senza; nooit geen niet zonder; nie nigdy zaden bez`

/** Forms of one weighty word to the first of them. */
export const weightOf: ReadonlyMap<string, string> = new Map(
  oneWeight.split(';').flatMap((line) => {
    const [first = '', ...others] = listed(line)
    return others.map((other) => [other, first] as const)
  }),
)

/** Words of one weight in whatever language, a line each. */
const acrossLanguages = `
  certified certification certificate certificated accredited zertifiziert certifie certificado titulado certificato abilitato gecertificeerd gediplomeerd certyfikowany certyfikowana
  award awarded prize honour honor honoured honored medal winning winner won preis ausgezeichnet prix laureat premio prijs nagroda nagrodzona
  international internationally multinational internacional internazionale internationaal miedzynarodowo miedzynarodowy
  global globally worldwide weltweit mondial mundial mondiale wereldwijd swiatowy
  national nationally nationwide bundesweit landesweit nacional nazionale landelijk krajowy
  all every entire entirely whole fully always alle jede jeder jedes gesamt gesamte immer tous toutes todos todas tutti tutte elke wszystkie wszyscy cały całe
  only sole solely single-handedly singlehandedly alone independently einzig alleinig allein alleinverantwortlich eigenverantwortlich seul seule unique unico unica enige jedyny jedyna
  no not never none zero without nie niemals kein keine keinen nicht ohne jamais aucun aucune pas sans nunca ningun ninguna sin nenhum nenhuma sem mai nessun nessuna senza nooit geen niet zonder nigdy zaden bez
  first erster erste premier premiere primero primera primo prima primeiro primeira eerste pierwszy pierwsza
  best top foremost bester beste meilleur meilleure mejor migliore melhor najlepszy najlepsza
  principal head chief director manager supervisor executive leader president leiter leiterin chef chefin direktor direktorin directeur directrice responsable directora jefe jefa gerente direttore direttrice responsabile capo diretor diretora chefe hoofd leidinggevende dyrektor dyrektorka kierownik kierowniczka menedzer
  currently current ongoing present presently derzeit aktuell actuellement actualmente attualmente atualmente momenteel obecnie
  double doubled doubling twice twofold verdoppelt doblado duplicado raddoppiato dobrou duplicou verdubbeld podwoiłam
  triple tripled tripling threefold verdreifacht triplicado triplicato triplicou verdriedubbeld
  halve halved halving half halbiert moitie mitad meta metade gehalveerd
  dozen dozens dutzende dizaines decenas decine dezenas tientallen
  hundred hundreds hunderte centaines cientos centinaia centenas honderden setki
  thousand thousands tausende milliers miles migliaia milhares duizenden tysiace`

const lineOf = new Map(
  acrossLanguages
    .trim()
    .split('\n')
    .flatMap((line, at) => listed(line).map((word) => [word, at] as const)),
)

/** Weighty words of a sentence in another language than its facts that these have no word of the same weight for, as they are written. */
export function largerAcross(words: readonly Word[], known: ReadonlySet<string>): string[] {
  const weights = new Set([...known].flatMap((word) => lineOf.get(word) ?? []))
  const isHeld = ({ folded }: Word) => known.has(folded) || weights.has(lineOf.get(folded) ?? -1)
  return words.filter((word) => word.agency === null && weighty.has(word.folded) && !isHeld(word)).map(({ written }) => written)
}
