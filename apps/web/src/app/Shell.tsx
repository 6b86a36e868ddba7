import { Link, Outlet } from '@tanstack/react-router'
import { Lock, Menu as MenuIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
import { keepPage } from '#lib/newVersion.ts'
import { useSessionDays } from '#lib/operator.ts'
import { useSession } from '#lib/session.ts'
import { useOwnDays } from '#lib/useOwnDays.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { LanguageChoice } from '#ui/LanguageChoice.tsx'
import { Mark } from '#ui/Mark.tsx'
import { TileStrip } from '#ui/TileStrip.tsx'
import { Bars } from './Bars.tsx'
import { Tabs, Thread } from './Journey.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'
import { words } from './words.tsx'

/** A work page: the journey at the side, days left, and the page; on a phone a bar above and tabs below. */
export function Shell() {
  const [isMenuOpen, setMenuOpen] = useState(false)
  const { session } = useSession()
  useOwnDays(session)
  const isOpen = session !== null
  useEffect(() => {
    if (isOpen) keepPage()
  }, [isOpen])
  const days = session?.daysLeft ?? null
  const lasts = useSessionDays() ?? days ?? 0
  return (
    <>
      <header className="top">
        <Link className="brand" to="/">
          <Mark size={24} />
          Mosaic
        </Link>
        {days === null ? <span className="push" /> : <DaysTag days={days} />}
        <Button look="bare" label={words.menu} icon={<MenuIcon size={20} aria-hidden />} onClick={() => setMenuOpen(true)} />
      </header>
      <div className="app">
        <aside className="rail" aria-label={words.wayThrough}>
          <Link className="brand" to="/" aria-label={words.startPage}>
            <Mark />
            Mosaic
          </Link>
          <Thread />
          <div className="rail__foot">
            {days === null ? null : (
              <>
                <TileStrip done={days} of={lasts} />
                <span className="soft">{words.daysOf(days, lasts)}</span>
              </>
            )}
            <Link to="/privacy">{words.privacy}</Link>
            <div className="row">
              <Link to="/help">{words.help}</Link>
              <LanguageChoice />
              <ThemeChoice />
            </div>
          </div>
        </aside>
        <main id="main" className="page" tabIndex={-1}>
          <Bars />
          <Outlet />
        </main>
      </div>
      <Tabs />
      <Dialog open={isMenuOpen} title={words.menu} onClose={() => setMenuOpen(false)}>
        <ul className="stack stack--2">
          <li>
            <Link to="/privacy" onClick={() => setMenuOpen(false)}>
              {words.privacy}
            </Link>
          </li>
          <li>
            <Link to="/help" onClick={() => setMenuOpen(false)}>
              {words.helpAndFeedback}
            </Link>
          </li>
          <li className="row">
            <LanguageChoice />
            <ThemeChoice />
          </li>
        </ul>
      </Dialog>
    </>
  )
}

function DaysTag({ days }: { readonly days: number }) {
  return (
    <Link className="tag push" to="/privacy">
      <Lock size={16} aria-hidden />
      {words.daysLeft(days)}
    </Link>
  )
}
