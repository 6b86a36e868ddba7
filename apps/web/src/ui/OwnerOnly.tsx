import type { ReactNode } from 'react'
import { useSession } from '#lib/session.ts'

/** What changes something: not there for whoever looks with a key that may not. The bar above every page says why. */
export function OwnerOnly({ children }: { readonly children: ReactNode }) {
  const { session } = useSession()
  return session?.scope === 'read' ? null : children
}
