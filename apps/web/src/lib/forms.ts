import type { KeyboardEvent } from 'react'

/** A form's text by its field's name, trimmed; empty when there is none. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** For a field of several lines: Enter sends, Shift and Enter begins a new line. */
export const sendsOnEnter = (send: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
  event.preventDefault()
  send()
}
