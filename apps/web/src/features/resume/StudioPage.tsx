import { PageHead } from '#ui/PageHead.tsx'

export function StudioPage() {
  return (
    <div className="main">
      <PageHead title="Résumé" tab="Résumé" />
    </div>
  )
}
