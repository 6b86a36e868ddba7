import type { Sentences } from '../sentences.ts'
import { figure, plural } from './figures.ts'

export const applications: Sentences['applications'] = {
  youChoseDay: 'Diesen Tag haben Sie gewählt.',
  youChoseDays: (days) => plural(days, 'Sie haben # Tag gewählt.', 'Sie haben # Tage gewählt.'),
  sentWeekAgo: 'Eine Woche nach dem Absenden ist eine übliche Zeit, um zu fragen, ob alles angekommen ist.',
  anotherWeek: 'Noch eine Woche ohne Nachricht: Eine weitere kurze Frage ist in Ordnung.',
  theyHaveIt: 'Man hat Ihre Bewerbung. Nach zehn Tagen ist eine kurze Frage in Ordnung.',
  tenMore: 'Zehn weitere Tage: Fragen Sie noch einmal, wie es weitergeht.',
  invited: 'Man möchte mit Ihnen sprechen: Notieren Sie den Tag, oder schlagen Sie einen vor.',
  invitedWeekAgo: 'Seitdem eine Woche ohne Nachricht: Fragen Sie, wie es weitergeht.',
  offered: 'Ein Angebot verdient in wenigen Tagen eine Antwort.',
  offeredWeekAgo: 'Seit einer Woche liegt ein Angebot vor: Beantworten Sie es, oder bitten Sie um die Zeit, die Sie brauchen.',
  thank: 'Bedanken Sie sich binnen eines Tages, solange man sich an Sie erinnert.',
  spokeWeekAgo: 'Eine Woche nach dem Gespräch: Fragen Sie, wie und wann entschieden wird.',
  longSilence: 'Lange kam nichts. Fragen Sie ein letztes Mal, oder schließen Sie mit „Keine Antwort“ ab.',

  inProgress: 'Sie haben gesagt, dass Sie daran arbeiten.',
  missing: 'Sie haben gesagt, dass Sie das nicht haben.',
  notAsked: 'Noch nicht gefragt.',
  nothingToTell: 'Sie sagen es; noch gibt es dazu nichts zu erzählen.',
  noPaper: 'Sie sagen es; noch gibt es dazu keinen Nachweis.',
  yearsUnknown: 'Wie viel Ihrer Arbeit von dieser Art war, ist nicht bekannt.',
  yearsTold: (years, asked) => `Sie haben von ${figure(years)} von ${plural(asked, '# Jahr', '# Jahren')} in solcher Arbeit erzählt.`,
}
