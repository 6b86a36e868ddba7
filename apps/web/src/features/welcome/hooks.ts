import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { mosaic } from '#lib/mosaic.ts'
import { sayLater } from '#lib/pendingSay.ts'
import { useEnsureSession, useForgetAll } from '#lib/session.ts'

/** A door: starts a session at this first act and goes to the coach, who is told what was chosen or said. */
export function useEnter() {
  const ensureSession = useEnsureSession()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (say: { mode: 'fast_track' | 'discovery' } | { prompt: string } | null) => ensureSession().then(() => say),
    onSuccess: (say) => {
      if (say) sayLater(say)
      return navigate({ to: '/coach' })
    },
  })
}

/** Opens the session whose recovery key was typed; this browser gets a key of its own. */
export function useOpenWithKey(onOpened: () => void) {
  const forgetAll = useForgetAll()
  return useMutation({
    mutationFn: (key: string) => mosaic.session.open.mutate({ key: key.trim(), cookie: true }),
    onSuccess: async () => {
      await forgetAll()
      onOpened()
    },
  })
}

/** Brings an exported folder into this browser's session, or into a new one. */
export function useImportFolder() {
  const ensureSession = useEnsureSession()
  const forgetAll = useForgetAll()
  return useMutation({
    mutationFn: async ({ file, passphrase }: { file: File; passphrase: string }) => {
      await ensureSession()
      return mosaic.importProject(file, passphrase ? { passphrase } : {})
    },
    onSuccess: forgetAll,
  })
}
