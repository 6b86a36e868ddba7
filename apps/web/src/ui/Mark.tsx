/** Mosaic's mark: four tiles, the saffron Delta cut into the lower two. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path className="f-set" d="M1 1h14v14h-14zM17 1h14v14h-14zM1 17h14l-14 14zM31 17h-14l14 14z" />
      <path className="f-logo" d="M15 18.6v12.4h-12.4zM17 18.6v12.4h12.4z" />
    </svg>
  )
}
