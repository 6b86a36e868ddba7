/** What the licences of imported taxonomies ask to be shown, with the addresses that they name. `{version}` is the imported one. */
export const attributions = {
  onet: {
    name: 'O*NET',
    text: 'This site includes information from the O*NET {version} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Mosaic has modified some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.',
    source: 'https://www.onetcenter.org/database.html',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  },
  esco: {
    name: 'ESCO',
    text: 'This service uses the ESCO classification {version} of the European Commission, under the CC BY 4.0 licence. Mosaic has joined it with its own vocabulary; the Commission has not approved that.',
    source: 'https://esco.ec.europa.eu/',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  },
} as const

/** One attribution with its version, or without one where the files told none. */
export function attributionText(scheme: keyof typeof attributions, version: string | null): string {
  return attributions[scheme].text.replace(version === null ? ' {version}' : '{version}', version ?? '')
}
