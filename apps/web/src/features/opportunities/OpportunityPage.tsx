import { PageHead } from '#ui/PageHead.tsx'

export function OpportunityPage() {
  return (
    <div className="main">
      <PageHead title="Opportunity" tab="Opportunity" />
    </div>
  )
}
