/** What there is to see, and what would help. */
export const finding = (text: string, suggestion: string) => ({ text, suggestion })
