import { Outlet, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Notices } from '#ui/Notices.tsx'
import { words } from './firstWords.ts'

/** What every page stands in: the skip link, the messages, and the focus that follows a navigation. */
export function Root() {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) document.getElementById('main')?.focus({ preventScroll: true })
      }),
    [router],
  )
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <Outlet />
      <Notices />
    </>
  )
}
