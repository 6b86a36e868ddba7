import { anywhere, type Cue, title } from './cue.ts'
import type { PaperKind } from './schema.ts'

/** What tells a résumé, a letter that applies, a posting, and what is none of these, one idea a cue; `cue.ts` says what the weights mean. */
export const letterCues = {
  resume: [
    anywhere(
      0.75,
      '(?:work|professional|relevant|career) (?:experience|history|background)|berufserfahrung|expériences? professionnelles?|experiencia (?:laboral|profesional)|esperienz[ae] (?:lavorativ|professional)[ae]|experiência profissional|werkervaring',
    ),
    anywhere(
      0.75,
      '(?:career|professional|carr?ier|job)? ?objective|(?:professional|career|executive) (?:summary|profile)|summary of (?:qualifications?|skills)|academic credentials|berufsziel|perfil profesional|profilo professionale',
    ),
    anywhere(0.5, 'education|university|college|ausbildung|formation|formación|istruzione|formação|opleiding'),
    anywhere(0.5, '(?:technical |key |core |computer )?skills|kenntnisse|compétences|competencias|competenze|competências|vaardigheden'),
    anywhere(
      0.5,
      '(?:19|20)\\d\\d ?(?:[-–—]|to|bis|à|a|al|até|tot) ?(?:(?:19|20)\\d\\d|present|current|now|heute|actualidad|oggi|atual|heden)',
    ),
    anywhere(0.75, 'résumé|resume|curriculum vitae|lebenslauf|currículum'),
    anywhere(1, 'linkedin\\.com/in'),
  ],
  cover_letter: [
    anywhere(
      4,
      '(?:i am|i.m) (?:writing|applying|keen|excited|pleased|delighted)[^.]{0,60}(?<!(?:his|her|their) )(?:appl(?:y|ication)|position|role|post|vacancy|interest)|(?:i |to )(?:wish to |would like to )?apply for|(?:as|accept|consider) (?:this letter as )?my application|application for (?:the )?(?:position|post|role|job|vacancy)|my application for the',
      'bewerbe (?:ich )?mich|bewerbung (?:als|um|für|auf)|initiativbewerbung|ausgeschriebene (?:stelle|position)',
      'je (?:vous )?(?:adresse|propose|présente|soumets)[^.]{0,40}candidature|candidature (?:au|pour|à)|ma candidature|je (?:me permets de )?postule',
      '(?:mi|presentar) (?:mi )?candidatura|candidatura (?:al|para el|a la) puesto|solicitud (?:de empleo|para el puesto)|postularme',
      'candidar(?:mi|si)|(?:la |mia )?candidatura (?:per|alla|al)|propongo la mia candidatura',
      '(?:a )?minha candidatura|candidatar-me|candidato-me|candidatura (?:à|ao|para)',
      'hierbij solliciteer|solliciteer ik|sollicitatie|mijn sollicitatie|solliciteren naar',
    ),
    anywhere(
      2,
      'dear (?:sir|madam|hiring|recruit\\p{L}*|mr|mrs|ms|mx|dr|prof\\p{L}*|\\p{L}+ team|admissions)[^\\n]{0,60}|sehr geehrte[rs]?[^\\n]{0,60}|guten tag (?:frau|herr)|(?:madame|monsieur)(?:, monsieur)?,(?=\\s*\\n)|estimad[oa]s?[^\\n]{0,50}|muy señor(?:es)? mío|(?:gentile|egregio|spett\\.?(?:le|abile)?)[^\\n]{0,60}|exm[oa]s?\\.?[^\\n]{0,50}|car[oa]s? senhor\\p{L}*|prezad[oa]s?[^\\n]{0,40}|geachte[^\\n]{0,50}|beste[^\\n]{0,40}(?=,\\n)',
    ),
    anywhere(
      1.5,
      'look(?:ing)? forward to (?:hearing|meeting|discussing|speaking)|thank you for (?:your (?:time|consideration)|considering)|available for (?:an )?interview|(?:my (?:cv|résumé|resume) is )?(?:enclosed|attached)|opportunity to (?:discuss|meet)',
      'freue ich mich|persönliche[ns]? gespräch|anlagen?(?=\\s*:)|entretien|salutations|agréer|a su disposición|adjunto|entrevista|colloquio|allegat[oi]|cordiali saluti|em anexo|ao (?:seu |vosso )?dispor|melhores cumprimentos|licht ik|gesprek|bijlage|vriendelijke groet',
    ),
    anywhere(
      1,
      '(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm) regards|sincerely)|mit freundlichen grüßen|(?:beste|viele) grüße|atentamente|cordialement|distinti saluti|hoogachtend',
    ),
  ],
  posting: [
    anywhere(
      3,
      '(?:\\(|(?![\\p{L}\\p{N}_]))(?:m/w/d|w/m/d|m/f/d|f/m/d|m/f/x|m/v/x|m/v|d/f/m|all genders|h/f|f/h|m/w/x|m/f)(?:\\)|(?![\\p{L}\\p{N}_]))|\\p{L}+o/a|\\p{L}+\\(e\\)|we are (?:looking|searching|seeking|hiring|recruiting)|we.re (?:looking|hiring)|is (?:looking|seeking|hiring|recruiting)|(?:precisa|procura|admite|contrata|busca|necesita)m?-se|(?:our client|company) (?:is|seeks)|join (?:our|us|the)|wir suchen|suchen wir|sucht (?:zum|ab|eine)|(?:nous )?recherchons|recrute|(?:se )?busca(?:mos)?(?: un)?|se (?:necesita|requiere|precisa)|buscamos|incorpora|cercasi|(?:cerchiamo|ricerchiamo|cerca un|siamo alla ricerca|seleziona)|(?:estamos à procura|procuramos|procura-se|recrutamos)|(?:wij|we) zoeken|zoeken (?:wij|we)|zijn (?:wij|we) op zoek|gezocht|vacature',
    ),
    anywhere(
      2.5,
      'what we offer|we offer|benefits|what you.ll (?:do|get|bring|need)|perks|compensation|salary|competitive pay|wir bieten|bieten wir|das bieten wir|unser angebot|nous (?:vous )?(?:offrons|proposons)|avantages|(?:se |te )?ofrece(?:mos)?|offriamo|si offre|oferecemos|oferece-se|wij bieden|bieden wij|wat (?:wij|we) bieden|salaris|arbeidsvoorwaarden',
    ),
    anywhere(
      2.5,
      'requirements|qualifications|your profile|about you|who you are|must[- ]haves?|nice to have|(?:minimum|preferred|required) (?:qualifications|experience|skills)|\\d\\+? years.{0,10} experience|(?:ihr|dein|das) profil|anforderungen|das bringen sie mit|profil (?:recherché|souhaité)|votre profil|requisitos|se requiere|requisiti|il profilo|perfil (?:pretendido|buscado)|functie-?eisen|wat (?:vragen|verwachten|breng|neem)|jouw profiel|wij vragen',
    ),
    anywhere(
      2,
      '(?:key |your |main )?(?:responsibilities|duties)|about (?:the|this) (?:role|job|position|team)|what you will do|job (?:description|summary|purpose)|the role|(?:ihre|deine) aufgaben|aufgabengebiet|(?:vos|tes) missions|missions principales|funciones|tareas|mansioni|attività|funções|taken|wat ga je doen|jouw (?:functie|taken)|functieomschrijving',
    ),
    anywhere(
      2.5,
      'apply (?:now|online|today|by|via|with|here|at)|to apply|how to apply|equal opportunit(?:y|ies)|closing date|send (?:us )?your (?:cv|résumé|resume)|(?:your|ihre|deine) bewerbung|bewerben sie sich|jetzt bewerben|bewirb dich|bewerbung (?:an|per|unter)|envoyez|postulez|merci d.adresser|envía(?:r|nos)?|enviar (?:tu |su )?(?:cv|curr)|interesad[oa]s|inviare|per candidarsi|candidati|candidature a|envie|enviar (?:o )?cv|candidate-se|solliciteer (?:dan|direct|nu|via)|stuur (?:je|uw)|solliciteren',
    ),
  ],
  other: [
    title(
      4,
      '(?:tax |pro ?forma )?invoice.*|receipt|bank statement|quotation|purchase order|(?:tenancy|lease|rental|employment|service|purchase|loan|non-disclosure) (?:agreement|contract).*|.*(?:tenancy|rental|licen[cs]e|service) agreement|terms (?:and|of) .*|minutes of .*|privacy policy|recipe',
      'rechnung.*|quittung|kontoauszug|angebot nr.*|(?:miet|arbeits|kauf|dienst)vertrag.*|protokoll.*|lieferschein.*|mahnung',
      'facture.*|contrat (?:de|d.).*|bail.*|procès-verbal.*|devis.*|factura.*|contrato.*|acta (?:de|del).*|fattura.*|contratto.*|verbale.*|preventivo.*|fatura.*|recibo.*|ata (?:da|de).*|factuur.*|(?:huur|arbeids|koop)overeenkomst.*|huurcontract.*|notulen.*|offerte.*',
    ),
    anywhere(
      3,
      '(?:total|amount|balance) (?:due|payable)|subtotal|unit price|invoice (?:number|date|no)|(?:due|payable) within|sort code|bill to|iban|vat(?: no| \\d+ ?%)?|gesamtbetrag|nettobetrag|mwst|einzelpreis|rechnungs(?:nummer|datum)|montant (?:ttc|ht|total)|tva \\d+|importe total|base imponible|iva \\d+|imponibile|importo totale|valor total|btw|totaalbedrag|te betalen',
    ),
    anywhere(
      3,
      '(?:the )?(?:landlord|tenant|lessor|lessee)|hereinafter|the parties|article \\d+|governing law|vermieter|mieter|vertragsparteien|§ \\d+ (?:mietsache|vertrag\\p{L}*|gegenstand)|bailleur|locataire|les soussignés|arrendador|arrendatario|las partes|locatore|conduttore|le parti|ordine del giorno|assemblea|senhorio|inquilino|verhuurder|huurder|ingredients|zutaten|ingrédients|ingredientes|ingredienti|ingrediënten',
    ),
  ],
} as const satisfies Partial<Record<PaperKind, readonly Cue[]>>
