import { PageHead } from '#ui/PageHead.tsx'

export function PrivacyPage() {
  return (
    <div className="main">
      <PageHead title="PrivacyPage" tab="PrivacyPage" />
    </div>
  )
}
