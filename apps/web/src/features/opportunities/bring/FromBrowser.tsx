import { useEffect, useRef, useState } from 'react'
import { announce } from '#lib/announce.ts'
import { bookmarkFor } from '#lib/shared.ts'
import { Button, buttonClass } from '#ui/Button.tsx'
import { words } from './words.ts'

/** From the page of a posting itself: a bookmark at a desk, the share sheet on a phone. */
export function FromBrowser() {
  const link = useRef<HTMLAnchorElement>(null)
  const [isCopied, setCopied] = useState(false)
  const bookmark = bookmarkFor(window.location.origin)
  // React writes no `javascript:` address; here it is meant to be dragged, never to be followed
  useEffect(() => link.current?.setAttribute('href', bookmark), [bookmark])
  const copy = async () => {
    await navigator.clipboard.writeText(bookmark)
    setCopied(true)
    announce(words.browser.isCopied)
  }
  return (
    <section className="stack" aria-labelledby="bring-browser">
      <h2 id="bring-browser">{words.browser.title}</h2>
      <p>{words.browser.desk}</p>
      <div className="row">
        <a
          ref={link}
          href="#bring-browser"
          className={buttonClass({ small: true })}
          onClick={(event) => {
            event.preventDefault()
            announce(words.browser.drag)
          }}
        >
          {words.browser.add}
        </a>
        <Button small look="bare" onClick={() => void copy()}>
          {isCopied ? words.browser.copied : words.browser.copy}
        </Button>
      </div>
      <p>{words.browser.phone}</p>
    </section>
  )
}
