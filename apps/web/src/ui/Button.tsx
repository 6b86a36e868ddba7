import type { ComponentProps, ReactNode } from 'react'

interface Look {
  /** `main` once in a view; `ends` for what cannot be taken back. */
  readonly look?: 'main' | 'rest' | 'bare' | 'ends'
  readonly small?: boolean
}

interface Props extends Look, Omit<ComponentProps<'button'>, 'className'> {
  /** What it is doing just now ("Sending…"): shown instead of its words, and it cannot be pressed twice. */
  readonly busy?: string | false | undefined
  readonly icon?: ReactNode
  /** For a button that is only an icon. */
  readonly label?: string
  readonly className?: string
}

/** The classes of a button, for links that look like one. */
export function buttonClass({ look = 'rest', small = false }: Look = {}, iconOnly = false): string {
  const looks = { main: ' btn--main', rest: '', bare: ' btn--bare', ends: ' btn--end' }
  return `btn${looks[look]}${small ? ' btn--s' : ''}${iconOnly ? ' btn--icon' : ''}`
}

export function Button({ look, small, busy, icon, label, className = '', children, onClick, type = 'button', ...rest }: Props) {
  const isBusy = Boolean(busy)
  return (
    <button
      type={type}
      className={`${buttonClass({ ...(look && { look }), ...(small && { small }) }, children === undefined)} ${className}`.trim()}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || undefined}
      aria-label={label}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {icon}
      {busy || children}
    </button>
  )
}
