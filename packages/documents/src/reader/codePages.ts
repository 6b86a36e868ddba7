const names: Readonly<Record<number, string>> = {
  850: 'windows-1252',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
}

/** A code page of Windows by the name that the platform's decoder knows, undefined where there is none. */
export function codePageName(page: number): string | undefined {
  return names[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : undefined)
}
