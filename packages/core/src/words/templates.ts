/** How a résumé may look, each with the same words: what it is called, and whom it suits. */
export const templates = [
  { value: 'classic', label: 'Classic', what: 'one column, serif' },
  { value: 'compact', label: 'Compact', what: 'smaller and closer, for one page' },
  { value: 'academic', label: 'Academic', what: 'education and publications first' },
  { value: 'modern', label: 'Modern', what: 'one column, sans serif' },
  { value: 'sidebar', label: 'Sidebar', what: 'contact and skills beside the work' },
  { value: 'ats', label: 'Plain for machines', what: 'no colour, dates beside titles' },
] as const

export type Template = (typeof templates)[number]['value']
