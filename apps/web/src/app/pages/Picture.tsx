import { PicturePage } from '#features/insights/PicturePage.tsx'
import { Sources } from '#features/uploads/Sources.tsx'

/** What is known of the person, with the documents that it comes from. */
export function Picture() {
  return <PicturePage sources={<Sources />} />
}
