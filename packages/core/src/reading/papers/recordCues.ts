import { anywhere, type Cue, title } from './cue.ts'
import type { PaperKind } from './schema.ts'

/** What tells a certificate, a transcript and an assessment report, one idea a cue; `cue.ts` says what the weights mean. */
export const recordCues = {
  certificate: [
    title(
      4,
      '(?:.+ )?(?:certificate|diploma|award|licen[cs]e|permit)(?: (?:of|in|for) .+)?|certification|training record',
      'zertifikat|urkunde|teilnahmebescheinigung|teilnahmebestätigung|bescheinigung|\\p{L}*prüfungszeugnis|gesellenbrief|meisterbrief|facharbeiterbrief|\\p{L}*nachweis|fahrausweis.*|lehrgangszeugnis',
      "attestation(?: de (?:formation|réussite|stage|participation|suivi).*)?|certificat(?: (?:de|d’|d').+)?|dipl[ôo]me.*|habilitation.*|brevet.*|titre professionnel.*",
      'certificado(?: de .+)?|diploma(?: de .+)?|título.*|certificato(?! di (?:servizio|lavoro|laurea con)).*|attestato(?! di servizio).*|abilitazione.*|certificaat.*|getuigschrift van de opleiding|bewijs van deelname|deelnamebewijs|licencia.*|licenza.*|licença.*',
    ),
    title(
      2.5,
      'training (?:record|history|log|passport)|(?:schulungs|fortbildungs|weiterbildungs)nachweis\\p{L}*|historique des formations|registro de formación|libretto formativo|registo de formação|opleidingsoverzicht',
    ),
    anywhere(
      3,
      'th(?:is|ese) (?:is|are) to certify|hereby certif(?:y|ies)|certifies that|presents this (?:certificate|diploma) to|this certificate is (?:presented|awarded) to|in recognition of',
      'hiermit wird bescheinigt|wird bestätigt, dass|bescheinigt hiermit|bescheinigen wir',
      'atteste(?:nt)? que|certifie(?:nt)? que|confère à|délivrée? (?:à|au nom)|verliehen an|wird verliehen',
      'certifica(?:mos|n)? que|(?:se )?otorga(?:n)? (?:el|la|a)|hace(?:n)? constar que|hace saber que|acredita que|expedid[oa] a (?:favor|nombre)',
      '(?:si )?(?:attesta|certifica) che|conferisce|rilascia(?:t[oa] a| il presente)',
      'certifica-se que|declara-se que|faz saber que|confere (?:a|o)|verklaart .*dat|reikt .*uit aan|uitgereikt aan|toegekend aan',
    ),
    anywhere(
      2.5,
      '(?:has|having) (?:successfully |satisfactorily )?(?:completed|passed|attended|participated in|fulfilled|satisfied|achieved)|(?:has been|is) (?:hereby )?awarded|(?:for|upon) (?:the )?(?:successful )?(?:completion|participation)|completed the (?:course|training)',
      '(?:erfolgreich|regelmäßig|mit erfolg) (?:teilgenommen|abgeschlossen|absolviert|bestanden)|teilgenommen|hat .{0,80}(?:prüfung|lehrgang|seminar|kurs|schulung).{0,120}(?:bestanden|abgelegt|besucht|absolviert)|bestanden',
      'a suivi(?: avec succès)?|a (?:réussi|obtenu|validé|participé à)|avec (?:succès|mention)',
      'ha (?:superado|aprobado|completado|asistido|participado|realizado) (?:con .+ )?(?:el|al|en el|la|los|las)|por haber superado|con aprovechamiento',
      'ha (?:frequentato|superato|completato|partecipato|conseguito)|con profitto|con esito positivo',
      'concluiu|frequentou|participou (?:no|na|em)|com aproveitamento',
      'heeft .{0,40}(?:met goed gevolg|succesvol|deelgenomen|afgerond|behaald|gevolgd)|met goed gevolg',
    ),
    anywhere(
      1.5,
      '(?:certificate|licen[cs]e|registration|permit|qualification|validation) (?:no|number|id)\\.?|date of issue|issue date|issued (?:on|by)|valid (?:until|through|to)|expir(?:y|ation|es)(?: date)?|credential id',
      '(?:zertifikats?|urkunden|bescheinigungs)-?(?:nr|nummer)|ausgestellt (?:am|von)|gültig bis',
      'n° de certificat|délivré(?:e)? (?:le|par|à)|valable jusqu|expedid[oa] (?:el|en|por)|válid[oa] (?:hasta|até)|fecha de (?:expedición|emisión|caducidad)|rilasciat[oa] (?:il|da)|valid[oa] fino al|scadenza|emitid[oa] (?:em|por|el)|data de emissão|datum van afgifte|geldig tot|afgegeven (?:op|door)',
    ),
    anywhere(
      1,
      '\\d+[ -]?(?:hours?|week|day)s?(?:[ -]course|[ -]training)?|\\d+ (?:unterrichts)?(?:stunden|einheiten)|durée de \\d+|\\d+ heures|\\d+ horas|\\d+ ore|carga horária|\\d+ uur|duração',
    ),
  ],
  transcript: [
    title(
      5,
      '(?:official |unofficial )?(?:academic |student )?(?:transcript|record)(?: of (?:records|studies|grades|results))?|statement of (?:marks|results|grades)|mark ?sheet|grade (?:report|card)|school report.*|report card.*|diploma supplement',
      '(?:leistungs|noten|studien)(?:übersicht|spiegel|nachweis|bescheinigung).*|notenblatt.*|transcript of records|zeugnis|(?:halb)?jahreszeugnis|abiturzeugnis|abschlusszeugnis|zeugnis der .*reife|schulzeugnis',
      'relevés? de notes.*|bulletin (?:scolaire|de notes|trimestriel).*|expediente académico.*|certificaci[óo]n académica.*|boletín de (?:notas|calificaciones)|certificato di laurea.*|certificato degli esami.*|carriera universitaria|pagella.*|histórico escolar.*|certificado de (?:notas|habilitações|disciplinas).*|cijferlijst.*|(?:studie)?resultatenoverzicht.*|overzicht studieresultaten|rapport schooljaar.*',
    ),
    anywhere(
      2,
      'grade point average|c?gpa|credits?(?: earned| hours)?|ects|module|course (?:code|title)|semester|student (?:id|number)|grades?|marks?|cfu',
      'matrikel(?:-?nr\\.?|nummer)|studiengang|studienzeit|fachsemester|note|noten|crédits|année universitaire|étudiante?|asignatura|calificación|créditos|titulación|esame|esami|voto|disciplina|nota final|curso letivo|vak|cijfer|studiepunten|opleiding|subject|effort',
    ),
    anywhere(
      1.5,
      'degree (?:awarded|conferred)|date of (?:award|conferral|graduation)|(?:programme|program|course) of study|period of study|(?:academic|school) year|(?:spring|summer|autumn|fall|winter) term',
      'schuljahr|klasse \\d+\\p{L}?|halbjahr|abschluss|diplôme préparé|fecha de obtención|data de conclusão|studieperiode|anno accademico|ano letivo|afstudeer\\p{L}*|class(?=\\s*:)|pupil',
    ),
  ],
  assessment: [
    title(
      5,
      '(?:[\\p{L} ]+ )?(?:assessment|test|survey|inventory|questionnaire|profile?r?|values|interests?|strengths|personality|aptitude|skills|talent(?: themes)?)(?: [\\p{L} ]+)? (?:score )?(?:reports?|results|profile|form)|(?:score|test|results?) report(?: form)?|talent themes? results|psychometric.*|.*(?:survey|inventory|questionnaire|self-assessment|aptitude test|finder)(?: report| results)?',
      '(?:stärken|werte|interessen|persönlichkeits|kompetenz|talent)(?:profil|test|bericht|analyse)|(?:test)?ergebnis(?:se|bericht)?(?: .+)?|testbericht|potenzialanalyse',
      '(?:profil|rapport|résultats|bilan|inventaire) (?:de |des |du |d.)(?:valeurs|intérêts?|forces|personnalité|compétences|test|talents).*',
      '(?:informe|perfil|resultados|relatório) (?:de |del |do |dos |das )(?:test |teste )?(?:de )?(?:intereses?|valores|fortalezas|personalidad|competencias|interesses|forças|personalidade|resultados|teste|test).*',
      '(?:rapporto|profilo|risultati) (?:del |dei |di |delle )(?:test )?(?:sugli |dei )?(?:test|interessi|valori|personalità|competenze|punti di forza).*|(?:test|talenten|waarden|interesse|persoonlijkheids|competentie)(?:rapport|profiel|uitslag|test).*',
    ),
    anywhere(
      2,
      'percentiles?|raw scores?|standard scores?|sten|stanine|band score|scaled scores?|scored? (?:out of|high|low)|(?:maximum|total|your) scores?|cefr level|holland code|riasec|out of \\d+',
      'prozentrang|rohwert|punktwert|ihre? (?:punktzahl|ergebnisse?)|code holland|votre score|vos scores|vos résultats|percentil|puntuación|código holland|sus resultados|punteggi?o?|i suoi (?:punteggi|risultati)|pontuação|os seus resultados|jouw (?:scores?|resultaten)|percentage|uw (?:scores?|resultaten)',
    ),
    anywhere(
      2.5,
      'your [\\p{L}\\d -]{0,30}(?:scores?|results)|your (?:top |five |\\d+ |signature |greatest |work |core |highest |strongest )*(?:strengths|values|interests|talents|themes)|(?:work|core) values|(?:top|ranked) (?:five|\\d) (?:strengths|values|interests)|interest (?:areas|themes|profile)',
      'ihre (?:\\p{L}+ )*(?:stärken|werte|interessen|talente)|deine (?:\\p{L}+ )*(?:stärken|werte)|vos (?:\\p{L}+ )*(?:valeurs|forces|intérêts|talents)|(?:sus|tus) (?:\\p{L}+ )*(?:valores|fortalezas|intereses)|i (?:tuoi|suoi) (?:\\p{L}+ )*(?:valori|punti di forza|interessi)|(?:os seus|os teus) (?:\\p{L}+ )*(?:valores|pontos fortes|interesses)|(?:jouw|uw) (?:\\p{L}+ )*(?:waarden|sterke punten|talenten|interesses)',
    ),
    anywhere(
      1.5,
      '(?:test|survey|assessment) (?:date|taker|centre|center|provider)|(?:survey|assessment|test) (?:completed|taken)|(?:results|report|prepared) for(?=\\s*:?\\s+\\p{Lu})|candidate(?: name)?(?=\\s*:)',
      'ergebnisbericht für|testdatum|test passé|résultats de|fecha del? (?:test|prueba)|data del test|data do teste|kandida(?:at|t)(?=\\s*:)|testperson|high on|people (?:especially )?(?:who|talented)|(?:menschen|personen) mit|les personnes|las personas con',
    ),
  ],
} as const satisfies Partial<Record<PaperKind, readonly Cue[]>>
