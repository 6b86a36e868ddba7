import { PageHead } from '#ui/PageHead.tsx'

export function Picture() {
  return (
    <div className="main">
      <PageHead title="Picture" tab="Picture" />
    </div>
  )
}
