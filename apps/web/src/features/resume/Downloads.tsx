import { type Template, templates } from '@mosaic/core/words/templates'
import { languageTag } from '#lib/language.ts'
import { Button, buttonClass } from '#ui/Button.tsx'
import { useWentOut } from './hooks.ts'
import type { OnPaper, Printed } from './usePrinted.ts'
import { words } from './words.ts'

const formats = ['pdf', 'docx', 'json', 'md', 'html', 'txt'] as const
const papers = ['a4', 'letter'] as const

interface Props {
  readonly id: string
  readonly template: Template
  readonly onTemplate: (template: Template) => void
  readonly onPaper: OnPaper
  readonly onOnPaper: (onPaper: OnPaper) => void
  readonly printed: Printed['data']
}

/** The version as files, in the look, on the paper and on the pages that are chosen. */
export function Downloads({ id, template, onTemplate, onPaper, onOnPaper, printed }: Props) {
  const wentOut = useWentOut(id)
  const hasGaps = (printed?.unwritten ?? []).length > 0
  const over = onPaper.fit === undefined ? [] : (printed?.over ?? [])
  return (
    <div className="stack stack--2">
      <div className="row" role="group" aria-label={words.prints.label}>
        <select
          className="input ver"
          aria-label={words.prints.look}
          value={template}
          onChange={({ target }) => onTemplate(templates.find(({ value }) => value === target.value)?.value ?? template)}
        >
          {templates.map(({ value }) => (
            <option key={value} value={value}>
              {words.prints.looks[value].label}: {words.prints.looks[value].what}
            </option>
          ))}
        </select>
        <select
          className="input ver"
          aria-label={words.prints.paper}
          value={onPaper.paper ?? ''}
          onChange={({ target }) => {
            const { paper: _before, ...rest } = onPaper
            const paper = papers.find((one) => one === target.value)
            onOnPaper({ ...rest, ...(paper && { paper }) })
          }}
        >
          <option value="">{words.prints.papers.own}</option>
          {papers.map((paper) => (
            <option key={paper} value={paper}>
              {words.prints.papers[paper]}
            </option>
          ))}
        </select>
        <label className="check">
          <input
            type="checkbox"
            checked={onPaper.fit !== undefined}
            onChange={({ target }) => {
              const { fit: _before, ...rest } = onPaper
              onOnPaper({ ...rest, ...(target.checked && { fit: 'one_page' }) })
            }}
          />
          {words.prints.onePage}
        </label>
      </div>
      {onPaper.fit && printed ? <OnePage size={printed.size} over={over} /> : null}
      <div className="row" role="group" aria-label={words.prints.download}>
        {formats.map((format, index) =>
          format === 'pdf' && (over.length > 0 || hasGaps) ? (
            <Button key={format} small disabled>
              {words.prints.formats[format]}
            </Button>
          ) : (
            <a
              key={format}
              className={buttonClass({ look: index === 0 ? 'main' : 'rest', small: true })}
              href={`/resume/versions/${id}/export?${new URLSearchParams({ format, ...(format === 'pdf' ? onPaper : {}) })}`}
              download
              onClick={() => void wentOut()}
            >
              {words.prints.formats[format]}
            </a>
          ),
        )}
      </div>
    </div>
  )
}

/** What one page asked of the letters, or what it does not hold. */
function OnePage({ size, over }: Pick<NonNullable<Printed['data']>, 'size' | 'over'>) {
  const lines = over.reduce((sum, place) => sum + place.lines, 0)
  const points = new Intl.NumberFormat(languageTag(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(size)
  return (
    <p className="small soft" role="status">
      {lines === 0 ? words.prints.fits(points) : words.prints.tooLong(points, lines, over.map(({ place }) => place).join('; '))}
    </p>
  )
}
