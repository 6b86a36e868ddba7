import { anywhere, type Cue, title } from './cue.ts'
import type { PaperKind } from './schema.ts'

/** What tells a reference and a review, one idea a cue; `cue.ts` says what the weights mean. */
export const testimonyCues = {
  reference: [
    title(
      5,
      '(?:letter of )?(?:recommendation|reference)(?: letter)?(?: for .+)?|(?:employment|character|professional|academic|personal) reference(?: letter)?|employment verification(?: letter)?|certificate of employment|experience letter|relieving letter',
      'arbeitszeugnis|zwischenzeugnis|(?:qualifiziertes |einfaches )?(?:dienst|praktikums|ausbildungs|schluss|end|arbeits)zeugnis|referenz(?:schreiben)?|empfehlungsschreiben|arbeitsbestätigung',
      'lettre de (?:recommandation|référence)|certificat de travail|attestation d.emploi|attestation de travail|recommandation',
      'carta de (?:recomendación|referencias?|recomendação|referência)|certificado (?:laboral|de trabajo)|constancia (?:laboral|de trabajo)|declaração de (?:trabalho|experiência)',
      'lettera di (?:referenze?|raccomandazione|presentazione)|referenze|attestato di servizio|certificato di servizio',
      'aanbevelingsbrief|referentie(?:brief)?|getuigschrift|werkgeversverklaring',
    ),
    anywhere(
      2.5,
      'to whom it may concern|à qui de droit|a quien corresponda|a quien pueda interesar|a chi di competenza|a quem possa interessar|a quem interessar|aan wie dit aangaat|l\\.s\\.',
    ),
    anywhere(
      3,
      '(?:i|we) (?:can |would )?(?:am |are )?(?:very |truly |absolutely |wholeheartedly |highly |strongly |warmly |gladly |pleased to |happy to |delighted to |unreservedly |therefore )*(?:recommend|endorse)(?! that)|no hesitation in recommending|in support of (?:his|her|their) application|without (?:any )?reservation',
      '(?:wir|ich) (?:können |kann )?(?:ihn|sie|herrn|frau)[^.]{0,60}(?:weiter)?empfehlen|empfehle(?:n)? (?:wir |ich )?(?:ihn|sie|herrn|frau)',
      'je (?:le |la |vous )?(?:le |la )?recommande|nous (?:le|la) recommandons|recommand(?:e|ons) vivement',
      '(?:lo|la|le) recomiendo|lo recomendamos|la recomendamos|recomiendo (?:ampliamente|a)|recomendamos (?:o |a )|recomendo',
      '(?:lo|la) (?:raccomand|consigli)\\p{L}+|bevel(?:en)? .{0,40} aan|beveel .{0,40} aan|van harte aan',
    ),
    anywhere(
      3,
      '(?:has |have )?(?:worked|been employed|was employed|served) (?:for|with|at|under|by) (?:me|us|our|the|\\p{L}+(?: \\p{L}+){0,4}) (?:as|from|since|between|for)|i (?:have (?:known|worked with|supervised|managed)|was (?:his|her|their) (?:line )?manager|supervised|managed)|during (?:his|her|their) (?:time|employment|tenure) (?:with|at)',
      '(?:war|ist) (?:vom|von|seit|in der zeit)[^.]{3,160}(?:tätig|beschäftigt|angestellt)|in unserem (?:unternehmen|betrieb|haus(?:e)?)|bei uns (?:tätig|beschäftigt|angestellt)|verlässt (?:uns|unser)|(?:ihren|seinen|ihre|seine) aufgaben(?:gebiet)? (?:gehörten?|zählten|umfass)|aufgabengebiet umfass',
      'a (?:travaillé|été employée?|occupé le poste)[^.]{0,80}(?:entreprise|société|sein|chez|établissement|en tant que|en qualité de|comme)|a fait partie de (?:notre|nos)',
      '(?:trabajó|ha trabajado|laboró|se desempeñó|prestó (?:sus )?servicios)[^.]{0,40}(?:empresa|nosotros|como|en )',
      'ha (?:lavorato|prestato servizio|collaborato)[^.]{0,40}(?:presso|con|per|in)|è stat[oa] (?:alle dipendenze|dipendente|impiegat[oa])',
      '(?:trabalhou|exerceu (?:as )?funções|colaborou|prestou serviço)[^.]{0,40}(?:na|no|nesta|para|como|connosco)',
      'bij (?:ons|onze organisatie) (?:in dienst|werkzaam)|in dienst (?:is )?geweest|werkzaam (?:is )?geweest|is werkzaam als|heeft .{0,60}(?:bij|voor) ons gewerkt',
    ),
    anywhere(
      1.5,
      '(?:an? )?(?:asset to|credit to) (?:any|your)|pleasure to (?:work with|have)|wish (?:him|her|them)[^.]{0,40}(?:success|best|well)|should you (?:need|require)[^.]{0,40}(?:information|questions)|do not hesitate to contact',
      'volle(?:n|r)?s?(?:ten)? zufriedenheit|außerordentlich zufrieden|(?:wünschen|wünsche) (?:wir |ich )?(?:ihm|ihr|herrn|frau)[^.]{0,120}(?:gute|erfolg)|auf (?:eigenen )?wunsch|bedauern',
      'souhait(?:e|ons)[^.]{0,60}(?:succès|réussite)|donné (?:entière |toute )?satisfaction|(?:atout|plaisir)',
      'profesional (?:responsable|íntegr)|si è (?:sempre )?distint|demonstrou (?:sempre )?|leren kennen als|wensen (?:hem|haar)',
    ),
  ],
  review: [
    title(
      5,
      '(?:annual |mid[- ]year |year[- ]end |quarterly |staff |employee |job |probation(?:ary)? )*(?:performance )?(?:review|appraisal|evaluation)(?: form| report| summary)?(?: 20\\d\\d.*)?|(?:performance|staff|employee) (?:review|appraisal|evaluation|assessment).*|360[°-]?(?: degree)? feedback.*',
      '(?:leistungs|mitarbeiter|regel|jahres|anlass|probezeit|personal)?(?:beurteilung|bewertung)s?(?:bogen)?(?: .+)?|mitarbeitergespräch.*|jahresgespräch.*|zielvereinbarung.*',
      'entretien (?:annuel|individuel|professionnel).*|évaluation (?:annuelle|de la performance|des performances|du personnel).*|fiche d.évaluation.*',
      'evaluación (?:del?|anual|de) ?(?:desempeño|rendimiento)?.*|avaliação (?:de|do) desempenho.*|avaliação anual.*',
      '(?:scheda di )?valutazione (?:delle? |del )?(?:prestazion[ei]|performance|personale|dipendente|annuale).*|beoordeling(?:sformulier|sgesprek|sverslag)?.*|functioneringsgesprek.*|(?:jaar|voortgangs)gesprek.*',
    ),
    anywhere(
      2.5,
      '(?:review|appraisal|evaluation|rating|performance) (?:period|year|cycle)|period (?:under|of|covered by) (?:review|appraisal)|over the (?:review )?(?:year|period)',
      'beurteilungszeitraum|bewertungszeitraum|berichtszeitraum|période (?:évaluée|d.évaluation|de référence)|per[ií]odo (?:evaluado|de (?:evaluación|avaliação))|per[ií]odo avaliado|periodo di (?:valutazione|riferimento)|beoordelings(?:periode|jaar)',
    ),
    anywhere(
      2,
      '(?:reviewer|appraiser|rater|appraisee|line manager|reviewed by|evaluated by)|name of (?:employee|appraisee)|employee(?: name)?(?=\\s*:)',
      'beurteiler(?:in)?|vorgesetzter?(?:r|n)?(?=\\s*:)|mitarbeiter(?:in)?(?=\\s*:)|évalu(?:ateur|atrice|é)|salariée?(?=\\s*:)|collaborat(?:eur|rice)(?=\\s*:)|evaluador(?:a)?|emplead[oa](?=\\s*:)|valutatore|dipendente(?=\\s*:)|avaliador(?:a)?|colaborador(?:a)?(?=\\s*:)|leidinggevende|beoordelaar|medewerker(?=\\s*:)',
    ),
    anywhere(
      2,
      '(?:exceeds|exceeded|meets|met|below|surpasses) (?:all |most )?expectations|overall (?:rating|score|performance)|(?:areas|points|opportunities) (?:for|of) (?:development|improvement|growth)|development (?:needs|areas|plan)',
      '(?:übertrifft|erfüllt) die (?:erwartungen|anforderungen)|gesamt(?:beurteilung|bewertung|note)|entwicklungs(?:bedarf|felder|ziele)|(?:supérieurs?|conforme)s? aux attentes|appréciation générale|axes? (?:de progrès|d.amélioration)|supera las expectativas|calificación global|áreas de mejora|giudizio complessivo|aree di miglioramento|classificação final|acima do esperado|pontos a melhorar|ontwikkelpunten|verbeterpunten',
    ),
    anywhere(
      1.5,
      '(?:goals|objectives|targets)(?: agreed)? (?:for|set for) (?:the )?(?:next|coming|following)|(?:key|main) (?:achievements|accomplishments)',
      'ziele für das (?:nächste|kommende|folgende)|erreichte ziele|zielerreichung|objectifs (?:pour|de) l.année|réalisations|objetivos para (?:el|o) (?:próximo|siguiente)|logros|resultados alcançados|obiettivi per|risultati raggiunti|afspraken voor|behaalde resultaten|doelen voor',
    ),
  ],
} as const satisfies Partial<Record<PaperKind, readonly Cue[]>>
