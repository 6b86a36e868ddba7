const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** "6.2 MB", "64 kB", in steps of 1,024 as quotas are counted. */
export function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  return bytes < 1024 ** 2 ? `${figures.format(Math.round(bytes / 1024))} kB` : `${figures.format(bytes / 1024 ** 2)} MB`
}

/** "1 fact", "3 facts". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat('en-GB').format(n)} ${n === 1 ? one : many}`
}

/** 0.7 as "70 %". */
export const perCent = (share: number) => `${Math.round(share * 100)} %`
