import type { RequirementClass } from './sections.ts'

/** What a section is for: what it asks and how strongly, what the work is, or nothing that is asked (`null`). */
export type SectionKind = RequirementClass | null

/**
 * Words of headings, one line each for those that tell wherever they stand, and those that tell only as the whole heading. The first entry
 * with a phrase in the heading decides. `_` stands for up to three words; a phrase begins at a word and may end within one. Headings are
 * compared in small letters, with "you'll" as "you will", "we're" as "we are", without signs at both ends. English and German, and the usual
 * ones in French, Spanish, Italian, Portuguese and Dutch.
 */
export const headingWords: readonly { readonly kind: SectionKind; readonly within: string; readonly whole?: string }[] = [
  { kind: null, within: "not be a fit, not be a good fit, is not for you, isn't for you, not for you if, passt nicht" },
  { kind: 'context', within: 'what you get to do, what you will get to do, what you could do, what you might work on, candidate will do' },
  { kind: 'must', within: 'hear from you if, to apply you must, to apply you need, to apply you will need, to be considered you' },
  {
    kind: 'nice',
    within: `nice to have, nice-to-have, nice if, nice extras, great if you have, bonus points, bonus if, bonus qualif, would be a bonus, be a plus, be an advantage, extra credit, plus skills,
      strong plus, a plus, an advantage, added advantage, could-have, could have:, what would help, what might help, what could help, what helps, would help, you might have, you might also have,
      you may have, you could have, you could also have, would be nice, is nice, would be great, would be lovely, ideally, brownie points, extra points, also useful,
      happy about, would impress, wenn möglich, wünschenswert sind, pluspunkte, von vorteil, wünschenswert, idealerweise, schön wäre, wäre schön, wäre toll, schön aber kein muss, toll wäre, un plus, les plus, valoramos, deseable,
      titolo preferenziale, diferencial, een pre, se valor, valorable, será un plus, se considerará, mile widziane, dodatkowym atutem, dodatkowe atuty, atutem będzie,
      mooi meegenomen, wat meegenomen, pluspunten, gradito, gradita, serait un plus, seraient un plus`,
    whole:
      'bonus, plus, pluses, plus points, could, could have, optional, extra, extras, assets, ideal, helpful, useful, nice, atouts, atout',
  },
  {
    kind: 'preferred',
    within: `should-have, additional qualif, additional skills, additional experience, preferred, desirable, advantageous, desired, good to have, we would like, we would also like, we would love, would welcome, sets you apart, stand out,
      souhaité, apprécié`,
    whole: 'should, should have, welcome, good to know',
  },
  {
    kind: null,
    within: `what we offer, what we can offer, we offer, what you get, what you will get, what you gain, what you will gain, what you receive, what you will receive,
      what you learn, what you will learn, what you can learn, you will learn, how we support, how we will support, how we help, how we will help, benefit, perks, salary range,
      in it for you, in return, the package, awaits you, what you can expect, why join, why us, why work, why you, why this, why we, how to apply, how do i apply, to apply, hiring process,
      interview process, recruitment process, selection process, candidate journey, application process, next steps, equal opp, equal emp, diversity, inclusion, eeo, our values,
      our culture, our mission, our story, our process, our commitment, what we value, about us, about the company, about the team, about the organisation, about the organization,
      about the department, about the practice, about the school, about the home, about the ward, about the clinic, about the hotel, about our, team structure, a note from,
      working here, working with us, we give you, wir bieten, bieten wir, unser angebot, was wir bieten, was dich erwartet, was sie erwartet, auf dich wartet, auf sie wartet,
      dürfen sie erwarten, darfst du erwarten, erwartet dich, lernst du, deine vorteile, ihre vorteile, bewerbung, über uns, wer wir sind, das sind wir, nous offrons, avantages,
      ofrecemos, se ofrece, beneficios, condiciones, offriamo, oferecemos, wij bieden, wat bieden, dit bieden, krijg je, we bieden, qui sommes, sobre nosotros, chi siamo, sobre nós, over ons,
      our offer, we can give, the offer, on offer, oferujemy, co oferujemy, zapewniamy, o nas, notre offre, vos avantages, postuler, things to consider, what is good about, das gibt`,
    whole: `who we are, salary, pay, compensation, remuneration, scale, apply, applying, application, interviewing, contact, kontakt, the team, the company,
      the organisation, the organization, the home, the ward, the school, the practice, the hotel, the unit, the kitchen, our team, our company, our school`,
  },
  {
    kind: 'must',
    within: `requirement, skills required, skills needed, experience required, qualifications required, knowledge required, required skills, required qualif, required experience, required knowledge, required competenc, qualifications we require, must have, must-have, must hold,
      essential criteria, essential skills, essential requirements, essential qualif, essential experience, essential knowledge, minimum qualif, basic qualif, key qualif,
      your qualif, our qualif, what you need, what you _need, what you _bring, what you should have, what you should bring, what we need, what we _look for, what we _looking for,
      what we expect, what we ask, what we _after, what we want from, what expertise, what skills, what professional skills, what counts, great fit _if, good fit _if, right for _if,
      might be for you if, might be a fit, might be a good fit, might be a great fit, be great at this if, be great for this _if, who it suits, who you are, who we look for, who we are looking for, who are we looking for,
      your profile, your background, your experience, your skills, deine skills, ihre skills, was wir erwarten, your strengths, your qualities, about you, looking for someone, look for someone, looking for people,
      ideal candidate, ideal profile, wir erwarten, wir wünschen uns, wir setzen voraus,  person spec, what makes you, love you, should join us, join us if, skills we, anforderung, profil, bringst du, bringen sie, bringst du mit,
      qualifikationen, ihre qualifikation, deine qualifikation, voraussetzung, du mitbringst, sie mitbringen, du mitbringen, sie mitbringen, wen wir suchen, zeichnet dich aus, dich zeichnet, sie zeichnet, du kannst,
      solltest du können, können solltest, solltest du haben, solltest du mitbringen, sollten sie mitbringen, sollten sie haben, wünschen wir uns, wir uns wünschen, erwarten wir, exigences, requisitos, requisiti, chi cerchiamo, wie ben jij, functie-eisen,
      wat vragen, jouw profiel, wie ben je, wie zoeken, breng je mee, breng jij mee, neem je mee, vragen wij, profil recherché, votre profil, ton profil, recherchons, cherchons, attendons,
      imprescindible, se requiere, se exige, buscamos, tu perfil, perfil, lo que pedimos, requisito, wymagania, oczekujemy, oczekiwania, oczekiwane, czego szukamy, kogo szukamy, twój profil,
      cosa cerchiamo, il tuo profilo, richiesti, successful candidate, successful applicant, right candidate, right person, suitable candidate, candidate will, candidate should,
      wir suchen jemanden, wen suchen, du passt zu uns, sie passen zu uns`,
    whole: `must, required, needed, mandatory, minimum, expected, essential, essentials, qualification, qualifications, you, du, you have, you will have, you bring, you will bring,
      you need, you will need, you should have, you are, if you, if you have, we look for, we are looking for, looking for, we ask, we ask for, we expect, we require, we need, wanted,
      sie haben, du hast, du bringst mit, sie bringen mit, qualifikation, compétences, competenze, profile, notwendig, wichtig ist uns`,
  },
  {
    kind: 'context',
    within: `tech stack, tools + tech, what the job is, what the role is, what the work is, what you do, what you _do, what you own, what you will own, what you _work on, what you _working on,
      what you will make, what you make, what you _responsible for, in this role, responsibilit, duties, your role, your tasks, your work, your day, your week, your night, your shift, your mission,
      your job, your impact, your part, role overview, job overview, position overview, role summary, job summary, position summary, role description, job description, position description,
      purpose of, role details, job details, day to day, a typical, a day with, main tasks, aufgaben, das machst du, was du machst, das tust du, tätigkeiten, die stelle,
      verantwortungsbereich, missions, responsabilidades, funciones, tareas, mansioni, attività, wat ga je doen, wat doe je, je taken, jouw rol, obowiązki, zakres obowiązków, twoje zadania, tes missions, vos missions, le poste, el puesto`,
    whole: `the role, the job, the work, the position, the post, the opportunity, this role, about the role, about this role, about the job, about the position, about the opportunity, about this job, about this position, about this opportunity,
      about the role and team, role, tasks, jobs, work, mission, you will, you will be, you will do, you will own, taken`,
  },
]
