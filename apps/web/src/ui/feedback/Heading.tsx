interface Props {
  readonly id: string
  /** By what stands above. */
  readonly level: 2 | 4
  readonly children: string
}

/** A heading of the findings, on a page of their own or within a version. */
export function Heading({ id, level, children }: Props) {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} className={level === 2 ? undefined : 'h3'}>
      {children}
    </Tag>
  )
}
