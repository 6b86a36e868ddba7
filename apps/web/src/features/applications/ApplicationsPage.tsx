import { PageHead } from '#ui/PageHead.tsx'

export function ApplicationsPage() {
  return (
    <div className="main">
      <PageHead title="Applications" tab="Applications" />
    </div>
  )
}
