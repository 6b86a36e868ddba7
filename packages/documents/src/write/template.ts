/**
 * The templates as one Typst source. It is a constant: résumé and look come only through `sys.inputs`, as data, so nothing in them can be code, and no
 * document can leave a trace in the next.
 */
export const pageTemplate = `
#let resume = json(bytes(sys.inputs.resume))
#let look = json(bytes(sys.inputs.look))
#let accent = rgb("#" + look.accent)
#let soft = if look.dates == "inline" { black } else { rgb("#4a5556") }
#let fonts = if look.serif { ("Source Serif 4", "Noto Sans") } else { ("Noto Sans",) }
#set document(title: if resume.name == none { "Résumé" } else { "Résumé, " + resume.name }, author: if resume.name == none { () } else { (resume.name,) }, date: none)
#set page(paper: "a4", margin: (x: look.margin.x * 1mm, top: look.margin.y * 1mm, bottom: look.margin.y * 1mm), fill: if sys.inputs.at("preview", default: "") == "yes" { none } else { auto })
#set text(font: fonts, fallback: false, size: look.size * 1pt, lang: sys.inputs.language, hyphenate: false)
#set par(leading: 0.62em * look.gap, spacing: 0.62em * look.gap)
#set list(marker: text(fill: accent, "•"), indent: 0pt, body-indent: 0.55em, spacing: 0.5em * look.gap)
#show heading.where(level: 1): it => text(size: look.size * 2.1pt, weight: 600, it.body)
#show heading.where(level: 2): it => block(above: 1.5em * look.gap, below: 0.65em, sticky: true, width: 100%, stroke: if look.heading == "rule" { (bottom: 0.6pt + accent) } else { none }, inset: (bottom: if look.heading == "rule" { 0.28em } else { 0pt }), text(size: look.size * 1.19pt, weight: 600, fill: accent, tracking: if look.heading == "caps" { 0.06em } else { 0pt }, if look.heading == "caps" { upper(it.body) } else { it.body }))

#let head() = {
  heading(level: 1, if resume.name == none { "Résumé" } else { resume.name })
  if resume.label != none { block(above: 0.7em, text(size: look.size * 1.1pt, fill: soft, resume.label)) }
}
#let named(entry) = {
  text(weight: 600, entry.title)
  if entry.organisation != none { [, #entry.organisation] }
  if entry.place != none { text(fill: soft)[ – #entry.place] }
}
#let show-section(section) = {
  heading(level: 2, section.heading)
  if section.text != none { par(section.text) }
  for entry in section.entries {
    if entry.title != "" {
      block(above: 0.95em * look.gap, below: 0.5em, sticky: entry.lines.len() > 0 or entry.text != none, breakable: false,
        if look.sidebar {
          named(entry)
          // on a line of its own: a date that breaks in a narrow column is read as two
          if entry.dates != "" { linebreak(); text(size: look.size * 0.9pt, fill: soft, entry.dates) }
        } else if look.dates == "inline" {
          named(entry)
          if entry.dates != "" { [ | #box(text(fill: soft, entry.dates))] }
        } else {
          grid(columns: (1fr, auto), column-gutter: 1em, named(entry), text(size: look.size * 0.9pt, fill: soft, entry.dates))
        })
    }
    if entry.text != none { block(below: 0.5em, entry.text) }
    if entry.lines.len() > 0 { list(..entry.lines.map(line => [#line])) }
  }
}

// the same résumé as data travels inside the file: JSON Resume
#if "source" in sys.inputs { pdf.attach("resume.json", bytes(sys.inputs.source), mime-type: "application/json", description: "JSON Resume", relationship: "data") }

#head()
#if resume.contact.len() > 0 { block(above: 0.75em, text(size: look.size * 0.9pt, fill: soft, resume.contact.join("  |  "))) }

#if resume.letter != none {
  set par(leading: 0.75em, spacing: 1.2em)
  if resume.letter.subject != none { block(above: 2em, below: 1.2em, text(weight: 600, resume.letter.subject)) }
  for paragraph in resume.letter.paragraphs { par(paragraph) }
}

#if resume.aside.len() > 0 {
  v(1.2em)
  grid(columns: (2fr, 1fr), column-gutter: 9mm,
    for section in resume.sections.filter(section => section.heading not in resume.aside) { show-section(section) },
    for section in resume.sections.filter(section => section.heading in resume.aside) { show-section(section) })
} else {
  for section in resume.sections { show-section(section) }
}
`
