import { Link } from '@tanstack/react-router'
import { Briefcase, FileText, Grid2x2, ListChecks, MessageSquare } from 'lucide-react'
import { Tile } from '#ui/Tile.tsx'
import { type Stop, useJourney } from './useJourney.ts'

const stops = [
  { name: 'coach', to: '/coach', label: 'Coach', short: 'Coach', Icon: MessageSquare },
  { name: 'picture', to: '/picture', label: 'Picture', short: 'Picture', Icon: Grid2x2 },
  { name: 'opportunities', to: '/opportunities', label: 'Opportunities', short: 'Jobs', Icon: Briefcase },
  { name: 'studio', to: '/studio', label: 'Résumé', short: 'Résumé', Icon: FileText },
  { name: 'applications', to: '/applications', label: 'Applications', short: 'Track', Icon: ListChecks },
] as const satisfies readonly { name: Stop; to: string; label: string; short: string; Icon: unknown }[]

/** The way through Mosaic as a thread of tiles, with what stands at each place. */
export function Thread() {
  const journey = useJourney()
  return (
    <nav aria-label="Main">
      <ol className="thread">
        {stops.map(({ name, to, label }) => (
          <li key={name}>
            <Link to={to}>
              <Tile state={journey[name].tile} size={18} />
              <span>{label}</span>
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
    <nav className="tabs" aria-label="Main, short">
      {stops.map(({ name, to, short, Icon }) => (
        <Link key={name} to={to}>
          <Icon size={20} aria-hidden />
          {short}
        </Link>
      ))}
    </nav>
  )
}
