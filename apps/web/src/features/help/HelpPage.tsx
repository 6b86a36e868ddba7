import { PageHead } from '#ui/PageHead.tsx'

export function HelpPage() {
  return (
    <div className="main">
      <PageHead title="HelpPage" tab="HelpPage" />
    </div>
  )
}
