const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** "6.2 MB", "64 kB". */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 1_000_000 ? `${figures.format(Math.round(bytes / 1000))} kB` : `${figures.format(bytes / 1_000_000)} MB`
}

/** "1 fact", "3 facts". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat('en-GB').format(n)} ${n === 1 ? one : many}`
}

/** 0.7 as "70 %". */
export const perCent = (share: number) => `${Math.round(share * 100)} %`
