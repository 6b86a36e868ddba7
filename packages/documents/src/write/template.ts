/**
 * The one template as Typst source. It is a constant: the résumé comes only through `sys.inputs`, as data, so nothing in it can be code, and no
 * document can leave a trace in the next.
 */
export const plainTemplate = `
#let resume = json(bytes(sys.inputs.resume))
#let accent = rgb("#17555f")
#let soft = rgb("#4a5556")
#set document(title: if resume.name == none { "Résumé" } else { "Résumé, " + resume.name }, author: if resume.name == none { () } else { (resume.name,) }, date: none)
#set page(paper: "a4", margin: (x: 20mm, top: 18mm, bottom: 18mm), fill: if sys.inputs.at("preview", default: "") == "yes" { none } else { auto })
#set text(font: ("Source Serif 4", "Noto Sans"), fallback: false, size: 10.5pt, lang: sys.inputs.language, hyphenate: false)
#set par(leading: 0.62em, spacing: 0.62em)
#set list(marker: text(fill: accent, "•"), indent: 0pt, body-indent: 0.55em, spacing: 0.5em)
#show heading.where(level: 1): it => text(size: 22pt, weight: 600, it.body)
#show heading.where(level: 2): it => block(above: 1.5em, below: 0.65em, sticky: true, width: 100%, stroke: (bottom: 0.6pt + accent), inset: (bottom: 0.28em), text(size: 12.5pt, weight: 600, fill: accent, it.body))

#heading(level: 1, if resume.name == none { "Résumé" } else { resume.name })
#if resume.label != none { block(above: 0.7em, text(size: 11.5pt, fill: soft, resume.label)) }
#if resume.contact.len() > 0 { block(above: 0.75em, text(size: 9.5pt, fill: soft, resume.contact.join("  |  "))) }

#if resume.letter != none {
  set par(leading: 0.75em, spacing: 1.2em)
  if resume.letter.subject != none { block(above: 2em, below: 1.2em, text(weight: 600, resume.letter.subject)) }
  for paragraph in resume.letter.paragraphs { par(paragraph) }
}

#for section in resume.sections {
  heading(level: 2, section.heading)
  if section.text != none { par(section.text) }
  for entry in section.entries {
    if entry.title != "" {
      block(above: 0.95em, below: 0.5em, sticky: entry.lines.len() > 0 or entry.text != none, breakable: false, grid(
        columns: (1fr, auto), column-gutter: 1em,
        {
          text(weight: 600, entry.title)
          if entry.organisation != none { [, #entry.organisation] }
          if entry.place != none { text(fill: soft)[ – #entry.place] }
        },
        text(size: 9.5pt, fill: soft, entry.dates),
      ))
    }
    if entry.text != none { block(below: 0.5em, entry.text) }
    if entry.lines.len() > 0 { list(..entry.lines.map(line => [#line])) }
  }
}
`
