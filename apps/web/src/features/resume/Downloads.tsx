import { type Template, templates } from '@mosaic/core/words/templates'
import { Button, buttonClass } from '#ui/Button.tsx'
import { useWentOut } from './hooks.ts'
import type { OnPaper, Printed } from './usePrinted.ts'

const formats = [
  { format: 'pdf', label: 'PDF' },
  { format: 'docx', label: 'Word' },
  { format: 'json', label: 'JSON Resume' },
  { format: 'md', label: 'Markdown' },
  { format: 'html', label: 'Web page' },
  { format: 'txt', label: 'Text' },
] as const

const papers = [
  { value: undefined, label: 'Paper of your country' },
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'US Letter' },
] as const

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
      <div className="row" role="group" aria-label="How it prints">
        <select
          className="input ver"
          aria-label="How it looks"
          value={template}
          onChange={({ target }) => onTemplate(templates.find(({ value }) => value === target.value)?.value ?? template)}
        >
          {templates.map(({ value, label, what }) => (
            <option key={value} value={value}>
              {label}: {what}
            </option>
          ))}
        </select>
        <select
          className="input ver"
          aria-label="Paper"
          value={onPaper.paper ?? ''}
          onChange={({ target }) => {
            const { paper: _before, ...rest } = onPaper
            const paper = papers.find(({ value }) => value === target.value)?.value
            onOnPaper({ ...rest, ...(paper && { paper }) })
          }}
        >
          {papers.map(({ value, label }) => (
            <option key={label} value={value ?? ''}>
              {label}
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
          On one page
        </label>
      </div>
      {onPaper.fit && printed ? <OnePage size={printed.size} over={over} /> : null}
      <div className="row" role="group" aria-label="Download">
        {formats.map(({ format, label }, index) =>
          format === 'pdf' && (over.length > 0 || hasGaps) ? (
            <Button key={format} small disabled>
              {label}
            </Button>
          ) : (
            <a
              key={format}
              className={buttonClass({ look: index === 0 ? 'main' : 'rest', small: true })}
              href={`/resume/versions/${id}/export?${new URLSearchParams({ format, ...(format === 'pdf' ? onPaper : {}) })}`}
              download
              onClick={() => void wentOut()}
            >
              {label}
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
  return (
    <p className="small soft" role="status">
      {lines === 0
        ? `It fits, with letters of ${size.toFixed(1)} points.`
        : `One page does not hold it, even with letters of ${size.toFixed(1)} points. ${lines === 1 ? 'One line stands' : `${lines} lines stand`} behind its end: ${over.map(({ place }) => place).join('; ')}. Take as many off the page, there or elsewhere, or let it run over two.`}
    </p>
  )
}
