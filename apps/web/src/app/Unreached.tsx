import { failureOf } from '@mosaic/client'
import { lazyRouteComponent } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useOnline } from '#lib/online.ts'
import { Button } from '#ui/Button.tsx'
import { FailureNote } from '#ui/FailureNote.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { words } from './words.tsx'

const KeptVersions = lazyRouteComponent(() => import('#features/resume/KeptVersions.tsx'), 'KeptVersions')

interface Props {
  readonly error: unknown
  readonly onRetry: () => void
}

/** Nobody could be asked for the session: what is safe, when it goes on, and what waits on this device, which can be read and edited here. */
export function Unreached({ error, onRetry }: Props) {
  const isOnline = useOnline()
  return (
    <div className="main">
      <PageHead
        title={words.unreached.title}
        tab={words.unreached.tab}
        // without a network the bar above has the button
        actions={isOnline && !failureOf(error) ? <Button onClick={onRetry}>{words.tryNow}</Button> : null}
      >
        {words.unreached.safe}
      </PageHead>
      <div className="stack stack--6">
        {failureOf(error) ? <FailureNote error={error} onRetry={onRetry} /> : null}
        <Suspense fallback={<Skeleton label={words.unreached.looking} />}>
          <KeptVersions />
        </Suspense>
      </div>
    </div>
  )
}
