import { foldPlace } from './fold.ts'

const codes =
  'AD,AE,AL,AM,AR,AT,AU,AZ,BA,BD,BE,BG,BH,BO,BR,BY,CA,CH,CL,CN,CO,CR,CY,CZ,DE,DK,DO,DZ,EC,EE,EG,ES,ET,FI,FR,GB,GE,GH,GR,GT,HK,HR,HU,ID,IE,IL,IN,IQ,IR,IS,IT,JM,JO,JP,KE,KR,KW,KZ,LB,LI,LK,LT,LU,LV,MA,MC,MD,ME,MK,MT,MU,MX,MY,NG,NL,NO,NP,NZ,OM,PA,PE,PH,PK,PL,PT,PY,QA,RO,RS,RU,RW,SA,SE,SG,SI,SK,SM,SN,SV,TH,TN,TR,TT,TW,TZ,UA,UG,US,UY,UZ,VE,VN,ZA,ZM,ZW'.split(
    ',',
  )
const tongues = 'en,de,fr,es,it,nl,pt,pl,sv,da,cs'.split(',')

let byName: ReadonlyMap<string, string> | undefined

/** Country codes by name, from the standard library's tables in eleven languages, and by what people write besides. */
const namedCountries = (): ReadonlyMap<string, string> =>
  new Map([
    ...tongues.flatMap((tongue) => {
      const names = new Intl.DisplayNames([tongue], { type: 'region', fallback: 'none' })
      return codes.map((code) => [foldPlace(names.of(code) ?? code), code] as const)
    }),
    ...'uk,u k,gb,great britain,britain,grossbritannien'.split(',').map((name) => [name, 'GB'] as const),
    ...'usa,us,u s,u s a,united states of america,the united states,america'.split(',').map((name) => [name, 'US'] as const),
    ['the netherlands', 'NL'],
    ['holland', 'NL'],
    ['czech republic', 'CZ'],
    ['republic of ireland', 'IE'],
    ['uae', 'AE'],
  ])

/** ISO code of a country by its folded name or, in capitals, by its code. */
export function countryOf(folded: string, written: string): string | null {
  // first needed where places are told apart, which a process that reads one document never does
  byName ??= namedCountries()
  const named = byName.get(folded)
  if (named !== undefined) return named
  return /^[A-Z]{2}$/.test(written) && codes.includes(written) ? written : null
}

const usStates =
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming'
/** GeoNames numbers Canada's provinces, Australia's states and Germany's Länder. */
const numbered: Readonly<Record<string, string>> = {
  CA: 'AB/Alberta=01,BC/British Columbia=02,MB/Manitoba=03,NB/New Brunswick=04,NL/Newfoundland=05,NS/Nova Scotia=07,ON/Ontario=08,PE/Prince Edward Island=09,QC/Quebec=10,SK/Saskatchewan=11',
  AU: 'ACT/Australian Capital Territory=01,NSW/New South Wales=02,NT/Northern Territory=03,QLD/Queensland=04,SA/South Australia=05,TAS/Tasmania=06,VIC/Victoria=07,WA/Western Australia=08',
  DE: 'BW/Baden-Württemberg=01,BY/Bayern/Bavaria=02,HB/Bremen=03,HH/Hamburg=04,HE/Hessen/Hesse=05,NI/Niedersachsen/Lower Saxony=06,NRW/Nordrhein-Westfalen/North Rhine-Westphalia=07,RP/Rheinland-Pfalz/Rhineland-Palatinate=08,SL/Saarland=09,SH/Schleswig-Holstein=10,BB/Brandenburg=11,MV/Mecklenburg-Vorpommern=12,SN/Sachsen/Saxony=13,ST/Sachsen-Anhalt/Saxony-Anhalt=14,TH/Thüringen/Thuringia=15,BE/Berlin=16',
  GB: 'England=ENG,Scotland=SCT,Wales=WLS,Northern Ireland=NIR',
}

interface Region {
  readonly country: string
  readonly region: string
}
const regions = new Map<string, Region[]>()
const add = (name: string, region: Region) => {
  const key = foldPlace(name)
  regions.set(key, [...(regions.get(key) ?? []), region])
}
for (const state of usStates.split(',')) {
  const region = { country: 'US', region: state.slice(0, 2) }
  add(state.slice(0, 2), region)
  add(state.slice(3), region)
}
for (const [country, listed] of Object.entries(numbered))
  for (const entry of listed.split(',')) {
    const [names = '', region = ''] = entry.split('=')
    for (const name of names.split('/')) add(name, { country, region })
  }

/** Regions that a folded name may stand for: "wa" is a state in two countries. */
export const regionsOf = (folded: string): readonly Region[] => regions.get(folded) ?? []
