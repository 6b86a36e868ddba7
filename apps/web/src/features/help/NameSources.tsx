import { attributions, attributionText } from '@mosaic/core/words/attributions'
import { useSources } from '#lib/operator.ts'

/** Where the names of skills and occupations come from, in the words that their licences ask for. */
export function NameSources() {
  const sources = useSources()
  return (
    <section className="stack stack--2" aria-labelledby="h-sources">
      <h2 id="h-sources">Where names come from</h2>
      <p className="soft small">
        Skills and occupations, with what is typical of them, are Mosaic’s own list unless a line below names another source.
      </p>
      <p className="soft small">
        Towns and distances: <a href="https://www.geonames.org">GeoNames</a>,{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
      </p>
      {sources.map(({ scheme, version }) => (
        <p key={scheme} className="soft small">
          {attributionText(scheme, version)} <a href={attributions[scheme].source}>{attributions[scheme].name}</a> ·{' '}
          <a href={attributions[scheme].licence}>CC BY 4.0</a>
        </p>
      ))}
    </section>
  )
}
