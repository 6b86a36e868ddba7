import { forgetDevice } from './deviceDrafts.ts'
import { forgetDrafts } from './drafts.ts'

/** Lets go of all that was typed and not saved, here and on the device. Apart from both, so that the first screen loads nothing of the device's. */
export function forgetTyped(): void {
  void forgetDevice()
  forgetDrafts()
}
