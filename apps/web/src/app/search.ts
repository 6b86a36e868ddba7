type Raw = Record<string, unknown>

const text = (raw: Raw, name: string): string | undefined => {
  const value = raw[name]
  return typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined
}
const oneOf = <Value extends string>(raw: Raw, name: string, values: readonly Value[]): Value | undefined =>
  values.find((value) => value === raw[name])

/** Leaves out what is not set, so that addresses stay short. */
function only<Search extends object>(search: Search): { [Name in keyof Search]?: Exclude<Search[Name], undefined> } {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as never
}

/** `/`: the way back in that is open. */
export const welcomeSearch = (raw: Raw) => only({ back: oneOf(raw, 'back', ['key', 'folder']) })

/** `/picture`: which number is open, which file's words are shown, the Delta's target (an occupation or a posting) and its view. */
export const pictureSearch = (raw: Raw) =>
  only({
    part: oneOf(raw, 'part', ['clarity', 'action', 'momentum']),
    file: text(raw, 'file'),
    fact: text(raw, 'fact'),
    target: text(raw, 'target'),
    job: text(raw, 'job'),
    view: oneOf(raw, 'view', ['list']),
  })

/** `/check`: the file whose reading is shown. */
export const checkSearch = (raw: Raw) => only({ file: text(raw, 'file') })

/** `/opportunities`: the filters; `min` is the least fit, 0 to 100. */
export const opportunitiesSearch = (raw: Raw) => {
  const min = Number(raw.min)
  return only({
    q: text(raw, 'q'),
    location: text(raw, 'location'),
    remote: oneOf(raw, 'remote', ['on_site', 'hybrid', 'remote']),
    min: raw.min !== undefined && min >= 0 && min <= 100 ? min : undefined,
    kept: raw.kept === true || raw.kept === 'true' ? true : undefined,
  })
}

/** `/studio`: the version in hand, and the posting it is made for. */
export const studioSearch = (raw: Raw) => only({ version: text(raw, 'version'), job: text(raw, 'job') })

const shown = ['closed', 'all', 'applied', 'acknowledged', 'interview', 'offer', 'accepted', 'rejected', 'withdrawn', 'no_answer'] as const

/** `/applications`: the view, and what of the list is shown in which order; without `show` the open ones, without `sort` what is due first. */
export const applicationsSearch = (raw: Raw) =>
  only({
    view: oneOf(raw, 'view', ['list']),
    q: text(raw, 'q'),
    show: oneOf(raw, 'show', shown),
    sort: oneOf(raw, 'sort', ['new', 'employer', 'status']),
  })
