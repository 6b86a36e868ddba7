import { setDraft } from './drafts.ts'

/** The page that a bookmark or a phone's share sheet opens. */
const sharePath = '/paste'
/** Names of drafts: people see them where a session was lost. */
export const postingDraft = 'posting'
export const addressDraft = 'posting’s address'

let described: { readonly text: string; readonly source: string } | null = null

/** What the page that this text came from says of itself in JSON-LD, while the text is as it came. */
export function sourceOf(text: string): string | null {
  return described?.text === text ? described.source : null
}

/**
 * Takes what was shared with this page out of its address, so that it stays in no history and is sent to nobody, and keeps it as drafts:
 * they outlive the way to a session.
 */
export function takeShared(): void {
  const { pathname, search, hash } = window.location
  if (pathname !== sharePath || (search === '' && hash === '')) return
  const given = hash.length > 1 ? fromBookmark(hash.slice(1)) : new URLSearchParams(search)
  const said = (name: string) => given.get(name)?.trim() ?? ''
  const url = said('url') || (/https?:\/\/\S+/.exec(said('text'))?.[0] ?? '')
  const words = said('text').replace(url, '').trim()
  const text = [said('title'), words].filter((part, at, all) => part !== '' && all.indexOf(part) === at).join('\n')
  if (text !== '') setDraft(postingDraft, text)
  if (url !== '') setDraft(addressDraft, url)
  described = said('source') === '' ? null : { text, source: said('source') }
  window.history.replaceState(null, '', sharePath)
}

/** What the bookmark wrote behind the `#`, which browsers send to no server. Nothing when it is of another shape. */
function fromBookmark(hash: string): Map<string, string> {
  try {
    const given: unknown = JSON.parse(decodeURIComponent(hash))
    const pairs = Object.entries(given as Record<string, unknown>)
    return new Map(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
  } catch {
    return new Map()
  }
}

/** Runs on the page of a posting: what is selected there, else its words, and its own description of the posting. */
const script = `(()=>{const d=document,s=String(getSelection()).trim(),m=d.querySelector('main,article')||d.body,
l=[...d.querySelectorAll('script[type="application/ld+json"]')].map(e=>e.textContent).find(t=>/JobPosting/.test(t))||'',
h=d.querySelector('h1');open('ORIGIN/paste#'+encodeURIComponent(JSON.stringify({url:location.href,
title:(h?h.innerText:d.title).trim(),text:(s||m.innerText).slice(0,50000),source:s?'':l.slice(0,150000)})))})()`

/** The bookmark's address for this instance. */
export function bookmarkFor(origin: string): string {
  return `javascript:${encodeURIComponent(script.replaceAll('\n', '').replace('ORIGIN', origin))}`
}
