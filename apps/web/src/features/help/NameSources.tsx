import { attributions, attributionText } from '@mosaic/core/words/attributions'
import { useSources } from '#lib/operator.ts'
import { words } from './words.ts'

/** Where the names of skills and occupations come from, in the words that their licences ask for. */
export function NameSources() {
  const sources = useSources()
  return (
    <section className="stack stack--2" aria-labelledby="h-sources">
      <h2 id="h-sources">{words.sources.title}</h2>
      <p className="soft small">{words.sources.own}</p>
      <p className="soft small">
        {words.sources.towns} <a href="https://www.geonames.org">GeoNames</a>,{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.
      </p>
      {sources.map(({ scheme, version }) => (
        <p key={scheme} className="soft small" lang="en">
          {attributionText(scheme, version)} <a href={attributions[scheme].source}>{attributions[scheme].name}</a> ·{' '}
          <a href={attributions[scheme].licence}>CC BY 4.0</a>
        </p>
      ))}
    </section>
  )
}
