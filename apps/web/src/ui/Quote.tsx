import { words } from '#lib/commonWords.ts'

/** Somebody's own words, word for word. */
export function Quote({ children, source }: { readonly children: string; readonly source?: string | null }) {
  return (
    <p className="quote">
      {words.quoted(children)}
      {source ? <span className="small faint"> {source}</span> : null}
    </p>
  )
}
