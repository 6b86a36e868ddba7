import { Dialog } from '#ui/Dialog.tsx'
import { ImportFolder } from './ImportFolder.tsx'
import { OpenWithKey } from './OpenWithKey.tsx'
import { words } from './wayBackWords.ts'

/** A way back in, opened over the welcome page: by recovery key, or by an exported folder. */
export function WayBack({ by, onClose }: { readonly by: 'key' | 'folder' | undefined; readonly onClose: () => void }) {
  return (
    <>
      <Dialog open={by === 'key'} title={words.openSession} onClose={onClose}>
        <OpenWithKey />
      </Dialog>
      <Dialog open={by === 'folder'} title={words.importFolder} onClose={onClose}>
        <ImportFolder />
      </Dialog>
    </>
  )
}
