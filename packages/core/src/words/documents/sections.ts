/** The sections of a résumé in the order that it has unless the person chose another; `own` are those under headings of their own. */
export const sectionIds = [
  'summary',
  'experience',
  'volunteering',
  'projects',
  'education',
  'skills',
  'certificates',
  'languages',
  'awards',
  'publications',
  'interests',
  'own',
] as const
export type SectionId = (typeof sectionIds)[number]

/** Sections in the person's own order; those that it does not name keep theirs, behind it. */
export function inOrder<T extends { readonly id: SectionId }>(
  sections: readonly T[],
  order: readonly SectionId[] | undefined,
): readonly T[] {
  if (!order) return sections
  const rank = ({ id }: T) => (order.includes(id) ? order.indexOf(id) : order.length)
  return sections.toSorted((a, b) => rank(a) - rank(b))
}
