import { useEffect, useRef, useState } from 'react'
import { announce } from '#lib/announce.ts'
import { bookmarkFor } from '#lib/shared.ts'
import { Button, buttonClass } from '#ui/Button.tsx'

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
    announce('The bookmark is copied.')
  }
  return (
    <section className="stack" aria-labelledby="bring-browser">
      <h2 id="bring-browser">From the page you are on</h2>
      <p>
        At a desk: drag this to your bookmarks bar, or copy it and save it as the address of a new bookmark. On a posting’s page it opens
        Mosaic with the posting in the form. What it takes along goes to no server before you press “Read it”.
      </p>
      <div className="row">
        <a
          ref={link}
          href="#bring-browser"
          className={buttonClass({ small: true })}
          onClick={(event) => {
            event.preventDefault()
            announce('Drag this to your bookmarks bar, or copy it.')
          }}
        >
          Add to Mosaic
        </a>
        <Button small look="bare" onClick={() => void copy()}>
          {isCopied ? 'Copied' : 'Copy the bookmark'}
        </Button>
      </div>
      <p>
        On a phone: install Mosaic from your browser’s menu (“Add to home screen”). It then stands among the apps that you can share a page
        with.
      </p>
    </section>
  )
}
