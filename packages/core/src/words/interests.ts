/** The six kinds of interest in work in plain words. */
export const interestWords = {
  realistic: 'Working with hands, machines, plants or animals',
  investigative: 'Finding out how things are',
  artistic: 'Making something of your own',
  social: 'Helping people and teaching them',
  enterprising: 'Winning people over and leading them',
  conventional: 'Order, figures and records',
} as const
