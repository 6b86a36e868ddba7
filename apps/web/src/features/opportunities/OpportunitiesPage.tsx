import { PageHead } from '#ui/PageHead.tsx'

export function OpportunitiesPage() {
  return (
    <div className="main">
      <PageHead title="Opportunities" tab="Opportunities" />
    </div>
  )
}
