import { Parser } from 'htmlparser2'

/** The run style that unseen runs are given before anything else reads the document. */
export const unseenStyle = 'MosaicUnseen'

/** How text is set, as far as it decides whether anybody sees it; undefined where nothing is said. */
interface Setting {
  readonly isVanished?: boolean
  readonly isWhite?: boolean
  readonly isTiny?: boolean
}

const off = new Set(['0', 'false', 'off', 'none'])
/** Half points: text under four points cannot be read. */
const tinyBelow = 8
/** Relative luminance from which paper and letters cannot be told apart. */
const whiteFrom = 0.92

/** What one property says of a setting. */
function settingIn(name: string, attributes: Readonly<Record<string, string>>): Setting {
  const value = attributes['w:val'] ?? ''
  if (name === 'w:vanish') return { isVanished: !off.has(value) }
  if (name === 'w:sz') return { isTiny: Number(value) < tinyBelow }
  if (name === 'w:color') return { isWhite: isWhite(value) }
  return {}
}

function isWhite(hex: string): boolean {
  const rgb = /^([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i
    .exec(hex)
    ?.slice(1)
    .map((part) => Number.parseInt(part, 16) / 255)
  if (!rgb) return false
  const [red = 0, green = 0, blue = 0] = rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > whiteFrom
}

const hasFill = ({ 'w:fill': fill = 'auto' }: Readonly<Record<string, string>>) => fill !== 'auto' && !isWhite(fill)

/** The settings of the styles in `word/styles.xml` by their id, each with what it is based on. */
export function styleSettings(xml: string): ReadonlyMap<string, Setting> {
  const own = new Map<string, { setting: Setting; basedOn: string | null }>()
  let open: { id: string; setting: Setting; basedOn: string | null } | null = null
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'w:style') open = { id: attributes['w:styleId'] ?? '', setting: {}, basedOn: null }
        else if (open && name === 'w:basedOn') open.basedOn = attributes['w:val'] ?? null
        else if (open) open.setting = { ...open.setting, ...settingIn(name, attributes) }
      },
      onclosetag(name) {
        if (name !== 'w:style' || !open) return
        own.set(open.id, open)
        open = null
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  const whole = (id: string | null, depth = 0): Setting => {
    const style = id === null ? undefined : own.get(id)
    return style && depth < 10 ? { ...whole(style.basedOn, depth + 1), ...style.setting } : {}
  }
  return new Map([...own.keys()].map((id) => [id, whole(id)]))
}

interface OpenRun {
  setting: Setting
  isFilled: boolean
  /** Where the mark goes: into the run's properties, or as its first properties. */
  at: number
  hasProperties: boolean
}

/**
 * Gives each run of WordprocessingML that nobody sees the style `unseenStyle`: vanished, under four points, or white where nothing stands behind it.
 * White text is seen on a filled run, paragraph or cell, in a table with a style of its own and in a text box.
 */
export function markUnseen(xml: string, styles: ReadonlyMap<string, Setting>): string {
  const marks: { readonly at: number; readonly text: string }[] = []
  let run: OpenRun | null = null
  let paragraph: { setting: Setting; isFilled: boolean } = { setting: {}, isFilled: false }
  const cells: boolean[] = []
  const tables: boolean[] = []
  let boxes = 0
  const style = (id: string | undefined) => (id === undefined ? {} : (styles.get(id) ?? {}))
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'w:p') paragraph = { setting: {}, isFilled: false }
        else if (name === 'w:tbl') tables.push(false)
        else if (name === 'w:tblStyle') tables[tables.length - 1] = true
        else if (name === 'w:tc') cells.push(false)
        else if (name === 'w:txbxContent') boxes++
        else if (name === 'w:r') run = { setting: {}, isFilled: false, at: parser.endIndex + 1, hasProperties: false }
        else if (name === 'w:rPr' && run && !run.hasProperties) Object.assign(run, { at: parser.endIndex + 1, hasProperties: true })
        else if (name === 'w:pStyle') paragraph.setting = style(attributes['w:val'])
        else if (name === 'w:rStyle' && run) run.setting = { ...style(attributes['w:val']), ...run.setting }
        else if (name === 'w:shd' && hasFill(attributes)) {
          if (run) run.isFilled = true
          else if (cells.length > 0 && !paragraph.isFilled) cells[cells.length - 1] = true
          else paragraph.isFilled = true
        } else if (name === 'w:highlight' && run) run.isFilled = true
        else if (run) run.setting = { ...run.setting, ...settingIn(name, attributes) }
      },
      onclosetag(name) {
        if (name === 'w:tbl') tables.pop()
        else if (name === 'w:tc') cells.pop()
        else if (name === 'w:txbxContent') boxes--
        else if (name === 'w:r' && run) {
          const isBehind = run.isFilled || paragraph.isFilled || cells.includes(true) || tables.includes(true) || boxes > 0
          const { isVanished, isTiny, isWhite } = { ...paragraph.setting, ...run.setting }
          if (isVanished || isTiny || (isWhite && !isBehind)) marks.push({ at: run.at, text: markOf(run) })
          run = null
        }
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return marks.toReversed().reduce((text, { at, text: mark }) => text.slice(0, at) + mark + text.slice(at), xml)
}

function markOf({ hasProperties }: OpenRun): string {
  const mark = `<w:rStyle w:val="${unseenStyle}"/>`
  return hasProperties ? mark : `<w:rPr>${mark}</w:rPr>`
}
