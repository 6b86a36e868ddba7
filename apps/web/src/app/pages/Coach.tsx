import { CoachPage } from '#features/coach/CoachPage.tsx'
import { PictureSoFar, PictureSoFarFolded } from '#features/insights/PictureSoFar.tsx'
import { RecoveryOffer } from '#features/privacy/RecoveryOffer.tsx'
import { FilesCard } from '#features/uploads/FilesCard.tsx'
import { useTakeFiles } from '#features/uploads/hooks.ts'

/** The coach beside the picture that fills up and the files that were added. */
export function Coach() {
  const take = useTakeFiles()
  return (
    <CoachPage
      side={<PictureSoFar />}
      sideFolded={<PictureSoFarFolded />}
      onFiles={(files) => take.mutate(files)}
      files={(onRead) => (
        <>
          <FilesCard onRead={onRead} />
          <RecoveryOffer />
        </>
      )}
    />
  )
}
