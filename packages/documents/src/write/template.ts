/**
 * The templates as one Typst source. It is a constant: résumé and look come only through `sys.inputs`, as data, so nothing in them can be code, and no
 * document can leave a trace in the next.
 */
export const pageTemplate = `
#let resume = json(bytes(sys.inputs.resume))
#let look = json(bytes(sys.inputs.look))
#let accent = rgb("#" + look.accent)
#let soft = if look.dates == "inline" { black } else { rgb("#4a5556") }
#let base = if resume.isRightToLeft { rtl } else { ltr }
#set document(title: resume.title, author: if resume.name == none { () } else { (resume.name,) }, date: none)
#set page(paper: look.paper, margin: (x: look.margin.x * 1mm, top: look.margin.y * 1mm, bottom: look.margin.y * 1mm), fill: if "preview" in sys.inputs { none } else { auto })
// a font of this machine is the last that is asked for a letter; kerning would part joined Arabic letters for those who read the file
#set text(font: look.fonts, fallback: true, size: look.size * 1pt, lang: resume.lang, region: resume.region, hyphenate: false, cjk-latin-spacing: none, kerning: not resume.isArabic)
// Arabic letters reach further up and down
#let line = if resume.isArabic { 1.05em } else { 0.62em } * look.gap
#set par(leading: line, spacing: line)
#set list(marker: text(fill: accent, "•"), indent: 0pt, body-indent: 0.55em, spacing: line * 0.85)
// a long name is set a little smaller where that keeps it on one line
#show heading.where(level: 1): it => block(below: look.size * 0.95pt, layout(room => {
  let share = room.width / measure(text(size: look.size * 2.1pt, weight: 600, it.body)).width
  text(size: look.size * 2.1pt * (if share < 0.66 { 1 } else { calc.min(1, share * 0.995) }), weight: 600, it.body)
}))
#show heading.where(level: 2): it => block(above: 1.5em * look.gap, below: 0.65em * look.gap, sticky: true, width: 100%, stroke: if look.heading == "rule" { (bottom: 0.6pt + accent) } else { none }, inset: (bottom: if look.heading == "rule" { 0.28em } else { 0pt }), text(size: look.size * 1.19pt, weight: 600, fill: accent, tracking: if look.heading == "caps" { 0.06em } else { 0pt }, if look.heading == "caps" { upper(it.body) } else { it.body }))

// a hyphen of a word's own is not taken for one that the line's end put there
#show regex("\\\\b[\\\\p{L}\\\\d]{1,14}(-[\\\\p{L}\\\\d]{1,14})+\\\\b"): it => box(it)
// a word longer than a narrow column would run over what stands beside it
#show regex("\\\\p{L}{24,}"): it => text(hyphenate: true, it)
// words of the other direction than the page keep their own: on a page from right to left those without any letter of it, else the first letter tells
#let right-to-left = regex("[\\u{590}-\\u{8ff}\\u{fb1d}-\\u{fdff}\\u{fe70}-\\u{fefc}]")
#let direction(words) = {
  if base == rtl { return if words.contains(right-to-left) { rtl } else { ltr } }
  let first = words.match(regex("\\\\p{L}"))
  if first == none { ltr } else if first.text.contains(right-to-left) { rtl } else { ltr }
}
#let say(words) = if direction(words) == base { words } else { text(dir: direction(words), words) }
// where a line that is told of stands: asked when a page is to be filled
#let told(place, body) = if "places" in sys.inputs { [#context [#metadata((place: place, page: here().page())) <told>]#body] } else { body }

// where a sentence stands is told by an address of ours, which the preview reads and takes away again
#let is-preview = sys.inputs.at("preview", default: "") == "yes"
#let at(path, body) = if is-preview and path != none { link("mosaic:" + path, body) } else { body }
#let said(one) = at(one.path, say(one.text))

#let address(item, path: none) = {
  let target = if item.match(regex("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$")) != none { "mailto:" + item } else if item.match(regex("^[^\\s@:]+\\.[a-z]{2,}(/\\S*)?$")) != none { "https://" + item } else if item.match(regex("^https?://\\S+$")) != none { item } else { none }
  let words = if direction(item) == base { item } else { text(dir: direction(item), item) }
  let shown = if item.len() > 60 { words } else { box(words) }
  if is-preview { at(path, shown) } else if target == none { shown } else { link(target, shown) }
}
// a name in a list stands on one line: one that breaks is read as two
#let whole(words) = if words.len() > 34 { say(words) } else { box(say(words)) }
#let listed(words) = {
  let label = words.match(regex("^[^,:]{2,40}: "))
  if label != none { label.text }
  let rest = if label == none { words } else { words.slice(label.end) }
  rest.split(", ").map(whole).join(", ")
}
#let lists = ("skills", "languages", "interests")
// a text by the sentences that it is made of, with what parts them
#let words-of(section, words, parts) = {
  let rest = words
  for part in parts {
    let start = rest.position(part.text)
    rest.slice(0, start)
    at(part.path, if section.id in lists { listed(part.text) } else { say(part.text) })
    rest = rest.slice(start + part.text.len())
  }
  rest
}
#let head() = {
  heading(level: 1, if resume.name == none { resume.title } else { at("/basics/name", say(resume.name)) })
  if resume.label != none { block(above: look.size * 0.95pt, par(text(size: look.size * 1.1pt, fill: soft, at("/basics/label", say(resume.label))))) }
}
// on one line: a place that breaks is read as two
#let place-of(entry) = text(fill: soft, if entry.place.len() > 40 { say(entry.place) } else { box(say(entry.place)) })
#let where-from(entry, parted: false) = {
  if entry.organisation != none { say(entry.organisation) }
  if entry.place != none { if parted { linebreak() } else { text(fill: soft, [ – ]) }; place-of(entry) }
}
#let when(entry) = text(size: look.size * 0.9pt, fill: soft, say(entry.dates))
// a title and what it was held at, beside each other where one line holds both, else below: a break within either is read as its end
#let head-of(entry) = layout(room => {
  let title = at(entry.path, text(weight: 600, say(entry.title)))
  let together = { title; at(entry.path, { if entry.organisation != none [, ]; where-from(entry) }) }
  let date = when(entry)
  let left = room.width - if look.dates == "right" and not look.sidebar { measure(date).width + 1em.to-absolute() } else { 0pt }
  let beside = if look.dates == "inline" and entry.dates != "" { [ | #box(entry.dates)] }
  let is-one = entry.organisation == none or measure({ together; beside }).width <= left
  let below = at(entry.path, where-from(entry, parted: entry.place != none and measure(where-from(entry)).width > room.width))
  if look.sidebar {
    // on a line of its own: a date that breaks in a narrow column is read as two
    par({ if is-one { together } else { title; linebreak(); below }; if entry.dates != "" { linebreak(); date } })
  } else if look.dates == "inline" {
    par(if is-one { together; beside } else { title; beside; linebreak(); below })
  } else {
    let first = if is-one { together } else { title }
    // on the title's own line of writing, unless that has two
    let down = if measure(first).width <= left { bottom } else { top }
    grid(columns: (1fr, auto), column-gutter: 1em, align: (start + top, end + down), par(first), par(date))
    if not is-one { block(above: line, par(below)) }
  }
})
#let show-section(section) = {
  heading(level: 2, say(section.heading))
  if section.text != none { told(section.heading, par(words-of(section, section.text, section.parts))) }
  for entry in section.entries {
    let place = (section.heading, entry.title, entry.organisation).filter(it => it != none and it != "").join(", ")
    if entry.title != "" {
      block(above: line * 1.5, below: line * 0.8, sticky: entry.lines.len() > 0 or entry.text != none or entry.url != none, breakable: false, width: 100%, told(place, head-of(entry)))
    }
    if entry.url != none { block(below: line * 0.8, par(text(size: look.size * 0.9pt, address(entry.url)))) }
    if entry.text != none { block(below: line * 0.8, par(told(place, words-of(section, entry.text, entry.parts)))) }
    if entry.lines.len() > 0 { list(..entry.lines.map(line => told(place, said(line)))) }
  }
}

// the same résumé as data travels inside the file: JSON Resume
#if "source" in sys.inputs { pdf.attach("resume.json", bytes(sys.inputs.source), mime-type: "application/json", description: "JSON Resume", relationship: "data") }

#head()
#if resume.contact.len() > 0 { block(above: line * 1.2, par(text(size: look.size * 0.9pt, fill: soft, resume.contact.map(one => address(one.text, path: one.path)).join("  |  ")))) }

#if resume.letter != none {
  set par(leading: 0.75em, spacing: 1.2em)
  if resume.letter.subject != none { block(above: 2em, below: 1.2em, par(text(weight: 600, at("/meta/letter/subject", say(resume.letter.subject))))) }
  for paragraph in resume.letter.paragraphs { par(said(paragraph)) }
}

#if resume.aside.len() > 0 {
  v(1.2em)
  grid(columns: (2fr, 1fr), column-gutter: 9mm,
    for section in resume.sections.filter(section => section.id not in resume.aside) { show-section(section) },
    for section in resume.sections.filter(section => section.id in resume.aside) { show-section(section) })
} else {
  for section in resume.sections { show-section(section) }
}
`
