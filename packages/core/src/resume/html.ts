import type { Outline, OutlineEntry } from '../views/outline.ts'
import { outlineOf, textsOf } from './outline.ts'
import type { ResumeDocument } from './schema.ts'

const style =
  'body{max-width:44rem;margin:2rem auto;padding:0 1.25rem;font:1rem/1.5 Georgia,"Source Serif 4",serif;color:#1d2526}' +
  'h1{margin:0;font-size:2rem;line-height:1.2}h2{margin:2rem 0 .75rem;padding-bottom:.2rem;border-bottom:1px solid #17555f;font-size:1.15rem;color:#17555f}' +
  'h3{margin:1rem 0 .25rem;font-size:1rem}h3 span{font-weight:400}p{margin:.4rem 0}ul{margin:.4rem 0;padding-inline-start:1.25rem}' +
  'time{color:#4a5556}a{color:inherit}@media print{body{margin:0;max-width:none}h2,h3{break-after:avoid}li{break-inside:avoid}}'

/** The résumé as one HTML page with real headings and lists, in its own language and direction; it loads and runs nothing. */
export function renderHtml(document: ResumeDocument): string {
  const outline = outlineOf(document)
  const { language, isRightToLeft, title, name, label, letter, sections } = outline
  const body = [
    `<h1>${escaped(name ?? title)}</h1>`,
    label === null ? '' : `<p>${escaped(label)}</p>`,
    contactOf(outline),
    ...(letter
      ? [letter.subject === null ? '' : `<p><strong>${escaped(letter.subject)}</strong></p>`, ...textsOf(letter.paragraphs).map(paragraph)]
      : []),
    ...sections.map(
      ({ heading, text, entries }) =>
        `<section>\n<h2>${escaped(heading)}</h2>\n${text === null ? '' : paragraph(text)}${entries.map(entryOf).join('\n')}\n</section>`,
    ),
  ]
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${isRightToLeft ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body.filter((part) => part !== '').join('\n')}
</body>
</html>
`
}

function contactOf({ contact }: Outline): string {
  return contact.length === 0
    ? ''
    : `<p>${textsOf(contact)
        .map((item) => `<bdi>${linked(item)}</bdi>`)
        .join(' | ')}</p>`
}

function entryOf({ title, organisation, place, dates, text, url, lines }: OutlineEntry): string {
  const beside = `${organisation === null ? '' : `, ${escaped(organisation)}`}${place === null ? '' : ` – ${escaped(place)}`}`
  return [
    title === '' ? '' : `<h3>${escaped(title)}<span>${beside}${dates === '' ? '' : ` | ${escaped(dates)}`}</span></h3>`,
    url === null ? '' : `<p>${linked(url)}</p>`,
    text === null ? '' : paragraph(text),
    lines.length === 0
      ? ''
      : `<ul>\n${textsOf(lines)
          .map((line) => `<li dir="auto">${escaped(line)}</li>`)
          .join('\n')}\n</ul>`,
  ]
    .filter((part) => part !== '')
    .join('\n')
}

const paragraph = (text: string) => `<p dir="auto">${escaped(text)}</p>`

/** An address or a page is a link; nothing else is, whatever it says of itself. */
function linked(item: string): string {
  const target = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(item)
    ? `mailto:${item}`
    : /^https?:\/\/\S+$/.test(item)
      ? item
      : /^[^\s@:]+\.[a-z]{2,}(?:\/\S*)?$/.test(item)
        ? `https://${item}`
        : null
  return target === null ? escaped(item) : `<a href="${escaped(target)}">${escaped(item)}</a>`
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
