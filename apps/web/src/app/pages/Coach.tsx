import { PageHead } from '#ui/PageHead.tsx'

export function Coach() {
  return (
    <div className="main">
      <PageHead title="Coach" tab="Coach" />
    </div>
  )
}
