import { useEffect, useState } from 'react'
import { words } from '#lib/commonWords.ts'

interface Props {
  /** What is coming, for assistive technology and for those who wait long. */
  readonly label: string
  readonly tiles?: number
  readonly lines?: number
}

const patienceMs = 10_000

/** The shape of what comes; after ten seconds it says so in words. */
export function Skeleton({ label, tiles = 0, lines = 2 }: Props) {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="card skel" role="status" aria-busy="true" aria-label={label}>
      <i className="w3" />
      {tiles > 0 ? (
        <div className="tiles">
          {Array.from({ length: tiles }, (_, index) => (
            <i key={index} />
          ))}
        </div>
      ) : null}
      {Array.from({ length: lines }, (_, index) => (
        <i key={index} className={index % 2 ? 'w6' : 'w8'} />
      ))}
      {isLong ? <p className="small faint">{words.takesLong(label)}</p> : null}
    </div>
  )
}
