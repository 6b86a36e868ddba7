import { type RefObject, useEffect } from 'react'

/** How long after a turn its cards may still arrive. */
const settledMs = 1500

/** Brings the end of the talk into view when `now` changes, and again while what belongs to that moment still arrives; null leaves the page where it is. */
export function useKeptInView(end: RefObject<HTMLElement | null>, now: string | null): void {
  useEffect(() => {
    const feed = end.current?.previousElementSibling
    if (now === null || !feed) return
    const show = () => end.current?.scrollIntoView({ block: 'nearest' })
    show()
    const growth = new ResizeObserver(show)
    growth.observe(feed)
    const timer = setTimeout(() => growth.disconnect(), settledMs)
    return () => {
      clearTimeout(timer)
      growth.disconnect()
    }
  }, [end, now])
}
