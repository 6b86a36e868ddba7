import { createContext, type ReactNode, useContext } from 'react'

/** The language that the version in hand is written in, whatever language the page around it is in. */
export const DocumentLanguage = createContext<string | undefined>(undefined)
export const useDocumentLanguage = () => useContext(DocumentLanguage)

/** The version's own words, in the serif and in their own language. */
export function Own({ as: Tag = 'span', children }: { readonly as?: 'span' | 'p'; readonly children: ReactNode }) {
  return (
    <Tag className="words" lang={useDocumentLanguage()}>
      {children}
    </Tag>
  )
}
