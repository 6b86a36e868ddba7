import { Dialog } from '#ui/Dialog.tsx'
import { ImportFolder } from './ImportFolder.tsx'
import { OpenWithKey } from './OpenWithKey.tsx'

/** A way back in, opened over the welcome page: by recovery key, or by an exported folder. */
export function WayBack({ by, onClose }: { readonly by: 'key' | 'folder' | undefined; readonly onClose: () => void }) {
  return (
    <>
      <Dialog open={by === 'key'} title="Open your session" onClose={onClose}>
        <OpenWithKey />
      </Dialog>
      <Dialog open={by === 'folder'} title="Import a Mosaic folder" onClose={onClose}>
        <ImportFolder />
      </Dialog>
    </>
  )
}
