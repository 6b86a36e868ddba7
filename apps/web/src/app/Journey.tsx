import { Link } from '@tanstack/react-router'
import { Briefcase, FileText, Grid2x2, ListChecks, MessageSquare } from 'lucide-react'
import { Tile } from '#ui/Tile.tsx'
import { type Stop, useJourney } from './useJourney.ts'
import { words } from './words.tsx'

const stops = [
  { name: 'coach', to: '/coach', Icon: MessageSquare },
  { name: 'picture', to: '/picture', Icon: Grid2x2 },
  { name: 'opportunities', to: '/opportunities', Icon: Briefcase },
  { name: 'studio', to: '/studio', Icon: FileText },
  { name: 'applications', to: '/applications', Icon: ListChecks },
] as const satisfies readonly { name: Stop; to: string; Icon: unknown }[]

/** The way through Mosaic as a thread of tiles, with what stands at each place. */
export function Thread() {
  const journey = useJourney()
  return (
    <nav aria-label={words.main}>
      <ol className="thread">
        {stops.map(({ name, to }) => (
          <li key={name}>
            <Link to={to}>
              <Tile state={journey[name].tile} size={18} />
              <span>{words.places[name].label}</span>
              <small>{journey[name].note}</small>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The same five places at the foot of a phone. */
export function Tabs() {
  return (
    <nav className="tabs" aria-label={words.mainShort}>
      {stops.map(({ name, to, Icon }) => (
        <Link key={name} to={to}>
          <Icon size={20} aria-hidden />
          {words.places[name].short}
        </Link>
      ))}
    </nav>
  )
}
