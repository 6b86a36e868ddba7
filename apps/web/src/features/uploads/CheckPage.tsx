import { PageHead } from '#ui/PageHead.tsx'

export function CheckPage() {
  return (
    <div className="main">
      <PageHead title="CheckPage" tab="CheckPage" />
    </div>
  )
}
